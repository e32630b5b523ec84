package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.lectern.cli.tour.LibraryTour;
import org.lectern.cli.tour.SampleTour;
import org.lectern.library.Library;
import org.lectern.work.Progress;

class TourTest extends LibraryCase {

    @Test
    void theSampleGoesFromListsToABibliography() throws IOException {
        Files.createDirectory(folder.resolve("target"));

        var answer = run().opening(session -> new SampleTour(session).walk()).bare();

        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().contains("reading-list.txt"), answer.out());
        assertTrue(answer.out().contains("target/lectern-sample.bib"), answer.out());
        assertTrue(answer.out().endsWith("start lectern without a command on a desktop.\n"), answer.out());
        assertTrue(Files.readString(folder.resolve("target/lectern-sample.bib")).contains("@"));
    }

    @Test
    void aSecondStartBringsNothingInAgain() {
        run().opening(session -> new SampleTour(session).walk()).bare();
        long before = revision();

        var answer = run().opening(session -> new SampleTour(session).walk()).bare();

        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().contains("nothing came in twice"), answer.out());
        assertTrue(Files.exists(folder.resolve("data/lectern-sample.bib")));
        assertEquals(before, revision());
    }

    private long revision() {
        try (var library = Library.open(folder.resolve("data/sample"), Library.Access.READ, Progress.NONE)) {
            return library.revision().number();
        }
    }

    @Test
    void aSampleInUseIsShownAllTheSame() {
        run().opening(session -> new SampleTour(session).walk()).bare();
        try (var _ = Library.open(folder.resolve("data/sample"), Library.Access.WRITE, Progress.NONE)) {
            var answer =
                    run().opening(session -> new SampleTour(session).walk()).bare();

            assertEquals(0, answer.exit(), answer.err());
        }
    }

    @Test
    void aLibraryOfTheUsersIsShownAndNotChanged() {
        takeListIn();

        var answer = run().opening(session -> new LibraryTour(session).walk()).lectern();

        assertTrue(answer.out().contains("  3  papers"), answer.out());
        assertTrue(answer.out().contains("import list.txt"), answer.out());
        assertEquals(1, lectern("history").out().lines().count());
    }
}
