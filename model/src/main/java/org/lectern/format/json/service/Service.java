package org.lectern.format.json.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How a service's descriptions of papers are told, and where they keep what.
///
/// @param inner the path to the object that describes the paper, or empty where the object itself does
/// @param sign a path that only this service's descriptions have, within the inner object
/// @param places for each plain name the path to its value, within the inner object or else the whole; of
///     the values of a list the first that fits, of a path with a star all of them
record Service(String inner, String sign, Map<String, String> places) {

    /// The object with plain names; empty where it is not of this service.
    Optional<JsonNode> plain(JsonNode object) {
        var within = inner.isEmpty()
                ? Stream.of(object)
                : at(object, inner).stream().flatMap(each -> each.isArray() ? each.valueStream() : Stream.of(each));
        return within.filter(JsonNode::isObject)
                .filter(each -> !at(each, sign).isEmpty())
                .findFirst()
                .map(each -> plain((ObjectNode) each, object));
    }

    private JsonNode plain(ObjectNode described, JsonNode whole) {
        var plain = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(places).forEach((name, path) -> {
            var within = at(described, path);
            var found = within.isEmpty() ? at(whole, path) : within;
            if (!found.isEmpty())
                plain.set(
                        name,
                        path.contains("*")
                                ? JsonNodeFactory.instance.arrayNode().addAll(found)
                                : found.getFirst());
        });
        described.properties().forEach(each -> {
            if (!plain.has(each.getKey()) && !isTaken(each.getKey())) plain.set(each.getKey(), each.getValue());
        });
        return plain;
    }

    /// Whether a member has nothing in it but what was taken out of it whole.
    private boolean isTaken(String name) {
        return places.values().stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "*"));
    }

    /// All values at a path. A list on the way stands for each of its elements, the path's last value for itself.
    private static List<JsonNode> at(JsonNode object, String path) {
        var found = Stream.of(object);
        var steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            boolean isLast = i == steps.length - 1;
            var step = steps[i];
            found = found.flatMap(node -> step(node, step, isLast));
        }
        return found.toList();
    }

    private static Stream<JsonNode> step(JsonNode node, String step, boolean isLast) {
        int filter = step.indexOf('[');
        var name = (filter < 0 ? step : step.substring(0, filter)).replace("*", "");
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return Stream.empty();
        if (isLast || !value.isArray()) return Stream.of(value);
        var all = value.valueStream();
        if (filter < 0) return all;
        var condition = step.substring(filter + 1, step.length() - 1).split("=", 2);
        return all.filter(each -> each.path(condition[0]).asString("").equals(condition[1]));
    }
}
