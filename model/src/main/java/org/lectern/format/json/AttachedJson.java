package org.lectern.format.json;

import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.Optional;
import org.lectern.format.Attached;
import org.lectern.paper.Absorbed;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// What hangs on a paper, as further names of its object: `pin`, `absorbed`, `judged` and `library`. What is empty is
/// left out, so that most papers look as they do in every other list.
final class AttachedJson {

    private AttachedJson() {}

    static void write(Attached attached, JsonGenerator json) {
        attached.pin().ifPresent(topic -> json.writeNumberProperty("pin", topic.number()));
        if (!attached.absorbed().isEmpty()) absorbed(attached, json);
        if (!attached.judged().isEmpty()) judged(attached, json);
        if (!attached.said().isEmpty()) said(attached, json);
    }

    private static void absorbed(Attached attached, JsonGenerator json) {
        json.writeArrayPropertyStart("absorbed");
        for (var lost : attached.absorbed()) {
            json.writeStartObject();
            json.writeNumberProperty("id", lost.id().number());
            json.writeStringProperty("key", lost.key());
            PaperJson.citation(lost.citation(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void judged(Attached attached, JsonGenerator json) {
        json.writeArrayPropertyStart("judged");
        for (var each : attached.judged()) {
            json.writeStartObject();
            json.writeNumberProperty("id", each.other().number());
            json.writeStringProperty("text", HexFormat.of().toHexDigits(each.text()));
            json.writeStringProperty("verdict", each.verdict());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void said(Attached attached, JsonGenerator json) {
        json.writeArrayPropertyStart("library");
        for (var each : attached.said()) {
            json.writeStartObject();
            json.writeStringProperty("kind", each.kind());
            json.writeStringProperty("subject", each.subject());
            json.writeStringProperty("value", each.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// What an object says is attached, or empty when a value in it cannot be.
    static Optional<Attached> read(JsonNode object) {
        try {
            var pin = object.path("pin");
            return Optional.of(new Attached(
                    pin.isNumber() ? Optional.of(new TopicId(pin.intValue())) : Optional.empty(),
                    object.path("absorbed")
                            .valueStream()
                            .map(AttachedJson::lost)
                            .toList(),
                    object.path("judged")
                            .valueStream()
                            .map(AttachedJson::verdict)
                            .toList(),
                    object.path("library")
                            .valueStream()
                            .map(AttachedJson::saying)
                            .toList()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Absorbed lost(JsonNode object) {
        return new Absorbed(
                new PaperId(object.path("id").asLong(1)),
                JsonPaper.citation(object),
                object.path("key").asString(""));
    }

    private static Attached.Judged verdict(JsonNode object) {
        return new Attached.Judged(
                new PaperId(object.path("id").asLong(1)),
                HexFormat.fromHexDigitsToLong(object.path("text").asString("0")),
                object.path("verdict").asString(""));
    }

    private static Attached.Said saying(JsonNode object) {
        return new Attached.Said(
                object.path("kind").asString(""),
                object.path("subject").asString(""),
                object.path("value").asString(""));
    }
}
