package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.desktop.edit.EditField;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.palette.Command;
import org.lectern.desktop.palette.PaletteViewModel;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.style.Theme;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The four faces of the middle, the palette, and the window in every dress.
public class FacesScreenTest {

    public static Library tagged() {
        var library = Sample.library();
        var papers = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        library.tags().add(Set.copyOf(papers.subList(0, 5)), TagPath.of("archives/letters"));
        library.tags().add(Set.copyOf(papers.subList(3, 7)), TagPath.of("archives/maps"));
        library.tags().add(Set.of(papers.get(1)), TagPath.of("method/folding"));
        library.tags().add(Set.of(papers.get(2)), TagPath.of("listening"));
        return library;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1280, 800, 100",
        "DARK, de, 1280, 800, 100",
        "CONTRAST, en, 1280, 800, 100",
        "LIGHT, de, 960, 600, 100",
        "CONTRAST, de, 1280, 800, 200",
        "LIGHT, en, 1280, 720, 80"
    })
    void everyDressFits(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(tagged(), width, height, theme, Locale.of(language))) {
            screen.act(() -> screen.look.resize(percent));
            screen.act(() -> screen.room.search().textProperty().set("the year:2018.."));
            screen.await(
                    "facets", () -> screen.room.facets().countsProperty().get().papers() > 3);
            screen.picture("search" + name);
            screen.act(() -> screen.room
                    .papers()
                    .choose(
                            screen.room.papers().shown().subList(1, 4),
                            screen.room.papers().shown().get(1)));
            screen.press("4", "v");
            screen.picture("compact" + name);
            assertTrue(screen.isWhole());
            screen.press("v", "e");
            screen.act(() -> screen.room.edit().textProperty(EditField.YEAR).set("soon"));
            screen.picture("edit" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.strike(KeyCode.SHORTCUT, KeyCode.E);
            screen.await(
                    "the preview",
                    () -> screen.room.exports().previewProperty().get().papers() > 0);
            screen.picture("export" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.press("g", "t");
            assertEquals(Face.TAGS, screen.room.face().get());
            screen.act(() -> ((TreeView<?>) screen.find(".wide-tag-tree"))
                    .getSelectionModel()
                    .select(1));
            screen.picture("tags" + name);
            assertTrue(screen.isWhole());
            screen.strike(KeyCode.SHORTCUT, KeyCode.K);
            screen.act(() -> ((TextInputControl) screen.find(".palette-field")).setText("ma"));
            screen.await("the palette", () -> screen.find(".palette").isVisible());
            screen.picture("palette" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.press("?");
            screen.picture("keys" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.strike(KeyCode.F1);
            screen.picture("help" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.press("g", "l", "/");
            screen.act(() -> ((TextInputControl) screen.find(".search-field")).setText("au"));
            screen.await("suggestions", () -> screen.find(".suggestions").isVisible());
            screen.strike(KeyCode.DOWN);
            screen.picture("suggest" + name);
        }
    }

    @Test
    void eachCommandHasAName() {
        try (var screen = Screen.open(Sample.library(), 1280, 800, Theme.LIGHT, Locale.GERMAN)) {
            var texts = new Texts(Locale.GERMAN);
            screen.strike(KeyCode.SHORTCUT, KeyCode.K);
            var commands = screen.room.palette().offerProperty().get().lines().stream()
                    .filter(PaletteViewModel.Line.OfCommand.class::isInstance)
                    .map(line -> ((PaletteViewModel.Line.OfCommand) line).command())
                    .toList();
            assertTrue(commands.size() > 25, () -> "only " + commands.size());
            for (var command : commands) assertTrue(texts.has(command.name()), command.name());
            var keys = commands.stream()
                    .map(Command::key)
                    .filter(key -> !key.isEmpty())
                    .toList();
            assertEquals(Set.copyOf(keys).size(), keys.size(), "a key is given twice");
        }
    }

    @Test
    void thePaletteDoesAndGoes() {
        try (var screen = Screen.open(tagged())) {
            screen.await("the list", () -> screen.room.papers().shown().size() == Sample.PAPERS);
            screen.strike(KeyCode.SHORTCUT, KeyCode.K);
            screen.act(() -> ((TextInputControl) screen.find(".palette-field")).setText("tags"));
            screen.strike(KeyCode.ENTER);
            assertEquals(Face.TAGS, screen.room.face().get());

            screen.strike(KeyCode.SHORTCUT, KeyCode.K);
            screen.act(() -> ((TextInputControl) screen.find(".palette-field")).setText("lexicon doors"));
            screen.await(
                    "the paper",
                    () -> screen.room.palette().offerProperty().get().lines().stream()
                            .anyMatch(PaletteViewModel.Line.OfPaper.class::isInstance));
            screen.strike(KeyCode.ENTER);
            screen.await("the page", () -> title(screen).equals("A lexicon of doors"));
            assertFalse(screen.find(".palette").getParent().isVisible());
        }
    }

    @Test
    void aChipIsDroppedAndATagIsRenamed() {
        try (var screen = Screen.open(tagged())) {
            screen.act(() -> screen.room.facets().narrowToTag(TagPath.of("archives")));
            screen.await("the tag’s papers", () -> screen.room.papers().shown().size() == 7);
            screen.act(() -> screen.room.facets().narrowToYears(2018, 2019));
            screen.await("fewer", () -> screen.room.papers().shown().size() < 7);
            screen.act(() -> screen.robot
                    .from(screen.find(".query-chips"))
                    .lookup(".chip-button")
                    .queryButton()
                    .fire());
            assertEquals("year:2018..2019", screen.room.search().textProperty().get());

            screen.press("g", "t");
            screen.act(() -> ((TreeView<?>) screen.find(".wide-tag-tree"))
                    .getSelectionModel()
                    .selectLast());
            screen.act(() -> ((TextInputControl) screen.find(".tag-name")).setText("archives/maps"));
            screen.act(() -> ((TextField) screen.find(".tag-name")).fireEvent(new ActionEvent()));
            assertTrue(screen.find(".question").isVisible());
            screen.picture("tags-merge-light");
        }
    }

    private static String title(Screen screen) {
        return screen.room
                .reader()
                .pageProperty()
                .get()
                .map(page -> page.title())
                .orElse("");
    }
}
