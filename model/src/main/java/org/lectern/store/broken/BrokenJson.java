package org.lectern.store.broken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lectern.change.BrokenRecord;
import org.lectern.paper.Source;
import org.lectern.work.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Broken records and their reasons as JSON, for the journal.
public final class BrokenJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private BrokenJson() {}

    public static String write(BrokenRecord broken) {
        var source = broken.source();
        var node = MAPPER.createObjectNode()
                .put("number", broken.number())
                .put("file", source.file())
                .put("format", source.format())
                .put("record", source.record())
                .put("line", source.line())
                .put("key", source.key())
                .put("verbatim", source.verbatim())
                .put("at", broken.at().getEpochSecond())
                .put("fate", broken.fate().name());
        node.set("reason", node(broken.reason()));
        return MAPPER.writeValueAsString(node);
    }

    public static BrokenRecord broken(String json) {
        var node = MAPPER.readTree(json);
        return new BrokenRecord(
                node.get("number").asLong(),
                new Source(
                        node.get("file").asString(),
                        node.get("format").asString(),
                        node.get("record").asInt(),
                        node.get("line").asInt(),
                        node.get("key").asString(),
                        "",
                        node.get("verbatim").asString()),
                problem(node.get("reason")),
                Instant.ofEpochSecond(node.get("at").asLong()),
                BrokenRecord.Fate.valueOf(node.get("fate").asString()));
    }

    static String write(Problem problem) {
        return MAPPER.writeValueAsString(node(problem));
    }

    static Problem problem(String json) {
        return problem(MAPPER.readTree(json));
    }

    private static ObjectNode node(Problem problem) {
        var node = MAPPER.createObjectNode().put("key", problem.key());
        var arguments = node.putArray("arguments");
        for (var each : problem.arguments()) {
            if (each instanceof Number number) arguments.add(number.longValue());
            else arguments.add(String.valueOf(each));
        }
        return node;
    }

    private static Problem problem(JsonNode node) {
        List<Object> arguments = new ArrayList<>();
        for (var each : node.get("arguments"))
            arguments.add(each.isNumber() ? (Object) each.asLong() : each.asString());
        return new Problem(node.get("key").asString(), arguments);
    }
}
