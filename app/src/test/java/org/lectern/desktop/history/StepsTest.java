package org.lectern.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.Bench;
import org.lectern.desktop.style.Texts;
import org.lectern.format.ExportOptions;
import org.lectern.library.Library;
import org.lectern.library.live.Binding;
import org.lectern.library.result.ReadingChange;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.work.Progress;

class StepsTest {

    private static final String BIB = """
            @article{doors, title = {On doors}, author = {Hinge, Ada}, year = {1999}}
            @article{windows, title = {On windows}, author = {Pane, Bo}, year = {2001}}
            """;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Library library = Library.inMemory();
    private final Bench bench = new Bench(library);
    private final StepsViewModel steps = bench.room.steps();

    @BeforeEach
    void takeIn() {
        bench.act(room -> room.imports().read("doors.bib", BIB));
        bench.act(room -> steps.begin());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> told() {
        return steps.linesProperty().get().stream()
                .map(line -> texts.of(line.what()) + ", " + line.way() + ", " + line.state())
                .toList();
    }

    @Test
    void theNewestStepComesFirst() {
        bench.act(room -> library.tags()
                .add(Set.of(new PaperId(1)), TagPath.parse("house").orElseThrow()));

        assertEquals(
                List.of(
                        "the tag house on one paper, DONE, HOLDS",
                        "the import of 2 papers from doors.bib, DONE, HOLDS"),
                told());
    }

    @Test
    void anImportIsTakenBackLongAfterItAndSparesWhatWasWorkedOn() {
        bench.act(room -> library.papers().set(Set.of(new PaperId(2)), ReadingChange.of(Status.READING)));
        bench.act(room -> steps.importsOnlyProperty().set(true));
        assertEquals(1, steps.linesProperty().get().size());

        bench.act(room -> steps.takeBack(steps.linesProperty().get().getFirst()));

        assertEquals(1, library.papers().count());
        assertEquals(
                List.of(
                        "the import of 2 papers from doors.bib, TAKEN_BACK, HOLDS",
                        "the import of 2 papers from doors.bib, DONE, TAKEN_BACK"),
                told());
        assertFalse(steps.canTakeBack(steps.linesProperty().get().getLast()));
    }

    @Test
    void anUndoneStepIsToldOnceAndOneDoneAgainTwice() {
        bench.act(room -> room.history().undo());
        assertEquals(List.of("the import of 2 papers from doors.bib, DONE, TAKEN_BACK"), told());

        bench.act(room -> room.history().redo());

        assertEquals(
                List.of(
                        "the import of 2 papers from doors.bib, DONE_AGAIN, HOLDS",
                        "the import of 2 papers from doors.bib, DONE, TAKEN_BACK"),
                told());
    }

    @Test
    void aStepSaysWhatItWasAbout(@TempDir Path folder) {
        var file = folder.resolve("kept.bib");
        bench.act(room -> library.keys().set(new PaperId(1), "hinge1999"));
        bench.act(room -> library.live().keep(new Binding(file, "", "bibtex", ExportOptions.PLAIN), Progress.NONE));

        var told = told();
        assertTrue(told.stream().anyMatch(each -> each.startsWith("the key hinge1999 of a paper")), told.toString());
        assertTrue(told.stream().anyMatch(each -> each.contains("kept.bib")), told.toString());
    }
}
