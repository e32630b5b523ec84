package org.lectern.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.query.Query.Field;
import org.lectern.query.Query.Part;
import org.lectern.query.Query.Reading;

class QueryTest {

    @Test
    void wordsNextToOneAnotherAreOnePart() {
        assertEquals(words("sparse", "pre-training"), read("  sparse   pre-training "));
    }

    @Test
    void anEmptyLineAsksForEveryPaper() {
        for (var line : List.of("", "  ", "*", "-", "()", "\"\"")) assertEquals(new Query.All(), read(line), line);
    }

    @Test
    void phrasesPrefixesAndNegationsStandBesideWords() {
        assertEquals(
                new Query.And(List.of(
                        words("graph"),
                        phrase("neural net"),
                        new Query.Prefix(Optional.empty(), "embed"),
                        not("image"))),
                read("graph \"neural net\" embed* -image"));
    }

    @Test
    void curlyQuotesAreQuotes() {
        assertEquals(phrase("neural net"), read("\u201cneural net\u201d"));
    }

    @Test
    void orBindsLooserThanNeighbours() {
        assertEquals(new Query.Or(List.of(words("a", "b"), words("c"))), read("a b OR c"));
        assertEquals(
                new Query.And(List.of(words("a"), new Query.Or(List.of(words("b"), words("c"))))), read("a (b OR c)"));
    }

    @Test
    void aSmallOrIsAWordAndALargeAndIsNone() {
        assertEquals(words("dead", "or", "alive"), read("dead or alive"));
        assertEquals(words("this", "that"), read("this AND that"));
    }

    @Test
    void textFieldsTakeAWordAPhraseABeginningOrAGroup() {
        assertEquals(new Query.Words(Optional.of(Field.TITLE), List.of("graph")), read("title:graph"));
        assertEquals(new Query.Phrase(Optional.of(Field.ABSTRACT), "a b"), read("abstract:\"a b\""));
        assertEquals(new Query.Prefix(Optional.of(Field.AUTHOR), "Li"), read("Author:Li*"));
        assertEquals(new Query.Words(Optional.of(Field.VENUE), List.of("a", "b")), read("venue:(a b)"));
        assertEquals(
                new Query.And(List.of(new Query.Words(Optional.of(Field.TITLE), List.of("graph")), words("net"))),
                read("title:graph net"));
    }

    @Test
    void facetsTakeExactValues() {
        assertEquals(new Query.Years(2019, 2019), read("year:2019"));
        assertEquals(new Query.Years(2017, 2020), read("year:2017..2020"));
        assertEquals(new Query.Years(0, 2020), read("year:..2020"));
        assertEquals(new Query.Years(2017, 9999), read("year:2017.."));
        assertEquals(new Query.Tagged(TagPath.of("method/peft"), true), read("tag:method/peft"));
        assertEquals(new Query.Tagged(TagPath.of("to do/now"), false), read("tag:=\"to do/now\""));
        assertEquals(new Query.InTopic(new TopicId(4)), read("topic:4"));
        assertEquals(new Query.HasStatus(Status.TO_READ), read("status:to-read"));
        assertEquals(new Query.FromFile("my list.txt"), read("source:\"my list.txt\""));
        assertEquals(new Query.Has(Part.DOI), read("has:doi"));
        assertEquals(new Query.Not(new Query.Has(Part.AUTHORS)), read("missing:authors"));
        assertEquals(new Query.Added("2026-11"), read("added:2026-11"));
        assertEquals(new Query.Like(new PaperId(17)), read("like:17"));
        assertEquals(new Query.AnyOf(List.of("a", "b")), read("any:(a b)"));
    }

    @ParameterizedTest
    @CsvSource({">=3,3,5", "<=3,0,3", ">3,4,5", "<3,0,2", "=3,3,3", "3,3,3", "2..4,2,4"})
    void ratingsAreCompared(String value, int from, int to) {
        assertEquals(new Query.Rated(from, to), read("rating:" + value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BERT: pre-training", "see http://example.org/a:b now", "at 10:30", "Topic: a survey", "GPT:x"})
    void aColonThatNamesNoFieldIsText(String line) {
        assertInstanceOf(Query.Words.class, read(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "auther:smith         | 0 | query.unknown-field     | author:smith",
                "deep quux:smith      | 5 | query.unknown-field     | deep quux smith",
                "a \"neural net       | 2 | query.open-quote        | a \"neural net\"",
                "a (b OR c            | 2 | query.open-group        | a (b OR c)",
                "a b) c               | 3 | query.stray-close       | a b c",
                "a OR                 | 2 | query.lone-or           | a",
                "year:2017-2020       | 5 | query.bad-year          | year:2017..2020",
                "year:2020..2017      | 5 | query.bad-year          | year:2017..2020",
                "year:soon            | 5 | query.bad-year          | ~~",
                "year: 2019           | 0 | query.space-after-colon | year:2019",
                "a title:             | 2 | query.no-value          | a",
                "status:unred         | 7 | query.bad-status        | status:unread",
                "has:tag              | 4 | query.bad-has           | has:tags",
                "missing:autors       | 8 | query.bad-missing       | missing:authors",
                "rating:>5            | 7 | query.bad-rating        | ~~",
                "tag:a//b             | 4 | query.bad-tag           | ~~",
                "topic:0              | 6 | query.bad-topic         | ~~",
                "added:2026-13        | 6 | query.bad-added         | ~~",
                "like:me              | 5 | query.bad-like          | ~~",
                "source:\"\"          | 7 | query.bad-source        | ~~",
                "title:*              | 6 | query.bare-star         | title:",
                "any:(a -b)           | 0 | query.any-of-words      | ~~",
            })
    void aMistakeHasAPlaceAReasonAndAProposal(String line, int offset, String key, String proposal) {
        var invalid = assertInstanceOf(Reading.Invalid.class, Query.read(line));

        assertEquals(offset, invalid.offset());
        assertEquals(key, invalid.problem().key());
        assertEquals(proposal, invalid.proposal());
        assertEquals(Query.plain(line), invalid.query());
    }

    @Test
    void plainTextHasNoSyntax() {
        assertEquals(
                new Query.AnyOf(List.of("is", "year", "2019", "or", "sub-word", "C++", "best")),
                Query.plain("is \"year:2019\" OR (-sub-word* C++) best?  & --".replace("?", "")));
    }

    @Test
    void theLastWordTypedMayBeABeginning() {
        var start = new Query.Prefix(Optional.empty(), "neur");
        assertEquals(
                new Query.Or(List.of(words("graph", "neur"), new Query.And(List.of(words("graph"), start)))),
                Query.typed("graph neur").query());
        assertEquals(
                new Query.Or(List.of(words("neur"), start)), Query.typed("neur").query());
        for (var line : List.of("graph neur ", "-neur", "\"neur\"", "neur*", "tag:neur", "year:2019", "a (b)", "")) {
            assertEquals(Query.read(line), Query.typed(line), line);
        }
    }

    @Test
    void aHostileLineIsReadInTime() {
        var nasty = List.of("(", ")", "-(", "\"", "a ", "a:", "title:(", "year:", "OR ", "*", "any:(", "\u00a0", "-");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var piece : nasty) {
                Query.read(piece.repeat(100_000)).query();
                Query.typed(piece.repeat(100_000)).query();
            }
        });
    }

    @RepeatedTest(300)
    void whatIsWrittenIsReadTheSame(RepetitionInfo run) {
        var query = new QuerySample(run.getCurrentRepetition()).query();

        assertEquals(new Reading.Valid(query), Query.read(query.write()), query.write());
    }

    @RepeatedTest(300)
    void anyLineIsReadAndSettles(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var alphabet = "ab1 -:*()\"=.\u201c<>/OR ANDyear:title:";
        var line = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) line.append(alphabet.charAt(random.nextInt(alphabet.length())));

        var query = Query.read(line.toString()).query();

        assertEquals(new Reading.Valid(query), Query.read(query.write()), line + " -> " + query.write());
        assertTrue(Query.typed(line.toString()).query().write().length()
                >= query.write().length());
    }

    private static Query read(String line) {
        return assertInstanceOf(Reading.Valid.class, Query.read(line), line).query();
    }

    private static Query words(String... words) {
        return new Query.Words(Optional.empty(), List.of(words));
    }

    private static Query phrase(String text) {
        return new Query.Phrase(Optional.empty(), text);
    }

    private static Query not(String word) {
        return new Query.Not(words(word));
    }
}
