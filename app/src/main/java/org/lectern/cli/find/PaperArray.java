package org.lectern.cli.find;

import java.util.List;
import org.lectern.format.Attached;
import org.lectern.format.json.PaperJson;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import tools.jackson.core.JsonGenerator;

/// Papers in JSON, fetched a few at a time.
final class PaperArray {

    private static final int BATCH = 200;

    private PaperArray() {}

    /// @param withOrigins whether it is told where fields came from that were filled or typed
    static void write(JsonGenerator json, Library library, List<PaperId> papers, boolean withOrigins) {
        json.writeStartArray();
        for (int from = 0; from < papers.size(); from += BATCH) {
            var batch = papers.subList(from, Math.min(papers.size(), from + BATCH));
            for (var paper : library.papers().find(batch)) {
                if (withOrigins)
                    PaperJson.write(paper, Attached.of(library.enrichment().origins(paper.id())), json);
                else PaperJson.write(paper, json);
            }
        }
        json.writeEndArray();
    }
}
