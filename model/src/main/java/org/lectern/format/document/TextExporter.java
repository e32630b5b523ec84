package org.lectern.format.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.reference.ReferenceStyle;
import org.lectern.paper.Paper;

/// A bibliography as plain text, for a letter or a form: a reference a line, with an empty line between.
public final class TextExporter implements Exporter {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean citesByKey() {
        return false;
    }

    @Override
    public boolean isBibliography() {
        return true;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        var style = ReferenceStyle.named(options.style()).orElse(ReferenceStyle.APA);
        int number = 0;
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); ) {
            if (number++ > 0) out.append('\n');
            out.append(style.write(each.next().citation(), number).plain()).append('\n');
        }
    }
}
