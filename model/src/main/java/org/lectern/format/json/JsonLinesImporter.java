package org.lectern.format.json;

import java.io.BufferedReader;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.lectern.format.Field;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.json.place.ColumnTable;
import org.lectern.format.json.place.ListPlace;
import org.lectern.paper.Source;
import org.lectern.work.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One JSON object a line, as snapshots of arXiv and Semantic Scholar are given out.
public final class JsonLinesImporter implements Importer {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public boolean recognises(String head) {
        var line = head.lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (!line.startsWith("{")) return false;
        if (head.indexOf('\n') < 0 && !line.endsWith("}"))
            return line.contains("\"title\"") && ListPlace.in(head).isEmpty();
        return object(line)
                .filter(each -> hasTitle(each) && !ColumnTable.is(each))
                .isPresent();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        var line = new AtomicInteger();
        var record = new AtomicInteger();
        return file.lines()
                .map(text -> new Line(line.incrementAndGet(), text))
                .filter(each -> !each.text.isBlank())
                .map(each -> parsed(each, record.incrementAndGet()));
    }

    private record Line(int number, String text) {}

    private static Parsed parsed(Line line, int record) {
        var object = object(line.text);
        if (object.isEmpty()) {
            var source = new Source("", "jsonl", record, line.number, "", "", line.text);
            return new Parsed.Rejected(source, Problem.of("import.bad-json"));
        }
        var fields = JsonFields.of(object.get());
        return fields.parsed(new Source("", "jsonl", record, line.number, fields.key(), "", line.text));
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean hasTitle(JsonNode object) {
        return object.properties().stream()
                .anyMatch(each -> Field.named(each.getKey()).equals(Optional.of(Field.TITLE)));
    }
}
