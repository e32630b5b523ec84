package org.lectern.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.cli.text.Table.Column;

class TableTest {

    private static final Style PLAIN = new Style(false);

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        var table = new Table(List.of(Column.number(""), Column.of(""), Column.of("")));
        table.row("7", "short", "end");
        table.row("12", "a longer one", "end");

        assertEquals(List.of(" 7  short         end", "12  a longer one  end"), table.lines(80, PLAIN));
    }

    @Test
    void anEmptyColumnIsLeftOut() {
        var table = new Table(List.of(Column.of("a"), Column.of("b"), Column.of("c")));
        table.row("1", "", "3");

        assertEquals(List.of("a  c", "1  3"), table.lines(80, PLAIN));
    }

    @Test
    void theLastColumnTakesWhatIsLeftAndIsCut() {
        var table = new Table(List.of(Column.of(""), Column.of("")));
        table.row("one", "a very long line of words");

        assertEquals(List.of("one  a very long…"), table.lines(17, PLAIN));
    }

    @Test
    void emphasisCountsForNothingInWidths() {
        var bold = new Style(true);
        var table = new Table(List.of(Column.of("").look(bold::bold), Column.of("")));
        table.row("x", "1");
        table.row("xyz", "2");

        assertEquals(List.of("\u001b[1mx\u001b[22m    1", "\u001b[1mxyz\u001b[22m  2"), table.lines(80, bold));
    }

    @Test
    void aCellCannotSteerTheTerminal() {
        var table = new Table(List.of(Column.of("")));
        table.row("a\u001b[31mb\nc\u202ed");

        assertEquals(List.of("a[31mb cd"), table.lines(80, PLAIN));
    }
}
