package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// A process that is killed while it writes loses nothing that it had been told was done.
class KillTest {

    private static final int KILLS = 3;
    private static final int LONGEST_MILLISECONDS = 400;
    private static final int POLL_MILLISECONDS = 20;

    @TempDir
    private Path home;

    private Path folder = Path.of("");

    @BeforeEach
    void chooseFolder() {
        folder = home.resolve("library");
    }

    @Test
    void whatWasCommittedOutlivesAKill() throws IOException, InterruptedException {
        var random = new SplittableRandom(9);
        for (int kill = 0; kill < KILLS; kill++) {
            long promised = promisedBeforeKill(random.nextInt(LONGEST_MILLISECONDS));
            try (var library = Library.open(folder, Library.Access.WRITE, Progress.NONE)) {
                assertTrue(library.revision().number() >= promised, "a revision that was done is gone");
                assertEquals(List.of(), library.upkeep().check(Progress.NONE).problems());
                var all = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
                assertEquals(library.papers().count(), all.size());
                assertEquals(
                        tagged(library),
                        library.papers().find(all).stream()
                                .filter(paper -> !paper.tags().isEmpty())
                                .count());
                int before = (int) library.papers().count();
                var report = Fixture.take(library, "after.ris", Records.ris(1_000_000 + kill, 1_000_001 + kill));
                assertEquals(1, report.added());
                assertEquals(before + 1, library.papers().count());
            }
        }
    }

    /// What the index says, which is brought up to the store when a library is opened.
    private static long tagged(Library library) {
        return library.search()
                .find(Query.read("tag:seen").query(), 0, Progress.NONE)
                .total();
    }

    /// Starts a writer, lets it commit at least twice, kills it some time later.
    ///
    /// @return the last revision that it had done
    private long promisedBeforeKill(int milliseconds) throws IOException, InterruptedException {
        var said = Files.createTempFile(said(), "writer", ".txt");
        var java = ProcessHandle.current().info().command().orElseThrow();
        var writer = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (promises(said).size() < 2 && writer.isAlive()) Thread.sleep(POLL_MILLISECONDS);
        Thread.sleep(milliseconds);
        writer.destroyForcibly();
        assertTrue(writer.waitFor(10, TimeUnit.SECONDS));
        var promises = promises(said);
        assertTrue(promises.size() >= 2, "the writer did not come to write");
        return promises.getLast();
    }

    private Path said() throws IOException {
        return Files.createDirectories(home.resolve("said"));
    }

    /// The revisions on whole lines; the last line may be torn.
    private static List<Long> promises(Path said) throws IOException {
        var text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Long::valueOf)
                .toList();
    }
}
