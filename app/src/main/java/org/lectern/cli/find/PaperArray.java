package org.lectern.cli.find;

import java.util.List;
import org.lectern.format.json.PaperJson;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import tools.jackson.core.JsonGenerator;

/// Papers in JSON, fetched a few at a time.
final class PaperArray {

    private static final int BATCH = 200;

    private PaperArray() {}

    static void write(JsonGenerator json, Library library, List<PaperId> papers) {
        json.writeStartArray();
        for (int from = 0; from < papers.size(); from += BATCH) {
            var batch = papers.subList(from, Math.min(papers.size(), from + BATCH));
            library.papers().find(batch).forEach(paper -> PaperJson.write(paper, json));
        }
        json.writeEndArray();
    }
}
