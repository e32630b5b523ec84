package org.lectern.format.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.lectern.format.Parsed;
import org.lectern.format.csv.SheetColumns;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.listing.PaperLinks;

/// A table on a page with a row for each paper, whose head names a title and something else that is known.
final class HtmlTable {

    private HtmlTable() {}

    /// The papers of the first such table, or none.
    static List<Parsed> read(HtmlPage page) {
        for (var table : page.document().select("table")) {
            if (!table.select("table table").isEmpty()) continue;
            var found = read(page, table.select("tr"));
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private static List<Parsed> read(HtmlPage page, List<Element> rows) {
        var columns = SheetColumns.of(rows.stream().map(HtmlTable::cells).toList());
        if (columns.isEmpty()) return List.of();
        var known = columns.get();
        return rows.stream()
                .skip(known.row() + 1L)
                .filter(row -> cells(row).size() > 1 && !known.isNothing(cells(row)))
                .map(row -> parsed(page, known, row))
                .toList();
    }

    private static List<String> cells(Element row) {
        return row.select("> td, > th").stream().map(VisibleText::line).toList();
    }

    private static Parsed parsed(HtmlPage page, SheetColumns columns, Element row) {
        var cells = cells(row);
        var fields = columns.record(cells, String.join(" ", cells));
        for (var link : row.select("a[href]")) PaperLinks.identify(fields, link.attr("href"));
        return fields.parsed(page.source(row, row, fields.key()));
    }
}
