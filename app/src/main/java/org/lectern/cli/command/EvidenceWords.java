package org.lectern.cli.command;

import org.lectern.duplicate.Evidence;
import org.lectern.words.Words;

/// What speaks for two papers being one, in words.
public record EvidenceWords(Words words) {

    public String say(Evidence evidence) {
        return switch (evidence) {
            case Evidence.SameTitle _ -> words.say("evidence.title");
            case Evidence.SameAbstract _ -> words.say("evidence.abstract");
            case Evidence.SameAuthors _ -> words.say("evidence.authors");
            case Evidence.SameYear(int year) -> words.say("evidence.year", Integer.toString(year));
            case Evidence.SameVenue _ -> words.say("evidence.venue");
            case Evidence.SameIdentifier(var identifier) ->
                words.say("evidence.identifier", words.say("show." + identifier.kind()), identifier.text());
        };
    }
}
