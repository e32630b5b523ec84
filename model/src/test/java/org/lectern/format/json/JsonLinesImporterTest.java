package org.lectern.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;

class JsonLinesImporterTest {

    @Test
    void namesAreKnownAndTheRestIsKept() {
        var paper = accepted("""
                {"id": 0012.5, "title": "Two swifts", "abstract": "They fly.", "year": 2001, "keywords": ["a, b", "c"], "shelf": {"n": 4}}
                """.replace("0012.5", "\"0012.5\""));

        assertEquals("0012.5", paper.source().key());
        assertEquals("They fly.", paper.citation().abstractText());
        assertEquals(Year.of(2001), paper.citation().year());
        assertEquals(List.of("a, b", "c"), paper.citation().keywords());
        assertEquals(Map.of("shelf", "{\"n\":4}"), paper.citation().extra());
        assertEquals(List.of("shelf"), paper.unmapped());
    }

    @Test
    void authorsComeInManyForms() {
        var expected = List.of(Author.of("Roe", "Ann"), Author.of("Poe", "Bob"));
        for (var authors : List.of(
                "[\"Ann Roe\", \"Poe, Bob\"]",
                "[{\"name\": \"Ann Roe\"}, {\"family\": \"Poe\", \"given\": \"Bob\"}]",
                "\"Roe, Ann and Poe, Bob\"",
                "\"Ann Roe; Bob Poe\"")) {
            assertEquals(
                    expected,
                    accepted("{\"title\": \"x\", \"authors\": " + authors + "}")
                            .citation()
                            .authors(),
                    authors);
        }
    }

    @Test
    void arxivSnapshotsAreUnwrapped() {
        var paper = accepted("""
                {"id":"0704.0001","authors":"A. Roe and B. van Poe","title":"Two\\n  swifts","categories":"q-bio.PE stat.AP",\
                "doi":null,"abstract":"  They fly\\nhigh.\\n","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}],\
                "update_date":"2008-11-26","authors_parsed":[["Roe","A.",""],["van Poe","B.",""]]}""");

        assertEquals("Two swifts", paper.citation().title());
        assertEquals("They fly high.", paper.citation().abstractText());
        assertEquals(
                "0704.0001",
                paper.citation()
                        .identifier(Identifier.ArxivId.class)
                        .orElseThrow()
                        .text());
        assertEquals(Year.of(2007), paper.citation().year());
        assertEquals(List.of("q-bio.PE", "stat.AP"), paper.citation().keywords());
        assertEquals(
                new Author("Poe", "B.", "van", "", ""),
                paper.citation().authors().get(1));
    }

    @Test
    void semanticScholarNamesAreKnown() {
        var paper = accepted("""
                {"paperId":"ab12","externalIds":{"DOI":"10.1000/5","ArXiv":"2001.00001","CorpusId":7},"title":"x","venue":"Birds",\
                "journal":{"name":"Bird Notes","volume":"3","pages":"1-5"},"authors":[{"authorId":"1","name":"Ann Roe"}],"year":2020}""");

        assertEquals("ab12", paper.source().key());
        assertEquals(2, paper.citation().identifiers().size());
        assertEquals("Birds", paper.citation().venue());
        assertEquals("3", paper.citation().volume());
    }

    @Test
    void badLinesAreRejectedAndTheOthersRead() {
        var records = read("{\"title\": \"One\"}\n\n{\"title\": \n[1]\n{\"id\": 4}\n{\"title\": \"Two\"}\n");

        assertEquals(
                List.of(1, 3, 4, 5, 6),
                records.stream().map(each -> each.source().line()).toList());
        assertEquals(
                "import.bad-json", ((Parsed.Rejected) records.get(1)).reason().key());
        assertEquals(
                "import.bad-json", ((Parsed.Rejected) records.get(2)).reason().key());
        assertEquals(
                "import.no-title", ((Parsed.Rejected) records.get(3)).reason().key());
        assertEquals(5, records.get(4).source().record());
    }

    @Test
    void onlyObjectsWithATitleAreRecognised() {
        var jsonl = new JsonLinesImporter();
        assertTrue(jsonl.recognises("\n{\"id\": 1, \"Title\": \"x\"}\n{"));
        assertFalse(jsonl.recognises("[{\"title\": \"x\"}]"));
        assertFalse(jsonl.recognises("{\n\"title\": \"x\"\n}"));
        assertFalse(jsonl.recognises("{\"name\": \"x\"}\n"));
    }

    private static Parsed.Accepted accepted(String line) {
        return (Parsed.Accepted) read(line).getFirst();
    }

    private static List<Parsed> read(String lines) {
        return new JsonLinesImporter()
                .read(new BufferedReader(new StringReader(lines)))
                .toList();
    }
}
