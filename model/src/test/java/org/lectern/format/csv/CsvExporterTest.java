package org.lectern.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Parsed;
import org.lectern.format.Samples;
import org.lectern.paper.Citation;

class CsvExporterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://e.example\")",
                "+1+2",
                "-omics in practice",
                "@SUM(A1)",
                "plain, with \"quotes\"",
                "an 'apostrophe'",
                " =spaced"
            })
    void noCellIsAFormulaAndEachReadsBackTheSame(String title) {
        var written =
                Samples.written(new CsvExporter(), ExportOptions.PLAIN, Samples.paper("k", Citation.titled(title)));
        var row = written.substring(written.indexOf('\n') + 1);

        assertFalse(row.matches("(?s).*(?:^|,)\"?[=+@-].*"), row);
        assertEquals(title.strip(), read(written).title());
    }

    @Test
    void aTableReadsBackAsTheSamePaper() {
        var citation = Samples.full()
                .with()
                .keywords(List.of("birds", "sound"))
                .extra(Map.of())
                .build();

        var read = read(Samples.written(new CsvExporter(), Samples.WITH_ABSTRACTS, Samples.paper("k", citation)));

        assertEquals(citation.title(), read.title());
        assertEquals(citation.year(), read.year());
        assertEquals(citation.venue(), read.venue());
        assertEquals(citation.identifiers(), read.identifiers());
        assertEquals(citation.keywords(), read.keywords());
        assertEquals(citation.abstractText(), read.abstractText());
        assertEquals(3, read.authors().size());
        assertEquals("King", read.authors().get(1).family());
    }

    @Test
    void theHeadNamesTheColumns() {
        var written = Samples.written(
                new CsvExporter(),
                new ExportOptions(false, Set.of("title", "own tags")),
                Samples.paper("k", Citation.titled("T"), "method/lora", "x"));

        assertEquals("title,own tags\nT,method/lora; x\n", written);
        assertTrue(Samples.written(new CsvExporter(), ExportOptions.PLAIN).startsWith("key,type,title,authors,year,"));
    }

    private static Citation read(String table) {
        var parsed = new CsvImporter()
                .read(new BufferedReader(new StringReader(table)))
                .toList();
        return ((Parsed.Accepted) parsed.getFirst()).citation();
    }
}
