package org.lectern.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.query.Query;
import org.lectern.query.Query.Field;
import org.lectern.query.QuerySample;

class SnippetsTest {

    private static final String TEXT =
            "Pre-training networks. A na\u00efve trainer trains a network; pretrained, untrained.";

    private final Index index = Index.inMemory();

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "network              | networks, network",
                "pre-training         | Pre-training, pretrained",
                "naive                | na\u00efve",
                "\"trains a network\" | trains a network",
                "\"network trains\"   | ~~",
                "train*               | training, trainer, trains",
                "pre-tr*              | Pre-training, pretrained",
                "network -trainer     | networks, network",
                "any:(naive nothing)  | na\u00efve",
                "title:network        | ~~",
                "abstract:network     | networks, network",
                "(a OR untrained)     | untrained",
                "year:2019            | ~~",
                "the                  | ~~",
            })
    void wordsAreMarkedAsTheyAreFound(String line, String marked) {
        var marks = index.marks(Query.read(line).query(), Field.ABSTRACT, TEXT);

        assertEquals(marked, marks.stream().map(mark -> cut(TEXT, mark)).collect(Collectors.joining(", ")));
    }

    @Test
    void theBestSentencesAreShownInTheirOrder() {
        var citation = Citation.titled("On networks")
                .with()
                .abstractText("Nothing here. A network alone. Still nothing. A network of molecules. More molecules.")
                .build();

        var snippets = index.snippets(Query.read("network molecule").query(), citation);

        assertEquals(
                List.of("On networks", "A network alone.", "A network of molecules."),
                snippets.stream().map(Snippet::text).toList());
        assertEquals(
                List.of("title", "abstract", "abstract"),
                snippets.stream().map(Snippet::field).toList());
        assertEquals(List.of(new Mark(2, 9), new Mark(13, 22)), snippets.get(2).marks());
    }

    @Test
    void authorsAndVenueAreShownWhereTheyMatch() {
        var citation = Citation.titled("T")
                .with()
                .authors(List.of(Author.of("Banks", "Ada"), Author.of("Li", "Bo")))
                .venue("Journal of Networks")
                .build();

        var snippets = index.snippets(Query.read("author:banks venue:network").query(), citation);

        assertEquals(List.of("T", "Ada Banks; Bo Li", "Journal of Networks"), texts(snippets));
        assertEquals(List.of(new Mark(4, 9)), snippets.get(1).marks());
        assertEquals(
                List.of("T"), texts(index.snippets(Query.read("title:banks").query(), citation)));
    }

    @Test
    void aLongSentenceIsCutAtWords() {
        var text = "word ".repeat(200) + "network " + "word ".repeat(200);

        var snippet = index.snippets(
                        Query.read("network").query(),
                        Citation.EMPTY.with().abstractText(text).build())
                .getFirst();

        assertTrue(snippet.text().startsWith("\u2026word ") && snippet.text().endsWith(" word\u2026"), snippet.text());
        assertTrue(snippet.text().length() <= 330, snippet.text());
        assertEquals("network", cut(snippet.text(), snippet.marks().getFirst()));
    }

    /// Whatever is asked of whatever text, marks lie within it and in order.
    @RepeatedTest(100)
    void marksLieWithinTheirText(RepetitionInfo run) {
        var words = List.of("sparse", "pre-training", "C++", "gr\u00f6\u00dfe.", "\u6df1", "\ud83d\ude00", "net. ");
        var sample = new QuerySample(run.getCurrentRepetition());
        var text = sample.text(words, 300);
        var citation = Citation.titled("t").with().abstractText(text).build();

        for (var snippet : index.snippets(sample.query(), citation)) {
            int last = -1;
            for (var mark : snippet.marks()) {
                assertTrue(last < mark.from()
                        && mark.from() < mark.to()
                        && mark.to() <= snippet.text().length());
                last = mark.to();
            }
        }
    }

    private static List<String> texts(List<Snippet> snippets) {
        return snippets.stream().map(Snippet::text).toList();
    }

    private static String cut(String text, Mark mark) {
        return text.substring(mark.from(), mark.to());
    }
}
