package org.lectern.words;

import org.lectern.enrichment.Reason;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// What speaks for a record describing a paper, and where a field came from, in words.
public record ReasonWords(Words words) {

    public String say(Reason reason) {
        return switch (reason) {
            case Reason.SameIdentifier(var kind, var text) -> words.say("reason.same-identifier", kind(kind), text);
            case Reason.OtherIdentifier(var kind, var text) -> words.say("reason.other-identifier", kind(kind), text);
            default -> words.say("reason." + reason.word(), reason.arguments().toArray());
        };
    }

    public String say(CitationField field) {
        return words.say("field." + field.word());
    }

    public String say(Origin origin) {
        return switch (origin) {
            case Origin.Typed() -> words.say("origin.typed");
            case Origin.FromRecord(var file, var _, var line, var key) ->
                key.isEmpty()
                        ? words.say("origin.record", file, Integer.toString(line))
                        : words.say("origin.record-key", file, Integer.toString(line), key);
        };
    }

    private String kind(String kind) {
        return words.say("show." + kind);
    }
}
