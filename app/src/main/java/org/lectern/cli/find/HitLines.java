package org.lectern.cli.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.cli.text.Style;
import org.lectern.index.Snippet;
import org.lectern.library.Library;
import org.lectern.library.result.Row;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;

/// Ranked papers for people: number and title, what stands beside them, and below that why each was found.
public final class HitLines {

    private static final int ROOM_FOR_A_SNIPPET = 40;

    private final Session session;
    private final Style style;
    private final String margin;
    private final int width;
    private final Map<PaperId, Row> rows = new HashMap<>();
    private final int idWidth;

    /// @param papers the papers that will be shown
    /// @param indent columns left free
    public HitLines(Session session, Library library, List<PaperId> papers, int indent) {
        this.session = session;
        style = session.style();
        margin = " ".repeat(indent);
        width = session.terminal().cutAt() == Integer.MAX_VALUE
                ? Integer.MAX_VALUE
                : session.terminal().width() - indent;
        library.papers().rows(papers).forEach(row -> rows.put(row.id(), row));
        idWidth =
                papers.stream().mapToInt(each -> each.toString().length()).max().orElse(1);
    }

    /// Prints the paper's line, and under it what is known besides.
    public void heading(PaperId paper, String title) {
        var number = Columns.right(paper.toString(), idWidth);
        session.line(
                margin + style.handle(number) + "  " + style.bold(Columns.cut(Plain.line(title), width - idWidth - 2)));
        var row = rows.get(paper);
        if (row != null) below(beside(row), style::dim);
    }

    public void below(String text, UnaryOperator<String> look) {
        if (text.isEmpty()) return;
        session.line(margin + " ".repeat(idWidth + 2) + look.apply(Columns.cut(text, width - idWidth - 2)));
    }

    private static String beside(Row row) {
        var year = row.year() == null ? "" : row.year().toString();
        var tags = row.tags().stream().map(TagPath::toString).collect(Collectors.joining(", "));
        return Stream.of(row.authors(), year, tags)
                .map(Plain::line)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Prints a passage with its marked words in bold, or in guillemets where there is no bold. A passage wider than
    /// the terminal is cut around its first mark.
    public void passage(Snippet snippet) {
        if (snippet.field().equals("title")) return; // it stands above
        int room = Math.max(ROOM_FOR_A_SNIPPET, width == Integer.MAX_VALUE ? width : width - idWidth - 2);
        var window = Passage.around(snippet.text(), snippet.marks(), room, !style.coloured());
        session.line(margin + " ".repeat(idWidth + 2) + window.shown(this::mark));
    }

    private String mark(String word) {
        return style.coloured() ? style.bold(word) : "«" + word + "»";
    }
}
