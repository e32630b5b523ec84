package org.lectern.desktop.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.Bench;
import org.lectern.desktop.edit.EditField;
import org.lectern.desktop.face.Face;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.work.Progress;

public class DuplicatesTest {

    /// Two lists that share two papers, with small differences.
    private static final String FIRST = """
            @article{a, title = {Latent {Dirichlet} allocation}, author = {Blei, David and Ng, Andrew},
              journal = {Journal of Machine Learning Research}, year = 2003, doi = {10.5555/944919.944937},
              abstract = {Each document mixes topics, and each topic is a distribution over words. We derive a
                variational method that fits such a model to a large collection. The topics found are easy to read.}}
            @article{b, title = {The anatomy of a search engine}, author = {Brin, Sergey and Page, Lawrence},
              journal = {Computer Networks}, year = 1998,
              abstract = {A search engine for the web has to crawl quickly and rank well. We describe one that uses the
                links between pages to judge their worth. It holds millions of pages.}}
            @article{c, title = {A paper of its own}, author = {Own, Ann}, year = 2001,
              abstract = {Nothing else in this library speaks of kettles, ladders and the price of salt.}}
            """;

    private static final String SECOND = """
            @misc{x, title = {Latent Dirichlet Allocation}, author = {Blei, D. and Ng, A.}, year = 2003,
              doi = {10.5555/944919.944937},
              abstract = {Each document mixes topics, and each topic is a distribution over words. We derive a variational
                method which fits such models to a large collection of documents. The topics found are easy to read.}}
            @misc{y, title = {Anatomy of a search engine}, author = {Brin, Sergey and Page, Larry}, year = 1998,
              abstract = {A search engine for the web has to crawl quickly and rank well. We describe one that uses the
                links between pages to judge their worth. It holds millions of pages.}}
            """;

    private final Bench bench = new Bench(library());
    private final DuplicatesViewModel duplicates = bench.room.duplicates();

    /// A library in which two papers are held twice.
    public static Library library() {
        var library = Library.inMemory();
        read(library, "first.bib", FIRST);
        read(library, "second.bib", SECOND);
        return library;
    }

    private static void read(Library library, String name, String text) {
        library.imports()
                .read(
                        name,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.PLAIN,
                        Progress.NONE);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void open() {
        bench.act(room -> room.face().set(Face.DUPLICATES));
    }

    @Test
    void theyAreLookedForWhenTheFaceIsOpened() {
        assertEquals(
                DuplicatesViewModel.Search.NONE,
                duplicates.queueProperty().get().search());
        open();

        assertEquals(
                DuplicatesViewModel.Search.DONE,
                duplicates.queueProperty().get().search());
        assertEquals(2, groups());
        assertEquals(2, shown().papers().size());
        assertTrue(shown().lines().stream().anyMatch(line -> line.field() == EditField.TITLE));
    }

    @Test
    void onlyGroupsOfTheQueryAreShown() {
        open();
        bench.act(room -> room.search().textProperty().set("crawl"));

        assertEquals(1, groups());
        assertTrue(shown().papers().getFirst().citation().title().contains("search engine"));
    }

    @Test
    void theSameBecomeOneAndComeApartAgain() {
        open();
        var survivor = shown().papers().getFirst().id();
        bench.act(room -> duplicates.same());

        assertEquals(4, bench.room.papers().shown().size());
        assertTrue(bench.room.papers().shown().contains(survivor));
        assertEquals(1, groups());
        bench.act(room -> room.history().undo());
        assertEquals(5, bench.room.papers().shown().size());
        assertEquals(2, groups());
    }

    @Test
    void aValueIsTakenOver() {
        open();
        var before = line(EditField.AUTHORS);
        int other = before.from().orElse(0) == 0 ? 1 : 0;
        bench.act(room ->
                duplicates.take(EditField.AUTHORS, shown().papers().get(other).id()));
        assertEquals(Optional.of(other), line(EditField.AUTHORS).from());
        var survivor = shown().papers().getFirst().id();
        var wanted = before.values().get(other);

        bench.act(room -> duplicates.same());
        bench.act(room -> room.goTo(survivor));
        var read = bench.room.reader().pageProperty().get().orElseThrow().paper();
        assertEquals(wanted, EditField.AUTHORS.text(read.citation()));
    }

    @Test
    void aVerdictIsNotAskedAgain() {
        open();
        bench.act(room -> duplicates.different());
        assertEquals(1, groups());
        bench.act(room -> duplicates.version());
        assertEquals(0, groups());
        assertEquals(Optional.empty(), duplicates.comparisonProperty().get());
        assertEquals(5, bench.room.papers().shown().size());
    }

    @Test
    void laterGoesRoundAndChangesNothing() {
        open();
        var first = shown().group();
        bench.act(room -> duplicates.step(1));
        assertFalse(first.equals(shown().group()));
        bench.act(room -> duplicates.step(1));
        assertEquals(first, shown().group());
    }

    @Test
    void whatIsCertainIsMergedAfterAPreview() {
        open();
        int certain = duplicates.certain().size();
        bench.act(room -> duplicates.previewCertain());
        assertEquals(certain, duplicates.previewProperty().get().size());
        assertTrue(certain > 0);
        assertFalse(duplicates.previewProperty().get().getFirst().title().isEmpty());

        bench.act(room -> duplicates.mergePreviewed());
        assertEquals(5 - certain, bench.room.papers().shown().size());
    }

    private Comparison shown() {
        return duplicates.comparisonProperty().get().orElseThrow();
    }

    private Comparison.Line line(EditField field) {
        return shown().lines().stream()
                .filter(line -> line.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private int groups() {
        return duplicates.queueProperty().get().groups().size();
    }
}
