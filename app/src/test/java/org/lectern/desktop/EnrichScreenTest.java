package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.desktop.enrichment.EnrichTest;
import org.lectern.desktop.style.Theme;
import org.lectern.paper.PaperId;

/// The sheet of proposals, answered by its keys.
class EnrichScreenTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1280, 800", "DARK, de, 960, 640"})
    void proposalsAreAnsweredByKeys(Theme theme, String language, int width, int height) throws IOException {
        var name = "-" + theme.word() + "-" + language;
        var file = EnrichTest.bib(folder);
        try (var screen = Screen.open(EnrichTest.library(), width, height, theme, Locale.of(language))) {
            var enrichment = screen.room.enrichment();
            screen.act(() -> enrichment.enrich(List.of(file)));
            screen.await(
                    "proposals",
                    () -> enrichment.queueProperty().get().proposals().size() == 2);
            screen.act(() -> screen.room.papers().choose(List.of(new PaperId(1)), new PaperId(1)));
            screen.picture("enriched" + name);
            assertTrue(screen.find(".status-proposals").isVisible());
            screen.act(() -> enrichment.reviewingProperty().set(true));
            assertTrue(screen.find(".proposal-sheet").getParent().isVisible());
            screen.picture("proposal" + name);

            screen.press("l");
            assertEquals(1, enrichment.queueProperty().get().at());
            screen.press("a");
            screen.await(
                    "the answer",
                    () -> enrichment.queueProperty().get().proposals().size() == 1);
            screen.press("d");
            screen.await(
                    "the answer",
                    () -> enrichment.queueProperty().get().proposals().isEmpty());
            screen.picture("no-proposal" + name);
            screen.strike(KeyCode.ESCAPE);
            assertFalse(screen.find(".proposal-sheet").getParent().isVisible());
            assertTrue(screen.isWhole());
        }
    }
}
