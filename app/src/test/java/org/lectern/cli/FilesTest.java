package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.PdfFile;

class FilesTest extends LibraryCase {

    private static final String BIB = """
            @article{gull2001, title = {Gulls over the harbour: a census}, author = {Gull, Ada}, year = {2001},
              doi = {10.5555/birds.4.5}}
            @article{tern2002, title = {Terns of the far north}, author = {Tern, Bo}, year = {2002}}
            """;

    @BeforeEach
    void takeIn() throws IOException {
        Files.writeString(folder.resolve("birds.bib"), BIB);
        lectern("import", "birds.bib");
    }

    private Path pdf(String name, String title, String... lines) throws IOException {
        return PdfFile.write(folder.resolve(name), title, lines);
    }

    @Test
    void aFileIsLinkedListedAndTakenOff() throws IOException {
        pdf("pdfs/gulls.pdf", "Gulls");

        assertEquals(
                "1 file linked to: Gulls over the harbour: a census\n",
                lectern("files", "add", "gull2001", "pdfs/gulls.pdf").out());
        var listed = lectern("files", "1", "--json").json();
        assertEquals("gull2001", listed.at("/0/key").asString());
        assertEquals(
                folder.resolve("pdfs/gulls.pdf").toString(),
                listed.at("/0/files/0/path").asString());
        assertTrue(listed.at("/0/files/0/there").asBoolean());
        assertEquals(
                "application/pdf",
                lectern("show", "1", "--json").json().at("/0/files/0/mediaType").asString());
        assertTrue(lectern("show", "1").out().contains("gulls.pdf"));
        assertEquals(1, lectern("list", "has:file").out().lines().count());
        assertEquals(0, lectern("files", "remove", "1", "gulls.pdf").exit());
        assertEquals("no files\n", lectern("files", "1").err());
        assertTrue(Files.exists(folder.resolve("pdfs/gulls.pdf")));
        lectern("undo");
        assertEquals(1, lectern("list", "has:file").out().lines().count());
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertEquals(66, lectern("files", "add", "1", "gone.pdf").exit());
        assertEquals(64, lectern("files", "add", "99", "birds.bib").exit());
        assertEquals(64, lectern("files", "remove", "1", "gone.pdf").exit());
        assertEquals(66, lectern("files", "match", "gone").exit());
        assertEquals(66, lectern("files", "open", "1").exit());
    }

    @Test
    void aFolderIsMatchedInOneStep() throws IOException {
        pdf("pdfs/a.pdf", "Gulls over the harbour: a census", "Ada Gull", "doi:10.5555/birds.4.5");
        pdf("pdfs/b.pdf", "A reply on terns of the far, far north", "Bo Tern");
        pdf("pdfs/c.pdf", "Penguins walk in line for a reason", "P. Enguin");

        var would = lectern("files", "match", "pdfs", "--dry-run", "--json").json();
        assertEquals(1, would.at("/sure").size());
        assertEquals(
                "doi:10.5555/birds.4.5 on its first page",
                would.at("/sure/0/evidence/0").asString());
        assertEquals(2, would.at("/proposed/0/id").asInt());
        assertEquals(
                "Penguins walk in line for a reason",
                would.at("/unmatched/0/title").asString());
        assertEquals(0, lectern("list", "has:file").out().lines().count());

        var answer = lectern("files", "match", "pdfs", "--take-in");
        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().contains("1 PDF belongs to papers beyond doubt"), answer.out());
        assertEquals(2, lectern("list", "has:file").out().lines().count());
        assertTrue(lectern("list", "tag:review/from-pdf").out().contains("Penguins walk in line"));
        lectern("undo");
        lectern("undo");
        assertEquals(0, lectern("list", "has:file").out().lines().count());
    }

    @Test
    void aBrokenPdfIsNamedAndIsNoMistake() throws IOException {
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing more");

        assertEquals(1, lectern("files", "match", ".").exit());
        var imported = lectern("import", "broken.pdf");
        assertEquals(1, imported.exit());
        assertTrue(imported.err().contains("the PDF is broken"), imported.err());
    }

    @Test
    void importedPdfsAreLinkedOrBecomePapers() throws IOException {
        pdf("pdfs/a.pdf", "Gulls over the harbour: a census", "Ada Gull", "doi:10.5555/birds.4.5");
        pdf("pdfs/c.pdf", "Penguins walk in line for a reason", "P. Enguin");

        var report = lectern("import", "pdfs", "--json").json();

        assertEquals(1, report.at("/sources/0/known").asInt());
        assertEquals(1, report.at("/sources/1/added").asInt());
        assertEquals("pdf", report.at("/sources/1/format").asString());
        assertEquals(2, lectern("list", "has:file").out().lines().count());
    }

    @Test
    void aMovedFileIsFoundAgainAndOpened() throws IOException {
        var file = pdf("old/gulls.pdf", "Gulls");
        lectern("files", "add", "1", "old/gulls.pdf");
        Files.createDirectories(folder.resolve("new"));
        Files.move(file, folder.resolve("new/gulls.pdf"));

        assertEquals(1, lectern("files", "missing").exit());
        assertEquals(0, lectern("files", "relink", "new").exit());
        assertEquals(0, lectern("files", "missing").exit());
        assertEquals(
                folder.resolve("new/gulls.pdf").toString(),
                lectern("files", "open", "1", "--json").json().at("/0").asString());
        assertTrue(
                lectern("history").out().contains("1 file found elsewhere"),
                lectern("history").out());
    }

    @Test
    void theFileFieldGoesOutOnWish() throws IOException {
        pdf("pdfs/gulls.pdf", "Gulls");
        lectern("files", "add", "1", "pdfs/gulls.pdf");

        var bib = lectern("export", "--format", "bibtex", "--out", "-", "--fields", "+file")
                .out();

        assertTrue(bib.contains("gulls.pdf:PDF},"), bib);
        assertTrue(bib.contains("title = {Terns of the far north},"), bib);
    }
}
