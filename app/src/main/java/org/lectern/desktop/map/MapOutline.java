package org.lectern.desktop.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.layout.drawing.Palette;
import org.lectern.layout.drawing.Scene;
import org.lectern.layout.drawing.Theme;
import org.lectern.paper.TopicId;

/// The map as a list, for keys and for those who hear the window, and its legend: the topics with their colours, and
/// below each its papers that are not faint. Clicking a topic or striking Enter on it narrows the search to it.
final class MapOutline {

    /// A line of the list.
    private sealed interface Line {

        /// @param found papers that are not faint
        record OfTopic(Chart.Group group, int found) implements Line {}

        record OfPaper(Scene.Spot spot) implements Line {}
    }

    private final MapViewModel model;
    private final MapColours colours;
    private final Texts texts;
    private final TreeView<Line> tree = new TreeView<>(new TreeItem<>());
    private final Map<Optional<TopicId>, TreeItem<Line>> items = new HashMap<>();
    private Palette palette = new Palette(Theme.LIGHT.background());

    MapOutline(MapViewModel model, MapColours colours, Texts texts) {
        this.model = model;
        this.colours = colours;
        this.texts = texts;
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.of("map.outline"));
        tree.getStyleClass().addAll("tag-tree", "map-outline");
        tree.setCellFactory(view -> new LineCell());
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue() instanceof Line.OfPaper(var spot)) model.open(spot.paper());
        });
        colours.changed(this::dress);
        model.chartProperty().subscribe(this::hang);
        model.litProperty().subscribe(this::count);
    }

    Region root() {
        return tree;
    }

    private void dress() {
        colours.theme().ifPresent(theme -> palette = new Palette(theme.background()));
        tree.refresh();
    }

    private void hang() {
        var open = items.entrySet().stream()
                .filter(each -> each.getValue().isExpanded())
                .map(Map.Entry::getKey)
                .toList();
        items.clear();
        tree.getRoot().getChildren().clear();
        for (var group : groups()) {
            var item = new TopicItem();
            items.put(group.topic(), item);
            tree.getRoot().getChildren().add(item);
            item.setExpanded(open.contains(group.topic()));
            item.expandedProperty().subscribe((before, now) -> fill(group, item));
        }
        count();
    }

    /// The papers below a topic are hung only where somebody looks at them.
    private static final class TopicItem extends TreeItem<Line> {
        @Override
        public boolean isLeaf() {
            return false;
        }
    }

    private List<Chart.Group> groups() {
        return model.chartProperty().get().map(Chart::groups).orElse(List.of());
    }

    private void count() {
        for (var group : groups()) {
            var item = items.get(group.topic());
            if (item == null) continue;
            item.setValue(new Line.OfTopic(group, found(group).size()));
            fill(group, item);
        }
    }

    private List<Scene.Spot> found(Chart.Group group) {
        var lit = model.litProperty().get();
        return group.spots().stream().filter(spot -> lit.shows(spot.paper())).toList();
    }

    private void fill(Chart.Group group, TreeItem<Line> item) {
        List<Scene.Spot> papers = item.isExpanded() ? found(group) : List.of();
        if (papers.equals(shown(item))) return;
        item.getChildren()
                .setAll(papers.stream()
                        .map(spot -> new TreeItem<Line>(new Line.OfPaper(spot)))
                        .toList());
    }

    private static List<Scene.Spot> shown(TreeItem<Line> item) {
        return item.getChildren().stream()
                .map(child -> ((Line.OfPaper) child.getValue()).spot())
                .toList();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        var item = tree.getSelectionModel().getSelectedItem();
        if (item == null) return;
        act(item.getValue());
        event.consume();
    }

    private void act(Line line) {
        switch (line) {
            case Line.OfTopic topic -> topic.group().topic().ifPresent(model::filter);
            case Line.OfPaper paper -> model.open(paper.spot().paper());
        }
    }

    private final class LineCell extends TreeCell<Line> {
        private final Region dot = new Region();
        private final Label name = new Label();
        private final Label count = Controls.label("", "count");
        private final HBox line = new HBox(dot, name, Controls.spring(), count);

        LineCell() {
            dot.getStyleClass().add("map-dot");
            dot.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            name.setMinWidth(0);
            count.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("map-line");
            setPrefWidth(0);
            line.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (getItem() instanceof Line.OfTopic topic) act(topic);
            });
        }

        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line);
            switch (item) {
                case Line.OfTopic(var group, var found) when !empty -> show(group, found);
                case Line.OfPaper(var spot) when !empty -> show(spot);
                case null, default -> {}
            }
        }

        private void show(Chart.Group group, int found) {
            var shown = nameOf(group);
            name.setText(shown);
            name.pseudoClassStateChanged(Controls.FAINT, found == 0);
            int all = group.spots().size();
            count.setText(found == all ? texts.number(all) : texts.of("tags.of", found, all));
            Controls.setShown(count, true);
            Controls.setShown(dot, true);
            dot.setStyle(
                    group.number() < 0
                            ? "-fx-background-color: -lectern-dim;"
                            : "-fx-background-color: "
                                    + palette.colour(group.number()).hex() + ";");
            setAccessibleText(texts.of("places.spoken", shown, found));
        }

        private void show(Scene.Spot spot) {
            name.setText(spot.title());
            name.pseudoClassStateChanged(Controls.FAINT, false);
            Controls.setShown(count, false);
            Controls.setShown(dot, false);
            setAccessibleText(spot.title());
        }
    }

    private String nameOf(Chart.Group group) {
        if (!group.name().isBlank()) return group.name();
        return texts.of(group.topic().isPresent() ? "map.nameless" : "map.unassigned");
    }
}
