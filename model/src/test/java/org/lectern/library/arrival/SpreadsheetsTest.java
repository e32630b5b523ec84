package org.lectern.library.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.format.sheet.PackedSheets;
import org.lectern.library.Library;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.Rejection;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

class SpreadsheetsTest {

    private static final List<String> HEAD = List.of("Title", "Authors", "Year", "DOI");
    private static final List<String> SWIFTS = List.of("Counting swifts", "Roe, Ann; Poe, Carl", "2019", "10.1000/a1");

    private final Library library = Library.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        library.close();
    }

    private List<FileReport> take(Path file) {
        return library.imports()
                .read(List.of(file), ImportOptions.PLAIN, Progress.NONE)
                .files();
    }

    private static List<String> keys(List<Rejection> told) {
        return told.stream().map(each -> each.reason().key()).toList();
    }

    @Test
    void aTableBelowItsTitleIsReadWithTheRowsNumbers() {
        var file = PackedSheets.xlsx()
                .sheet("Reading", List.of(List.of("Our reading, spring"), List.of(), HEAD, SWIFTS, List.of("", "Poe")))
                .in(folder, "reading.xlsx");

        var report = take(file).getFirst();

        assertEquals("xlsx", report.format());
        assertEquals(1, report.added());
        assertEquals(List.of(5), report.rejected().stream().map(Rejection::line).toList());
        assertTrue(report.rejected().getFirst().verbatim().startsWith("Title,Authors,Year,DOI\n"));
    }

    @Test
    void eachTableIsAFileOfItsOwnAndEmptySheetsAreNone() {
        var file = PackedSheets.xlsx()
                .sheet("Swifts", List.of(HEAD, SWIFTS))
                .rows("Sheet2", "")
                .sheet("Roofs", List.of(HEAD, List.of("On roofs", "Lind, Eva", "2020", "10.1000/b2")))
                .in(folder, "birds.xlsx");

        var reports = take(file);

        assertEquals(
                List.of("birds.xlsx/Swifts", "birds.xlsx/Roofs"),
                reports.stream().map(FileReport::file).toList());
        assertEquals(List.of(1, 1), reports.stream().map(FileReport::added).toList());
    }

    @Test
    void sheetsWithoutATableAreTold() {
        var file = PackedSheets.xlsx()
                .sheet("Papers", List.of(HEAD, SWIFTS))
                .sheet("Legend", List.of(List.of("red", "to read"), List.of("green", "read")))
                .in(folder, "birds.xlsx");

        var report = take(file).getFirst();

        assertEquals(1, report.added());
        assertEquals(List.of("import.sheet-passed"), keys(report.warnings()));
    }

    @Test
    void aSpreadsheetWithoutAnyTableIsRefused() {
        var file = PackedSheets.xlsx()
                .sheet("Costs", List.of(List.of("May", "12"), List.of("June", "14")))
                .in(folder, "costs.xlsx");
        assertEquals(List.of("import.no-table"), keys(take(file).getFirst().rejected()));

        var empty = PackedSheets.xlsx().rows("Sheet1", "").in(folder, "empty.xlsx");
        assertEquals(List.of("import.empty"), keys(take(empty).getFirst().rejected()));
    }

    @Test
    void aStreamIsReadAsAFileIs() throws IOException {
        var file = PackedSheets.xlsx()
                .sheet("Swifts", List.of(HEAD, SWIFTS))
                .sheet("Again", List.of(HEAD, SWIFTS))
                .in(folder, "birds.xlsx");
        try (var in = Files.newInputStream(file)) {
            var report = library.imports()
                    .read("standard input", in, ImportOptions.PLAIN, Progress.NONE)
                    .files()
                    .getFirst();
            assertEquals(2, report.records());
            assertEquals(1, report.added());
        }
    }

    @Test
    void aTitlesLinkLeadsToThePaper() {
        var file = PackedSheets.xlsx()
                .sheet("Papers", List.of(HEAD, List.of("Counting swifts", "Roe, Ann", "2019", "")))
                .link("A2", "https://arxiv.org/abs/2101.00001")
                .in(folder, "birds.xlsx");
        take(file);
        var paper = library.papers().find(new PaperId(1)).orElseThrow();
        assertEquals("Counting swifts", paper.citation().title());
        assertEquals("https://arxiv.org/abs/2101.00001", paper.citation().url());
    }

    @Test
    void oldFilesAreToldApart() throws IOException {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        var file = Files.write(folder.resolve("savedrecs.xls"), old);
        assertEquals(List.of("import.old-office"), keys(take(file).getFirst().rejected()));

        var tabs = Files.writeString(
                folder.resolve("tabs.xls"), "Title\tAuthors\tYear\nCounting swifts\tRoe, Ann\t2019\n");
        assertEquals(1, take(tabs).getFirst().added());
        var page = Files.writeString(
                folder.resolve("page.xls"),
                "<html><table><tr><td>Title</td><td>Authors</td><td>Year</td></tr>"
                        + "<tr><td>On roofs</td><td>Eva Lind</td><td>2020</td></tr></table></html>");
        assertEquals(1, take(page).getFirst().added());
    }

    /// Whatever is wrong with a file, it is told of, and nothing else happens.
    @RepeatedTest(60)
    void damagedFilesAreTold(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var file = PackedSheets.xlsx()
                .shared("<si><t>Title</t></si><si><t>Year</t></si>")
                .sheet("Papers", List.of(HEAD, SWIFTS))
                .rows(
                        "Shared",
                        "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row r=\"2\">"
                                + PackedSheets.inline("On roofs") + PackedSheets.inline("2020") + "</row>")
                .in(folder, "birds.xlsx");
        var bytes = Files.readAllBytes(file);
        for (int i = random.nextInt(20); i >= 0; i--) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        Files.write(file, bytes);

        for (var report : take(file))
            assertTrue(report.records() > 0 || !report.rejected().isEmpty(), report::toString);
    }

    @Test
    void aBrokenRowIsCorrectedAsAnyOther() {
        var file = PackedSheets.xlsx()
                .sheet("Papers", List.of(HEAD, List.of("", "Roe, Ann", "2019", "10.1000/a1")))
                .in(folder, "birds.xlsx");
        take(file);
        var broken = library.brokenRecords().list(0, 10).getFirst();

        var corrected = broken.source().verbatim().replace("\n,", "\nCounting swifts,");
        var correction = library.brokenRecords().correct(broken.number(), corrected, Progress.NONE);

        assertTrue(correction instanceof Correction.TakenIn, correction::toString);
        assertEquals(1, library.papers().count());
    }
}
