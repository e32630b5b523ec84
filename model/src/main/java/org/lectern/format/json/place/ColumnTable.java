package org.lectern.format.json.place;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A table written column by column, each an object of values by their rows' numbers, as pandas writes JSON
/// unless it is told otherwise: `{"title": {"0": "One", "1": "Two"}, "year": {"0": 2019}}`.
public final class ColumnTable {

    private ColumnTable() {}

    /// Whether an object is such a table with a column of titles.
    public static boolean is(JsonNode object) {
        return object.properties().stream()
                .anyMatch(column -> ListPlace.isTitle(column.getKey()) && isColumn(column.getValue()));
    }

    private static boolean isColumn(JsonNode value) {
        return value.isObject()
                && !value.isEmpty()
                && value.propertyNames().stream().allMatch(row -> row.chars().allMatch(Character::isDigit));
    }

    /// The rows of such a table in the order of its titles, each an object with a value for each column.
    public static List<JsonNode> rows(JsonNode table) {
        var titles = table.properties().stream()
                .filter(column -> ListPlace.isTitle(column.getKey()) && isColumn(column.getValue()))
                .findFirst();
        var rows = new ArrayList<JsonNode>();
        if (titles.isPresent()) for (var number : titles.get().getValue().propertyNames()) rows.add(row(table, number));
        return rows;
    }

    private static ObjectNode row(JsonNode table, String number) {
        var row = JsonNodeFactory.instance.objectNode();
        table.properties().forEach(column -> {
            if (column.getValue().has(number))
                row.set(column.getKey(), column.getValue().path(number));
        });
        return row;
    }
}
