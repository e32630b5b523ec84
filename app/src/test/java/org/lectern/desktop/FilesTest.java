package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.PdfFile;
import org.lectern.desktop.files.MatchViewModel.Sorting;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.style.Theme;
import org.lectern.library.Library;
import org.lectern.library.attachment.LinkedFile;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

/// The files of the paper that is read, and a folder of PDFs.
class FilesTest {

    private static final String BIB = """
            @article{gull2001, title = {Gulls over the harbour: a census}, author = {Gull, Ada}, year = {2001},
              doi = {10.5555/birds.4.5}, abstract = {We counted gulls over the harbour for three summers.}}
            @article{tern2002, title = {Terns of the far north}, author = {Tern, Bo}, year = {2002}}
            @article{crow2003, title = {What crows count in the city}, author = {Crow, Cy}, year = {2003}}
            """;
    private static final PaperId GULLS = new PaperId(1);
    private static final PaperId TERNS = new PaperId(2);

    @TempDir
    Path folder;

    private static Library library() {
        var library = Library.inMemory();
        var bytes = new ByteArrayInputStream(BIB.getBytes(StandardCharsets.UTF_8));
        library.imports().read("birds.bib", bytes, ImportOptions.PLAIN, Progress.NONE);
        return library;
    }

    private void pdfs() throws IOException {
        PdfFile.write(folder.resolve("a.pdf"), "Gulls over the harbour: a census", "Ada Gull", "doi:10.5555/birds.4.5");
        PdfFile.write(folder.resolve("b.pdf"), "A reply on terns of the far, far north", "Bo Tern");
        PdfFile.write(folder.resolve("c.pdf"), "On what crows in the old city count", "Cy Crow");
        PdfFile.write(folder.resolve("d.pdf"), "Penguins walk in line for a reason", "P. Enguin");
        Files.writeString(folder.resolve("e.pdf"), "%PDF-1.4 broken");
    }

    private static List<String> shown(Bench bench) {
        return bench.room.files().filesProperty().get().stream()
                .map(each -> each.file().name())
                .toList();
    }

    @Test
    void aFileIsAttachedFoundAgainAndUnlinked() throws IOException {
        try (var bench = new Bench(library())) {
            var file = PdfFile.write(folder.resolve("gulls.pdf"), "Gulls");
            bench.act(room -> room.papers().choose(List.of(GULLS), GULLS));
            bench.act(room -> room.files().attach(List.of(file)));
            assertEquals(List.of("gulls.pdf"), shown(bench));

            var moved = Files.move(file, folder.resolve("moved.pdf"));
            bench.act(room -> room.files().again());
            LinkedFile missing = bench.room.files().filesProperty().get().getFirst();
            assertFalse(missing.isThere());
            bench.act(room -> room.files().find(missing.file(), moved));
            assertEquals(List.of("moved.pdf"), shown(bench));
            assertTrue(bench.room.files().filesProperty().get().getFirst().isThere());

            bench.act(room -> room.files()
                    .unlink(room.files().filesProperty().get().getFirst().file()));
            assertEquals(List.of(), shown(bench));
            bench.act(room -> room.history().undo());
            assertEquals(List.of("moved.pdf"), shown(bench));
            bench.act(room -> room.papers().choose(List.of(TERNS), TERNS));
            assertEquals(List.of(), shown(bench));
        }
    }

    private static Sorting sorting(Bench bench) {
        return bench.room.matches().sortingProperty().get().orElseThrow();
    }

    @Test
    void movedFilesAreFoundAgainInAFolderAndThatIsTakenBack() throws IOException {
        try (var bench = new Bench(library())) {
            var file = PdfFile.write(folder.resolve("gulls.pdf"), "Gulls");
            var lost = PdfFile.write(folder.resolve("terns.pdf"), "Terns");
            bench.act(room -> room.papers().choose(List.of(TERNS), TERNS));
            bench.act(room -> room.files().attach(List.of(lost)));
            bench.act(room -> room.papers().choose(List.of(GULLS), GULLS));
            bench.act(room -> room.files().attach(List.of(file)));
            var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
            Files.move(file, elsewhere.resolve("renamed.pdf"));
            Files.delete(lost);

            bench.act(room -> room.matches().findMoved(elsewhere));

            assertEquals(List.of("renamed.pdf"), shown(bench));
            assertEquals(
                    List.of("files.found-again", "files.still-missing"),
                    bench.lastNotice().words().stream().map(Saying::key).toList());
            assertEquals(1, bench.lastNotice().details().size());
            bench.lastNotice().action().orElseThrow().run().run();
            bench.settle();
            assertEquals(List.of("gulls.pdf"), shown(bench));
        }
    }

    @Test
    void whatIsSureIsLinkedAndTheRestIsAsked() throws IOException {
        pdfs();
        try (var library = library();
                var bench = new Bench(library)) {
            bench.act(room -> room.matches().match(folder));

            assertEquals(1, sorting(bench).sure());
            assertEquals(1, library.papers().find(GULLS).orElseThrow().files().size());
            assertEquals(2, sorting(bench).proposals().size());
            assertEquals(TERNS, sorting(bench).now().orElseThrow().paper());
            bench.act(room -> room.matches().accept());
            bench.act(room -> room.matches().decline());
            assertEquals(List.of(), sorting(bench).proposals());
            assertEquals(1, library.papers().find(TERNS).orElseThrow().files().size());
            assertEquals(1, bench.room.matches().canBeTakenIn());
            bench.act(room -> room.matches().takeIn());
            assertEquals(4, library.papers().count());
            assertEquals(0, bench.room.matches().canBeTakenIn());
            assertEquals(1, sorting(bench).unreadable().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1280, 800, 100", "DARK, de, 960, 600, 100", "CONTRAST, en, 1280, 800, 200"})
    void readerAndSheetAreWhole(Theme theme, String language, int width, int height, int percent) throws IOException {
        pdfs();
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(library(), width, height, theme, Locale.of(language))) {
            screen.act(() -> screen.look.resize(percent));
            screen.await("the list", () -> screen.room.papers().shown().size() == 3);
            screen.act(() -> screen.room.matches().match(folder));
            screen.await(
                    "the sheet",
                    () -> screen.room.matches().sortingProperty().get().isPresent());
            screen.picture("match" + name);
            screen.press("y", "n", "t");
            screen.await("the new paper", () -> screen.room.papers().shown().size() == 4);
            screen.picture("match-done" + name);
            screen.act(() -> screen.room.matches().close());
            screen.act(() -> screen.room.papers().choose(List.of(GULLS), GULLS));
            screen.await(
                    "the file", () -> screen.room.files().filesProperty().get().size() == 1);
            assertEquals("a.pdf", ((Labeled) screen.find(".file-row .hyperlink")).getText());
            screen.picture("files" + name);
            Files.delete(folder.resolve("a.pdf"));
            screen.act(() -> screen.room.files().again());
            screen.await(
                    "the loss",
                    () -> !screen.room.files().filesProperty().get().getFirst().isThere());
            screen.picture("files-missing" + name);
            assertTrue(screen.isWhole());
        }
    }
}
