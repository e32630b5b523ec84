package org.lectern.format.reference;

import java.util.ArrayList;
import java.util.List;
import org.lectern.paper.Author;

/// How a style writes the names of authors.
///
/// @param first how the first name stands, and `others` the rest
/// @param and what stands before the last of several, with its spaces and comma
/// @param andOfTwo what stands between the only two
/// @param most how many are named; of more, `shown` and `etAl`
record NameForm(Order first, Order others, Given given, String and, String andOfTwo, int most, int shown, String etAl) {

    /// Which part of a name comes first.
    enum Order {
        FAMILY_FIRST,
        GIVEN_FIRST
    }

    /// How given names are written.
    enum Given {
        /// `Jan Erik`
        FULL,
        /// `J. E.`
        INITIALS,
        /// `JE`, without a comma
        BARE
    }

    String write(List<Author> authors) {
        var names = new ArrayList<String>();
        boolean isOpen = false;
        for (var author : authors) {
            if (author.literal().equals("others")) isOpen = true;
            else names.add(name(author, names.isEmpty() ? first : others));
        }
        if (names.size() > most) {
            isOpen = true;
            names.subList(shown, names.size()).clear();
        }
        if (isOpen) return String.join(", ", names) + etAl;
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + andOfTwo + names.getLast();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
        };
    }

    private String name(Author author, Order order) {
        if (!author.literal().isEmpty()) return author.literal();
        var family = author.familyWithParticle();
        var givenNames = given(author.given());
        var suffix = author.suffix().isEmpty() ? "" : (given == Given.BARE ? " " : ", ") + author.suffix();
        if (givenNames.isEmpty()) return family + suffix;
        if (order == Order.GIVEN_FIRST) return givenNames + ' ' + family + suffix;
        return family + (given == Given.BARE ? " " : ", ") + givenNames + suffix;
    }

    /// `Jean-Luc Marie` gives `J.-L. M.` or `JLM`.
    private String given(String names) {
        if (given == Given.FULL || names.isBlank()) return names.strip();
        var initials = new StringBuilder();
        for (var word : names.strip().split("\\s+", -1)) {
            if (given == Given.INITIALS && !initials.isEmpty()) initials.append(' ');
            boolean isFirst = true;
            for (var part : word.split("-", -1)) {
                if (part.isEmpty()) continue;
                if (!isFirst && given == Given.INITIALS) initials.append('-');
                isFirst = false;
                initials.append(part, 0, part.offsetByCodePoints(0, 1));
                if (given == Given.INITIALS) initials.append('.');
            }
        }
        return initials.toString();
    }
}
