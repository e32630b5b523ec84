package org.lectern.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertEquals(3, Columns.width("abc"));
        assertEquals(4, Columns.width("論文"));
        assertEquals(2, Columns.width("🦙"));
        assertEquals(1, Columns.width("u\u0308"));
        assertEquals(1, Columns.width("ü"));
        assertEquals(0, Columns.width("\u200b"));
        assertEquals(2, Columns.width("한"));
    }

    @Test
    void aCutTextNeverTakesMoreThanItsRoom() {
        assertEquals("abcd", Columns.cut("abcd", 4));
        assertEquals("abc…", Columns.cut("abcde", 4));
        assertEquals("論…", Columns.cut("論文集", 4));
        assertEquals("", Columns.cut("abc", 0));
        assertEquals("a…", Columns.cut("a bcd", 3));
    }

    @Test
    void linesBreakAtSpacesAndKeepParagraphs() {
        assertEquals(List.of("one two", "three", "", "four"), Wrap.lines("one two three\n\nfour", 8));
        assertEquals(List.of("a", "unbreakable", "b"), Wrap.lines("a unbreakable b", 5));
        assertEquals(List.of("論文", "論文"), Wrap.lines("論文 論文", 5));
    }

    @Test
    void markdownBecomesText() {
        var page = "# Head\n\nSome `code` in\na line.\n\n    kept  as it is\n\n* an item\n";

        assertEquals(
                List.of("Head", "", "Some code in a line.", "", "  kept  as it is", "", "• an item"),
                Markdown.lines(page, 40, new Style(false)));
    }
}
