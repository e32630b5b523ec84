package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.style.Theme;
import org.lectern.library.Library;
import org.lectern.library.arrival.Outcome.Kind;

/// The ways in, on the screen: what comes is seen first, and taken in by one key.
class ArrivalScreenTest {

    private static final Path LISTS = Path.of("../../shared/lists");
    private static final Path FUZZ = Path.of("../../shared/interchange/fuzz");
    private static final String BIB = """
            @article{good, title = {On doors}, year = {1999}}

            @article{empty, year = }
            """;

    @TempDir
    Path folder;

    @Test
    void enterTakesInWhatIsNew() throws IOException {
        var list = Files.writeString(folder.resolve("reading-list.txt"), Sample.text());
        try (var screen = Screen.open(Library.inMemory())) {
            screen.act(() -> screen.room.arrivals().look(List.of(list)));
            awaitSheet(screen);
            screen.picture("arrival-new-light");
            assertEquals(0, screen.room.papers().shown().size());

            screen.strike(KeyCode.ENTER);
            screen.await("the papers", () -> screen.room.papers().shown().size() == Sample.PAPERS);
            assertTrue(screen.room.arrivals().seenProperty().get().isEmpty());
        }
    }

    @Test
    void escapeLeavesTheLibraryAsItWas() throws IOException {
        var list = Files.writeString(folder.resolve("refs.bib"), BIB);
        try (var screen = Screen.open(Sample.library())) {
            screen.act(() -> screen.room.arrivals().look(List.of(list)));
            awaitSheet(screen);
            screen.strike(KeyCode.ESCAPE);

            assertTrue(screen.room.arrivals().seenProperty().get().isEmpty());
            assertEquals(Sample.PAPERS, screen.room.papers().shown().size());
        }
    }

    @Test
    void whatIsBrokenWaitsAndIsCorrected() throws IOException {
        var list = Files.writeString(folder.resolve("refs.bib"), BIB);
        try (var screen = Screen.open(Sample.library())) {
            screen.act(() -> screen.room.arrivals().look(List.of(list)));
            awaitSheet(screen);
            screen.act(() -> screen.room.arrivals().kindProperty().set(Optional.of(Kind.REJECTED)));
            screen.picture("arrival-rejected-light");
            screen.strike(KeyCode.ENTER);
            screen.await("it waits", () -> screen.room.broken().countProperty().get() == 1);
            screen.picture("broken-entry-light");

            screen.act(() -> screen.robot.lookup(".place").queryAllAs(javafx.scene.control.ButtonBase.class).stream()
                    .filter(each -> String.valueOf(each.getAccessibleText()).contains("not taken in"))
                    .forEach(javafx.scene.control.ButtonBase::fire));
            screen.picture("broken-light");
            var text = screen.robot
                    .lookup(node -> node instanceof TextArea area && area.isEditable() && isSeen(area) && area.getText().contains("empty"))
                    .queryAs(TextArea.class);
            screen.act(() -> text.setText("@article{empty, title = {On windows}, year = {2001}}"));
            screen.act(() -> screen.robot.lookup("Take in as corrected").queryButton().fire());
            screen.await("it is in", () -> screen.room.papers().shown().size() == Sample.PAPERS + 2);
            assertEquals(0, screen.room.broken().countProperty().get());
        }
    }

    @Test
    void theFiveListsAreShownBeforeTheyComeIn() {
        assumeTrue(Files.isDirectory(LISTS), "the real reading lists are not on this machine");
        try (var screen = Screen.open(Library.inMemory())) {
            screen.act(() -> screen.room.arrivals().look(List.of(LISTS)));
            awaitSheet(screen);
            screen.picture("arrival-lists-light");
            screen.act(() -> screen.look.themeProperty().set(Theme.DARK));
            screen.act(() -> screen.room.arrivals().kindProperty().set(Optional.of(Kind.KNOWN)));
            screen.picture("arrival-lists-dark");
            screen.act(() -> screen.look.resize(200));
            screen.picture("arrival-lists-dark-200");
            assertFalse(screen.find(".arrivals").getLayoutBounds().isEmpty());
        }
        try (var screen = Screen.open(Library.inMemory(), 960, 600, Theme.LIGHT, Locale.GERMAN)) {
            screen.act(() -> screen.room.arrivals().look(List.of(LISTS)));
            awaitSheet(screen);
            screen.picture("arrival-lists-german");
        }
    }

    @Test
    void badFilesAreShownWithTheirReasons() {
        assumeTrue(Files.isDirectory(FUZZ), "the broken files are not on this machine");
        try (var screen = Screen.open(Sample.library())) {
            screen.act(() -> screen.room.arrivals().look(List.of(FUZZ)));
            awaitSheet(screen);
            screen.picture("arrival-bad-light");
            for (var kind : Kind.values()) {
                screen.act(() -> screen.room.arrivals().kindProperty().set(Optional.of(kind)));
                screen.picture("arrival-bad-" + kind.name().toLowerCase(Locale.ROOT));
            }
            assertTrue(screen.robot.lookup(".arrivals").queryAs(ListView.class).getItems().size() > 1);
        }
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) return false;
        }
        return true;
    }

    private static void awaitSheet(Screen screen) {
        screen.await("the sheet", () -> screen.room.arrivals().seenProperty().get().isPresent());
        screen.await("the record", () -> screen.room.arrivals().detailProperty().get().isPresent());
    }
}
