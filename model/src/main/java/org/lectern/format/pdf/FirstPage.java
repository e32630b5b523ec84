package org.lectern.format.pdf;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Belongings;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.work.Problem;

/// What a PDF plainly says of itself; nothing is guessed beyond that.
///
/// @param title as the metadata give it where the page says the same, else the lines in the largest letters
/// @param authors as the metadata give them, where the page names them too
/// @param year of the arXiv stamp or the publisher's metadata
/// @param abstractText between its own heading and that of what follows it, or empty
/// @param stated identifiers in the metadata
/// @param printed identifiers on the page, in its order
/// @param lines of the page, from the top
public record FirstPage(
        String title,
        List<Author> authors,
        @Nullable Year year,
        String abstractText,
        SortedSet<Identifier> stated,
        List<Identifier> printed,
        List<String> lines) {

    public static final String FORMAT = "pdf";

    /// What a paper that was made of a PDF carries until the user has looked at it.
    public static final TagPath REVIEW = TagPath.of("review/from-pdf");

    /// What was read of a PDF.
    public sealed interface Reading {
        record Read(FirstPage page) implements Reading {}

        /// The reason is for the user: encrypted, broken, or without any text.
        record Unreadable(Problem reason) implements Reading {}
    }

    public FirstPage {
        authors = List.copyOf(authors);
        stated = Collections.unmodifiableSortedSet(new TreeSet<>(stated));
        printed = List.copyOf(printed);
        lines = List.copyOf(lines);
    }

    /// All identifiers, those in the metadata first.
    public List<Identifier> identifiers() {
        var all = new ArrayList<Identifier>(stated);
        printed.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    /// The page as a record: a paper with what is plainly said, marked for review; rejected where there is no title.
    ///
    /// @param file the file's name without its folder
    public Parsed record(String file) {
        var source = new Source(file, FORMAT, 1, 1, "", "", String.join("\n", lines));
        if (title.isEmpty()) return new Parsed.Rejected(source, Problem.of("pdf.no-title"));
        var citation = Citation.titled(title)
                .with()
                .type(
                        only(Identifier.ArxivId.class).isPresent()
                                        && only(Identifier.Doi.class).isEmpty()
                                ? "misc"
                                : "article")
                .authors(authors)
                .year(year)
                .abstractText(abstractText);
        only(Identifier.Doi.class).ifPresent(citation::identifier);
        only(Identifier.ArxivId.class).ifPresent(citation::identifier);
        var tags = new TreeSet<>(List.of(REVIEW));
        return new Parsed.Accepted(source, citation.build(), List.of(), List.of(), Belongings.NONE.withTags(tags));
    }

    /// The identifier of a kind, where the PDF says just one: the metadata's before the page's.
    private Optional<Identifier> only(Class<? extends Identifier> kind) {
        var own = stated.stream().filter(kind::isInstance).toList();
        var all = own.isEmpty()
                ? printed.stream().filter(kind::isInstance).distinct().toList()
                : own;
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
