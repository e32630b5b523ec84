package org.lectern.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.format.ExportOptions;
import org.lectern.format.bibtex.FieldNames;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.text.TexReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Writes the further fields of a citation as CSL's variables; what CSL has no variable for stands under `custom`.
///
/// @param options which variables are wanted
/// @param json the item, which is open
record CslFurther(ExportOptions options, JsonGenerator json) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+and\\s+(?![^{]*})");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{4}(?:-\\d\\d){0,2})(?:/(\\d{4}(?:-\\d\\d){0,2}))?");
    private static final List<String> DATES = List.of("accessed", "original-date", "event-date");
    /// Variables that have been written already, or that say how a record was kept.
    private static final List<String> DONE = List.of("issued", "date", "year", "month", "day", "citation-key");

    void write(Citation citation) {
        var custom = new LinkedHashMap<String, String>();
        citation.extra().forEach((name, value) -> {
            if (value.isBlank() || FieldNames.isPrivate(name) || name.equals("note")) return;
            var variable = CslNames.csl(name);
            if (DONE.contains(variable)) custom.put(name, value);
            else if (!CslItem.isVariable(variable)) custom.put(name, value);
            else if (options.includes(variable)) variable(variable, value);
        });
        custom.remove("citation-key");
        custom.remove("issued");
        if (!custom.isEmpty() && options.includes("custom")) custom(custom);
    }

    private void custom(Map<String, String> custom) {
        json.writeObjectPropertyStart("custom");
        custom.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private void variable(String name, String value) {
        if (isStructure(value)) {
            json.writeName(name);
            json.writeRawValue(value);
        } else if (CslItem.holdsNames(name)) names(name, value);
        else if (DATES.contains(name)) date(name, value);
        else json.writeStringProperty(name, TexReader.read(value));
    }

    /// Whether a value is what another program wrote as an object or a list.
    static boolean isStructure(String value) {
        if (!value.startsWith("{") && !value.startsWith("[")) return false;
        try {
            return JsonMapper.shared().readTree(value).isContainer();
        } catch (JacksonException e) {
            return false; // a text that begins with a bracket
        }
    }

    private void names(String name, String value) {
        var people = new ArrayList<Author>();
        for (var each : BETWEEN_NAMES.split(value.strip(), -1)) {
            boolean isBody = each.startsWith("{") && each.endsWith("}");
            people.add(isBody ? Author.literal(TexReader.read(each)) : Author.parse(TexReader.read(each)));
        }
        json.writeArrayPropertyStart(name);
        for (var each : people) person(each);
        json.writeEndArray();
    }

    /// A person or body as an object.
    void person(Author author) {
        json.writeStartObject();
        part("literal", author.literal());
        part("family", author.family());
        part("given", author.given());
        part("non-dropping-particle", author.particle());
        part("suffix", author.suffix());
        json.writeEndObject();
    }

    private void part(String name, String value) {
        if (!value.isEmpty()) json.writeStringProperty(name, value);
    }

    /// A day, or the first and the last of several; what is none is written as it stands.
    void date(String name, String value) {
        var days = DAYS.matcher(value.strip());
        json.writeObjectPropertyStart(name);
        if (days.matches()) {
            json.writeArrayPropertyStart("date-parts");
            day(days.group(1));
            if (days.group(2) != null) day(days.group(2));
            json.writeEndArray();
        } else json.writeStringProperty("raw", TexReader.read(value));
        json.writeEndObject();
    }

    private void day(String iso) {
        json.writeStartArray();
        for (var part : iso.split("-", -1)) json.writeNumber(Integer.parseInt(part));
        json.writeEndArray();
    }
}
