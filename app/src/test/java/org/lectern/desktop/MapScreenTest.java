package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.desktop.map.Chart;
import org.lectern.desktop.style.Theme;
import org.lectern.layout.Point;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.TagPath;
import org.lectern.work.Progress;

/// The map in a window: seen, pointed at, lassoed.
class MapScreenTest {

    private static final Path LISTS = Path.of("..", "..", "shared", "lists");

    /// The reading lists of the project where they lie beside the sources, else the small sample.
    private static Library library() {
        if (!Files.isDirectory(LISTS)) return FacesScreenTest.tagged();
        var library = Library.inMemory();
        library.imports().read(List.of(LISTS), ImportOptions.PLAIN, Progress.NONE);
        return library;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1280, 800, 100",
        "DARK, de, 1280, 800, 100",
        "CONTRAST, en, 1280, 800, 100",
        "LIGHT, en, 960, 600, 100",
        "LIGHT, de, 1280, 800, 200",
        "LIGHT, en, 1800, 900, 100"
    })
    void theMapInEveryDress(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(library(), width, height, theme, Locale.of(language))) {
            screen.act(() -> screen.look.resize(percent));
            look(screen);
            var whole = screen.picture("map" + name);
            assertTrue(colours(whole) > 200, "hardly anything is drawn");
            screen.act(() -> screen.room.search().textProperty().set("retrieval OR clock"));
            screen.await("fewer", () -> !screen.room.map().litProperty().get().all());
            lasso(screen, .4, .95);
            screen.picture("map-lasso" + name);
            screen.press("+", "+");
            screen.picture("map-near" + name);
        }
    }

    @Test
    void aPaperIsPointedAtAndOpened() {
        try (var screen = Screen.open(FacesScreenTest.tagged())) {
            look(screen);
            var spot = chart(screen).scene().spots().get(3);
            point(screen, MouseEvent.MOUSE_MOVED, at(screen, spot.place()), false);
            assertFalse(screen.find(".map-card").isVisible());
            screen.await("the card", () -> screen.find(".map-card").isVisible());
            assertEquals(spot.title(), ((Label) screen.find(".map-card-title")).getText());
            screen.picture("map-card-light");

            click(screen, at(screen, spot.place()));
            screen.await(
                    "the page",
                    () -> screen.room
                            .reader()
                            .pageProperty()
                            .get()
                            .filter(page -> page.paper().id().equals(spot.paper()))
                            .isPresent());
            assertTrue(screen.room.map().lassoProperty().get().papers().isEmpty());
        }
    }

    @Test
    void papersAreLassoedAndTagged() {
        try (var screen = Screen.open(FacesScreenTest.tagged())) {
            look(screen);
            assertFalse(screen.find(".lasso-bar").isVisible());
            lasso(screen, 0, 1);
            assertTrue(screen.find(".lasso-bar").isVisible());
            assertEquals(
                    Sample.PAPERS,
                    screen.room.map().lassoProperty().get().papers().size());
            var field = (TextField) screen.find(".lasso-tag");
            screen.act(() -> {
                field.setText("from/map");
                field.getOnAction().handle(null);
            });
            screen.await(
                    "the tag",
                    () -> screen.room.tags().shownProperty().get().stream()
                            .anyMatch(tag -> tag.path().equals(TagPath.of("from/map")) && tag.all() == Sample.PAPERS));

            screen.act(() -> screen.find(".map-canvas").requestFocus());
            screen.strike(KeyCode.ESCAPE);
            assertFalse(screen.find(".lasso-bar").isVisible());
        }
    }

    @Test
    void keysZoomAndASearchLightsUp() {
        try (var screen = Screen.open(FacesScreenTest.tagged())) {
            look(screen);
            var sight = screen.room.map().sight();
            var whole = sight.viewProperty().get();
            screen.press("+");
            assertTrue(sight.viewProperty().get().scale() > whole.scale());
            screen.press("-", "-");
            assertTrue(sight.viewProperty().get().scale() < whole.scale());
            screen.press("0");
            assertEquals(whole, sight.viewProperty().get());
            screen.act(() -> screen.find(".map-canvas").requestFocus());
            screen.strike(KeyCode.LEFT);
            assertNotEquals(whole, sight.viewProperty().get());
            screen.press("0");

            var before = screen.picture("map-all-light");
            screen.act(() -> screen.room.search().textProperty().set("year:2018..2019"));
            screen.await("fewer", () -> !screen.room.map().litProperty().get().all());
            var after = screen.picture("map-lit-light");
            assertNotEquals(sum(before), sum(after));
        }
    }

    @Test
    void theOutlineDoesWhatTheMapDoes() {
        try (var screen = Screen.open(FacesScreenTest.tagged())) {
            look(screen);
            var tree = (TreeView<?>) screen.find(".map-outline");
            assertEquals(
                    chart(screen).groups().size(), tree.getRoot().getChildren().size());
            screen.act(() -> tree.getRoot().getChildren().getFirst().setExpanded(true));
            var first = chart(screen).groups().getFirst();
            assertEquals(
                    first.spots().size(),
                    tree.getRoot().getChildren().getFirst().getChildren().size());
            screen.act(() -> tree.getSelectionModel().select(1));
            screen.await(
                    "the page",
                    () -> screen.room
                            .reader()
                            .pageProperty()
                            .get()
                            .filter(page -> page.paper()
                                    .id()
                                    .equals(first.spots().getFirst().paper()))
                            .isPresent());
            screen.act(() -> {
                tree.requestFocus();
                tree.getSelectionModel().select(0);
            });
            screen.strike(KeyCode.ENTER);
            screen.await(
                    "the topic’s papers",
                    () -> Set.copyOf(screen.room.papers().shown()).size()
                            == first.spots().size());
            screen.picture("map-filter-light");
        }
    }

    private static void look(Screen screen) {
        screen.press("g", "m");
        screen.await("the map", () -> screen.room.map().chartProperty().get().isPresent());
    }

    private static Chart chart(Screen screen) {
        return screen.room.map().chartProperty().get().orElseThrow();
    }

    /// A square lasso between two shares of the canvas.
    private static void lasso(Screen screen, double from, double to) {
        var canvas = screen.find(".map-canvas").getLayoutBounds();
        var corners = new ArrayList<Point>();
        double[][] shares = {{from, from}, {to, from}, {to, to}, {from, to}};
        for (var share : shares) corners.add(new Point(share[0] * canvas.getWidth(), share[1] * canvas.getHeight()));
        point(screen, MouseEvent.MOUSE_PRESSED, corners.getFirst(), true);
        for (var corner : corners) point(screen, MouseEvent.MOUSE_DRAGGED, corner, true);
        point(screen, MouseEvent.MOUSE_RELEASED, corners.getLast(), true);
    }

    private static void click(Screen screen, Point at) {
        point(screen, MouseEvent.MOUSE_PRESSED, at, false);
        point(screen, MouseEvent.MOUSE_RELEASED, at, false);
    }

    private static Point at(Screen screen, Point place) {
        var view = screen.room.map().sight().viewProperty().get();
        double scale = screen.find(".map-canvas").getLayoutBounds().getWidth() / view.width();
        return new Point(view.x(place) * scale, view.y(place) * scale);
    }

    private static void point(Screen screen, EventType<MouseEvent> type, Point at, boolean shift) {
        Node canvas = screen.find(".map-canvas");
        var there = canvas.localToScene(at.x(), at.y());
        boolean held = type == MouseEvent.MOUSE_DRAGGED;
        screen.onFront(() -> Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        there.getX(),
                        there.getY(),
                        there.getX(),
                        there.getY(),
                        MouseButton.PRIMARY,
                        1,
                        shift,
                        false,
                        false,
                        false,
                        held,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null)));
        screen.onFront(() -> {});
    }

    private static long colours(BufferedImage image) {
        return pixels(image).distinct().count();
    }

    private static long sum(BufferedImage image) {
        return pixels(image).asLongStream().sum();
    }

    private static IntStream pixels(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()));
    }
}
