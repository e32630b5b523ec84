package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.duplicates.DuplicatesTest;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.style.Theme;
import org.lectern.desktop.tags.TagPart;
import org.lectern.desktop.topics.TopicsViewModel;
import org.lectern.paper.TagPath;

/// Topics, tags and duplicates worked by keys and clicks.
class SubjectsJourneyTest {

    @Test
    void aTopicIsRenamedWhereItStands() {
        try (var screen = Screen.open(FacesScreenTest.tagged())) {
            var topics = topics(screen);
            var first = topics.stateProperty().get().topics().getFirst();
            screen.act(() -> {
                var list = (ListView<?>) screen.find(".topic-list");
                list.getSelectionModel().select(0);
                list.requestFocus();
            });
            screen.strike(KeyCode.F2);
            screen.act(() -> field(screen).setText("My own name"));
            screen.strike(KeyCode.ENTER);
            screen.await(
                    "the name",
                    () -> topics.stateProperty()
                            .get()
                            .find(first.id())
                            .orElseThrow()
                            .name()
                            .equals("My own name"));
            screen.strike(KeyCode.F2);
            screen.act(() -> field(screen).setText("Never mind"));
            screen.strike(KeyCode.ESCAPE);
            assertFalse(field(screen).isVisible());
            screen.strike(KeyCode.SHORTCUT, KeyCode.Z);
            screen.await(
                    "the found name",
                    () -> topics.stateProperty()
                            .get()
                            .find(first.id())
                            .orElseThrow()
                            .name()
                            .equals(first.name()));
        }
    }

    private static TextField field(Screen screen) {
        return screen.robot.lookup(".topic-name").queryAllAs(TextField.class).stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseGet(() -> (TextField) screen.find(".topic-name"));
    }

    @Test
    void aTopicIsJoinedWithItsPreviewInSight() {
        try (var screen = Screen.open(FacesScreenTest.tagged())) {
            var topics = topics(screen);
            var before = topics.stateProperty().get().topics();
            screen.act(() -> topics.propose(before.get(1).id(), before.get(0).id()));
            var sum = before.get(0).all() + " + " + before.get(1).all();
            assertTrue(screen.robot.lookup(sum).tryQuery().isPresent(), sum);

            screen.act(topics::join);
            screen.await(
                    "one fewer", () -> topics.stateProperty().get().topics().size() == before.size() - 1);
            screen.strike(KeyCode.SHORTCUT, KeyCode.Z);
            screen.await("both", () -> topics.stateProperty().get().topics().size() == before.size());
        }
    }

    @Test
    void aClickChangesWhatTheSearchAsksOfATag() {
        try (var screen = Screen.open(FacesScreenTest.tagged())) {
            screen.press("g", "t");
            screen.await(
                    "the tags", () -> screen.room.tags().shownProperty().get().size() > 4);
            for (var text : new String[] {"tag:archives", "tag:=archives", "-tag:archives", "-tag:=archives", ""}) {
                screen.act(() -> marks(screen, 0).fire());
                assertEquals(text, screen.room.search().textProperty().get());
            }
            screen.act(() -> {
                var tree = (TreeView<?>) screen.find(".wide-tag-tree");
                tree.getSelectionModel().select(0);
                tree.requestFocus();
            });
            screen.strike(KeyCode.SPACE);
            assertEquals("tag:archives", screen.room.search().textProperty().get());
            assertEquals("+", marks(screen, 0).getText());
        }
    }

    /// The sign of a row that is seen, from the top.
    private static Button marks(Screen screen, int at) {
        return screen.robot.lookup(".tag-mark").queryAllAs(Button.class).stream()
                .filter(Node::isVisible)
                .sorted((one, other) -> Double.compare(
                        one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
                .toList()
                .get(at);
    }

    @Test
    void aCellOfTheMatrixShowsItsPapers() {
        try (var screen = Screen.open(FacesScreenTest.tagged())) {
            screen.press("g", "t");
            screen.act(() -> screen.room.tagsRoom().part().set(TagPart.TOGETHER));
            var matrix = screen.room.tagsRoom().matrix();
            screen.await("the matrix", () -> matrix.pairsProperty().get().tags().size() == 4);
            int size = matrix.pairsProperty().get().tags().size();
            int letters = matrix.pairsProperty().get().tags().indexOf(TagPath.of("archives/letters"));
            int maps = matrix.pairsProperty().get().tags().indexOf(TagPath.of("archives/maps"));
            screen.act(() -> {
                var cells =
                        screen.robot.lookup(".matrix-cell").queryAll().stream().toList();
                var cell = cells.get(letters * size + maps);
                cell.fireEvent(mouse(cell, MouseEvent.MOUSE_ENTERED));
                cell.fireEvent(mouse(cell, MouseEvent.MOUSE_CLICKED));
            });
            screen.await("both", () -> screen.room.papers().shown().size() == 2);
            assertEquals(Face.LIST, screen.room.face().get());
        }
    }

    private static MouseEvent mouse(Node node, EventType<MouseEvent> type) {
        return new MouseEvent(
                node,
                node,
                type,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void severalGroupsAreJudgedInTheTable() {
        try (var screen = Screen.open(DuplicatesTest.library(), 1280, 800, Theme.LIGHT)) {
            screen.await("the list", () -> screen.room.papers().shown().size() == 5);
            screen.press("d");
            var duplicates = screen.room.duplicates();
            screen.await(
                    "the groups",
                    () -> duplicates.queueProperty().get().groups().size() == 2);
            screen.press("w");
            screen.await(
                    "the rows",
                    () -> screen.room.candidates().linesProperty().get().size() == 2);
            screen.act(() -> ((TableView<?>) screen.find(".candidates"))
                    .getSelectionModel()
                    .selectAll());
            screen.press("s");
            screen.await("the merges", () -> screen.room.papers().shown().size() == 3);
            screen.strike(KeyCode.SHORTCUT, KeyCode.Z);
            screen.await("all again", () -> screen.room.papers().shown().size() == 5);
        }
    }

    @Test
    void aMergeIsTakenApartInTheReader() {
        try (var screen = Screen.open(DuplicatesTest.library(), 1280, 800, Theme.LIGHT)) {
            screen.await("the list", () -> screen.room.papers().shown().size() == 5);
            screen.press("d");
            screen.await(
                    "a group",
                    () -> screen.room.duplicates().comparisonProperty().get().isPresent());
            var survivor = screen.room
                    .duplicates()
                    .comparisonProperty()
                    .get()
                    .orElseThrow()
                    .plan()
                    .survivor();
            screen.press("s");
            screen.await("the merge", () -> screen.room.papers().shown().size() == 4);
            screen.act(() -> screen.room.face().set(Face.LIST));
            screen.act(() -> screen.room.goTo(survivor));
            screen.await(
                    "what was merged",
                    () -> screen.room.merged().absorbedProperty().get().size() == 1);
            assertTrue(screen.find(".merged").isVisible());
            screen.picture("merged-light");
            screen.act(screen.room.merged()::takeApart);
            screen.await("both", () -> screen.room.papers().shown().size() == 5);
            assertFalse(screen.find(".merged").isVisible());
        }
    }

    private static TopicsViewModel topics(Screen screen) {
        var topics = screen.room.topics();
        screen.await(
                "topics",
                () -> topics.stateProperty().get().topics().size() > 1
                        && !topics.runningProperty().get());
        return topics;
    }
}
