package org.lectern.format.json;

import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.format.Attached;
import org.lectern.paper.Absorbed;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// What hangs on a paper, as further names of its object: `pin`, `absorbed`, `judged`, `origins` and `library`. What is
/// empty is
/// left out, so that most papers look as they do in every other list.
final class AttachedJson {

    private static final String TYPED = "typed";

    private AttachedJson() {}

    static void write(Attached attached, JsonGenerator json) {
        attached.pin().ifPresent(topic -> json.writeNumberProperty("pin", topic.number()));
        if (!attached.absorbed().isEmpty()) absorbed(attached, json);
        if (!attached.judged().isEmpty()) judged(attached, json);
        if (!attached.origins().isEmpty()) origins(attached, json);
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

    private static void origins(Attached attached, JsonGenerator json) {
        json.writeObjectPropertyStart("origins");
        attached.origins().forEach((field, origin) -> {
            json.writeObjectPropertyStart(field.word());
            switch (origin) {
                case Origin.Typed() -> json.writeStringProperty("kind", TYPED);
                case Origin.FromRecord(var file, var record, var line, var key) -> {
                    json.writeStringProperty("kind", "record");
                    json.writeStringProperty("file", file);
                    json.writeNumberProperty("record", record);
                    json.writeNumberProperty("line", line);
                    json.writeStringProperty("key", key);
                }
            }
            json.writeEndObject();
        });
        json.writeEndObject();
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
                    origins(object.path("origins")),
                    object.path("library")
                            .valueStream()
                            .map(AttachedJson::saying)
                            .toList()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<CitationField, Origin> origins(JsonNode object) {
        var origins = new TreeMap<CitationField, Origin>();
        for (var each : object.properties())
            CitationField.of(each.getKey()).ifPresent(field -> origins.put(field, origin(each.getValue())));
        return origins;
    }

    private static Origin origin(JsonNode object) {
        if (object.path("kind").asString("").equals(TYPED)) return new Origin.Typed();
        return new Origin.FromRecord(
                object.path("file").asString(""),
                object.path("record").asInt(1),
                object.path("line").asInt(1),
                object.path("key").asString(""));
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
