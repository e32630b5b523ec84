package org.lectern.format.json;

import java.io.BufferedReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.json.place.ColumnTable;
import org.lectern.format.json.place.ListPlace;
import org.lectern.format.zotero.ItemJson;
import org.lectern.paper.Source;
import org.lectern.work.Problem;
import tools.jackson.databind.JsonNode;

/// A list of objects, or an object with such a list in it, as the services of Semantic Scholar, OpenAlex,
/// OpenReview and Hugging Face answer; also objects over several lines.
public final class JsonListImporter implements Importer {

    private static final Pattern NAME = Pattern.compile("\"([^\"\\\\\n]{1,40})\"\\s*:");

    @Override
    public String name() {
        return "json-list";
    }

    @Override
    public boolean recognises(String head) {
        var start = head.stripLeading();
        return (start.startsWith("[") || start.startsWith("{"))
                && NAME.matcher(head).results().anyMatch(name -> ListPlace.isTitle(name.group(1)));
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return JsonElements.of(file, FileHead.of(file))
                .filter(text -> text.object().stream().noneMatch(each -> ItemJson.isHanging(each) || isReply(each)))
                .flatMap(JsonListImporter::records);
    }

    private static Stream<Parsed> records(JsonElements.Text text) {
        var table = text.object().filter(ColumnTable::is);
        if (table.isEmpty()) return Stream.of(parsed(text));
        return rows(text, ColumnTable.rows(table.get()));
    }

    private static Stream<Parsed> rows(JsonElements.Text text, List<JsonNode> rows) {
        return IntStream.range(0, rows.size()).mapToObj(i -> {
            var row = rows.get(i);
            var fields = JsonFields.of(row);
            return fields.parsed(new Source("", "json-list", i + 1, text.line(), fields.key(), "", row.toString()));
        });
    }

    /// OpenReview lists reviews and comments beside the papers that they answer.
    private static boolean isReply(JsonNode object) {
        return object.path("replyto").isString() && !object.path("id").equals(object.path("forum"));
    }

    private static Parsed parsed(JsonElements.Text text) {
        var object = text.object();
        if (object.isEmpty()) return new Parsed.Rejected(text.source("json-list", ""), Problem.of("import.bad-json"));
        if (ItemJson.isItem(object.get()))
            return ItemJson.read(object.get(), text.source("json-list", ItemJson.key(object.get())));
        var fields = JsonFields.of(object.get());
        return fields.parsed(text.source("json-list", fields.key()));
    }
}
