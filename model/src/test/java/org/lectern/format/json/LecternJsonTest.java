package org.lectern.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.format.ExportOptions;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;

class LecternJsonTest {

    @RepeatedTest(200)
    void whatIsWrittenIsReadTheSame(RepetitionInfo run) throws IOException {
        var papers = new Sample(run.getCurrentRepetition()).papers();
        var json = written(papers);

        assertTrue(new LecternJsonImporter().recognises(json));
        assertEquals(papers, restored(json));
        assertEquals(papers, restored(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    @Test
    void theRepairedTextStandsBesideTheStoredOne() throws IOException {
        var json = written(List.of(paper(Citation.titled("``Swifts'' in R\\\"ugen"))));

        assertTrue(json.contains("\"title\":\"``Swifts'' in R\\\\\\\"ugen\""), json);
        assertTrue(json.contains("\"shown\":{\"title\":\"“Swifts” in Rügen\""), json);
        assertFalse(written(List.of(paper(Citation.titled("Swifts")))).contains("shown"));
    }

    @Test
    void aBadValueIsRejectedAndABrokenFileEnds() {
        var records = read("[{\"id\":1,\"key\":\"a\",\"title\":\"One\"},\n{\"id\":0,\"key\":\"b\"},\n7,\n{\"id\":3,");

        assertEquals(
                "One", ((Parsed.Restored) records.getFirst()).paper().citation().title());
        assertEquals(
                "import.bad-value", ((Parsed.Rejected) records.get(1)).reason().key());
        assertEquals(2, records.get(1).source().line());
        assertEquals(
                "import.bad-json", ((Parsed.Rejected) records.get(2)).reason().key());
        assertEquals(
                "import.bad-json", ((Parsed.Rejected) records.get(3)).reason().key());
        assertEquals(4, records.size());
    }

    @Test
    void whatIsNoArrayOfPapersIsNotRecognised() {
        var json = new LecternJsonImporter();
        assertTrue(json.recognises("[]\n"));
        assertFalse(json.recognises("[{\"id\": \"x\", \"type\": \"book\"}]"));
        assertFalse(json.recognises("{\"id\":1,\"key\":\"a\"}"));
        assertEquals(1, read("{\"id\":1}").size());
        assertEquals(List.of(), read("[]"));
    }

    @Test
    void citationsForOtherProgramsAreRepaired() throws IOException {
        var citation = Citation.titled("10\\% of \\textbf{Swifts}")
                .with()
                .type("article")
                .authors(List.of(new Author("Poe", "B.", "van", "Jr.", ""), Author.literal("Bird Society")))
                .year(Year.of(2001))
                .date("2001-05")
                .venue("Bird Notes")
                .number("4")
                .abstractText("text")
                .identifier(new Identifier.ArxivId("2001.00001"))
                .build();
        var out = new StringBuilder();
        new CslJsonExporter().write(List.of(paper(citation)).stream(), ExportOptions.PLAIN, out);

        assertEquals("""
                [
                {"id":"key","type":"article-journal","title":"10% of Swifts","author":[{"family":"Poe","given":"B.",\
                "non-dropping-particle":"van","suffix":"Jr."},{"literal":"Bird Society"}],"issued":{"date-parts":[[2001,5]]},\
                "container-title":"Bird Notes","issue":"4","URL":"https://arxiv.org/abs/2001.00001","note":"arXiv:2001.00001",\
                "abstract":"text"}
                ]
                """, out.toString());
    }

    private static Paper paper(Citation citation) {
        return new Paper(
                new PaperId(1),
                citation,
                new CitationKey("key", true),
                new TreeSet<>(),
                Reading.NEW,
                Optional.empty(),
                List.of());
    }

    private static String written(List<Paper> papers) throws IOException {
        var out = new StringBuilder();
        new LecternJsonExporter().write(papers.stream(), ExportOptions.PLAIN, out);
        return out.toString();
    }

    private static List<Paper> restored(String json) {
        return read(json).stream().map(LecternJsonTest::restored).toList();
    }

    private static Paper restored(Parsed parsed) {
        if (parsed instanceof Parsed.Restored restored) return restored.paper();
        throw new AssertionError(parsed.toString());
    }

    private static List<Parsed> read(String json) {
        return new LecternJsonImporter()
                .read(new BufferedReader(new StringReader(json)))
                .toList();
    }

    /// Papers made up from a seed, with every part and with texts that are hard to write.
    private static final class Sample {
        private final Random random;

        Sample(int seed) {
            random = new Random(seed);
        }

        List<Paper> papers() {
            return some(this::paper);
        }

        private Paper paper() {
            var tags = new TreeSet<>(some(() -> TagPath.of("tag " + random.nextInt(9) + "/" + random.nextInt(9))));
            var states = List.of(Reading.Status.values());
            var status = states.get(random.nextInt(states.size()));
            return new Paper(
                    new PaperId(1 + random.nextInt(1_000_000)),
                    citation(),
                    new CitationKey(text(), random.nextBoolean()),
                    tags,
                    new Reading(status, random.nextInt(6), text()),
                    Optional.empty(),
                    new TreeSet<>(some(() -> new LocalFile(text() + "x", text(), text()))),
                    some(() -> new Provenance(
                            0,
                            new Source(text(), text(), random.nextInt(99), random.nextInt(99), text(), text(), text()),
                            Instant.ofEpochSecond(random.nextInt()))));
        }

        private Citation citation() {
            var citation = Citation.titled(text())
                    .with()
                    .type(text())
                    .authors(some(this::author))
                    .venue(text())
                    .year(random.nextBoolean() ? Year.of(random.nextInt(3000)) : null)
                    .date(text())
                    .volume(text())
                    .number(text())
                    .pages(text())
                    .publisher(text())
                    .url(text())
                    .abstractText(text())
                    .keywords(some(this::text));
            some(() -> new Identifier.Doi("10.1000/" + random.nextInt(99))).forEach(citation::identifier);
            some(() -> new Identifier.ArxivId("2001.0000" + random.nextInt(9))).forEach(citation::identifier);
            some(() -> new Identifier.Pmid("1" + random.nextInt(99))).forEach(citation::identifier);
            // Half a surrogate pair cannot stand in a JSON name, so no importer gives one.
            some(this::text).forEach(name -> citation.extra(name.replaceAll("\\p{IsCs}", ""), text()));
            return citation.build();
        }

        private Author author() {
            return random.nextInt(4) == 0
                    ? Author.literal("x" + text())
                    : new Author("x" + text(), text(), text(), text(), "");
        }

        private String text() {
            var pieces = List.of(
                    "a",
                    "\"",
                    "\\",
                    "/",
                    "\u0000",
                    "\u001f",
                    "\n",
                    "\r",
                    "\t",
                    "\u2028",
                    "\ud83d\ude00",
                    "\ud83d",
                    "\ude00",
                    "é",
                    "\uffff",
                    "{",
                    "]",
                    ",",
                    "``x''",
                    "\\%",
                    " ");
            var text = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) text.append(pieces.get(random.nextInt(pieces.size())));
            return text.toString();
        }

        private <T> List<T> some(Supplier<T> one) {
            var some = new ArrayList<T>();
            for (int i = random.nextInt(4); i > 0; i--) some.add(one.get());
            return some;
        }
    }
}
