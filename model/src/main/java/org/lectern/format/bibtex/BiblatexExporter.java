package org.lectern.format.bibtex;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.paper.Paper;
import org.lectern.work.Problem;

/// biblatex for biber: UTF-8 in NFC, with biblatex's own entry types and fields.
public final class BiblatexExporter implements Exporter {

    @Override
    public String name() {
        return "biblatex";
    }

    @Override
    public boolean citesByKey() {
        return true;
    }

    @Override
    public boolean readsSources(String importFormat) {
        return importFormat.equals(BibtexImporter.NAME);
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        new EntryWriter(Dialect.BIBLATEX, options).write(papers, out);
    }

    @Override
    public List<Problem> problems(Paper paper, ExportOptions options) {
        return EntryProblems.of(paper, Dialect.BIBLATEX, options);
    }
}
