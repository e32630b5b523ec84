package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.format.ExportOptions;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

/// Repairs of a text's traces of TeX, and the way back from them.
class AsWrittenTest {

    private static final PaperId ONE = new PaperId(1);
    private static final String PAGE = """
            Doors of 10times the T\\"ULU kind

            We open doors 10times as fast as \\textbf{others} do, and we close them with the same care. Nobody was \
            hurt. The doors are available to all who ask for them in writing, and to some who do not.
            """;

    private final Library library = Library.inMemory();

    @AfterEach
    void close() {
        library.close();
    }

    private String shown() {
        return library.papers().rows(List.of(ONE)).getFirst().title();
    }

    @Test
    void aPaperIsShownRepairedUntilTheUserWishesOtherwise() {
        Fixture.take(library, "list.txt", PAGE);
        var written = library.papers().find(ONE).orElseThrow().citation();
        assertFalse(shown().contains("10times"), shown());

        library.papers().showAsWritten(Set.of(ONE), true);

        assertEquals(written.title(), shown());
        assertTrue(library.exports()
                .preview(List.of(ONE), "ris", ExportOptions.PLAIN, Progress.NONE)
                .contains("10times"));
        library.history().undo(Progress.NONE);
        assertFalse(shown().contains("10times"), shown());
    }

    @Test
    void theWayBackIsTheSameStep() {
        Fixture.take(library, "list.txt", PAGE);
        var before = library.papers().find(ONE).orElseThrow().citation();
        library.papers().showAsWritten(Set.of(ONE), true);

        library.papers().showAsWritten(Set.of(ONE, new PaperId(9)), false);

        assertEquals(before, library.papers().find(ONE).orElseThrow().citation());
        assertEquals(0, Fixture.take(library, "list.txt", PAGE).added());
    }
}
