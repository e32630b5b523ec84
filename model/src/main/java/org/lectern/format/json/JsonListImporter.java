package org.lectern.format.json;

import java.io.BufferedReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.zotero.ItemJson;
import org.lectern.work.Problem;

/// A list of objects, or an object with such a list in it, as the services of Semantic Scholar, OpenAlex, OpenReview
/// and Hugging Face answer; also objects over several lines.
public final class JsonListImporter implements Importer {

    private static final Pattern TITLE = Pattern.compile("(?i)\"(?:paper|article|document|main)?[_ ]?titles?\"\\s*:");

    @Override
    public String name() {
        return "json-list";
    }

    @Override
    public boolean recognises(String head) {
        var start = head.stripLeading();
        return (start.startsWith("[") || start.startsWith("{"))
                && TITLE.matcher(head).find();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return JsonElements.of(file, FileHead.of(file)).filter(text -> text.object().stream().noneMatch(ItemJson::isHanging))
                .map(JsonListImporter::parsed);
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
