package org.lectern.format.bibtex.jabref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.Belongings;

class DeskTest {

    @ParameterizedTest
    @CsvSource({
        "readstatus, read, READ, 0, []",
        "readstatus, Skimmed, READING, 0, [skimmed]",
        "readstatus, soon, UNREAD, 0, []",
        "ranking, rank4, UNREAD, 4, []",
        "ranking, rank9, UNREAD, 0, []",
        "priority, prio1, UNREAD, 0, [priority/high]",
        "priority, prio3, UNREAD, 0, [priority/low]",
        "printed, printed, UNREAD, 0, [printed]",
        "relevance, relevant, UNREAD, 0, [relevant]",
        "qualityassured, qualityAssured, UNREAD, 0, [quality assured]"
    })
    void specialFieldsBecomeReadingStateOrTags(String field, String value, String status, int rating, String tags) {
        var desk = desk(Map.of(field, value));

        assertEquals(status, desk.reading().status().name());
        assertEquals(rating, desk.reading().rating());
        assertEquals(tags, desk.tags().toString());
    }

    @Test
    void mendeleysTagsAndGroupsAreTags() {
        var desk = desk(Map.of("mendeley-tags", "birds,R\\&D", "mendeley-groups", "Thesis/Chapter 1,Other"));

        assertEquals("[Other, R&D, Thesis/Chapter 1, birds]", desk.tags().toString());
    }

    @Test
    void commentsKeepTheirLinesAndBearTheirNames() {
        var fields = new TreeMap<String, String>();
        fields.put("comment", "  - one\n  - two {\\\"u}ber");
        fields.put("comment-ada", "Check table 2");
        fields.put("annote", "Wrapped as\nTeX wraps.\n\nSecond.");
        fields.put("review", "");

        assertEquals(
                "- one\n- two über\n\nada: Check table 2\n\nWrapped as TeX wraps.\nSecond.",
                desk(fields).reading().notes());
    }

    @Test
    void whatOurExporterWritesIsNoNote() {
        var ours = "Metadata incomplete: author and year not in source (a.txt, record 5)";

        assertEquals("", desk(Map.of("annote", ours)).reading().notes());
    }

    @Test
    void aNoteThatIsPrintedIsNoNoteOfTheUser() {
        assertTrue(desk(Map.of("note", "In press", "owner", "ada", "timestamp", "2020.01.02"))
                .isEmpty());
    }

    private static Belongings desk(Map<String, String> fields) {
        return Desk.of("key", fields, GroupTree.NONE);
    }
}
