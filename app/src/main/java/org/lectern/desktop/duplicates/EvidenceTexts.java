package org.lectern.desktop.duplicates;

import java.util.Locale;
import org.lectern.desktop.style.Texts;
import org.lectern.duplicate.Evidence;
import org.lectern.paper.Identifier;

/// What speaks for two papers being one, or against it, as signed sentences.
public record EvidenceTexts(Texts texts) {

    /// Such as `+ the same title`.
    public String say(Evidence evidence) {
        return (evidence.speaksFor() ? "+ " : "− ") + words(evidence);
    }

    private String words(Evidence evidence) {
        return switch (evidence) {
            case Evidence.SameTitle _ -> texts.of("evidence.title");
            case Evidence.SimilarTitle(double share) -> texts.of("evidence.title.similar", percent(share));
            case Evidence.OtherTitle(double share) -> texts.of("evidence.title.other", percent(share));
            case Evidence.SameAbstract _ -> texts.of("evidence.abstract");
            case Evidence.SimilarAbstract(double share) -> texts.of("evidence.abstract.similar", percent(share));
            case Evidence.RewordedAbstract(double share) -> texts.of("evidence.abstract.reworded", percent(share));
            case Evidence.OtherAbstract(double share) -> texts.of("evidence.abstract.other", percent(share));
            case Evidence.SameAuthors _ -> texts.of("evidence.authors");
            case Evidence.SharedAuthors(int shared, int all) -> texts.of("evidence.authors.shared", shared, all);
            case Evidence.OtherAuthors _ -> texts.of("evidence.authors.other");
            case Evidence.SameYear(int year) -> texts.of("evidence.year", Integer.toString(year));
            case Evidence.OtherYear(int one, int other) ->
                texts.of("evidence.year.other", Integer.toString(one), Integer.toString(other));
            case Evidence.SameVenue _ -> texts.of("evidence.venue");
            case Evidence.OtherVenue _ -> texts.of("evidence.venue.other");
            case Evidence.SamePages _ -> texts.of("evidence.pages");
            case Evidence.OtherPages _ -> texts.of("evidence.pages.other");
            case Evidence.SameIdentifier(var identifier) -> texts.of("evidence.identifier", written(identifier));
            case Evidence.OtherIdentifier(var one, var other) ->
                texts.of("evidence.identifier.other", written(one), written(other));
            case Evidence.DifferentNumbers(var one, var other) ->
                one.isEmpty() ? texts.of("evidence.numbers.abstract") : texts.of("evidence.numbers", one, other);
            case Evidence.DifferentPart(var number) -> texts.of("evidence.part", number);
            case Evidence.Notice _ -> texts.of("evidence.notice");
            case Evidence.OtherKeyWord(var one, var other) -> texts.of("evidence.word", one, other);
        };
    }

    private static String written(Identifier identifier) {
        return identifier.kind().toUpperCase(Locale.ROOT) + " " + identifier.text();
    }

    /// Rounded down, so that only all is 100.
    private static int percent(double share) {
        return (int) (100 * share);
    }
}
