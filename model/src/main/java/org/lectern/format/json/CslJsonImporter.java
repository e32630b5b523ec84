package org.lectern.format.json;

import java.io.BufferedReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.work.Problem;
import tools.jackson.databind.JsonNode;

/// What citation processors read (CSL-JSON 1.0.2), with what Zotero, pandoc and Crossref make of it: a list of
/// items, a list under `items` or `references`, or a single item.
public final class CslJsonImporter implements Importer {

    private static final Pattern SIGN = Pattern.compile("\"(?:issued|container-title|date-parts|citation-key|"
            + "publisher-place|title-short|is-referenced-by-count)\"\\s*:"
            + "|\"type\"\\s*:\\s*\"(?:article-(?:journal|magazine|newspaper)|paper-conference|chapter|post-weblog|"
            + "entry-\\w+|legal_\\w+|motion_picture|personal_communication|musical_score|webpage|speech)\""
            + "|\\{\\s*\"id\"\\s*:\\s*(?:\"[^\"]{0,200}\"|\\d+)\\s*,\\s*"
            + "\"type\"\\s*:\\s*\"(?!doi|pm|e?issn|isbn|arxiv)[a-z_-]+\"(?!\\s*,\\s*\"attributes\")");
    private static final Pattern NAMES =
            Pattern.compile("\"author\"\\s*:\\s*(?:\\[\\s*)?\\{[^\\[\\]]{0,400}?\"family\"\\s*:");

    @Override
    public String name() {
        return "csl-json";
    }

    @Override
    public boolean recognises(String head) {
        var start = head.stripLeading();
        return (start.startsWith("[") || start.startsWith("{"))
                && (SIGN.matcher(head).find() || NAMES.matcher(head).find());
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return JsonElements.of(file, FileHead.of(file)).map(CslJsonImporter::parsed);
    }

    /// Crossref's answer about one work has it under `message`.
    private static JsonNode unwrapped(JsonNode object) {
        var message = object.path("message");
        return message.isObject() && !object.has("title") ? message : object;
    }

    private static Parsed parsed(JsonElements.Text text) {
        var object = text.object();
        if (object.isEmpty()) return new Parsed.Rejected(text.source("csl-json", ""), Problem.of("import.bad-json"));
        var item = new CslItem(unwrapped(object.get()));
        return item.parsed(text.source("csl-json", item.key()));
    }
}
