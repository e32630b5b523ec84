package org.lectern.library.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.change.Revision;
import org.lectern.change.Taken;
import org.lectern.duplicate.Evidence;
import org.lectern.duplicate.Tier;
import org.lectern.format.Parsed;
import org.lectern.library.Fixture;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

class RehearsalTest {

    private static final Path LISTS = Path.of("../../shared/lists");
    private static final Path FUZZ = Path.of("../../shared/interchange/fuzz");
    private static final Wishes PLAIN = Wishes.of(ImportOptions.PLAIN);

    /// The second paper of the page in other words, a new one, the first as it was, and one that says nothing.
    private static final String BIB = """
            @article{blei2012,
              title = {Probabilistic Topic Models},
              abstract = {Topic models find the themes that run through a large collection of documents. This survey
                explains how they work and where they are used.}
            }
            @article{new, title = {On doors}, abstract = {Doors open and close, which is all one can ask of them.}}
            @article{lda, title = {Latent Dirichlet Allocation}, abstract = {Each document mixes topics, and each
                topic is a distribution over words. We derive a variational method that fits such a model to a large
                collection. The topics found are easy to read.}}
            @article{new2, title = {On doors}, abstract = {Doors open and close, which is all one can ask of them.}}
            @article{empty, year = }
            """;

    private final Library library = Library.inMemory();

    @AfterEach
    void close() {
        library.close();
    }

    private static Batch batch(String name, String text) {
        return Batch.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Wishes deciding(SortedMap<Place, Decision> decisions) {
        return new Wishes(ImportOptions.PLAIN, decisions, List.of());
    }

    private List<Paper> papers() {
        return library.papers().find(library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE));
    }

    @Test
    void eachRecordIsNewOrKnownOrPossibleOrRejected() {
        Fixture.take(library, "list.txt", Fixture.PAGE);

        var rehearsal = library.imports().rehearse(batch("refs.bib", BIB), PLAIN, Progress.NONE);

        var kinds = rehearsal.arrivals().stream().map(Arrival::kind).toList();
        assertEquals(
                List.of(
                        Outcome.Kind.POSSIBLE,
                        Outcome.Kind.NEW,
                        Outcome.Kind.KNOWN,
                        Outcome.Kind.POSSIBLE,
                        Outcome.Kind.REJECTED),
                kinds);
        assertEquals(List.of(1, 1, 2, 1), List.copyOf(rehearsal.counts().values()));
        var possible = assertInstanceOf(
                Outcome.Possible.class, rehearsal.arrivals().getFirst().outcome());
        assertEquals(new PaperId(2), possible.of());
        assertEquals("Probabilistic topic models", possible.title());
        assertTrue(possible.evidence().contains(new Evidence.SameTitle()), possible.evidence()::toString);
        var known = assertInstanceOf(
                Outcome.Known.class, rehearsal.arrivals().get(2).outcome());
        assertEquals(
                new Outcome.Known(
                        new PaperId(1),
                        Taken.How.SAME_TEXT,
                        List.of(new Evidence.SameTitle(), new Evidence.SameAbstract())),
                known);
        assertEquals(11, rehearsal.arrivals().getLast().line());
        assertEquals(Revision.ZERO.next(), library.revision());
        assertEquals(0, library.brokenRecords().count());
    }

    @Test
    void aRecordMayBeTheTwinOfAnEarlierOneOfTheSameBatch() {
        var twice = Fixture.PAGE + "\n" + Fixture.PAGE.lines().limit(4).reduce("", (all, line) -> all + line + "\n");

        var rehearsal = library.imports().rehearse(batch("list.txt", twice), PLAIN, Progress.NONE);

        var twin = assertInstanceOf(
                Outcome.Twin.class, rehearsal.arrivals().getLast().outcome());
        assertEquals("list.txt", twin.file());
        assertEquals(1, twin.line());
        assertEquals(3, rehearsal.report().added());
    }

    /// The law that the sheet rests on: what is taken in is what the rehearsal said, file by file and record by record.
    @RepeatedTest(25)
    void whatIsTakenInIsWhatWasSaid(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Fixture.take(library, "before.txt", somePage(random));
        var batch = new Batch(List.of(
                batch("a.txt", somePage(random)).inputs().getFirst(),
                batch("b.bib", random.nextBoolean() ? BIB : "@article{cut, title = {Never clo")
                        .inputs()
                        .getFirst(),
                batch("c.txt", somePage(random)).inputs().getFirst()));

        var rehearsal = library.imports().rehearse(batch, PLAIN, Progress.NONE);
        var report = library.imports().take(batch, PLAIN, Progress.NONE);

        assertEquals(rehearsal.report().files(), report.files());
        assertEquals(rehearsal.report().papers(), report.papers());
        var counts = rehearsal.counts();
        assertEquals(
                report.added(),
                counts.getOrDefault(Outcome.Kind.NEW, 0) + counts.getOrDefault(Outcome.Kind.POSSIBLE, 0));
        assertEquals(report.known(), (long) counts.getOrDefault(Outcome.Kind.KNOWN, 0));
        assertEquals(report.rejected(), (long) counts.getOrDefault(Outcome.Kind.REJECTED, 0));
        for (var each : rehearsal.arrivals()) {
            if (each.outcome() instanceof Outcome.Known(var of, var how, var _) && how != Taken.How.SAME_RECORD) {
                assertTrue(library.papers().find(List.of(of)).getFirst().sources().stream()
                        .anyMatch(source -> source.source().file().equals(each.file())
                                && source.source().line() == each.line()));
            }
        }
        assertEquals(0, library.imports().take(batch, PLAIN, Progress.NONE).added());
    }

    private static String somePage(Random random) {
        var papers = new ArrayList<String>();
        for (int i = 0; i < 14; i++) {
            if (random.nextInt(3) > 0) continue;
            papers.add("Title number " + i + " of a made-up list\n\nThe abstract of paper number " + i
                    + " says at some length what it is about. It goes on for a second sentence, as abstracts do.\n");
        }
        Collections.shuffle(papers, random);
        return Fixture.PAGE + "\n" + String.join("\n", papers);
    }

    /// A possible duplicate is one that the search for duplicates would find afterwards.
    @Test
    void whatIsPossibleIsFoundAmongTheDuplicatesAfterwards() {
        Fixture.take(library, "list.txt", Fixture.PAGE);
        var batch = batch("refs.bib", BIB);
        var rehearsal = library.imports().rehearse(batch, PLAIN, Progress.NONE);

        library.imports().take(batch, PLAIN, Progress.NONE);

        var possible = (Outcome.Possible) rehearsal.arrivals().getFirst().outcome();
        var groups = library.duplicates().find(EnumSet.allOf(Tier.class), Progress.NONE);
        assertTrue(groups.stream()
                .flatMap(group -> group.links().stream())
                .anyMatch(link -> link.pair().first().equals(possible.of())
                        && link.tier() == possible.tier()
                        && link.evidence().equals(possible.evidence())));
    }

    @Test
    void aRecordThatIsAHeldPaperInOtherWordsBecomesItsSourceForGood() {
        Fixture.take(library, "list.txt", Fixture.PAGE);
        var batch = batch("refs.bib", BIB);
        var wishes = deciding(new TreeMap<>(Map.of(new Place(0, 1), new Decision.SameAs(new PaperId(2)))));

        var report = library.imports().take(batch, wishes, Progress.NONE);

        assertEquals(2, report.added());
        assertEquals(2, report.known());
        var held = library.papers().find(List.of(new PaperId(2))).getFirst();
        assertEquals("blei2012", held.sources().getLast().source().key());
        assertEquals("blei2012", held.key().text());
        assertEquals(5, library.papers().count());

        var again = library.imports().rehearse(batch, PLAIN, Progress.NONE);

        var known = assertInstanceOf(
                Outcome.Known.class, again.arrivals().getFirst().outcome());
        assertEquals(new PaperId(2), known.of());
        library.history().undo(Progress.NONE);
        assertEquals(3, library.papers().count());
        assertEquals(
                1,
                library.papers()
                        .find(List.of(new PaperId(2)))
                        .getFirst()
                        .sources()
                        .size());
        assertEquals(
                Outcome.Kind.POSSIBLE,
                library.imports()
                        .rehearse(batch, PLAIN, Progress.NONE)
                        .arrivals()
                        .getFirst()
                        .kind());
    }

    @Test
    void whatIsLeftOutStaysOut() {
        SortedMap<Place, Decision> decisions = new TreeMap<>();
        decisions.put(new Place(0, 2), new Decision.LeaveOut());
        decisions.put(new Place(0, 5), new Decision.LeaveOut());

        var report = library.imports().take(batch("refs.bib", BIB), deciding(decisions), Progress.NONE);

        assertEquals(3, report.added());
        assertTrue(papers().stream()
                .noneMatch(paper -> paper.sources().getFirst().source().key().equals("new")));
        assertEquals(0, library.brokenRecords().count());
    }

    @Test
    void allThatIsNewIsTaggedWithinTheSameUndoStep() {
        Fixture.take(library, "list.txt", Fixture.PAGE);
        var tag = TagPath.of("from/bib");

        library.imports()
                .take(
                        batch("refs.bib", BIB),
                        new Wishes(ImportOptions.PLAIN, Collections.emptySortedMap(), List.of(tag)),
                        Progress.NONE);

        assertEquals(
                List.of(false, false, false, true, true, true),
                papers().stream().map(paper -> paper.tags().contains(tag)).toList());
        library.history().undo(Progress.NONE);
        assertEquals(3, library.papers().count());
    }

    @Test
    void aRecordIsReadAgainToBeShown() {
        var batch = batch("refs.bib", BIB);

        var record = library.imports().record(batch, ImportOptions.PLAIN, new Place(0, 3), Progress.NONE);

        var accepted = assertInstanceOf(Parsed.Accepted.class, record.orElseThrow());
        assertEquals("lda", accepted.source().key());
        assertEquals(
                Optional.empty(), library.imports().record(batch, ImportOptions.PLAIN, new Place(0, 9), Progress.NONE));
    }

    /// Wherever interest is lost, nothing has changed.
    @Test
    void aCancelledRehearsalOrImportLeavesNothing() {
        Fixture.take(library, "list.txt", Fixture.PAGE);
        var before = papers();
        var batch = batch("refs.bib", BIB);
        for (int call = 1; call <= 3; call++) {
            int at = call;
            assertThrows(
                    CancellationException.class,
                    () -> library.imports().rehearse(batch, PLAIN, Fixture.cancelledAt(at)));
        }
        assertThrows(CancellationException.class, () -> library.imports().take(batch, PLAIN, Fixture.cancelledAt(2)));

        assertEquals(before, papers());
        assertEquals(0, library.brokenRecords().count());
        assertEquals(new Revision(1), library.revision());
    }

    @Test
    void theFiveListsAreRehearsedAsTheyComeIn() { // two of their papers are called almost alike
        assumeTrue(Files.isDirectory(LISTS), "the real reading lists are not on this machine");
        var batch = Batch.of(List.of(LISTS));

        var rehearsal = library.imports().rehearse(batch, PLAIN, Progress.NONE);

        assertEquals(List.of(362, 95, 1, 0), List.copyOf(rehearsal.counts().values()));
        assertTrue(rehearsal.arrivals().stream()
                .filter(each -> each.kind() == Outcome.Kind.KNOWN)
                .allMatch(each -> each.outcome() instanceof Outcome.Twin));
    }

    /// Whatever a broken file holds, its rehearsal says what its import does, and its second import adds nothing.
    @Test
    void brokenFilesAreRehearsedAsTheyComeIn() {
        assumeTrue(Files.isDirectory(FUZZ), "the broken files are not on this machine");
        var batch = Batch.of(List.of(FUZZ));

        var rehearsal = library.imports().rehearse(batch, PLAIN, Progress.NONE);
        var report = library.imports().take(batch, PLAIN, Progress.NONE);

        assertEquals(rehearsal.report().files(), report.files());
        long waiting = library.brokenRecords().count();
        assertEquals(
                waiting,
                rehearsal.arrivals().stream()
                        .filter(each -> each.outcome() instanceof Outcome.Rejected(var _, var kept) && kept)
                        .count());
        var again = library.imports().take(batch, PLAIN, Progress.NONE);
        assertEquals(
                0,
                again.added(),
                () -> again.files().stream()
                        .filter(file -> file.added() > 0)
                        .map(FileReport::file)
                        .toList()
                        .toString());
        assertEquals(waiting, library.brokenRecords().count());
        assertEquals(report.revision(), again.revision());
    }
}
