package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.change.Change;
import org.lectern.change.Delta;
import org.lectern.change.Revision;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.store.file.StoreException;
import org.lectern.work.Fault;
import org.lectern.work.Progress;

class StoreTest {

    private static final PaperId PAPER = new PaperId(1);
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final Deed DEED = Deed.edit("import", "list.txt");
    private static final Change.OfCitation ARRIVES =
            new Change.OfCitation(PAPER, Optional.empty(), Optional.of(Citation.titled("Latent Dirichlet allocation")));
    private static final Change.OfTag IS_TAGGED = new Change.OfTag(PAPER, TagPath.of("method/lda"), false, true);

    private final Store store = Store.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private Revision write(Delta delta) {
        return store.write(delta, DEED, NOW);
    }

    /// The law on which undo rests. The repetition is the seed, so a failure names its own case.
    @RepeatedTest(200)
    void anInverseLeadsBack(RepetitionInfo run) {
        var sample = new Sample(run.getCurrentRepetition());
        write(sample.delta());
        var before = Dump.of(store);
        var delta = sample.delta();

        write(delta);
        write(delta.inverse());

        assertEquals(before, Dump.of(store));
    }

    /// What a delta says is what a reader sees.
    @RepeatedTest(50)
    void aPaperIsReadAsItWasWritten(RepetitionInfo run) {
        var sample = new Sample(run.getCurrentRepetition());
        var citation = sample.citation();
        var source = sample.source();
        write(new Delta(List.of(
                new Change.OfCitation(PAPER, Optional.empty(), Optional.of(citation)),
                new Change.OfSource(PAPER, source, false, true),
                IS_TAGGED)));

        var paper = store.read(lists -> lists.papers(List.of(PAPER), false)).getFirst();

        assertEquals(citation, paper.citation());
        assertEquals(List.of(source), paper.sources());
        assertEquals(List.of(TagPath.of("method/lda")), List.copyOf(paper.tags()));
    }

    @Test
    void aFailedWriteLeavesNothing() {
        var tagsTwice = new Delta(List.of(ARRIVES, IS_TAGGED, IS_TAGGED));

        assertThrows(StoreException.class, () -> write(tagsTwice));

        assertEquals(Revision.ZERO, store.revision());
        assertTrue(Dump.of(store).isEmpty());
    }

    @Test
    void aChangeThatFitsNothingIsRefused() {
        var untagged = new Delta(List.of(ARRIVES, IS_TAGGED.inverse()));

        assertThrows(IllegalStateException.class, () -> write(untagged));

        assertTrue(Dump.of(store).isEmpty());
    }

    /// Undo, redo and edits in any order, against a model that keeps whole copies.
    @RepeatedTest(60)
    void undoAndRedoWalkTheStates(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var sample = new Sample(run.getCurrentRepetition());
        var past = new ArrayList<List<String>>();
        var future = new ArrayList<List<String>>();
        var now = Dump.of(store);
        boolean edited = true;
        for (int step = 0; step < 14; step++) {
            int what = edited && step < 5 ? 0 : 1 + random.nextInt(2);
            if (what == 0) {
                past.add(now);
                future.clear();
                write(sample.delta());
                now = Dump.of(store);
            } else if (what == 1) {
                edited = false;
                var undoable = store.read(Lists::undoable);
                assertEquals(!past.isEmpty(), undoable.isPresent());
                if (undoable.isEmpty()) continue;
                future.add(now);
                now = past.removeLast();
                back(Deed.undo(undoable.get().revision()));
            } else {
                var redoable = store.read(Lists::redoable);
                assertEquals(!future.isEmpty(), redoable.isPresent());
                if (redoable.isEmpty()) continue;
                past.add(now);
                now = future.removeLast();
                back(Deed.redo(redoable.get().revision()));
            }
            assertEquals(now, Dump.of(store));
        }
    }

    private void back(Deed deed) {
        try (var writing = store.begin()) {
            writing.takeBack(deed, Progress.NONE);
            writing.commit(deed, NOW);
        }
    }

    @Test
    void anOlderRevisionIsTakenBackOutOfTurnAndThatIsUndone() {
        write(new Delta(List.of(ARRIVES)));
        var tagging = write(new Delta(List.of(IS_TAGGED)));
        var other = new Change.OfTag(PAPER, TagPath.of("later"), false, true);
        write(new Delta(List.of(other)));
        var before = Dump.of(store);

        back(Deed.takeBack(tagging));
        var taken = store.read(lists -> lists.papers(List.of(PAPER), false)).getFirst();
        back(Deed.undo(store.read(Lists::undoable).orElseThrow().revision()));

        assertEquals(List.of(TagPath.of("later")), List.copyOf(taken.tags()));
        assertEquals(before, Dump.of(store));
        assertTrue(store.read(lists -> lists.find(tagging)).orElseThrow().live());
    }

    @Test
    void aPaperWorkedOnSinceIsKeptWhenItsImportIsTakenBack() {
        var second = new Change.OfCitation(
                new PaperId(2), Optional.empty(), Optional.of(Citation.titled("Probabilistic topic models")));
        var imported = write(new Delta(List.of(ARRIVES, second)));
        write(new Delta(List.of(IS_TAGGED)));

        try (var writing = store.begin()) {
            var deed = Deed.takeBack(imported);
            assertEquals(List.of(PAPER), List.copyOf(writing.takeBack(deed, Progress.NONE)));
            writing.commit(deed, NOW);
        }

        assertEquals(1, store.read(Lists::count));
        assertEquals(1, store.read(lists -> lists.papers(List.of(PAPER), false)).size());
    }

    @Test
    void aFullDiskLeavesTheStateBefore() {
        write(new Delta(List.of(ARRIVES)));
        var before = Dump.of(store);
        store.limit(1);
        var tooLong = new Change.OfCitation(
                new PaperId(2), Optional.empty(), Optional.of(Citation.titled("much ".repeat(200_000))));

        var failure = assertThrows(StoreException.class, () -> write(new Delta(List.of(tooLong))));

        assertInstanceOf(Fault.Full.class, failure.fault());
        assertEquals(before, Dump.of(store));
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        PaperId first;
        try (var writing = store.begin()) {
            first = writing.facts().nextPaper();
            writing.write(new Delta(
                    List.of(new Change.OfCitation(first, Optional.empty(), Optional.of(Citation.titled("One"))))));
            writing.commit(DEED, NOW);
        }
        back(Deed.undo(new Revision(1)));

        try (var writing = store.begin()) {
            assertEquals(first.number() + 1, writing.facts().nextPaper().number());
        }
    }

    @Test
    void theTablesAreWhole() {
        write(new Sample(7).delta());

        assertEquals(List.of(), store.damage());
    }
}
