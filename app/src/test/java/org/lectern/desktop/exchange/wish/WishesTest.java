package org.lectern.desktop.exchange.wish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.Bench;
import org.lectern.desktop.difference.LineDiff;
import org.lectern.desktop.job.Saying;
import org.lectern.format.EntryOptions.Braces;
import org.lectern.format.EntryOptions.Urls;
import org.lectern.format.ExportOptions;
import org.lectern.format.JournalList;
import org.lectern.library.Library;

class WishesTest {

    private static final String BIB = """
            @article{doors, title = {On the DNA of doors}, author = {Hinge, Ada}, year = {1999},
              journal = {Journal of Doors}, doi = {10.1000/d}, url = {https://example.org/doors}, keywords = {wood}}
            """;

    @TempDir
    Path folder;

    private final Library library = Library.inMemory();
    private final Bench bench = new Bench(library);
    private final WishesViewModel wishes = bench.room.exports().wishes();

    @AfterEach
    void close() {
        bench.close();
    }

    private String previewed() {
        return bench.room.exports().previewProperty().get().lines().stream()
                .map(LineDiff.Line::text)
                .collect(Collectors.joining("\n"));
    }

    private void begin() {
        bench.act(room -> room.imports().read("doors.bib", BIB));
        bench.act(room -> room.exports().begin());
    }

    @Test
    void eachWishShowsInThePreviewAtOnce() {
        begin();
        assertTrue(previewed().contains("title = {On the DNA of doors}"), previewed());
        assertFalse(previewed().contains("keywords"));
        assertTrue(previewed().contains("example.org"));

        bench.act(room -> wishes.keywordsProperty().set(true));
        bench.act(room -> wishes.bracesProperty().set(Braces.TITLE));
        bench.act(room -> wishes.urlsProperty().set(Urls.WITHOUT_DOI));

        assertTrue(previewed().contains("title = {{On the DNA of doors}}"), previewed());
        assertTrue(previewed().contains("keywords = {wood}"), previewed());
        assertFalse(previewed().contains("example.org"));
    }

    @Test
    void aListOfJournalsShortensTheirNames() throws IOException {
        begin();
        var list = Files.writeString(folder.resolve("journals.txt"), "Journal of Doors; J. Doors\nno pair\n");

        bench.act(room -> wishes.journalsProperty().set(list.toString()));
        assertEquals(JournalList.Form.SHORT, wishes.namesProperty().get());
        assertTrue(previewed().contains("journal = {J. Doors}"), previewed());
        assertEquals(
                Optional.of(Saying.of("wish.journals.strange", 1)),
                wishes.remarkProperty().get());

        bench.act(room -> wishes.namesProperty().set(JournalList.Form.AS_IT_IS));
        assertTrue(previewed().contains("journal = {Journal of Doors}"), previewed());
    }

    @Test
    void aListThatIsNotThereIsTold() {
        begin();
        bench.act(room ->
                wishes.journalsProperty().set(folder.resolve("nowhere.txt").toString()));

        assertEquals(
                "wish.journals.unreadable",
                wishes.remarkProperty().get().orElseThrow().key());
        assertTrue(previewed().contains("journal = {Journal of Doors}"));
    }

    @Test
    void whatWasWishedIsRememberedForTheLibrary() {
        assertEquals(ExportOptions.PLAIN, wishes.options());
        bench.act(room -> wishes.abstractsProperty().set(true));
        bench.act(room -> wishes.bracesProperty().set(Braces.TITLE));

        try (var later = new Bench(library)) {
            var again = later.room.exports().wishes().options();
            assertTrue(again.abstracts());
            assertEquals(Braces.TITLE, again.entries().braces());
            assertEquals(Urls.OTHER, again.entries().urls());
        }
    }

    @Test
    void onlyWhatMattersToAFormatIsOffered() {
        assertTrue(Wish.BRACES.matters("biblatex"));
        assertFalse(Wish.BRACES.matters("ris"));
        assertTrue(Wish.SECTIONS.matters("markdown"));
        assertTrue(Wish.STYLE.matters("html"));
    }
}
