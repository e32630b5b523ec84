package org.lectern.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.duplicate.MergePlan;
import org.lectern.format.Belongings;
import org.lectern.format.Parsed;
import org.lectern.paper.Citation;
import org.lectern.paper.FileMove;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;

/// Files of papers, and what records bring besides citations, on a library of maps.
class FilesTest {

    private static final PaperId ONE = new PaperId(1);
    private static final PaperId TWO = new PaperId(2);
    private static final Citation TIDES = Citation.titled("Tides of the estuary")
            .with()
            .abstractText("Water comes and goes.")
            .build();
    private static final Citation DUNES =
            Citation.titled("Dunes").with().abstractText("Sand wanders.").build();
    private static final LocalFile SCAN = new LocalFile("/papers/tides.pdf", "Scan", LocalFile.PDF);
    private static final LocalFile NOTES = new LocalFile("notes.txt", "", "");

    private final MapFacts facts = new MapFacts();

    @BeforeEach
    void fill() {
        apply(takeIn(TIDES, "a.bib", Belongings.NONE));
        apply(takeIn(DUNES, "b.bib", Belongings.NONE));
    }

    private static Edit.TakeIn takeIn(Citation citation, String file, Belongings belongings) {
        var source = new Source(file, "ris", 1, 1, "", "", citation.title());
        var record = new Parsed.Accepted(source, citation, List.of(), List.of(), belongings);
        return new Edit.TakeIn(List.of(record), false, Instant.EPOCH, new PaperId(100));
    }

    private Delta apply(Edit edit) {
        var delta = Plan.of(edit, facts);
        facts.apply(delta);
        return delta;
    }

    private static SortedMap<PaperId, SortedSet<LocalFile>> files(PaperId paper, LocalFile... files) {
        var found = new TreeMap<PaperId, SortedSet<LocalFile>>();
        found.put(paper, new TreeSet<>(List.of(files)));
        return found;
    }

    private Paper paper(PaperId id) {
        return facts.paper(id).orElseThrow();
    }

    @Test
    void aFileIsAttachedOnceUnderWhateverTitle() {
        apply(new Edit.Attach(files(ONE, SCAN, NOTES)));

        assertEquals(List.of(SCAN, NOTES), List.copyOf(paper(ONE).files()));
        assertTrue(apply(new Edit.Attach(files(ONE, LocalFile.at(SCAN.path())))).isEmpty());
        assertTrue(apply(new Edit.Attach(files(new PaperId(99), SCAN))).isEmpty());
    }

    @Test
    void whatIsDetachedComesBackByTheInverse() {
        apply(new Edit.Attach(files(ONE, SCAN, NOTES)));

        var delta = apply(new Edit.Detach(files(ONE, SCAN)));

        assertEquals(files(ONE, NOTES).get(ONE), paper(ONE).files());
        facts.apply(delta.inverse());
        assertEquals(files(ONE, SCAN, NOTES).get(ONE), paper(ONE).files());
    }

    @Test
    void aMovedFileKeepsItsTitle() {
        apply(new Edit.Attach(files(ONE, SCAN)));
        var there = SCAN.movedTo("/elsewhere/tides.pdf");

        apply(new Edit.MoveFiles(List.of(new FileMove(ONE, SCAN, there), new FileMove(TWO, SCAN, there))));

        assertEquals(files(ONE, there).get(ONE), paper(ONE).files());
        assertEquals(new TreeSet<>(), paper(TWO).files());
    }

    @Test
    void aMergeUnitesFilesAndItsInverseTellsThemApart() {
        apply(new Edit.Attach(files(ONE, SCAN)));
        apply(new Edit.Attach(files(TWO, LocalFile.at(SCAN.path()), NOTES)));
        var before = List.of(paper(ONE), paper(TWO));

        var delta = apply(new Edit.Merge(MergePlan.of(ONE, before)));

        assertEquals(files(ONE, SCAN, NOTES).get(ONE), paper(ONE).files());
        facts.apply(delta.inverse());
        assertEquals(before, List.of(paper(ONE), paper(TWO)));
    }

    @Test
    void aRemovedPaperTakesItsFilesAlongAndTheInverseBringsThemBack() {
        apply(new Edit.Attach(files(ONE, SCAN, NOTES)));

        var delta = apply(new Edit.Remove(new TreeSet<>(List.of(ONE))));

        assertEquals(new TreeSet<>(), facts.files(ONE));
        facts.apply(delta.inverse());
        assertEquals(files(ONE, SCAN, NOTES).get(ONE), paper(ONE).files());
    }

    @Test
    void aNewPaperHasAllThatItsRecordBrings() {
        var read = new Reading(Reading.Status.READ, 4, "good");
        var tags = new TreeSet<>(List.of(TagPath.of("sea/wind")));

        apply(takeIn(Citation.titled("Gales"), "c.bib", new Belongings(tags, read, List.of(NOTES))));

        var held = paper(new PaperId(3));
        assertEquals(tags, held.tags());
        assertEquals(read, held.reading());
        assertEquals(files(ONE, NOTES).get(ONE), held.files());
    }

    @Test
    void aKnownPaperGainsTagsAndFilesAndKeepsItsReadingState() {
        var own = new Reading(Reading.Status.READING, 0, "");
        apply(new Edit.Read(
                new TreeSet<>(List.of(ONE)), Optional.of(own.status()), OptionalInt.empty(), Optional.empty()));
        apply(new Edit.Attach(files(ONE, SCAN)));
        var tags = new TreeSet<>(List.of(TagPath.of("sea")));
        var theirs = new Belongings(tags, new Reading(Reading.Status.READ, 5, "theirs"), List.of(NOTES));

        apply(takeIn(TIDES, "d.bib", theirs));
        apply(takeIn(DUNES, "d.bib", theirs));

        assertEquals(tags, paper(ONE).tags());
        assertEquals(files(ONE, SCAN, NOTES).get(ONE), paper(ONE).files());
        assertEquals(new Reading(own.status(), 5, "theirs"), paper(ONE).reading());
        assertEquals(theirs.reading(), paper(TWO).reading());
    }
}
