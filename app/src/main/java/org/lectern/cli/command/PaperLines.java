package org.lectern.cli.command;

import java.util.List;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.cli.text.Style;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.Library;
import org.lectern.library.result.Row;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;

/// Papers as lines: number, year, authors and title, and the tags where there is room.
public final class PaperLines {

    private static final int PAGE = 1_000;
    private static final int AUTHORS = 24;
    private static final int LEAST_FOR_TAGS = 8;

    private PaperLines() {}

    /// Prints the papers in their order. Columns are set anew every thousand lines, so that a large library is
    /// never held whole.
    public static void print(Session session, Library library, List<PaperId> papers) {
        for (int from = 0; from < papers.size(); from += PAGE) {
            var page = papers.subList(from, Math.min(papers.size(), from + PAGE));
            print(session, library.papers().rows(page));
        }
    }

    private static void print(Session session, List<Row> rows) {
        var style = session.style();
        var table = new Table(List.of(
                Column.number("").look(style::handle),
                Column.of(""),
                Column.of("").atMost(AUTHORS).look(style::dim),
                Column.of("")));
        for (var row : rows) {
            table.row(row.id().toString(), row.year() == null ? "" : row.year().toString(), row.authors(), row.title());
        }
        int width = session.terminal().cutAt();
        var lines = table.lines(width, style);
        for (int i = 0; i < lines.size(); i++) {
            session.line(withTags(lines.get(i), rows.get(i), width, style));
        }
    }

    private static String withTags(String line, Row row, int width, Style style) {
        if (row.tags().isEmpty()) return line;
        var tags = Plain.line(
                String.join(", ", row.tags().stream().map(TagPath::toString).toList()));
        int used = Columns.width(line.replaceAll("\u001b\\[[0-9;]*m", ""));
        int room = width - used - 2;
        if (room < LEAST_FOR_TAGS) return line;
        return line + "  " + style.tag(Columns.cut(tags, room));
    }
}
