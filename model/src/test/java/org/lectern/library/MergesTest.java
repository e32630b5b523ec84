package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.Tier;
import org.lectern.duplicate.Verdict;
import org.lectern.library.arrival.Batch;
import org.lectern.library.arrival.Decision;
import org.lectern.library.arrival.Place;
import org.lectern.library.arrival.Wishes;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ReadingChange;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

class MergesTest {

    private static final String PREPRINT = """
            @misc{finch2019, title = {Harbour Pilots: Steering Small Models}, author = {Finch, Ada},
              year = {2019}, eprint = {1901.00001}, eprinttype = {arxiv},
              abstract = {Small models lose their way in long texts. We give each a pilot that reads ahead and marks \
            the turns. On four harbours the pilots halve the errors.}}
            """;
    private static final String ARTICLE = """
            @article{finch2020, title = {Harbour pilots for steering small models}, author = {Finch, Ada},
              year = {2020}, journal = {Journal of Made-up Shipping}, doi = {10.5555/pilots.1},
              abstract = {Small models lose their way in long texts. We give each a pilot that reads ahead and marks \
            the turns. On four harbours the pilots halve the errors.}}
            """;
    private static final PaperId FIRST = new PaperId(1);
    private static final PaperId SECOND = new PaperId(2);
    private static final PaperId THIRD = new PaperId(3);

    private final Library library = Library.inMemory();

    @BeforeEach
    void fill() {
        Fixture.take(library, "preprints.bib", PREPRINT);
        Fixture.take(library, "articles.bib", ARTICLE);
        Fixture.take(library, "list.txt", Fixture.PAGE);
        library.tags().add(Set.of(FIRST), TagPath.of("ships"));
        library.tags().add(Set.of(SECOND), TagPath.of("to cite"));
        library.papers()
                .set(
                        Set.of(FIRST),
                        new ReadingChange(
                                Optional.of(Reading.Status.READ), OptionalInt.of(4), Optional.of("See figure 2.")));
        library.duplicates().judge(List.of(FIRST, THIRD), Verdict.DIFFERENT);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Paper> all() {
        return library.papers().find(library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE));
    }

    private Paper paper(PaperId id) {
        return library.papers().find(id).orElseThrow();
    }

    private PaperId merge() {
        var plan = library.duplicates().plan(List.of(FIRST, SECOND)).orElseThrow();
        library.duplicates().merge(List.of(plan), Progress.NONE);
        return plan.survivor();
    }

    private List<PaperId> found(String query) {
        return library.papers().list(Query.read(query).query(), Sort.ADDED, 0, Progress.NONE);
    }

    @Test
    void theSurvivorHasAllThatBothHad() {
        var survivor = paper(merge());

        assertEquals(SECOND, survivor.id());
        assertEquals(List.of(SECOND, THIRD, new PaperId(4), new PaperId(5)), found(""));
        assertEquals(Set.of(TagPath.of("ships"), TagPath.of("to cite")), survivor.tags());
        assertEquals(new Reading(Reading.Status.READ, 4, "See figure 2."), survivor.reading());
        assertEquals(
                List.of("finch2019", "finch2020"),
                survivor.sources().stream().map(each -> each.source().key()).toList());
        assertEquals("finch2020", survivor.key().text());
        assertEquals(
                Set.of("10.5555/pilots.1", "1901.00001"),
                Set.copyOf(survivor.citation().identifiers().stream()
                        .map(each -> each.text())
                        .toList()));
        assertEquals("Journal of Made-up Shipping", survivor.citation().venue());
        assertEquals(List.of(SECOND), found("tag:ships"));
    }

    @Test
    void aVerdictOnTheLostPaperHoldsForTheSurvivor() {
        merge();

        var judged = library.duplicates().judged();
        assertEquals(1, judged.size());
        assertEquals(
                Set.of(SECOND, THIRD),
                Set.of(
                        judged.getFirst().pair().first(),
                        judged.getFirst().pair().second()));
        assertEquals(Verdict.DIFFERENT, judged.getFirst().verdict());
    }

    @Test
    void mergeThenUnmergeIsIdentity() {
        var before = all();
        var judged = library.duplicates().judged();

        var unmerged = library.duplicates().unmerge(merge()).orElseThrow();

        assertEquals(List.of(FIRST), unmerged.back());
        assertEquals(before, all());
        assertEquals(judged, library.duplicates().judged());
        assertEquals(List.of(FIRST), found("tag:ships"));
        assertTrue(library.duplicates().unmerge(SECOND).isEmpty());
    }

    /// A record that was joined to a paper at its import is a merge like any other.
    @Test
    void whatWasJoinedAtItsImportIsTakenApart() {
        var before = all();
        var record = "@article{pilots, title = {Pilots in harbours}, author = {Finch, Ada}, volume = {7}}";
        var batch = Batch.of("joined.bib", record.getBytes(StandardCharsets.UTF_8));
        var place = new Place(0, 1);
        var wishes =
                new Wishes(ImportOptions.PLAIN, new TreeMap<>(Map.of(place, new Decision.SameAs(SECOND))), List.of());
        var report = library.imports().take(batch, wishes, Progress.NONE);
        assertEquals(before.size(), all().size());
        assertEquals("7", paper(SECOND).citation().volume());
        var lost = library.duplicates().absorbed(SECOND).getFirst().id();

        var apart = library.duplicates().unmerge(SECOND).orElseThrow();

        assertEquals(List.of(lost), apart.back());
        assertEquals("Pilots in harbours", paper(lost).citation().title());
        assertEquals("pilots", paper(lost).sources().getFirst().source().key());
        assertEquals("", paper(SECOND).citation().volume());
        assertEquals(1, paper(SECOND).sources().size());
        assertEquals(List.of(lost), found("source:joined.bib"));

        library.history().undo(Progress.NONE);
        assertEquals(before.size(), all().size());
        library.history().undo(report.revision(), Progress.NONE);
        assertEquals(before, all());
    }

    @Test
    void mergeThenUndoIsIdentityAndRedoMergesAgain() {
        var before = all();
        merge();
        var merged = all();

        library.history().undo(Progress.NONE);
        assertEquals(before, all());

        library.history().redo(Progress.NONE);
        assertEquals(merged, all());
        assertEquals(FIRST, library.duplicates().absorbed(SECOND).getFirst().id());
    }

    @Test
    void whatWasDoneToTheSurvivorSinceStaysWithIt() {
        merge();
        library.tags().add(Set.of(SECOND), TagPath.of("later"));

        assertTrue(library.duplicates().unmerge(FIRST).isPresent());

        assertEquals(
                Set.of(TagPath.of("to cite"), TagPath.of("later")),
                paper(SECOND).tags());
        assertEquals(Set.of(TagPath.of("ships")), paper(FIRST).tags());
        assertEquals("finch2019", paper(FIRST).key().text());
    }

    @Test
    void oneOfSeveralMergesOfAStepIsTakenApartAlone() {
        Fixture.take(library, "more.bib", PREPRINT.replace("Harbour", "Airport").replace("harbours", "airports"));
        Fixture.take(
                library,
                "more2.bib",
                ARTICLE.replace("Harbour", "Airport")
                        .replace("harbours", "airports")
                        .replace("pilots.1", "pilots.2"));
        var others = List.of(new PaperId(6), new PaperId(7));
        var plans = List.of(
                library.duplicates().plan(List.of(FIRST, SECOND)).orElseThrow(),
                library.duplicates().plan(others).orElseThrow());
        library.duplicates().merge(plans, Progress.NONE);
        assertEquals(5, all().size());

        assertTrue(library.duplicates().unmerge(FIRST).isPresent());

        assertEquals(6, all().size());
        assertEquals(
                1, library.duplicates().absorbed(plans.getLast().survivor()).size());
    }

    @Test
    void aRecordOfALostPaperIsKnownAgain() {
        merge();
        var before = library.revision();

        assertEquals(1, Fixture.take(library, "preprints.bib", PREPRINT).known());
        assertEquals(before, library.revision());
        assertEquals(0, Fixture.take(library, "copy.bib", PREPRINT).added());
        assertEquals(3, paper(SECOND).sources().size());
        assertEquals("Journal of Made-up Shipping", paper(SECOND).citation().venue());
    }

    @Test
    void aMergedPaperIsMergedOnAndComesApartStepByStep() {
        var before = all();
        merge();
        var plan = MergePlan.of(THIRD, List.of(paper(SECOND), paper(THIRD)));
        library.duplicates().merge(List.of(plan), Progress.NONE);
        assertEquals(
                List.of(FIRST, SECOND),
                library.duplicates().absorbed(THIRD).stream().map(Absorbed::id).toList());

        assertTrue(library.duplicates().unmerge(THIRD).isPresent());
        assertTrue(library.duplicates().unmerge(SECOND).isPresent());

        assertEquals(before, all());
    }

    @Test
    void aJudgedPairIsNeverAskedAgain() {
        var likely = EnumSet.of(Tier.CERTAIN, Tier.LIKELY);
        assertEquals(1, library.duplicates().find(likely, Progress.NONE).size());

        library.duplicates().judge(List.of(FIRST, SECOND), Verdict.VERSION);

        assertEquals(List.of(), library.duplicates().find(EnumSet.allOf(Tier.class), Progress.NONE));
        assertEquals(List.of(), library.duplicates().judgedSame());
    }

    @Test
    void whatWasJudgedTheSameIsReadyToMergeUnlessItContradictsItself() {
        library.duplicates().judge(List.of(FIRST, SECOND, new PaperId(4)), Verdict.SAME);
        assertEquals(
                List.of(Set.of(FIRST, SECOND, new PaperId(4))),
                library.duplicates().judgedSame());

        library.duplicates().judge(List.of(SECOND, new PaperId(4)), Verdict.DIFFERENT);
        assertEquals(List.of(), library.duplicates().judgedSame());
    }
}
