package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.library.Library;
import org.lectern.work.Progress;

class KeepingTest {

    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private Optional<Runnable> waiting = Optional.empty();

    private Remembered begin(Library library) {
        var remembered = Remembered.from(library);
        Keeping.start(
                remembered,
                library.settings(),
                new Jobs(Runnable::run, Runnable::run),
                notices,
                task -> waiting = Optional.of(task));
        return remembered;
    }

    @Test
    void whatChangedIsWrittenSoonAndNotOnlyAtTheEnd() {
        try (var library = Library.open(folder, Library.Access.WRITE, Progress.NONE)) {
            var remembered = begin(library);
            remembered.put("face", "map");
            remembered.put("split.left", 0.25);
            assertTrue(Remembered.from(library).text("face", "").isEmpty());
            waiting.orElseThrow().run();
        }
        try (var library = Library.open(folder, Library.Access.READ, Progress.NONE)) {
            assertEquals("map", Remembered.from(library).text("face", ""));
            assertEquals(0.25, Remembered.from(library).number("split.left", 0));
        }
    }

    @Test
    void whatIsTheSameIsNotWritten() {
        try (var library = Library.open(folder, Library.Access.WRITE, Progress.NONE)) {
            var remembered = begin(library);
            remembered.put("size", 120);
            waiting = Optional.empty();
            remembered.put("size", 120);
            assertTrue(waiting.isEmpty());
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOf() throws Exception {
        try (var library = Library.open(folder, Library.Access.WRITE, Progress.NONE)) {
            var remembered = begin(library);
            Files.createDirectories(folder.resolve("settings.json").resolve("in the way"));
            remembered.put("face", "tags");
            waiting.orElseThrow().run();
            assertEquals(Notice.Kind.FAILED, notices.all().getLast().kind());
        }
    }
}
