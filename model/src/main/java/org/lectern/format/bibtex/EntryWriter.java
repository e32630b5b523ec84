package org.lectern.format.bibtex;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.format.EntryOptions;
import org.lectern.format.ExportOptions;
import org.lectern.paper.Paper;

/// Writes papers as entries in the canonical layout: lower-case names, a fixed order of fields, two spaces, one blank
/// line between entries, and nothing that depends on when or where it was written. Remarks of imported files stand
/// above their entries.
final class EntryWriter {

    private final Dialect dialect;
    private final ExportOptions options;
    private final AsideWriter asides;

    EntryWriter(Dialect dialect, ExportOptions options) {
        this.dialect = dialect;
        this.options = options;
        this.asides = new AsideWriter(dialect);
    }

    void write(Stream<Paper> papers, Appendable out) throws IOException {
        boolean first = true;
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); first = false) {
            if (!first) out.append('\n');
            entry(each.next(), out);
        }
        asides.end(first, out);
    }

    private void entry(Paper paper, Appendable out) throws IOException {
        var source = SourceForm.of(paper);
        boolean lacksFiles =
                options.asks("file") && !source.has("file") && !paper.files().isEmpty();
        boolean isWhole = options.asImported()
                && !lacksFiles
                && options.entries().braces() == EntryOptions.Braces.WORDS
                && asides.agrees(source.above());
        if (options.isWhole()) {
            asides.above(source.above(), out);
            asides.below(source.below());
        }
        var verbatim = isWhole ? source.whole(paper, dialect, this::isWanted) : Optional.<String>empty();
        if (verbatim.isPresent()) out.append(verbatim.get()).append('\n');
        else canonical(paper, source, out);
    }

    private boolean isWanted(String field) {
        if (FieldNames.isPrivate(field)) return options.asks(field);
        boolean isAsked = options.abstracts()
                || !FieldNames.isLong(field)
                || (options.entries().keywords() && field.equals("keywords"));
        return options.includes(field) && isAsked;
    }

    private void canonical(Paper paper, SourceForm source, Appendable out) throws IOException {
        var fields = new EntryFields(paper, source, dialect, options);
        out.append('@')
                .append(fields.type())
                .append('{')
                .append(paper.key().text())
                .append(",\n");
        for (var field : fields.all().entrySet()) {
            if (options.includes(field.getKey()))
                out.append("  ")
                        .append(field.getKey())
                        .append(" = ")
                        .append(field.getValue())
                        .append(",\n");
        }
        out.append("}\n");
    }
}
