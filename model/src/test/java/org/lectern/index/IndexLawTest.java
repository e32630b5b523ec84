package org.lectern.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.query.QuerySample;
import org.lectern.work.Progress;

class IndexLawTest {

    private static final List<String> WORDS = List.of(
            "sparse",
            "dense",
            "graph",
            "network",
            "training",
            "pre-training",
            "retrieval",
            "molecule",
            "survey",
            "C++",
            "learning",
            "deep",
            "model",
            "data",
            "method");

    @RepeatedTest(20)
    void anIndexUpdatedEqualsAnIndexRebuilt(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var held = new TreeMap<Long, Paper>();
        try (var updated = Index.inMemory();
                var rebuilt = Index.inMemory()) {
            for (int edit = 0; edit < 80; edit++) edit(updated, held, random);
            updated.commit(2);
            held.values().forEach(rebuilt::put);
            rebuilt.commit(1);

            var sample = new QuerySample(run.getCurrentRepetition(), WORDS);
            for (int i = 0; i < 25; i++) assertSameAnswers(sample.query(), held, rebuilt, updated);
            var paper = held.firstEntry().getValue();
            assertEquals(rebuilt.similar(paper, 5, Progress.NONE), updated.similar(paper, 5, Progress.NONE));
        }
    }

    private static void edit(Index index, Map<Long, Paper> held, Random random) {
        long number = random.nextLong(1, 31);
        if (random.nextInt(4) == 0) {
            held.remove(number);
            index.remove(new PaperId(number));
        } else {
            var paper = paper(number, random);
            held.put(number, paper);
            index.put(paper);
        }
        if (random.nextInt(5) == 0) index.commit(1);
    }

    private static void assertSameAnswers(Query random, Map<Long, Paper> held, Index expected, Index actual) {
        var query = random.mapped(leaf -> spelledOut(leaf, held));
        var ranking = expected.find(query, 10, Progress.NONE);
        assertEquals(ranking, actual.find(query, 10, Progress.NONE), query::write);
        assertArrayEquals(expected.matching(query), actual.matching(query), query::write);
        assertEquals(ranking.total(), actual.count(query), query::write);
        assertEquals(ranking.total(), actual.matching(query).length, query::write);
    }

    /// The library spells topics out as papers before it asks the index, and says what papers are like.
    private static Query spelledOut(Query leaf, Map<Long, Paper> held) {
        return switch (leaf) {
            case Query.InTopic(var topic) -> papers(new PaperId(topic.number()));
            case Query.Like(var paper) when held.containsKey(paper.number()) -> near(held.get(paper.number()));
            case Query.Like _ -> papers();
            default -> leaf;
        };
    }

    private static Query papers(PaperId... papers) {
        return new Query.Ids(new TreeSet<>(List.of(papers)));
    }

    private static Query near(Paper paper) {
        return new Query.Near(paper.id(), paper.citation());
    }

    @RepeatedTest(20)
    void equalScoresAreOrderedByPaperHoweverTheyCame(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var order = new ArrayList<>(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
        Collections.shuffle(order, random);
        try (var index = Index.inMemory()) {
            for (long number : order) {
                index.put(Papers.of(number, Citation.titled("graph " + (number % 2 == 0 ? "networks" : "learning"))));
                if (random.nextBoolean()) index.commit(1);
            }
            index.commit(2);

            assertEquals(List.of(1L, 2L, 3L), best(index, "graph", 3));
            assertEquals(List.of(1L, 2L, 3L), best(index, "*", 3));
            assertEquals(List.of(2L, 4L, 6L, 8L, 1L), best(index, "any:(graph networks)", 5));
        }
    }

    @Test
    void similarPapersComeWithTheirReasons() {
        try (var index = Index.inMemory()) {
            var asked = Papers.of(1, Citation.titled("Sparse Retrieval of molecules"));
            index.put(asked);
            index.put(Papers.of(2, Citation.titled("Retrieving a molecule")));
            index.put(Papers.of(3, Citation.titled("Sparse data")));
            index.put(Papers.of(4, Citation.titled("Sparse models")));
            index.put(Papers.of(5, Citation.titled("Deep learning")));
            index.commit(1);

            var similar = index.similar(asked, 10, Progress.NONE);

            assertEquals(
                    List.of(2L, 3L, 4L),
                    similar.stream().map(each -> each.paper().number()).toList());
            assertEquals(List.of("Retrieval", "molecules"), similar.getFirst().reasons());
            assertEquals(List.of("Sparse"), similar.getLast().reasons());
            var near = index.find(near(asked), 5, Progress.NONE);
            assertEquals(
                    List.of(2L, 3L, 4L),
                    near.best().stream().map(each -> each.paper().number()).toList());
        }
    }

    @Test
    void aSearchNobodyWaitsForStops() {
        try (var index = Index.inMemory()) {
            index.put(Papers.of(1, Citation.titled("graph")));
            index.commit(1);
            Progress impatient = (phase, done, total) -> {
                throw new CancellationException();
            };

            assertThrows(CancellationException.class, () -> index.find(new Query.All(), 1, impatient));
            assertEquals(1, index.find(new Query.All(), 1, Progress.NONE).total());
        }
    }

    @Test
    void readersSeeTheLastCommitWhileOneWrites() throws InterruptedException {
        try (var index = Index.inMemory()) {
            index.put(Papers.of(1, Citation.titled("graph")));
            index.commit(1);
            var failure = new AtomicReference<Throwable>();
            var readers = new ArrayList<Thread>();
            for (int i = 0; i < 4; i++) {
                readers.add(Thread.ofPlatform()
                        .uncaughtExceptionHandler((_, thrown) -> failure.set(thrown))
                        .start(() -> {
                            for (int ask = 0; ask < 200; ask++) {
                                assertTrue(index.count(Query.read("graph").query()) % 2 == 1);
                            }
                        }));
            }
            for (long number = 2; number < 80; number += 2) {
                index.put(Papers.of(number, Citation.titled("graph")));
                index.put(Papers.of(number + 1, Citation.titled("graph")));
                index.commit(number);
            }
            for (var reader : readers) reader.join();

            assertEquals(null, failure.get());
            assertFalse(index.damage().isPresent());
        }
    }

    private static List<Long> best(Index index, String line, int limit) {
        return index.find(Query.read(line).query(), limit, Progress.NONE).best().stream()
                .map(hit -> hit.paper().number())
                .toList();
    }

    private static Paper paper(long number, Random random) {
        var citation = Citation.titled(text(random, 5))
                .with()
                .abstractText(random.nextInt(4) == 0 ? "" : text(random, 40))
                .venue(random.nextBoolean() ? "" : text(random, 2))
                .year(random.nextBoolean() ? null : Year.of(2015 + random.nextInt(6)));
        if (random.nextBoolean()) citation.authors(List.of(Author.of("Sparse", text(random, 1))));
        if (random.nextBoolean()) citation.keyword(text(random, 2));
        var paper = new Papers(number, citation.build());
        if (random.nextBoolean()) paper.tag(random.nextBoolean() ? "method/peft" : "method");
        if (random.nextBoolean()) paper.topic(1 + random.nextInt(4));
        return paper.paper();
    }

    private static String text(Random random, int most) {
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString().strip();
    }
}
