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
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.arrival.ImportPane;
import org.lectern.desktop.style.Texts;
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

    /// What a drag carries is a board like the clipboard: files first, else text. A drop onto the open sheet adds to
    /// it.
    @Test
    void whatIsDroppedIsLookedThrough() throws IOException {
        var list = Files.writeString(folder.resolve("refs.bib"), BIB);
        try (var screen = Screen.open(Sample.library())) {
            var pane = Screen.onFx(() -> new ImportPane(screen.room.arrivals(), new Texts(Locale.ENGLISH)));
            screen.act(() -> pane.look(filled(board -> board.putFiles(List.of(list.toFile())))));
            awaitSheet(screen);
            assertEquals("refs.bib", screen.room.arrivals().rows().getFirst().file());

            screen.act(() -> pane.look(filled(board -> board.putString(Sample.text()))));
            screen.await("both", () -> screen.room.arrivals().rows().size() == 2 + Sample.PAPERS);
            screen.picture("arrival-possible-light");
        }
    }

    @Test
    void aPastedTextOpensTheSheetByKeysAlone() {
        try (var screen = Screen.open(Sample.library())) {
            screen.act(() -> filled(board -> board.putString(BIB)));
            screen.strike(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
            screen.act(() -> screen.robot.lookup(".veil .button.accent").queryAllAs(Button.class).stream()
                    .filter(ArrivalScreenTest::isSeen)
                    .forEach(Button::fire));
            awaitSheet(screen);
            screen.strike(KeyCode.X);
            screen.strike(KeyCode.ENTER);
            screen.await("it waits", () -> screen.room.broken().countProperty().get() == 1);
            assertEquals(Sample.PAPERS, screen.room.papers().shown().size());
        }
    }

    /// Of two arriving records that may be one paper the later says so, and what a key decides is seen at once.
    @Test
    void aRecordThatMayBeAnEarlierOneIsJoinedByAKey() {
        var text = "Doors open and close, which is all one can ask of them. They do so in every house of the town.";
        var bib = "@misc{a, title = {On the doors of the town}, abstract = {" + text + "}}\n"
                + "@misc{b, title = {On doors of the town}, abstract = {" + text + " Always.}}\n";
        try (var screen = Screen.open(Library.inMemory())) {
            var arrivals = screen.room.arrivals();
            screen.act(() -> arrivals.look("refs.bib", bib));
            awaitSheet(screen);
            screen.strike(KeyCode.DOWN);
            screen.await(
                    "the later one",
                    () -> arrivals.detailProperty()
                            .get()
                            .filter(each -> each.arrival().kind() == Kind.POSSIBLE)
                            .isPresent());
            screen.strike(KeyCode.S);
            screen.picture("arrival-twin-light");
            var same = screen.robot.lookup("The same paper (S)").queryAs(ToggleButton.class);

            assertTrue(same.isSelected());
            assertEquals(1, arrivals.comingProperty().get());
            screen.strike(KeyCode.ENTER);
            screen.await("the paper", () -> screen.room.papers().shown().size() == 1);
        }
    }

    private static Clipboard filled(Consumer<ClipboardContent> filling) {
        var content = new ClipboardContent();
        filling.accept(content);
        Clipboard.getSystemClipboard().setContent(content);
        return Clipboard.getSystemClipboard();
    }

    @Test
    void pastingReadsTheClipboardWhereNothingIsWritten() {
        try (var screen = Screen.open(Library.inMemory())) {
            screen.act(() -> copied(BIB));
            screen.act(() -> screen.robot.lookup(".list-view").queryAll().stream()
                    .findFirst()
                    .ifPresent(Node::requestFocus));
            screen.strike(KeyCode.SHORTCUT, KeyCode.V);
            awaitSheet(screen);
            screen.strike(KeyCode.ENTER);
            screen.await("the paper", () -> screen.room.papers().shown().size() == 1);
        }
    }

    @Test
    void anIdentifierAloneIsTold() {
        try (var screen = Screen.open(Library.inMemory())) {
            screen.act(() -> screen.room.arrivals().look("pasted.txt", "https://doi.org/10.1000/abc"));
            awaitSheet(screen);

            var seen = screen.room.arrivals().seenProperty().get().orElseThrow();
            var rejected = seen.rehearsal().report().files().getFirst().rejected();
            assertEquals("import.identifier", rejected.getFirst().reason().key());
        }
    }

    private static void copied(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
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

            screen.act(() -> screen.robot.lookup(".place").queryAllAs(ButtonBase.class).stream()
                    .filter(each -> String.valueOf(each.getAccessibleText()).contains("not taken in"))
                    .forEach(ButtonBase::fire));
            screen.picture("broken-light");
            var text = screen.robot
                    .lookup(node -> node instanceof TextArea area
                            && area.isEditable()
                            && isSeen(area)
                            && area.getText().contains("empty"))
                    .queryAs(TextArea.class);
            screen.act(() -> text.setText("@article{empty, title = {On windows}, year = {2001}}"));
            screen.act(() ->
                    screen.robot.lookup("Take in as corrected").queryButton().fire());
            screen.picture("broken-corrected");
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
            assertTrue(screen.room.arrivals().rows().size() > 1);
        }
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) return false;
        }
        return true;
    }

    private static void awaitSheet(Screen screen) {
        screen.await(
                "the sheet", () -> screen.room.arrivals().seenProperty().get().isPresent());
        screen.await(
                "the record",
                () -> screen.room.arrivals().detailProperty().get().isPresent());
    }
}
