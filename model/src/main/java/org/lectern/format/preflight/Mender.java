package org.lectern.format.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.lectern.format.preflight.Mend.Kind;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.text.TexWriter;

/// Proposes how to put right what [Preflight] finds, paper by paper. What nobody but the user can know, such as a
/// missing year, it leaves alone.
public final class Mender {

    private final Optional<TexWriter.Profile> profile;
    private final List<String> words;
    private final Map<String, String> fullNames;

    /// @param format the name of the format that is to be written; only BibTeX and biblatex know odd characters
    /// @param words the user's words that keep their case
    /// @param fullNames journals' full names by the short ones that papers have, see [ShortNames#fullNames()]
    public Mender(String format, List<String> words, Map<String, String> fullNames) {
        profile = switch (format) {
            case "bibtex" -> Optional.of(TexWriter.Profile.ASCII);
            case "biblatex" -> Optional.of(TexWriter.Profile.UNICODE);
            default -> Optional.empty();
        };
        this.words = List.copyOf(words);
        this.fullNames = Map.copyOf(fullNames);
    }

    /// What can be put right of a paper, each thing by itself.
    public List<Mend> mends(Paper paper) {
        var mends = new ArrayList<Mend>();
        for (var kind : Kind.values()) {
            var mended = mended(paper.citation(), kind);
            if (mended.equals(paper.citation())) continue;
            mends.add(new Mend(
                    paper.id(),
                    paper.key().text(),
                    kind,
                    changed(paper.citation(), mended),
                    changed(mended, paper.citation()),
                    paper.citation(),
                    mended));
        }
        return mends;
    }

    /// The description with all of some kinds put right.
    public Citation mended(Citation citation, SortedSet<Kind> kinds) {
        var mended = citation;
        for (var kind : kinds) mended = mended(mended, kind);
        return mended;
    }

    private Citation mended(Citation citation, Kind kind) {
        return switch (kind) {
            case TITLES ->
                Preflight.isShouted(citation.title())
                        ? citation.with()
                                .title(TitleCase.of(citation.title(), citation.abstractText(), words))
                                .build()
                        : citation;
            case BRACES -> eachText(citation, Mender::balanced);
            case CHARACTERS -> profile.isEmpty() ? citation : eachText(citation, new Sayable(profile.get())::of);
            case JOURNALS ->
                citation.with()
                        .venue(fullNames.getOrDefault(citation.venue(), citation.venue()))
                        .build();
        };
    }

    private static Citation eachText(Citation citation, UnaryOperator<String> change) {
        return citation.with()
                .title(change.apply(citation.title()))
                .venue(change.apply(citation.venue()))
                .publisher(change.apply(citation.publisher()))
                .authors(citation.authors().stream()
                        .map(author -> new Author(
                                change.apply(author.family()),
                                change.apply(author.given()),
                                change.apply(author.particle()),
                                change.apply(author.suffix()),
                                change.apply(author.literal())))
                        .toList())
                .build();
    }

    /// The text with a partner for each opening brace, and without closing ones that have none.
    private static String balanced(String text) {
        var balanced = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '}' && depth == 0) continue;
            if (c == '{') depth++;
            if (c == '}') depth--;
            balanced.append(c);
        }
        return balanced.append("}".repeat(depth)).toString();
    }

    /// The texts of a description that differ from another's.
    private static String changed(Citation citation, Citation other) {
        var texts = new TreeSet<String>();
        if (!citation.title().equals(other.title())) return citation.title();
        if (!citation.venue().equals(other.venue())) texts.add(citation.venue());
        if (!citation.publisher().equals(other.publisher())) texts.add(citation.publisher());
        for (int i = 0; i < citation.authors().size(); i++)
            if (!citation.authors().get(i).equals(other.authors().get(i)))
                texts.add(citation.authors().get(i).display());
        return String.join("; ", texts);
    }
}
