package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.format.ExportOptions;
import org.lectern.library.result.ReadingChange;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The promise of the JSON format: what a library holds comes back equal in an empty one.
class EqualLibraryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @RepeatedTest(25)
    void whateverTheUserDidComesBackEqual(RepetitionInfo run) {
        try (var library = Library.inMemory(CLOCK);
                var copy = Library.inMemory(CLOCK)) {
            new Hand(library, run.getCurrentRepetition()).work(30);
            var written = json(library);

            var report = Fixture.take(copy, "library.json", written);

            assertEquals(0, report.rejected());
            assertEquals(written, json(copy));
            assertEquals(library.tags().colours(), copy.tags().colours());
            assertEquals(library.duplicates().judged(), copy.duplicates().judged());
        }
    }

    @Test
    void aNumberOfALostPaperIsGivenToNoOther() {
        try (var library = Library.inMemory(CLOCK);
                var copy = Library.inMemory(CLOCK)) {
            Fixture.take(library, "page.txt", Fixture.PAGE);
            var last = library.papers()
                    .list(new Query.All(), Sort.ADDED, 0, Progress.NONE)
                    .getLast();
            merge(library, new PaperId(1), last);

            Fixture.take(copy, "library.json", json(library));
            Fixture.take(copy, "new.ris", "TY  - JOUR\nTI  - Something else\nER  -\n");

            var newest = copy.papers()
                    .list(new Query.All(), Sort.ADDED, 0, Progress.NONE)
                    .getLast();
            assertTrue(newest.compareTo(last) > 0, newest + " after " + last);
        }
    }

    @Test
    void aLibraryWithPapersOfItsOwnKeepsItsTopicsAndKnowsPapersByTheirTexts() {
        try (var library = Library.inMemory(CLOCK);
                var other = Library.inMemory(CLOCK)) {
            Fixture.take(library, "page.txt", Fixture.PAGE);
            library.duplicates().judge(List.of(new PaperId(1), new PaperId(2)), Verdict.DIFFERENT);
            library.topics().rename(new TopicId(4), "Theirs");
            library.tags().colour(TagPath.of("method"), "#102030");
            Fixture.take(other, "own.ris", "TY  - JOUR\nTI  - A paper of its own\nER  -\n");

            Fixture.take(other, "library.json", json(library));

            assertEquals(
                    Set.of(PaperPair.of(new PaperId(2), new PaperId(3))),
                    Set.copyOf(other.duplicates().judged().stream()
                            .map(each -> each.pair())
                            .toList()));
            assertEquals(Map.of(TagPath.of("method"), "#102030"), other.tags().colours());
            assertTrue(!json(other).contains("Theirs"));
        }
    }

    private static String json(Library library) {
        var out = new StringBuilder();
        library.exports().write(new Query.All(), "json", ExportOptions.PLAIN, out, Progress.NONE);
        return out.toString();
    }

    private static void merge(Library library, PaperId one, PaperId other) {
        var plan = MergePlan.of(one, library.papers().find(List.of(one, other)));
        library.duplicates().merge(List.of(plan), Progress.NONE);
    }

    /// A user who does things at random; the seed names the case.
    private static final class Hand {
        private final Library library;
        private final Random random;
        private int records;

        Hand(Library library, int seed) {
            this.library = library;
            random = new Random(seed);
        }

        void work(int steps) {
            Fixture.take(library, "page.txt", Fixture.PAGE);
            for (int i = 0; i < steps; i++) step();
        }

        private void step() {
            var ids = new ArrayList<>(library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE));
            if (ids.size() < 3) {
                arrive();
                return;
            }
            var one = ids.remove(random.nextInt(ids.size()));
            var other = ids.get(random.nextInt(ids.size()));
            var tag = TagPath.of("method/" + random.nextInt(3));
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> arrive();
                case 3 -> library.tags().add(Set.of(one, other), tag);
                case 4 -> library.tags().colour(tag, "#00000" + random.nextInt(9));
                case 5 -> library.tags().rule(tag, "author:poe");
                case 6 ->
                    library.papers()
                            .set(
                                    Set.of(one),
                                    new ReadingChange(
                                            Optional.of(Reading.Status.READ),
                                            OptionalInt.of(random.nextInt(6)),
                                            Optional.of("„Note“ " + random.nextInt(9))));
                case 7 ->
                    library.duplicates()
                            .judge(
                                    List.of(one, other),
                                    List.of(Verdict.values()).get(random.nextInt(3)));
                case 8 -> merge(library, one, other);
                case 9 -> library.topics().pin(Set.of(one), new TopicId(1 + random.nextInt(9)));
                case 10 -> library.topics().rename(new TopicId(1 + random.nextInt(9)), "Birds " + random.nextInt(9));
                default ->
                    library.papers()
                            .correct(
                                    one,
                                    library.papers()
                                            .find(one)
                                            .orElseThrow()
                                            .citation()
                                            .with()
                                            .year(Year.of(1990 + random.nextInt(30)))
                                            .extra("note", "seen")
                                            .build());
            }
        }

        private void arrive() {
            records++;
            var record = """
                    @article{key%d,
                      author = {Poe, B. and {Bird Society}},
                      title = {Swifts at dusk %d},
                      journal = {Bird Notes},
                      year = 2001,
                      keywords = {swift, dusk},
                    }
                    """.formatted(random.nextInt(20), random.nextInt(15));
            Fixture.take(library, "birds" + records + ".bib", record);
        }
    }
}
