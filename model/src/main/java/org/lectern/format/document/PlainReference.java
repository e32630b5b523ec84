package org.lectern.format.document;

import java.util.ArrayList;
import java.util.List;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// A paper as a list names it: `Doe, J., & Roe, R. (2019). Title. Venue, 3(4), 5–9. Publisher. Link`.
///
/// A plain author-date style of our own, near to what most journals ask for; a style sheet of a publisher it is not.
///
/// @param lead authors and year, with a full stop, or empty
/// @param behind what follows the venue: `3(4), 5–9. Publisher`
/// @param link a DOI's, arXiv's or the paper's own address, or empty
record PlainReference(String lead, String title, String venue, String behind, String link) {

    private static final int MOST_AUTHORS = 8;

    static PlainReference of(Citation citation) {
        return new PlainReference(
                lead(citation), citation.shownTitle(), citation.venue(), behind(citation), link(citation));
    }

    private static String lead(Citation citation) {
        var names = names(citation.authors());
        var year = citation.year();
        if (year == null) return names.isEmpty() || names.endsWith(".") ? names : names + '.';
        return (names + " (" + year + ").").strip();
    }

    private static String names(List<Author> authors) {
        var names = new ArrayList<String>();
        boolean isOpen = false;
        for (var author : authors) {
            isOpen |= author.literal().equals("others") || names.size() == MOST_AUTHORS;
            if (!isOpen) names.add(name(author));
        }
        if (isOpen) return String.join(", ", names) + ", et al.";
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + ", & " + names.getLast();
    }

    private static String name(Author author) {
        if (!author.literal().isEmpty()) return author.literal();
        var name = new StringBuilder(author.familyWithParticle());
        if (!author.given().isEmpty()) name.append(", ").append(initials(author.given()));
        if (!author.suffix().isEmpty()) name.append(", ").append(author.suffix());
        return name.toString();
    }

    /// `Jean-Luc M.` gives `J.-L. M.`
    private static String initials(String given) {
        var initials = new StringBuilder();
        for (var word : given.strip().split("\\s+", -1)) {
            if (!initials.isEmpty()) initials.append(' ');
            boolean first = true;
            for (var part : word.split("-", -1)) {
                if (part.isEmpty()) continue;
                if (!first) initials.append('-');
                first = false;
                initials.append(part, 0, part.offsetByCodePoints(0, 1)).append('.');
            }
        }
        return initials.toString();
    }

    private static String behind(Citation citation) {
        var volume =
                citation.number().isEmpty() ? citation.volume() : citation.volume() + '(' + citation.number() + ')';
        var pages = citation.pages().replaceAll("(?<=\\d)\\s*--?\\s*(?=\\d)", "–");
        var place = volume.isEmpty() || pages.isEmpty() ? volume + pages : volume + ", " + pages;
        if (citation.publisher().isEmpty()) return place;
        return place.isEmpty() ? citation.publisher() : place + ". " + citation.publisher();
    }

    private static String link(Citation citation) {
        return citation.identifier(Identifier.Doi.class)
                .map(doi -> "https://doi.org/" + doi.text())
                .or(() -> citation.identifier(Identifier.ArxivId.class).map(id -> "https://arxiv.org/abs/" + id.text()))
                .orElse(citation.url());
    }
}
