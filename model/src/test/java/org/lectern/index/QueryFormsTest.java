package org.lectern.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Reading;
import org.lectern.paper.Reading.Status;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// Each form of a query finds some of five papers and leaves out the others.
class QueryFormsTest {

    private static final Index INDEX = Index.inMemory();

    @BeforeAll
    static void fill() {
        INDEX.put(new Papers(
                        1,
                        Citation.titled("Sparse pre-training of graph networks")
                                .with()
                                .abstractText("We train networks on molecules. Labels are scarce.")
                                .authors(List.of(Author.of("Banks", "Ada"), Author.of("M\u00fcller", "Jo")))
                                .venue("Journal of Graphs")
                                .year(Year.of(2019))
                                .identifier(new Identifier.Doi("10.1000/a1"))
                                .url("https://example.org/1")
                                .build())
                .tag("method/graph nets")
                .reading(new Reading(Status.READ, 4, "good"))
                .topic(3)
                .source("First List.txt", "2026-11-21T23:59:59Z")
                .source("second.bib", "2027-01-01T00:00:00Z")
                .paper());
        INDEX.put(new Papers(
                        2,
                        Citation.titled("A survey of pretraining")
                                .with()
                                .abstractText("Networks of graphs are compared; the bank of methods is large.")
                                .authors(List.of(Author.of("Bank", "Cy"), Author.literal("Open Lab")))
                                .year(Year.of(2021))
                                .identifier(new Identifier.ArxivId("2101.00001"))
                                .keyword("self supervision")
                                .build())
                .tag("method")
                .reading(new Reading(Status.TO_READ, 2, ""))
                .source("second.bib", "2027-01-01T00:00:00Z")
                .paper());
        INDEX.put(new Papers(
                        3,
                        Citation.titled("Dense retrieval")
                                .with()
                                .abstractText("Training before retrieval, and pre-ranking after training.")
                                .venue("Proceedings of Retrieval")
                                .identifier(new Identifier.Pmid("77"))
                                .identifier(new Identifier.Isbn("9780000000002"))
                                .build())
                .tag("methodical")
                .topic(30)
                .paper());
        INDEX.put(new Papers(4, Citation.titled("Retrieval of molecules with C++"))
                .tag("domain/method")
                .paper());
        INDEX.put(Papers.of(5, Citation.titled("\u6df1\u5ea6\u5b66\u4e60 and na\u00efve Bayes")));
        INDEX.commit(1);
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "*                              | 1 2 3 4 5",
                "the                            | 1 2 3 4 5",
                "network molecule               | 1",
                "trained                        | 1 3",
                "pre-training                   | 1 2",
                "title:pre-training             | 1 2",
                "pre-ranking                    | 3",
                "naive                          | 5",
                "\u6df1\u5ea6                    | 5",
                "any:(molecule survey)          | 1 2 4",
                "\"graph networks\"             | 1",
                "\"networks of graphs\"         | 2",
                "abstract:\"graph networks\"    | ",
                "\"banks m\u00fcller\"           | ",
                "retr*                          | 3 4",
                "retrieva*                      | 3 4",
                "retrievals*                    | ",
                "molecul*                       | 1 4",
                "molecules*                     | 1 4",
                "methodi*                       | 3",
                "title:surv*                    | 2",
                "pre-trai*                      | 1 2",
                "author:ban*                    | 1 2",
                "title:retrieval                | 3 4",
                "abstract:retrieval             | 3",
                "author:banks                   | 1",
                "author:\"ada banks\"           | 1",
                "author:\"banks ada\"           | 1",
                "author:muller                  | 1",
                "author:\"open lab\"            | 2",
                "venue:journal                  | 1",
                "venue:(journal OR proceedings) | 1 3",
                "ada graph                      | 1",
                "supervision                    | 2",
                "year:2019                      | 1",
                "year:2020..2022                | 2",
                "year:..2020                    | 1",
                "year:2019..                    | 1 2",
                "tag:method                     | 1 2",
                "tag:=method                    | 2",
                "tag:\"method/graph nets\"      | 1",
                "tag:=domain                    | ",
                "tag:domain                     | 4",
                "id:1,3..4                      | 1 3 4",
                "status:read                    | 1",
                "status:to-read                 | 2",
                "rating:>=3                     | 1",
                "rating:<3                      | 2 3 4 5",
                "source:list                    | 1",
                "source:\"FIRST list.txt\"      | 1",
                "source:SECOND                  | 1 2",
                "source:s*d                     | ",
                "added:2026                     | 1",
                "added:2026-11                  | 1",
                "added:2026-11-21               | 1",
                "added:2027                     | 2",
                "has:abstract                   | 1 2 3",
                "has:authors                    | 1 2",
                "missing:year                   | 3 4 5",
                "has:venue                      | 1 3",
                "has:doi                        | 1",
                "has:arxiv                      | 2",
                "has:pmid                       | 3",
                "has:isbn                       | 3",
                "has:url                        | 1",
                "missing:tags                   | 5",
                "has:keywords                   | 2",
                "has:notes                      | 1",
                "has:rating                     | 1 2",
                "retrieval -dense               | 4",
                "-retrieval                     | 1 2 5",
                "-(retrieval OR networks)       | 5",
                "dense OR bayes                 | 3 5",
                "(dense OR molecules) retrieval | 3 4",
                "dense OR -retrieval            | 1 2 3 5",
            })
    void everyFormFindsAndLeavesOut(String line, String expected) {
        var query = Query.read(line).query();
        var ids = expected == null
                ? new long[0]
                : LongStream.of(numbers(expected)).toArray();

        assertArrayEquals(ids, INDEX.matching(query), () -> Arrays.toString(INDEX.matching(query)));
        assertEquals(ids.length, INDEX.count(query));
        var ranking = INDEX.find(query, 10, Progress.NONE);
        assertEquals(ids.length, ranking.total());
        assertArrayEquals(
                ids,
                ranking.best().stream()
                        .mapToLong(hit -> hit.paper().number())
                        .sorted()
                        .toArray());
    }

    @Test
    void wordsBeingTypedMayBeBeginnings() {
        assertArrayEquals(new long[] {3, 4}, INDEX.matching(Query.typed("retr").query()));
        assertArrayEquals(new long[] {}, INDEX.matching(Query.typed("retr ").query()));
    }

    @Test
    void titlesCountMore() {
        var best = INDEX.find(Query.plain("pretraining networks"), 1, Progress.NONE)
                .best()
                .getFirst();

        assertEquals(2, best.paper().number());
    }

    @Test
    void anEndlessQueryIsAnswered() {
        var endless = new StringBuilder("molecules ");
        for (int i = 0; i < 5_000; i++) endless.append("word").append(i).append(' ');

        assertArrayEquals(new long[] {1, 4}, INDEX.matching(Query.plain(endless.toString())));
        assertEquals(
                2, INDEX.find(Query.plain(endless.toString()), 5, Progress.NONE).total());
    }

    private static long[] numbers(String text) {
        return Arrays.stream(text.split(" ", 0)).mapToLong(Long::parseLong).toArray();
    }
}
