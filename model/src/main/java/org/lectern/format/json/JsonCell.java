package org.lectern.format.json;

import java.util.Optional;
import org.lectern.format.FieldRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A list or an object that a script wrote into one cell of a table, as JSON or as Python shows it.
public final class JsonCell {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private JsonCell() {}

    /// Takes a cell's values in; false where the cell is plain text, which is left to the caller.
    public static boolean take(FieldRecord fields, String name, String cell) {
        var text = cell.strip();
        boolean isList = text.startsWith("[") && text.endsWith("]");
        if (!isList && !(text.startsWith("{") && text.endsWith("}"))) return false;
        var value = value(text).filter(JsonCell::isStructure);
        value.ifPresent(each -> JsonFields.take(fields, name, each, false));
        return value.isPresent();
    }

    /// A list of numbers may be anything, such as a remark in brackets.
    private static boolean isStructure(JsonNode value) {
        return value.isObject() || value.valueStream().allMatch(each -> each.isString() || each.isContainer());
    }

    private static Optional<JsonNode> value(String text) {
        try {
            return Optional.of(LENIENT.readTree(fromPython(text)));
        } catch (JacksonException e) {
            return Optional.empty(); // then it is text
        }
    }

    /// Python's words for nothing, true and false, outside of strings.
    private static String fromPython(String text) {
        var json = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && Character.isLetter(c)) {
                int end = i;
                while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
                json.append(word(text.substring(i, end)));
                i = end - 1;
                continue;
            }
            json.append(c);
            if (quote != 0 && c == '\\' && i + 1 < text.length()) json.append(text.charAt(++i));
            else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
            else if (c == quote) quote = 0;
        }
        return json.toString();
    }

    private static String word(String word) {
        return switch (word) {
            case "None", "nan", "NaN" -> "null";
            case "True" -> "true";
            case "False" -> "false";
            default -> word;
        };
    }
}
