package org.lectern.desktop.exchange;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.Repair;

/// A citation as one line of plain text, for a mail or a note: authors (year). Title. Venue volume(number), pages.
/// What is not known is left out, with its punctuation.
final class Reference {

    private Reference() {}

    static String of(Citation citation) {
        var parts = new ArrayList<String>();
        var authors = citation.authors().stream().map(Author::display).collect(Collectors.joining(", "));
        var year = citation.year() == null ? "" : "(" + citation.year() + ")";
        parts.add((authors + " " + year).strip());
        parts.add(citation.shownTitle());
        parts.add(place(citation));
        parts.add(address(citation));
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(Reference::ended)
                .collect(Collectors.joining(" "));
    }

    private static String place(Citation citation) {
        var place = new StringBuilder(Repair.repaired(citation.venue()));
        if (!citation.volume().isEmpty()) place.append(' ').append(citation.volume());
        if (!citation.number().isEmpty())
            place.append('(').append(citation.number()).append(')');
        if (!citation.pages().isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append(citation.pages().replace("--", "–"));
        }
        return place.toString().strip();
    }

    private static String address(Citation citation) {
        return citation.identifier(Identifier.Doi.class)
                .map(doi -> "https://doi.org/" + doi.text())
                .or(() -> citation.identifier(Identifier.ArxivId.class).map(id -> "arXiv:" + id.text()))
                .orElse(citation.url());
    }

    /// An address takes no full stop, which a reader would take for a part of it.
    private static String ended(String part) {
        boolean isEnded = part.endsWith(".") || part.endsWith("?") || part.endsWith("!");
        return isEnded || part.startsWith("http") ? part : part + ".";
    }
}
