package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.enrichment.EnrichTest;
import org.lectern.desktop.style.Theme;

/// Every sheet of what comes in and goes out, in the smallest window and with the largest text: head and buttons stay
/// in sight, whatever must be scrolled between them.
class SheetsScreenTest {

    private static final String BROKEN = "@article{doors, title = {On doors, year = {1999}\n";

    @TempDir
    Path folder;

    @Test
    void inASmallWindow() throws IOException {
        look(960, 600, 100, Theme.LIGHT, "small");
    }

    @Test
    void withLargeText() throws IOException {
        look(1280, 800, 200, Theme.DARK, "large");
    }

    private void look(int width, int height, int percent, Theme theme, String name) throws IOException {
        var refs = EnrichTest.bib(folder);
        var broken = Files.writeString(folder.resolve("broken.bib"), BROKEN);
        try (var library = EnrichTest.library();
                var screen = Screen.open(library, width, height, theme, Locale.GERMAN, percent)) {
            screen.await("the list", () -> screen.room.papers().shown().size() == 3);
            screen.act(() -> screen.room.imports().read(List.of(broken)));
            screen.await(
                    "what is broken", () -> screen.room.broken().countProperty().get() == 1);
            screen.act(() -> screen.room.enrichment().refer(List.of(refs)));
            screen.await(
                    "the proposals",
                    () -> screen.room.enrichment().queueProperty().get().at() >= 0);
            for (var sheet : sheets(screen, broken).entrySet()) {
                screen.act(sheet.getValue());
                screen.settle();
                screen.picture("sheet-" + name + "-" + sheet.getKey().substring(1));
                isWhole(screen, sheet.getKey());
                screen.strike(KeyCode.ESCAPE);
            }
            screen.act(() -> screen.look.usualSize());
            isApart(screen);
        }
    }

    /// How each is opened, by the style of its card.
    private static Map<String, Runnable> sheets(Screen screen, Path broken) {
        var room = screen.room;
        var sheets = new LinkedHashMap<String, Runnable>();
        sheets.put(".export-sheet", () -> screen.robot.push(KeyCode.SHORTCUT, KeyCode.E));
        sheets.put(".history-sheet", () -> screen.robot.push(KeyCode.SHORTCUT, KeyCode.H));
        sheets.put(
                ".proposal-sheet", () -> room.enrichment().reviewingProperty().set(true));
        sheets.put(".arrival-sheet", () -> room.arrivals().look(List.of(broken)));
        return sheets;
    }

    private static void isWhole(Screen screen, String style) {
        var card = screen.robot.lookup(style).queryAll().stream()
                .filter(Node::isVisible)
                .map(Region.class::cast)
                .filter(each -> each.getParent().isVisible())
                .findFirst()
                .orElseThrow();
        var bounds = Screen.onFx(() -> card.localToScene(card.getLayoutBounds()));
        assertTrue(bounds.getMinY() >= 0, style + " begins at " + bounds.getMinY());
        assertTrue(
                bounds.getMaxY() <= screen.scene().getHeight(),
                style + " ends at " + bounds.getMaxY() + " of " + screen.scene().getHeight());
        var parts = card.getChildrenUnmodifiable();
        var buttons = parts.getLast();
        var foot = Screen.onFx(() -> buttons.localToScene(buttons.getLayoutBounds()));
        assertTrue(foot.getMaxY() <= bounds.getMaxY(), style + " cuts its buttons");
        assertTrue(foot.getHeight() > 20, style + " has no buttons");
    }

    /// Whatever the text's size was, the list keeps its room.
    private static void isApart(Screen screen) {
        double width = Screen.onFx(() -> ((Region) screen.find(".faces")).getWidth());
        assertTrue(width >= 200, "the list is " + width + " wide");
    }
}
