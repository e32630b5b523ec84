package org.lectern.format.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.format.ExportOptions;
import org.lectern.format.Samples;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.Reading;
import org.lectern.paper.TopicId;

class NoteFileTest {

    private static final Paper PAPER = paper(Samples.full(), Reading.Status.READ);

    private static Paper paper(Citation citation, Reading.Status status) {
        var plain = Samples.paper("berg2019", citation, "birds/swift", "to do");
        return new Paper(
                plain.id(),
                citation,
                plain.key(),
                plain.tags(),
                new Reading(status, 4, "Mine: *good*.\n<!-- lectern: -->"),
                Optional.of(new TopicId(3)),
                plain.sources());
    }

    private static PaperNote note(Paper paper) {
        return PaperNote.of(paper, ExportOptions.PLAIN.withTopics(Map.of(new TopicId(3), "Counting")));
    }

    private static NoteFile.Rewritten again(String content, Paper paper) {
        return NoteFile.rewritten(content, note(paper)).orElseThrow();
    }

    @Test
    void aFileSaysWhatIsKnown() {
        var file = NoteFile.fresh(note(PAPER));

        assertTrue(file.startsWith("""
                ---
                key: "berg2019"
                title: "Counting swifts: a <small> study & its costs"
                authors:
                  - "Jan Erik van den Berg"
                  - "Martin King, Jr."
                  - "Bird Society"
                year: 2019
                date: "2019-06-02"
                type: "article"
                venue: "Journal of Birds"
                doi: "10.1000/a_b"
                arxiv: "1906.00001"
                url: "https://e.example/a?b=1&c=2"
                tags:
                  - "birds/swift"
                  - "to do"
                status: "read"
                rating: 4
                topic: "Counting"
                lectern:"""), file);
        assertTrue(file.contains("\n# Counting swifts: a \\<small\\> study & its costs\n"), file);
        assertTrue(file.contains("## Notes\n\nMine: \\*good\\*.\n\n\\<!-- lectern: --\\>\n\n" + NoteFile.END), file);
        assertEquals(Optional.of("berg2019"), NoteFile.key(file));
        assertEquals(file, again(file, PAPER).content());
    }

    @Test
    void whatTheUserAddsStaysWhereItIs() {
        var file = NoteFile.fresh(note(PAPER))
                .replace("year: 2019\n", "year: 2019\ncssclasses:\n  - wide\n# a remark\n")
                .replace(NoteFile.BEGIN, "Above\n" + NoteFile.BEGIN)
                .replace(NoteFile.END, NoteFile.END + "\n\nBelow, with [[links]].");
        var changed =
                paper(Samples.full().with().title("Another title").venue("").build(), Reading.Status.SKIPPED);

        var after = again(file, changed);

        assertFalse(after.keptFront() || after.keptText());
        assertTrue(after.content().contains("year: 2019\ncssclasses:\n  - wide\n# a remark\ndate:"), after.content());
        assertTrue(after.content().contains("title: \"Another title\"")
                && after.content().contains("# Another title"));
        assertTrue(after.content().contains("status: \"skipped\"")
                && !after.content().contains("venue:"));
        assertTrue(after.content().contains("\nAbove\n" + NoteFile.BEGIN), after.content());
        assertTrue(after.content().endsWith(NoteFile.END + "\n\nBelow, with [[links]].\n"), after.content());
        assertEquals(after.content(), again(after.content(), changed).content());
    }

    @Test
    void whatTheUserChangesOfOursIsKeptAndToldOf() {
        var file = NoteFile.fresh(note(PAPER));
        var changed = paper(Samples.full().with().title("Another title").build(), Reading.Status.READ);

        var ownText = again(file.replace("## Abstract", "## What it says"), changed);
        assertTrue(ownText.keptText() && !ownText.keptFront());
        assertTrue(ownText.content().contains("## What it says")
                && ownText.content().contains("Counting swifts"));
        assertTrue(ownText.content().contains("title: \"Another title\""), ownText.content());
        assertTrue(again(ownText.content(), PAPER).keptText(), "and the next time too");

        var ownFront = again(file.replace("rating: 4", "rating: 5"), changed);
        assertTrue(ownFront.keptFront() && !ownFront.keptText());
        assertTrue(
                ownFront.content().contains("rating: 5") && ownFront.content().contains("# Another title"));

        var noMarks = file.replace(NoteFile.BEGIN, "");
        assertTrue(again(noMarks, changed).keptText());
        assertTrue(again(noMarks, changed).content().contains("## Abstract"));
    }

    @Test
    void programsMaySetQuotationMarksTheirOwnWay() {
        var file = NoteFile.fresh(note(PAPER));
        var rewritten = file.replace("key: \"berg2019\"", "key: berg2019")
                .replace("tags:\n  - \"birds/swift\"", "tags:\n- birds/swift")
                .replace("\n", "\r\n");

        var after = again(rewritten, PAPER);

        assertFalse(after.keptFront() || after.keptText());
        assertEquals(file.replace("\n", "\r\n"), after.content());
    }

    @Test
    void aFileOfSomebodyElseIsNoNote() {
        assertTrue(NoteFile.rewritten("# My own file\n", note(PAPER)).isEmpty());
        assertTrue(NoteFile.rewritten("---\ntitle: x\n---\ntext\n", note(PAPER)).isEmpty());
        assertTrue(NoteFile.rewritten("---\nlectern: x y\n", note(PAPER)).isEmpty());
        assertTrue(NoteFile.rewritten("", note(PAPER)).isEmpty());
    }
}
