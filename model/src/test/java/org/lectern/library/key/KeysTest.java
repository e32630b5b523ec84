package org.lectern.library.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.change.Revision;
import org.lectern.format.ExportOptions;
import org.lectern.library.Fixture;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.key.KeyPattern;
import org.lectern.query.Query;
import org.lectern.work.Progress;

class KeysTest {

    private static final Query ALL = new Query.All();
    private static final PaperId ONE = new PaperId(1);
    private static final PaperId TWO = new PaperId(2);
    private static final String TWO_PAPERS = """
            @article{lee, author = {Lee, Ann}, title = {Graphs in the wild}, year = 2020}
            @article{, author = {Lee, Ann}, title = {Trees at home}, year = 2020}
            """;

    private final Library library = Library.inMemory();

    @AfterEach
    void close() {
        library.close();
    }

    private static KeyPattern pattern(String text) {
        return assertInstanceOf(KeyPattern.Reading.Valid.class, KeyPattern.read(text))
                .pattern();
    }

    private Paper paper(PaperId id) {
        return library.papers().find(id).orElseThrow();
    }

    private String key(PaperId id) {
        return paper(id).key().text();
    }

    private String biblatex() {
        return library.exports().preview(ALL, "biblatex", ExportOptions.PLAIN, Progress.NONE);
    }

    @Test
    void aPatternMakesProposalsAndChangesNoKeyThatWasGiven() {
        Fixture.take(library, "two.bib", TWO_PAPERS);

        library.keys().choose(pattern("[auth:upper][shortyear]"));

        assertEquals(List.of("lee", "LEE20"), List.of(key(ONE), key(TWO)));
        assertEquals("[auth:upper][shortyear]", library.keys().pattern().text());
        library.history().undo(Progress.NONE);
        assertEquals("lee2020trees", key(TWO));
    }

    @Test
    void changedKeysAreListedAndStayFindable() {
        Fixture.take(library, "two.bib", TWO_PAPERS);
        library.keys().give(ALL, false, Progress.NONE);

        var changes = library.keys().rekey(ALL, pattern("auth.lower + year"), Progress.NONE);

        assertEquals(
                List.of(
                        new KeyLine(ONE, "Graphs in the wild", "lee", "lee2020"),
                        new KeyLine(TWO, "Trees at home", "lee2020trees", "lee2020a")),
                changes.changed());
        assertEquals(Optional.of(TWO), library.papers().byKey("LEE2020trees"));
        assertEquals(List.of(TWO), found("lee2020Trees"), "a search for the old key");
        assertEquals(List.of(TWO), found("key:lee2020TREES"));
        assertTrue(biblatex().contains("@article{lee2020a,"), biblatex());
        assertTrue(biblatex().contains("ids = {lee2020trees},"), biblatex());
        assertEquals(
                List.of(new FormerKey("lee", "lee2020", ONE), new FormerKey("lee2020trees", "lee2020a", TWO)),
                library.keys().map(ALL, Progress.NONE));
    }

    private List<PaperId> found(String query) {
        return library.papers().list(Query.read(query).query(), Sort.ADDED, 0, Progress.NONE);
    }

    @Test
    void changingKeysIsOneStepAndUndoneWhole() {
        Fixture.take(library, "two.bib", TWO_PAPERS);
        library.keys().give(ALL, false, Progress.NONE);
        library.keys().rekey(ALL, pattern("[auth][year]"), Progress.NONE);

        library.history().undo(Progress.NONE);

        assertEquals(List.of("lee", "lee2020trees"), List.of(key(ONE), key(TWO)));
        assertEquals("", library.keys().pattern().text());
        assertEquals(List.of(), library.keys().map(ALL, Progress.NONE));
        library.history().redo(Progress.NONE);
        assertEquals(List.of("Lee2020", "Lee2020a"), List.of(key(ONE), key(TWO)));
        assertEquals(Optional.of(ONE), library.papers().byKey("lee"));
    }

    @Test
    void whoIsRekeyedTwiceLosesNoKey() {
        Fixture.take(library, "two.bib", TWO_PAPERS);
        library.keys().rekey(ALL, pattern("[auth][year]"), Progress.NONE);
        library.keys().rekey(ALL, pattern("[shorttitle]"), Progress.NONE);
        library.keys().rekey(ALL, pattern("[auth][year]"), Progress.NONE);

        assertEquals("Lee2020", key(ONE));
        assertEquals(List.of("Graphswild", "lee"), paper(ONE).key().former());
    }

    @Test
    void takingAChangeOfKeysBackOutOfTurnLeavesTheOldKeyFindable() {
        Fixture.take(library, "two.bib", TWO_PAPERS);
        var first = library.keys().rekey(ALL, pattern("[auth][year]"), Progress.NONE);
        library.keys().rekey(ALL, pattern("[shorttitle]"), Progress.NONE);

        library.history().undo(first.revision(), Progress.NONE);

        assertEquals("Graphswild", key(ONE));
        assertEquals(Optional.of(ONE), library.papers().byKey("lee"));
    }

    @Test
    void theUsersOwnKeyIsCheckedFirst() {
        Fixture.take(library, "two.bib", TWO_PAPERS);
        var keys = library.keys();

        assertEquals(new KeyAnswer.Unusable(), keys.set(TWO, "two words"));
        assertEquals(new KeyAnswer.Unusable(), keys.set(TWO, ""));
        assertEquals(new KeyAnswer.Taken(ONE, "Graphs in the wild", true), keys.set(TWO, "LEE"));
        assertEquals(new KeyAnswer.Gone(), keys.set(new PaperId(99), "x"));
        assertEquals(new KeyAnswer.Same(), keys.check(ONE, "lee"));
        assertInstanceOf(KeyAnswer.Given.class, keys.set(ONE, "Lee"), "another case is another key");
        assertInstanceOf(KeyAnswer.Given.class, keys.set(ONE, "graphs"));
        assertEquals(new KeyAnswer.Taken(ONE, "Graphs in the wild", false), keys.check(TWO, "lee"), "still cited");
        assertInstanceOf(KeyAnswer.Given.class, keys.set(ONE, "lee"), "its own old key");
        assertEquals(List.of("Lee", "graphs"), paper(ONE).key().former());
    }

    @Test
    void aMergedPapersKeysGoOverToTheSurvivor() {
        Fixture.take(library, "two.bib", TWO_PAPERS);
        library.keys().give(ALL, false, Progress.NONE);
        library.keys().set(TWO, "trees");

        library.duplicates()
                .merge(List.of(library.duplicates().plan(List.of(ONE, TWO)).orElseThrow()), Progress.NONE);

        assertEquals("lee", key(ONE));
        assertEquals(List.of("lee2020trees", "trees"), paper(ONE).key().former());
        assertTrue(biblatex().contains("ids = {lee2020trees,trees},"), biblatex());
        assertEquals(Optional.of(ONE), library.papers().byKey("trees"));
        library.duplicates().unmerge(ONE);
        assertEquals(List.of("lee", "trees"), List.of(key(ONE), key(TWO)));
        assertEquals(List.of("lee2020trees"), paper(TWO).key().former());
    }

    @Test
    void theLibrarysOwnFormatCarriesFormerKeys() {
        Fixture.take(library, "two.bib", TWO_PAPERS);
        library.keys().set(ONE, "graphs");
        var json = library.exports().preview(ALL, "json", ExportOptions.PLAIN, Progress.NONE);

        try (var other = Library.inMemory()) {
            Fixture.take(other, "all.json", json);
            assertEquals(Optional.of(ONE), other.papers().byKey("lee"));
            assertEquals(json, other.exports().preview(ALL, "json", ExportOptions.PLAIN, Progress.NONE));
        }
    }

    @Test
    void aPreviewSaysWhatWillBe() {
        Fixture.take(library, "list.txt", Fixture.PAGE);
        Fixture.take(library, "two.bib", TWO_PAPERS);
        library.keys().give(ALL, false, Progress.NONE);
        var pattern = pattern("veryshorttitle + shortyear");
        var before = library.revision();

        var preview = library.keys().preview(pattern, ALL, 0, Progress.NONE);
        assertEquals(before, library.revision());
        var changes = library.keys().rekey(ALL, pattern, Progress.NONE);

        assertEquals(preview.stream().filter(KeyLine::isChange).toList(), changes.changed());
        assertEquals(
                List.of(),
                library.keys().rekey(ALL, pattern, Progress.NONE).changed(),
                "done again, nothing is left to do");
    }

    /// Whatever is done: no two papers share a key, and none but the user's command for keys changes one that was
    /// given.
    @RepeatedTest(40)
    void aKeyGivenOnceStaysAndMeansOnePaper(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Fixture.take(library, "two.bib", TWO_PAPERS);
        for (int step = 0; step < 25; step++) {
            var before = given();
            boolean mayChange = act(random, step);
            var after = given();
            assertUnique();
            if (!mayChange) {
                before.forEach((paper, key) -> {
                    if (library.papers().find(paper).isPresent()) assertEquals(key, after.get(paper));
                });
            }
        }
    }

    private Map<PaperId, String> given() {
        var given = new HashMap<PaperId, String>();
        library.papers().each(ALL, Sort.ADDED, Progress.NONE, paper -> {
            if (paper.key().given()) given.put(paper.id(), paper.key().text());
        });
        return given;
    }

    private void assertUnique() {
        Set<String> seen = new HashSet<>();
        library.papers().each(ALL, Sort.ADDED, Progress.NONE, paper -> {
            assertTrue(
                    seen.add(paper.key().text().toLowerCase(Locale.ROOT)),
                    paper.key().text());
            paper.key().former().stream()
                    .map(key -> key.toLowerCase(Locale.ROOT))
                    .filter(key -> !key.equals(paper.key().text().toLowerCase(Locale.ROOT)))
                    .distinct()
                    .forEach(key -> assertTrue(seen.add(key), key + " means two papers"));
        });
    }

    /// One deed of the user's.
    ///
    /// @return whether it may change keys that were given
    private boolean act(Random random, int step) {
        var ids = library.papers().list(ALL, Sort.ADDED, 0, Progress.NONE);
        var any = ids.isEmpty() ? ONE : ids.get(random.nextInt(ids.size()));
        var other = ids.isEmpty() ? ONE : ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> Fixture.take(library, "more" + step + ".bib", record(random));
            case 2 -> library.keys().give(ALL, false, Progress.NONE);
            case 3 ->
                library.papers()
                        .find(any)
                        .ifPresent(paper -> library.papers()
                                .correct(
                                        any,
                                        paper.citation()
                                                .with()
                                                .title("Graphs " + step)
                                                .build()));
            case 4 ->
                library.duplicates()
                        .plan(List.of(any, other))
                        .ifPresent(plan -> library.duplicates().merge(List.of(plan), Progress.NONE));
            case 5 -> library.keys().choose(pattern(somePattern(random)));
            case 6 -> {
                library.keys().rekey(ALL, pattern(somePattern(random)), Progress.NONE);
                return true;
            }
            case 7 -> {
                library.keys().set(any, "lee" + random.nextInt(4));
                return true;
            }
            case 8 -> {
                if (random.nextBoolean()) library.history().undo(Progress.NONE);
                else library.history().redo(Progress.NONE);
                return true;
            }
            default -> {
                library.history().undo(new Revision(1 + random.nextInt(step + 1)), Progress.NONE);
                return true;
            }
        }
        return false;
    }

    private static String somePattern(Random random) {
        return List.of("[auth][year]", "shorttitle(2) + year", "[year]", "[auth:lower]")
                .get(random.nextInt(4));
    }

    private static String record(Random random) {
        return "@article{%s, author = {Lee, %s}, title = {%s}, year = %d}\n"
                .formatted(
                        List.of("lee", "Lee2020", "LEE", "", "lee2020a").get(random.nextInt(5)),
                        random.nextBoolean() ? "Ann" : "Bob",
                        List.of("Graphs in the wild", "Trees at home", "Graphs 1", "Nets")
                                .get(random.nextInt(4)),
                        2019 + random.nextInt(2));
    }
}
