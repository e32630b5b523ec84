package org.lectern.format.csv;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;

/// A table for spreadsheets: commas between cells (RFC 4180), UTF-8, a head, one paper a row.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, because the words of a stranger's
/// title must not run on the user's machine; [CsvImporter] takes it away again. Ranges of pages have an en dash, which
/// no spreadsheet takes for a date.
public final class CsvExporter implements Exporter {

    /// What a spreadsheet begins a formula with.
    private static final String FORMULA = "=+-@\t\r";

    private static final Map<String, Function<Paper, String>> COLUMNS = columns();

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean citesByKey() {
        return true;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        var columns = new LinkedHashMap<>(COLUMNS);
        if (!options.abstracts() && !options.asks("abstract")) columns.remove("abstract");
        columns.keySet().removeIf(name -> !options.includes(name));
        out.append(String.join(",", columns.keySet())).append('\n');
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); ) {
            var paper = each.next();
            out.append(columns.values().stream()
                            .map(column -> cell(column.apply(paper)))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
    }

    private static Map<String, Function<Paper, String>> columns() {
        var columns = new LinkedHashMap<String, Function<Paper, String>>();
        columns.put("key", paper -> paper.key().text());
        put(columns, "type", Citation::type);
        put(columns, "title", citation -> citation.shownTitle());
        put(
                columns,
                "authors",
                citation -> citation.authors().stream().map(CsvExporter::name).collect(Collectors.joining("; ")));
        put(columns, "year", CsvExporter::year);
        put(columns, "date", Citation::date);
        put(columns, "venue", Citation::venue);
        put(columns, "volume", Citation::volume);
        put(columns, "number", Citation::number);
        put(columns, "pages", citation -> citation.pages().replaceAll("(?<=\\d)\\s*--?\\s*(?=\\d)", "–"));
        put(columns, "publisher", Citation::publisher);
        put(columns, "doi", citation -> identifiers(citation, Identifier.Doi.class));
        put(columns, "arxiv", citation -> identifiers(citation, Identifier.ArxivId.class));
        put(columns, "pmid", citation -> identifiers(citation, Identifier.Pmid.class));
        put(columns, "isbn", citation -> identifiers(citation, Identifier.Isbn.class));
        put(columns, "url", Citation::url);
        put(columns, "keywords", citation -> String.join("; ", citation.keywords()));
        columns.put(
                "own tags", paper -> paper.tags().stream().map(Object::toString).collect(Collectors.joining("; ")));
        columns.put("status", paper -> paper.reading().status().word());
        columns.put(
                "rating",
                paper -> paper.reading().rating() == 0
                        ? ""
                        : Integer.toString(paper.reading().rating()));
        columns.put("notes", paper -> paper.reading().notes());
        put(columns, "abstract", citation -> citation.shownAbstract());
        return columns;
    }

    private static void put(
            Map<String, Function<Paper, String>> columns, String name, Function<Citation, String> value) {
        columns.put(name, paper -> value.apply(paper.citation()));
    }

    private static String year(Citation citation) {
        var year = citation.year();
        return year == null ? "" : year.toString();
    }

    private static String identifiers(Citation citation, Class<? extends Identifier> kind) {
        return citation.identifier(kind).map(Identifier::text).orElse("");
    }

    private static String name(Author author) {
        if (!author.literal().isEmpty()) return author.literal();
        var family = author.familyWithParticle();
        if (author.given().isEmpty() && author.suffix().isEmpty()) return family;
        return author.suffix().isEmpty()
                ? family + ", " + author.given()
                : family + ", " + author.suffix() + ", " + author.given();
    }

    /// A cell without the apostrophe that keeps it from being a formula.
    static String unguarded(String cell) {
        boolean isGuarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return isGuarded ? cell.substring(1) : cell;
    }

    private static String cell(String value) {
        var text = value.replace("\u0000", "");
        boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        var safe = isFormula ? "'" + text : text;
        boolean isPlain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && safe.equals(safe.strip());
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
