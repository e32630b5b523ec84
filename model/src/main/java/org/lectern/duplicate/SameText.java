package org.lectern.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.NormalForm;

/// Tells whether two citations surely describe the same paper: the same text, and no contradicting field.
///
/// The same title alone is not the same text: every journal has its editorials. Without abstracts, something
/// else must agree, or there must be nothing else on either side.
public final class SameText {

    private SameText() {}

    /// What speaks for the two being the same, or nothing where they are not surely the same.
    public static List<Evidence> evidence(Citation one, Citation other) {
        if (!agree(one, other, Citation::title) || !agree(one, other, Citation::abstractText)) return List.of();
        if (contradict(one, other)) return List.of();
        var found = new ArrayList<Evidence>();
        if (!one.title().isEmpty()) found.add(new Evidence.SameTitle());
        if (!one.abstractText().isEmpty()) found.add(new Evidence.SameAbstract());
        var besides = besides(one, other);
        if (one.abstractText().isEmpty() && besides.isEmpty() && !(isBare(one) && isBare(other))) return List.of();
        found.addAll(besides);
        return found;
    }

    private static List<Evidence> besides(Citation one, Citation other) {
        var found = new ArrayList<Evidence>();
        one.identifiers().stream()
                .filter(other.identifiers()::contains)
                .map(Evidence.SameIdentifier::new)
                .forEach(found::add);
        if (!one.authors().isEmpty() && !other.authors().isEmpty()) found.add(new Evidence.SameAuthors());
        if (one.year() != null && other.year() != null)
            found.add(new Evidence.SameYear(one.year().getValue()));
        if (!one.venue().isEmpty() && !other.venue().isEmpty()) found.add(new Evidence.SameVenue());
        return found;
    }

    private static boolean isBare(Citation citation) {
        return citation.authors().isEmpty()
                && citation.year() == null
                && citation.venue().isEmpty()
                && citation.identifiers().isEmpty();
    }

    private static boolean agree(Citation one, Citation other, Function<Citation, String> field) {
        return NormalForm.key(field.apply(one)).equals(NormalForm.key(field.apply(other)));
    }

    /// Whether both say something of a field, and not the same.
    private static boolean contradict(Citation one, Citation other) {
        return (one.year() != null && other.year() != null && !one.year().equals(other.year()))
                || differ(one, other, Citation::venue)
                || differ(one, other, Citation::volume)
                || differ(one, other, Citation::number)
                || differ(one, other, Citation::pages)
                || (!names(one).isEmpty()
                        && !names(other).isEmpty()
                        && !names(one).equals(names(other)))
                || differInIdentifiers(one, other);
    }

    private static boolean differ(Citation one, Citation other, Function<Citation, String> field) {
        return !field.apply(one).isBlank() && !field.apply(other).isBlank() && !agree(one, other, field);
    }

    private static List<String> names(Citation citation) {
        return citation.authors().stream()
                .map(Author::sortName)
                .map(NormalForm::key)
                .toList();
    }

    /// Papers may have several ISBNs, so two lists contradict only where a kind has no number in common.
    private static boolean differInIdentifiers(Citation one, Citation other) {
        return one.identifiers().stream()
                .map(Identifier::kind)
                .distinct()
                .anyMatch(kind -> other.identifiers().stream()
                                .anyMatch(each -> each.kind().equals(kind))
                        && other.identifiers().stream()
                                .filter(each -> each.kind().equals(kind))
                                .noneMatch(one.identifiers()::contains));
    }
}
