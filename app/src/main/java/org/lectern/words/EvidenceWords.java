package org.lectern.words;

import java.util.Locale;
import org.lectern.duplicate.Evidence;
import org.lectern.paper.Identifier;

/// What speaks for two papers being one, or against it, in words.
public record EvidenceWords(Words words) {

    public String say(Evidence evidence) {
        return switch (evidence) {
            case Evidence.SameTitle _ -> words.say("evidence.title");
            case Evidence.SimilarTitle(double share) -> words.say("evidence.title.similar", percent(share));
            case Evidence.OtherTitle(double share) -> words.say("evidence.title.other", percent(share));
            case Evidence.SameAbstract _ -> words.say("evidence.abstract");
            case Evidence.SimilarAbstract(double share) -> words.say("evidence.abstract.similar", percent(share));
            case Evidence.RewordedAbstract(double share) -> words.say("evidence.abstract.reworded", percent(share));
            case Evidence.OtherAbstract(double share) -> words.say("evidence.abstract.other", percent(share));
            case Evidence.SameAuthors _ -> words.say("evidence.authors");
            case Evidence.SharedAuthors(int shared, int all) -> words.say("evidence.authors.shared", shared, all);
            case Evidence.OtherAuthors _ -> words.say("evidence.authors.other");
            case Evidence.SameYear(int year) -> words.say("evidence.year", Integer.toString(year));
            case Evidence.OtherYear(int one, int other) ->
                words.say("evidence.year.other", Integer.toString(one), Integer.toString(other));
            case Evidence.SameVenue _ -> words.say("evidence.venue");
            case Evidence.OtherVenue _ -> words.say("evidence.venue.other");
            case Evidence.SamePages _ -> words.say("evidence.pages");
            case Evidence.OtherPages _ -> words.say("evidence.pages.other");
            case Evidence.SameIdentifier(var identifier) ->
                words.say("evidence.identifier", kind(identifier), identifier.text());
            case Evidence.OtherIdentifier(var one, var other) ->
                words.say("evidence.identifier.other", kind(one), one.text(), other.text());
            case Evidence.DifferentNumbers(var one, var other) -> numbers(one, other);
            case Evidence.DifferentPart(var number) -> words.say("evidence.part", number);
            case Evidence.Notice(var kind) ->
                words.say("evidence.notice." + kind.name().toLowerCase(Locale.ROOT));
            case Evidence.OtherKeyWord(var one, var other) -> words.say("evidence.word", one, other);
        };
    }

    private String numbers(String one, String other) {
        return one.isEmpty() ? words.say("evidence.numbers.abstract") : words.say("evidence.numbers", one, other);
    }

    private String kind(Identifier identifier) {
        return words.say("show." + identifier.kind());
    }

    /// Rounded down, so that only all is 100.
    private static int percent(double share) {
        return (int) (100 * share);
    }
}
