package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.desktop.style.Theme;
import org.lectern.format.ExportOptions;
import org.lectern.library.live.Binding;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The sheets for citation keys and for files that are kept up to date, drawn.
class CiteScreenTest {

    @TempDir
    Path folder;

    private static void command(Screen screen, String text) {
        var item = screen.robot.lookup(".no-arrow").queryAll().stream()
                .filter(MenuButton.class::isInstance)
                .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                .flatMap(each -> each instanceof Menu menu ? menu.getItems().stream() : Stream.of(each))
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        screen.act(item::fire);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1280, 800", "DARK, de, 960, 600"})
    void keysAreTriedAsOneTypes(Theme theme, String language, int width, int height) {
        var library = FacesScreenTest.tagged();
        library.keys().give(new Query.All(), false, Progress.NONE);
        var name = "-" + theme.word() + "-" + width;
        try (var screen = Screen.open(library, width, height, theme, Locale.of(language))) {
            command(screen, language.equals("de") ? "Zitierschlüssel …" : "Citation keys…");
            screen.act(() -> screen.room.cite().patternProperty().set("[auth:lower][year][veryshorttitle:capitalize]"));
            screen.await(
                    "the changes",
                    () -> screen.room.cite().trialProperty().get().changes().isPresent());
            screen.picture("cite" + name);
            assertTrue(screen.isWhole());
            screen.act(() -> screen.room.cite().patternProperty().set("[auth:lower][yeer]"));
            screen.picture("cite-mistake" + name);
            assertEquals(
                    13,
                    screen.room
                            .cite()
                            .trialProperty()
                            .get()
                            .mistake()
                            .orElseThrow()
                            .offset());
        }
    }

    @Test
    void aFileEditedElsewhereIsSeenSideBySide() throws IOException {
        var library = FacesScreenTest.tagged();
        var file = folder.resolve("refs.bib");
        library.live().keep(new Binding(file, "", "bibtex", ExportOptions.PLAIN), Progress.NONE);
        library.live()
                .keep(
                        new Binding(folder.resolve("thesis.ris"), "tag:archives", "ris", ExportOptions.PLAIN),
                        Progress.NONE);
        var paper = library.papers().find(new PaperId(1)).orElseThrow();
        Files.writeString(file, Files.readString(file).replace(paper.citation().title(), "Their own title"));
        try (var screen = Screen.open(library)) {
            screen.await(
                    "the files", () -> screen.room.live().filesProperty().get().size() == 2);
            command(screen, "Files kept up to date…");
            screen.picture("live-files");
            screen.act(() -> screen.room.live().look(file));
            screen.await(
                    "the view", () -> screen.room.live().viewProperty().get().isPresent());
            screen.picture("live-compare");
            assertTrue(screen.isWhole());
        }
    }
}
