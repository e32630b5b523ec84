package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.style.Theme;
import org.lectern.library.Library;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;

/// The journeys through the window, each with pictures to look at in `target/screens`.
class WindowScreenTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyLibrarySaysWhatToDoAndTakesADrop() throws IOException {
        var list = Files.writeString(folder.resolve("reading-list.txt"), Sample.text());
        try (var screen = Screen.open(Library.inMemory())) {
            screen.picture("empty-light");
            assertTrue(isSeen(screen.find(".empty")));

            screen.act(() -> screen.room.imports().read(List.of(list)));
            screen.await("the papers", () -> screen.room.papers().shown().size() == Sample.PAPERS);
            screen.await("the line", () -> !screen.room.notices().all().isEmpty());
            screen.act(() -> screen.room.imports().read(List.of(list)));
            screen.await("the second line", () -> screen.room.notices().all().size() == 2);

            screen.picture("imported-light");
            assertFalse(isSeen(screen.find(".empty")));
        }
    }

    @Test
    void searchingAsOneTypesMarksTheWords() {
        try (var screen = Screen.open(Sample.library())) {
            screen.press("/");
            assertTrue(screen.find(".search-field").isFocused());
            screen.act(() -> text(screen, ".search-field").setText("clock archive"));
            screen.await("the answer", () -> screen.room.papers().shown().size() == 1);
            screen.await(
                    "the marks",
                    () -> screen.room
                            .reader()
                            .pageProperty()
                            .get()
                            .filter(page -> page.abstractMarks().size() > 1)
                            .isPresent());

            screen.picture("search-light");
            screen.act(() -> text(screen, ".search-field").setText("clock (archive"));
            screen.await("the line", () -> screen.find(".misread").isVisible());
            screen.picture("misread-light");
        }
    }

    @Test
    void keysWalkRateTagAndTakeBack() {
        try (var screen = Screen.open(Sample.library())) {
            screen.await("the list", () -> screen.room.papers().shown().size() == Sample.PAPERS);
            screen.press("j", "j", "4", "r");
            screen.await("the state", () -> status(screen) == Status.TO_READ);
            assertEquals(
                    screen.room.papers().shown().get(2),
                    screen.room.papers().currentProperty().get().orElseThrow());

            screen.press("t");
            screen.act(() -> text(screen, ".new-tag").setText("listening/melody"));
            screen.strike(KeyCode.ENTER);
            screen.await("the tag", () -> tagged(screen));
            screen.picture("tagged-light");

            screen.strike(KeyCode.SHORTCUT, KeyCode.Z);
            screen.await("the tag gone", () -> !tagged(screen));
        }
    }

    @Test
    void aTextFieldKeepsItsOwnUndo() {
        try (var screen = Screen.open(Sample.library())) {
            screen.await("the list", () -> screen.room.papers().shown().size() == Sample.PAPERS);
            screen.press("r", "t");
            screen.await("the state", () -> status(screen) == Status.TO_READ);
            screen.press("a");
            screen.strike(KeyCode.SHORTCUT, KeyCode.Z);

            assertEquals("", text(screen, ".new-tag").getText());
            assertEquals(Status.TO_READ, status(screen));
        }
    }

    @Test
    void darkIsDarkAndLargeIsLarge() {
        try (var screen = Screen.open(Sample.library())) {
            screen.act(() -> screen.room.papers().tag("method/clocks"));
            var light = screen.picture("list-light");
            screen.act(() -> screen.look.themeProperty().set(Theme.DARK));
            var dark = screen.picture("list-dark");
            assertNotEquals(light.getRGB(5, 400), dark.getRGB(5, 400));

            screen.act(() -> screen.look.resize(200));
            screen.picture("list-dark-200");
            assertEquals(200, screen.look.percentProperty().get());
            screen.act(() -> screen.look.resize(500));
            assertEquals(200, screen.look.percentProperty().get());
        }
    }

    @Test
    void aSmallWindowHoldsEverything() {
        try (var screen = Screen.open(Sample.library(), 960, 600, Theme.LIGHT)) {
            screen.await("the list", () -> screen.room.papers().shown().size() == Sample.PAPERS);
            screen.act(() -> screen.room
                    .papers()
                    .choose(
                            screen.room.papers().shown().subList(1, 4),
                            screen.room.papers().shown().get(1)));
            screen.picture("several-small");
            screen.press("?");
            screen.picture("keys-small");
            assertTrue(screen.find(".keys-grid").isVisible());
        }
    }

    @Test
    void aCancelledImportLeavesTheLibraryAsItWas() throws IOException {
        var list = Files.writeString(folder.resolve("long.bib"), longList());
        try (var screen = Screen.open(Sample.library(), 1280, 800, Theme.DARK)) {
            screen.onFront(() -> screen.room.imports().read(List.of(list)));
            screen.await(
                    "progress",
                    () -> screen.room
                            .errands()
                            .shownProperty()
                            .get()
                            .filter(shown -> shown.step().isPresent())
                            .isPresent());
            screen.picture("importing-dark");
            screen.act(() -> ((Button) screen.find(".status-work .button")).fire());
            screen.await("the end", () -> !screen.room.notices().all().isEmpty());

            assertEquals(
                    "errand.cancelled",
                    screen.room.notices().all().getLast().words().getFirst().key());
            assertEquals(Sample.PAPERS, screen.room.papers().shown().size());
            screen.picture("cancelled-dark");
        }
    }

    @Test
    void theThreadThatDrawsMayNotAskTheLibrary() {
        var library = Sample.library();
        try (var screen = Screen.open(library)) {
            assertTrue(screen.scene().getWidth() > 0);
            assertTrue(Screen.onFx(() -> refuses(library)));
        }
    }

    @Test
    void eachControlHasANameToBeHeard() {
        try (var screen = Screen.open(Sample.library())) {
            var nameless = screen
                    .robot
                    .lookup(node -> node instanceof Control control && control.isFocusTraversable())
                    .queryAll()
                    .stream()
                    .filter(WindowScreenTest::isSeen)
                    .filter(node -> !(node instanceof Labeled labeled
                            && !labeled.getText().isBlank()))
                    .filter(node -> node.getAccessibleText() == null
                            || node.getAccessibleText().isBlank())
                    .map(node -> node.getClass().getSimpleName() + node.getStyleClass())
                    .collect(Collectors.toSet());

            assertEquals(Set.of(), nameless);
        }
    }

    private static boolean refuses(Library library) {
        assertThrows(IllegalStateException.class, library.papers()::count);
        return true;
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) return false;
        }
        return true;
    }

    private static TextInputControl text(Screen screen, String selector) {
        return (TextInputControl) screen.find(selector);
    }

    private static Status status(Screen screen) {
        return screen.room
                .reader()
                .pageProperty()
                .get()
                .orElseThrow()
                .paper()
                .reading()
                .status();
    }

    private static boolean tagged(Screen screen) {
        return screen.room
                .reader()
                .pageProperty()
                .get()
                .orElseThrow()
                .paper()
                .tags()
                .contains(TagPath.of("listening/melody"));
    }

    private static String longList() {
        return IntStream.range(0, 20_000)
                .mapToObj(i -> "@article{k" + i + ",\n  title = {Paper number " + i + "},\n  abstract = {"
                        + "What it says is said here in a sentence or two. ".repeat(6) + "}\n}\n\n")
                .collect(Collectors.joining());
    }
}
