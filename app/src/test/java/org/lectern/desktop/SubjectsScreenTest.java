package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.style.Theme;
import org.lectern.desktop.tags.TagPart;
import org.lectern.paper.TagPath;

/// Topics, tags and duplicates of the reading lists, in several dresses.
class SubjectsScreenTest {

    private static final TagPath METHOD = TagPath.of("method");

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1280, 800, 100",
        "DARK, de, 1280, 800, 100",
        "LIGHT, de, 1280, 800, 200",
        "CONTRAST, en, 960, 600, 100"
    })
    void topics(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(ReadingLists.library(), width, height, theme, Locale.of(language), percent)) {
            var topics = screen.room.topics();
            screen.await(
                    "topics",
                    () -> topics.stateProperty().get().isCurrent()
                            && !topics.runningProperty().get());
            screen.await(
                    "news",
                    () -> !screen.room.topicsRoom().news().linesProperty().get().isEmpty());
            if (screen.scene().lookup(".topic-list") == null) screen.strike(KeyCode.F9);
            screen.act(() -> ((ToggleButton) screen.find(".topic-tune")).setSelected(true));
            screen.picture("topics-number" + name);
            var shown = topics.stateProperty().get().topics();
            screen.act(() -> topics.propose(shown.get(1).id(), shown.get(0).id()));
            screen.picture("topics-drag" + name);
            screen.act(topics::proposeNothing);
            screen.act(() ->
                    screen.room.topicsRoom().splits().propose(shown.getFirst().id()));
            screen.await(
                    "the halves", () -> screen.find(".split-sheet").getParent().isVisible());
            screen.picture("topics-split" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.press("g", "c");
            screen.picture("topics-news" + name);
            assertTrue(((ListView<?>) screen.find(".news-list")).getItems().size() > 1);
            screen.strike(KeyCode.ESCAPE);
            screen.press("g", "m");
            screen.await(
                    "the map", () -> screen.room.map().chartProperty().get().isPresent());
            screen.picture("topics-map" + name);
            assertTrue(screen.isWhole());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1280, 800, 100",
        "DARK, de, 1280, 800, 100",
        "LIGHT, de, 1280, 800, 200",
        "CONTRAST, en, 960, 600, 100"
    })
    void tags(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(ReadingLists.library(), width, height, theme, Locale.of(language), percent)) {
            var room = screen.room.tagsRoom();
            screen.press("g", "t");
            screen.await("alike", () -> !room.alike().pairsProperty().get().isEmpty());
            screen.await("the tags", () -> room.tags().shownProperty().get().size() > 10);
            screen.act(() -> room.tags().turn(METHOD));
            screen.act(() -> room.tags().turn(TagPath.of("survey")));
            screen.act(() -> room.tags().turn(TagPath.of("survey")));
            screen.act(() -> ((TreeView<?>) screen.find(".wide-tag-tree"))
                    .getSelectionModel()
                    .select(2));
            screen.picture("tags-tree" + name);
            screen.act(() -> room.tags().propose(TagPath.of("data/benchmarks"), TagPath.of("data/benchmark")));
            screen.await(
                    "the preview", () -> room.tags().joiningProperty().get().isPresent());
            screen.picture("tags-join" + name);
            screen.act(() -> screen.room.search().textProperty().set(""));
            screen.act(() -> room.part().set(TagPart.TOGETHER));
            screen.await(
                    "the matrix",
                    () -> room.matrix().pairsProperty().get().tags().size() > 10);
            screen.act(() -> screen.find(".matrix").requestFocus());
            screen.strike(KeyCode.DOWN);
            screen.strike(KeyCode.RIGHT);
            screen.strike(KeyCode.RIGHT);
            screen.picture("tags-matrix" + name);
            screen.act(() -> room.part().set(TagPart.RULES));
            screen.act(() -> room.rules().tagProperty().set("task/agents"));
            screen.act(() -> room.rules().queryProperty().set("agents planning"));
            screen.await("the rule’s preview", () -> room.rules().ready().isPresent());
            screen.picture("tags-rules" + name);
            screen.act(() -> room.part().set(TagPart.ALIKE));
            screen.picture("tags-alike" + name);
            assertTrue(screen.isWhole());
            screen.press("g", "l");
            screen.picture("tags-list" + name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1280, 800, 100",
        "DARK, de, 1280, 800, 100",
        "LIGHT, de, 1280, 800, 200",
        "CONTRAST, en, 960, 600, 100"
    })
    void duplicates(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(ReadingLists.doubled(), width, height, theme, Locale.of(language), percent)) {
            screen.await("the list", () -> screen.room.papers().shown().size() > 100);
            screen.press("d");
            screen.await(
                    "groups",
                    () -> !screen.room
                            .duplicates()
                            .queueProperty()
                            .get()
                            .groups()
                            .isEmpty());
            screen.press("w");
            screen.await(
                    "the table",
                    () -> !screen.room.candidates().linesProperty().get().isEmpty());
            screen.act(() -> ((TableView<?>) screen.find(".candidates"))
                    .getSelectionModel()
                    .selectRange(0, 2));
            screen.picture("duplicates-table" + name);
            assertTrue(screen.isWhole());
            int before = screen.room.duplicates().queueProperty().get().groups().size();
            screen.press("d");
            screen.await(
                    "fewer",
                    () -> screen.room
                                    .duplicates()
                                    .queueProperty()
                                    .get()
                                    .groups()
                                    .size()
                            < before);
            screen.press("w");
            screen.press("s");
            screen.await(
                    "the merge",
                    () -> screen.room.history().nextProperty().get().undo().stream()
                            .anyMatch(step -> step.edit().equals("merge")));
            assertEquals(Face.DUPLICATES, screen.room.face().get());
            screen.act(() -> ((Button) screen.find(".certain")).fire());
            screen.await(
                    "the preview",
                    () -> screen.find(".certain-sheet").getParent().isVisible());
            screen.picture("duplicates-certain" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.act(() -> screen.room.face().set(Face.LIST));
            screen.act(() -> screen.room.goTo(screen.room.papers().shown().getFirst()));
        }
    }
}
