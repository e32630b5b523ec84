package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.desktop.duplicates.DuplicatesTest;
import org.lectern.desktop.style.Theme;

/// Duplicates and map, in several dresses.
class MiddleScreenTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1280, 800, 100", "DARK, de, 960, 600, 100", "CONTRAST, en, 1280, 800, 200"})
    void duplicatesLieSideBySide(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(DuplicatesTest.library(), width, height, theme, Locale.of(language))) {
            screen.act(() -> screen.look.resize(percent));
            screen.await("the list", () -> screen.room.papers().shown().size() == 5);
            screen.press("d");
            screen.await(
                    "the group",
                    () -> screen.room.duplicates().comparisonProperty().get().isPresent());
            screen.picture("duplicates" + name);
            assertTrue(screen.isWhole());
            screen.press("s");
            screen.await("the merge", () -> screen.room.papers().shown().size() == 4);
            screen.strike(KeyCode.SHORTCUT, KeyCode.Z);
            screen.await("both", () -> screen.room.papers().shown().size() == 5);
            screen.act(() -> screen.room.duplicates().previewCertain());
            screen.picture("duplicates-undone" + name);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1280, 800, 100", "DARK, de, 960, 600, 100", "CONTRAST, en, 1280, 800, 200"})
    void theMapShowsWhatIsFound(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(FacesScreenTest.tagged(), width, height, theme, Locale.of(language))) {
            screen.act(() -> screen.look.resize(percent));
            screen.await(
                    "topics",
                    () -> !screen.room.topics().stateProperty().get().topics().isEmpty());
            screen.press("g", "m");
            screen.await(
                    "the map", () -> screen.room.map().chartProperty().get().isPresent());
            screen.picture("map" + name);
            assertTrue(screen.isWhole());
            screen.act(() -> screen.room.search().textProperty().set("year:2020.."));
            screen.await("fewer", () -> screen.room.papers().shown().size() < Sample.PAPERS);
            screen.act(() -> screen.room.map().sight().nearer());
            screen.picture("map-search" + name);
        }
    }
}
