package org.lectern.format.bibtex;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.bibtex.file.CrossReferences;
import org.lectern.format.bibtex.file.Entry;
import org.lectern.format.bibtex.file.EntryParser;
import org.lectern.format.bibtex.file.PreambleCommands;
import org.lectern.format.bibtex.jabref.Desk;
import org.lectern.format.bibtex.jabref.GroupTree;
import org.lectern.paper.TagPath;
import org.lectern.work.Problem;

/// BibTeX and biblatex, which differ in the names of their fields only.
///
/// The tree of JabRef's groups stands at the end of a file, so a file is [looked through][#after(BufferedReader)] for
/// it first, and for the entries that others inherit from; without that look each group stands alone, and an entry
/// inherits from collections only, or from what stands below it.
public final class BibtexImporter implements Importer {

    static final String NAME = "bibtex";

    /// What stands in a cell of a table or in quotes is no entry.
    private static final Pattern ENTRY = Pattern.compile(
            "(?m)(?<![,;|\"'\\w])@\\s*+[A-Za-z]++\\s*+[{(][\\s\\u00a0\\u200b]*+(?:[^\\s,={}()\"]{0,200}+\\s*+,[\\s\\u00a0\\u200b]*+(?:[\\w-]{1,60}+[\\s\\u00a0]*+=|[})])|[\\w-]{1,60}+[\\s\\u00a0]*+=)");
    private static final Pattern ASIDE = Pattern.compile("(?im)^\\s*+@\\s*+(?:comment|preamble|string)\\s*+[{(]");

    private final GroupTree groups;
    private final Set<String> parents;

    public BibtexImporter() {
        this(GroupTree.NONE, Set.of());
    }

    /// @param parents the entries that others of the file name as those they inherit from
    private BibtexImporter(GroupTree groups, Set<String> parents) {
        this.groups = groups;
        this.parents = Set.copyOf(parents);
    }

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public Importer after(BufferedReader file) {
        var named = new HashSet<String>();
        var found = GroupTree.find(file, line -> named.addAll(CrossReferences.named(line)));
        return new BibtexImporter(found, named);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        var start = head.stripLeading();
        if (start.isEmpty() || start.charAt(0) == '<' || start.charAt(0) == '[' || start.startsWith("{")) return false;
        return head.indexOf('\0') < 0
                && (ENTRY.matcher(head).find() || ASIDE.matcher(head).find());
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        var parser = new EntryParser(file);
        var references = new CrossReferences(parents);
        var entries = Stream.generate(parser::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .map(entry -> written(entry, parser.commands()))
                .flatMap(entry -> references.arrived(entry).stream());
        // The second stream asks for what is left only once the first has run out.
        var left = Stream.of(references).flatMap(each -> each.left().stream());
        return Stream.concat(entries, left).map(this::read);
    }

    /// The entry with the file's own commands written out, but in addresses and paths.
    private static Entry written(Entry entry, PreambleCommands commands) {
        if (commands.isEmpty()) return entry;
        var fields = new LinkedHashMap<>(entry.fields());
        fields.replaceAll((name, value) -> FieldNames.isVerbatim(name) ? value : commands.expanded(value));
        return entry.with(fields, entry.problems());
    }

    private Parsed read(Entry entry) {
        var parsed = EntryReader.read(entry);
        if (!(parsed instanceof Parsed.Accepted read)) return parsed;
        var desk = Desk.of(entry.key(), entry.fields(), groups);
        var warnings = new ArrayList<>(read.warnings());
        remark(entry).ifPresent(warnings::add);
        return new Parsed.Accepted(
                read.source(),
                read.citation(),
                read.unmapped(),
                warnings,
                desk.withFiles(read.belongings().files()));
    }

    /// What is told, with the entry beside the tree, of groups that do not come in.
    private Optional<Problem> remark(Entry entry) {
        var computed = groups.computed();
        if (computed.isEmpty()) return Optional.empty();
        boolean isBeside = Stream.concat(entry.above().stream(), entry.below().stream())
                .anyMatch(aside -> GroupTree.isTree(aside.text()));
        var names = computed.stream().map(TagPath::toString).collect(Collectors.joining(", "));
        return isBeside ? Optional.of(Problem.of("import.bibtex.groups", computed.size(), names)) : Optional.empty();
    }
}
