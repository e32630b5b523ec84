package org.lectern.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;
import org.lectern.work.Problem;

class CsvImporterTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void columnsAreKnownByTheirHeads(String separator) {
        var table = """
                Key#Article Title#Author Full Names#Publication Year#Source title#DOI#Author Keywords#Shelf
                " A 1"#Two swifts#"Roe, Ann"#2001#Bird Notes#10.1000/X#swifts|roofs#B4
                """;
        var paper = accepted(table.replace("#", separator));

        assertEquals(" A 1", paper.source().key());
        assertEquals("Two swifts", paper.citation().title());
        assertEquals(List.of(Author.of("Roe", "Ann")), paper.citation().authors());
        assertEquals(Year.of(2001), paper.citation().year());
        assertEquals("Bird Notes", paper.citation().venue());
        assertEquals(
                "10.1000/x",
                paper.citation().identifier(Identifier.Doi.class).orElseThrow().text());
        assertEquals(List.of("swifts", "roofs"), paper.citation().keywords());
        assertEquals(Map.of("Shelf", "B4"), paper.citation().extra());
        assertEquals(List.of("Shelf"), paper.unmapped());
    }

    @Test
    void aQuotedLineEndBelongsToItsCellAndLinesAreCounted() {
        var records = read("title,abstract\r\n\"One\r\ntitle\",text\r\n\r\nTwo,\"said \"\"so\"\"\"\r\n");

        assertEquals(
                "One\r\ntitle",
                ((Parsed.Accepted) records.getFirst()).citation().title());
        assertEquals(2, records.getFirst().source().line());
        assertEquals("\"One\r\ntitle\",text", records.getFirst().source().verbatim());
        assertEquals(
                "said \"so\"", ((Parsed.Accepted) records.get(1)).citation().abstractText());
        assertEquals(5, records.get(1).source().line());
        assertEquals("Two,\"said \"\"so\"\"\"", records.get(1).source().verbatim());
    }

    @Test
    void raggedRowsAreReadAndReported() {
        var records = read("Title,Authors,Year\nOne,\"Roe, Ann\",2001\nTwo\nThree,Poe,2003,extra,cells\n");

        assertEquals(List.of(Problem.of("import.ragged-row", 1, 3)), ((Parsed.Accepted) records.get(1)).warnings());
        assertEquals(3, records.get(1).source().line());
        assertEquals(
                Map.of("column 4", "extra", "column 5", "cells"),
                ((Parsed.Accepted) records.get(2)).citation().extra());
    }

    @Test
    void aRowWithoutTitleIsRejected() {
        var records = read("title,year\n,2001\nOne,2002\n");

        assertEquals(
                "import.no-title",
                ((Parsed.Rejected) records.getFirst()).reason().key());
        assertNotNull((Parsed.Accepted) records.get(1));
    }

    @Test
    void anOpenQuoteCostsItsOwnRowAndNoOther() {
        var records = read("title,authors,year\nOne,\"Roe, Ann,2002\nTwo,\"Poe, Bob\",2003\n\"Three,Doe,2004\nFour,,2005\n");

        assertEquals(4, records.size());
        assertEquals("import.open-quote", ((Parsed.Rejected) records.getFirst()).reason().key());
        assertEquals("title,authors,year\nOne,\"Roe, Ann,2002", records.getFirst().source().verbatim());
        assertEquals("Two", ((Parsed.Accepted) records.get(1)).citation().title());
        var mended = (Parsed.Accepted) records.get(2);
        assertEquals("\"Three", mended.citation().title());
        assertEquals(List.of(Problem.of("import.open-quote")), mended.warnings());
        assertEquals(Year.of(2005), ((Parsed.Accepted) records.get(3)).citation().year());
    }

    @Test
    void aQuoteWithinAQuotedCellStandsForItself() {
        var records = read("title,year\n\"On \"roofs\" and nets\",2001\n\"Swift\" studies,2002\n");

        assertEquals(
                List.of("On \"roofs\" and nets", "\"Swift\" studies"),
                records.stream().map(each -> ((Parsed.Accepted) each).citation().title()).toList());
    }

    @Test
    void emptyRowsAndTheHeadComingAgainAreNoRecords() {
        assertEquals(2, read("title;year\n;\nOne;2001\n\n ; \ntitle;year\nTwo;2002\n").size());
    }

    @Test
    void blanksBeforeAQuoteDoNotHideIt() {
        assertEquals("Nets, and roofs", accepted("year, title\n2001, \"Nets, and roofs\"\n").citation().title());
    }

    @Test
    void anAbstractAloneIsReadWithAWarning() {
        assertEquals(
                List.of(Problem.of("import.no-title")),
                accepted("title,abstract\n,They fly.\n").warnings());
    }

    @Test
    void whatIsNoYearOrDoiIsKeptAndReported() {
        var paper = accepted("title,year,doi\nOne,soon,none\n");

        assertEquals(Map.of("year", "soon", "doi", "none"), paper.citation().extra());
        assertEquals(2, paper.warnings().size());
    }

    @Test
    void onlyATableWithATitleIsRecognised() {
        var csv = new CsvImporter();
        assertTrue(csv.recognises("id;title;abstract\n1;x;y\n"));
        assertTrue(csv.recognises("\ufeffTitle\tYear\n".substring(1)));
        assertFalse(csv.recognises("id,name,price\n"));
        assertFalse(csv.recognises("The table has: id, title, abstract\n"));
        assertFalse(csv.recognises("A title of a paper, and its story\nabstract\n"));
        assertFalse(csv.recognises(""));
    }

    private static Parsed.Accepted accepted(String table) {
        return (Parsed.Accepted) read(table).getFirst();
    }

    private static List<Parsed> read(String table) {
        return new CsvImporter()
                .read(new BufferedReader(new StringReader(table)))
                .toList();
    }
}
