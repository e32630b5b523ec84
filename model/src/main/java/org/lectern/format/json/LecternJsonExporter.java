package org.lectern.format.json;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.format.Attached;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.paper.Paper;

/// All that a library holds of its papers, which [LecternJsonImporter] reads back equal. Options leave nothing out.
public final class LecternJsonExporter implements Exporter {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean citesByKey() {
        return false;
    }

    @Override
    public boolean readsSources(String importFormat) {
        return true;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        write(papers, paper -> Attached.NOTHING, options, out);
    }

    @Override
    public void write(Stream<Paper> papers, Function<Paper, Attached> attached, ExportOptions options, Appendable out)
            throws IOException {
        JsonArrays.write(papers, out, (paper, json) -> PaperJson.write(paper, attached.apply(paper), json));
    }
}
