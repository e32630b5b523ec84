package org.lectern.format.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.csv.TableRow;

class WorkbookTest {

    @TempDir
    private Path folder;

    private List<TableRow> rows(PackedSheets sheets, String sheet) throws IOException {
        var read = new ArrayList<TableRow>();
        try (var zip = new ZipFile(sheets.in(folder, "book").toFile())) {
            Workbook.of(zip).orElseThrow().rows(sheet).forEachRemaining(read::add);
        }
        return read;
    }

    private List<String> cells(String rows) throws IOException {
        var book = PackedSheets.xlsx()
                .shared("<si><t>Swifts</t></si><si><r><t>Ro</t></r><r><t>ofs</t></r><rPh><t>small print</t></rPh></si>")
                .styles("<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\"/>"
                        + "<numFmt numFmtId=\"171\" formatCode=\"[$-409]d\\-mmm\\-yyyy;@\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/>"
                        + "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"16\"/></cellXfs>")
                .rows("One", "<row r=\"1\">" + rows + "</row>");
        var read = rows(book, "One");
        return read.isEmpty() ? List.of() : read.getFirst().cells();
    }

    @Test
    void textsAreSharedInlineOrComputed() throws IOException {
        assertEquals(List.of("Swifts", "Roofs"), cells("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"));
        assertEquals(
                List.of("A & B", "10.1000/a1"),
                cells("<c t=\"inlineStr\"><is><t>A &amp; B</t></is></c>"
                        + "<c t=\"str\"><f>CONCAT(\"10.1000\";\"/a1\")</f><v>10.1000/a1</v></c>"));
        assertEquals(List.of("one\r\ntwo"), cells("<c t=\"str\"><v>one_x000D_\ntwo</v></c>"));
    }

    @Test
    void cellsStandWhereTheirPlaceSays() throws IOException {
        assertEquals(
                List.of("", "b", "", "d"),
                cells("<c r=\"B1\" t=\"str\"><v>b</v></c><c r=\"C1\" s=\"1\"/><c r=\"D1\" t=\"str\"><v>d</v></c>"));
        for (int i = 0; i < 20_000; i += 13) assertEquals(i, XlsxRows.column(XlsxRows.letters(i) + "7", -1));
        assertEquals(5, XlsxRows.column("", 5));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2019, 2019",
        "0, 4.5999999999999996, 4.6",
        "0, 1.5E+3, 1500",
        "0, 12345678901, 12345678901",
        "1, 43586, 2019-05-01",
        "1, 43586.75, 2019-05-01",
        "2, 43586, 2019-05",
        "3, 43586, 2019",
        "4, 43586, 2019-05-01",
        "5, 43586, 1-May",
        "1, 1, 1900-01-01",
        "1, 59, 1900-02-28",
        "1, 61, 1900-03-01",
        "1, -5, -5",
        "0, 0.1, 0.1",
        "7, 12, 12"
    })
    void aNumberIsWhatItsFormatShows(int style, String value, String shown) throws IOException {
        assertEquals(List.of(shown), cells("<c s=\"%d\"><v>%s</v></c>".formatted(style, value)));
    }

    @Test
    void daysMayBeCountedSince1904() throws IOException {
        var book = PackedSheets.xlsx()
                .since1904()
                .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .rows("One", "<row><c s=\"0\"><v>42124</v></c></row>");
        assertEquals(List.of("2019-05-01"), rows(book, "One").getFirst().cells());
    }

    @Test
    void wordsForRightAndWrongStandAndErrorsDoNot() throws IOException {
        assertEquals(
                List.of("TRUE", "", "FALSE"),
                cells("<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c><c t=\"b\"><v>0</v></c>"));
    }

    @Test
    void rowsKeepTheirNumbersAndEmptyOnesAreNone() throws IOException {
        var book = PackedSheets.xlsx()
                .rows(
                        "One",
                        "<row r=\"2\"><c t=\"str\"><v>x</v></c></row><row r=\"3\"><c s=\"1\"/></row>"
                                + "<row r=\"9\"><c t=\"str\"><v>y, \"z\"</v></c></row>");
        var rows = rows(book, "One");
        assertEquals(List.of(2, 9), rows.stream().map(TableRow::line).toList());
        assertEquals("\"y, \"\"z\"\"\"", rows.getLast().text());
    }

    @Test
    void aCellKeepsWhereItLeads() throws IOException {
        var book = PackedSheets.xlsx()
                .rows(
                        "One",
                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a \"swift\"</v></c><c r=\"B1\" t=\"str\">"
                                + "<f>HYPERLINK(\"https://example.org/b\",\"PDF\")</f><v>PDF</v></c></row>")
                .link("A1", "https://example.org/a");
        assertEquals(
                List.of(
                        "=HYPERLINK(\"https://example.org/a\";\"a \"\"swift\"\"\")",
                        "=HYPERLINK(\"https://example.org/b\";\"PDF\")"),
                rows(book, "One").getFirst().cells());
    }

    @Test
    void hiddenSheetsAreNotListed() throws IOException {
        var book = PackedSheets.xlsx()
                .rows("Papers", "")
                .rows("Lists", "hidden", "")
                .rows("Code", "veryHidden", "");
        try (var zip = new ZipFile(book.in(folder, "book").toFile())) {
            assertEquals(List.of("Papers"), Workbook.of(zip).orElseThrow().sheets());
        }
    }

    @Test
    void libreOfficesCellsAreReadToo() throws IOException {
        var book = PackedSheets.ods("<table:table table:name=\"Other\"><table:table-row/></table:table>"
                + "<table:table table:name=\"Papers\">"
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>my note"
                + "</text:p></office:annotation><text:p>Counting <text:span>swifts</text:span><text:s text:c=\"2\"/>x"
                + "</text:p><text:p>again</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                + "<table:table-cell office:value-type=\"float\" office:value=\"2019\"><text:p>2,019</text:p>"
                + "</table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2019-05-01\">"
                + "<text:p>1 May</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row></table:table>");
        var rows = rows(book, "Papers");
        assertEquals(1, rows.size());
        assertEquals(4, rows.getFirst().line());
        assertEquals(
                List.of("Counting swifts  x\nagain", "", "", "2019", "2019-05-01"),
                rows.getFirst().cells());
    }

    @Test
    void whatIsNoSpreadsheetIsNone() throws IOException {
        var document = PackedSheets.ods("").in(folder, "book");
        try (var zip = new ZipFile(document.toFile())) {
            assertTrue(Workbook.of(zip).isPresent());
        }
        var other = new ZipOutputStream(Files.newOutputStream(folder.resolve("letter")));
        try (other) {
            other.putNextEntry(new ZipEntry("word/document.xml"));
        }
        try (var zip = new ZipFile(folder.resolve("letter").toFile())) {
            assertTrue(Workbook.of(zip).isEmpty());
        }
    }

    @Test
    void noEntityIsEverReadOrExpanded() {
        var book = PackedSheets.xlsx().rows("One", "<row><c t=\"str\"><v>&passwords;</v></c></row>");
        assertThrows(UncheckedIOException.class, () -> rows(book, "One"));
    }

    @Test
    void aCellWithoutEndIsCutAndFarColumnsAreLeftOut() throws IOException {
        var cells = cells("<c t=\"str\"><v>" + "x".repeat(3_000_000) + "</v></c><c r=\"XFD1\"><v>1</v></c>");
        assertEquals(1, cells.size());
        assertTrue(cells.getFirst().length() < 2_000_000);
    }

    /// Whatever the cells hold, it comes out as it went in.
    @RepeatedTest(20)
    void whatIsWrittenIsRead(RepetitionInfo info) throws IOException {
        var random = new SplittableRandom(info.getCurrentRepetition());
        var written = new ArrayList<List<String>>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            var row = new ArrayList<String>();
            for (int j = 0; j < 1 + random.nextInt(6); j++)
                row.add(random.nextInt(4) == 0 ? "" : "a<&\"é漢 ".substring(0, 1 + random.nextInt(6)) + i + j);
            row.add("end");
            written.add(row);
        }
        var read = rows(PackedSheets.xlsx().sheet("One", written), "One");
        assertEquals(written, read.stream().map(TableRow::cells).toList());
    }
}
