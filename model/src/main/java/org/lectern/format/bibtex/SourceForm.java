package org.lectern.format.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.format.Parsed;
import org.lectern.format.bibtex.file.Aside;
import org.lectern.format.bibtex.file.Entry;
import org.lectern.format.bibtex.file.EntryParser;
import org.lectern.paper.Paper;
import org.lectern.text.Spaces;
import org.lectern.text.TexCheck;
import org.lectern.text.TexWriter;

/// How the entries that a paper came from said it: the TeX of their values, and the remarks above and below them.
///
/// What a user or another program wrote in TeX, such as the braces that keep a word's case, is kept until the value
/// itself is changed; only then is it written anew. Of several entries the one that came last counts.
final class SourceForm {

    private final Optional<Entry> entry;
    private final List<Aside> above;
    private final List<Aside> below;
    private final Set<String> keys;

    private SourceForm(Optional<Entry> entry, List<Aside> above, List<Aside> below, Set<String> keys) {
        this.entry = entry;
        this.above = above;
        this.below = below;
        this.keys = keys;
    }

    static SourceForm of(Paper paper) {
        var above = new ArrayList<Aside>();
        var below = new ArrayList<Aside>();
        var keys = new LinkedHashSet<String>();
        Optional<Entry> last = Optional.empty();
        for (var source : paper.sources()) {
            if (!source.source().format().equals(BibtexImporter.NAME)) continue;
            var entry = EntryParser.of(source.source().verbatim()).next();
            if (entry.isEmpty()) continue;
            last = entry;
            above.addAll(entry.get().above());
            below.addAll(entry.get().below());
            if (!entry.get().key().isEmpty()) keys.add(entry.get().key());
        }
        return new SourceForm(last, above, below, keys);
    }

    /// The remarks alone. Most records are entries without any, which needs no parser to see.
    static List<Aside> asides(Paper paper) {
        boolean hasNone = paper.sources().stream()
                .filter(each -> each.source().format().equals(BibtexImporter.NAME))
                .allMatch(each -> isAlone(each.source().verbatim()));
        if (hasNone) return List.of();
        var source = of(paper);
        var asides = new ArrayList<>(source.above);
        asides.addAll(source.below);
        return asides;
    }

    /// Whether a record goes from its `@` to the brace that closes it, and no further. Where braces do not pair, it is
    /// not said.
    private static boolean isAlone(String record) {
        if (!record.startsWith("@")) return false;
        int depth = 0;
        for (int i = 0; i < record.length(); i++) {
            char c = record.charAt(i);
            if (c == '{') depth++;
            if (c == '}' && --depth <= 0) return depth == 0 && i == record.length() - 1;
        }
        return false;
    }

    List<Aside> above() {
        return above;
    }

    List<Aside> below() {
        return below;
    }

    /// The keys under which the paper stood in files.
    Set<String> keys() {
        return keys;
    }

    boolean has(String field) {
        return entry.isPresent() && entry.get().fields().containsKey(field);
    }

    /// The TeX of a field, where it still says the same and LaTeX sets it as it stands; else empty.
    String tex(String field, TexWriter.Profile profile, Predicate<String> saysTheSame) {
        if (entry.isEmpty()) return "";
        var tex = Spaces.single(entry.get().field(field).strip());
        return !tex.isEmpty() && saysTheSame.test(tex) && TexCheck.isSafe(tex, profile) ? tex : "";
    }

    /// The TeX of a field's paragraphs.
    List<String> paragraphs(String field) {
        return entry.map(each -> EntryReader.paragraphsOf(each.field(field))).orElse(List.of()).stream()
                .map(each -> Spaces.single(each.strip()))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// The whole entry as it stood, where the paper has not changed since and its every value can stand in the file.
    Optional<String> whole(Paper paper, Dialect dialect, Predicate<String> isWanted) {
        return entry.filter(each -> each.problems().isEmpty()
                        && each.key().equals(paper.key().text()))
                .filter(each -> EntryReader.read(each) instanceof Parsed.Accepted(var _, var read, var _, var _, var _)
                        && read.equals(paper.citation()))
                .filter(each -> dialect.knows(each.type()))
                .filter(each ->
                        each.fields().keySet().stream().allMatch(name -> dialect.isField(name) && isWanted.test(name)))
                .filter(each -> each.fields().entrySet().stream()
                        .allMatch(field -> stands(field.getKey(), field.getValue(), dialect)))
                .map(each -> each.body().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static boolean stands(String name, String value, Dialect dialect) {
        if (FieldNames.isVerbatim(name)) return TexWriter.stands(value, dialect.profile);
        return TexCheck.isSafe(value) && TexWriter.stands(value, dialect.profile);
    }
}
