package org.lectern.desktop.style;

import org.lectern.enrichment.Reason;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// What speaks for a record, the names of fields, and where they came from, in the window's words.
public record ReasonTexts(Texts texts) {

    /// Such as `+ the same title`.
    public String say(Reason reason) {
        return (reason.speaksFor() ? "+ " : "− ") + words(reason);
    }

    private String words(Reason reason) {
        return switch (reason) {
            case Reason.SameIdentifier(var kind, var text) -> texts.of("reason.same-identifier", kind(kind), text);
            case Reason.OtherIdentifier(var kind, var text) -> texts.of("reason.other-identifier", kind(kind), text);
            default -> texts.of("reason." + reason.word(), reason.arguments().toArray());
        };
    }

    public String say(CitationField field) {
        return texts.of("field." + field.word());
    }

    public String say(Origin origin) {
        return switch (origin) {
            case Origin.Typed() -> texts.of("origin.typed");
            case Origin.FromRecord(var file, var _, var line, var key) ->
                texts.of("origin.record", file, Integer.toString(line), key);
        };
    }

    private String kind(String kind) {
        return texts.of("field." + kind);
    }
}
