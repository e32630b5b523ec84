package org.lectern.desktop.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.drag.Carried;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.tags.TagHues;
import org.lectern.library.result.TagCount;
import org.lectern.paper.TagPath;

/// The left side: where one is.
public final class PlacesPane {

    private final PlacesViewModel model;
    /// The height of a row of the tree, in the size of its letters.
    private static final double ROW = 2.3;
    /// A long tree wishes for no more, so that the topics above keep their share.
    private static final int MOST_ROWS = 12;
    /// So many stay in sight however many topics there are.
    private static final int LEAST_ROWS = 2;

    private final PapersViewModel papers;
    private final TagHues hues;
    private final Texts texts;
    private final VBox root = new VBox();
    private final TreeView<TagCount> tags = new TreeView<>(new TreeItem<>());
    private boolean refilling;

    /// @param between what stands between the places and the tags
    public PlacesPane(PlacesViewModel model, PapersViewModel papers, List<Node> between, TagHues hues, Texts texts) {
        this.model = model;
        this.papers = papers;
        this.hues = hues;
        this.texts = texts;
        root.getStyleClass().add("places");
        root.setMinHeight(0);
        tags.expandedItemCountProperty().subscribe(rows -> {
            double height = Math.min(MOST_ROWS, rows.intValue()) * ROW + 0.5;
            double least = Math.min(LEAST_ROWS, rows.intValue()) * ROW + 0.5;
            tags.setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + least + "em;");
        });
        root.getChildren().add(Controls.label(texts.of("places.library"), "section"));
        for (var place : model.offered()) root.getChildren().add(button(place));
        root.getChildren().addAll(between);
        root.getChildren().addAll(tagHeading(), tags);
        buildTree();
        model.countsProperty().subscribe(counts -> fill(counts.tags()));
        model.chosenProperty().subscribe(this::selectTag);
        hues.changed().subscribe(tags::refresh);
    }

    public Node root() {
        return root;
    }

    private Label tagHeading() {
        var heading = Controls.label(texts.of("places.tags"), "section");
        model.countsProperty().subscribe(counts -> {
            Controls.setShown(heading, !counts.tags().isEmpty());
            Controls.setShown(tags, !counts.tags().isEmpty());
        });
        return heading;
    }

    private ToggleButton button(Place place) {
        var text = PlaceName.of(place, texts);
        var name = new Label(text, icon(place).node());
        var count = Controls.label("", "count");
        var button = new ToggleButton();
        button.setGraphic(line(name, count));
        button.getStyleClass().addAll("quiet", "place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.chosenProperty().set(place);
        });
        model.chosenProperty().subscribe(chosen -> button.setSelected(chosen.equals(place)));
        model.countsProperty().subscribe(counts -> {
            long held = counts.in(place);
            count.setText(texts.number(held));
            button.setAccessibleText(texts.of("places.spoken", text, held));
            Controls.setShown(button, held > 0 || !(place instanceof Place.Without || place instanceof Place.Lately));
        });
        return button;
    }

    private static Icon icon(Place place) {
        return switch (place) {
            case Place.Everything() -> Icon.LIBRARY;
            case Place.WithStatus(var status) ->
                switch (status) {
                    case READING -> Icon.READING;
                    case READ -> Icon.READ;
                    default -> Icon.TO_READ;
                };
            case Place.WithTag(var tag) -> Icon.TAG;
            case Place.InTopic(var topic, var name) -> Icon.TOPIC;
            case Place.Without(var part) -> Icon.MISSING;
            case Place.Kept(var papers) -> Icon.UNDO;
            case Place.Lately(var today) -> Icon.LATELY;
        };
    }

    private static HBox line(Label name, Label count) {
        var line = new HBox(name, Controls.spring(), count);
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private void buildTree() {
        tags.setShowRoot(false);
        tags.setAccessibleText(texts.of("places.tags"));
        tags.getStyleClass().add("tag-tree");
        tags.setCellFactory(tree -> new TagCell());
        VBox.setVgrow(tags, Priority.ALWAYS);
        tags.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !refilling) {
                model.chosenProperty().set(new Place.WithTag(item.getValue().tag()));
            }
        });
    }

    /// Fills the tree anew; what was open stays open.
    private void fill(List<TagCount> counts) {
        var before = new HashMap<TagPath, TreeItem<TagCount>>();
        gather(tags.getRoot(), before);
        var now = new HashMap<TagPath, TreeItem<TagCount>>();
        var roots = new TreeItem<TagCount>();
        for (var count : counts) hang(count, roots, now);
        now.forEach((tag, item) -> {
            var old = before.get(tag);
            item.setExpanded(old != null && old.isExpanded());
        });
        refilling = true;
        tags.setRoot(roots);
        refilling = false;
        selectTag(model.chosenProperty().get());
    }

    private static void gather(TreeItem<TagCount> item, Map<TagPath, TreeItem<TagCount>> into) {
        if (item.getValue() != null) into.put(item.getValue().tag(), item);
        item.getChildren().forEach(child -> gather(child, into));
    }

    private static void hang(TagCount count, TreeItem<TagCount> roots, Map<TagPath, TreeItem<TagCount>> hung) {
        var item = hung.get(count.tag());
        if (item != null) {
            item.setValue(count);
            return;
        }
        var made = new TreeItem<>(count);
        hung.put(count.tag(), made);
        var parent = count.tag().parent();
        parent.filter(path -> !hung.containsKey(path)).ifPresent(path -> hang(new TagCount(path, 0, 0), roots, hung));
        parent.map(hung::get).orElse(roots).getChildren().add(made);
    }

    private void selectTag(Place place) {
        refilling = true;
        tags.getSelectionModel().clearSelection();
        if (place instanceof Place.WithTag(var tag)) find(tags.getRoot(), tag);
        refilling = false;
    }

    private void find(TreeItem<TagCount> item, TagPath tag) {
        if (item.getValue() != null && item.getValue().tag().equals(tag))
            tags.getSelectionModel().select(item);
        item.getChildren().forEach(child -> find(child, tag));
    }

    private final class TagCell extends TreeCell<TagCount> {
        private final Label name = new Label();
        private final Label count = Controls.label("", "count");
        private final HBox line = line(name, count);

        TagCell() {
            if (!papers.isWritable()) return;
            setOnDragDetected(event -> {
                var item = getItem();
                if (item != null) Carried.tag(this, item.tag());
                event.consume();
            });
            setOnDragOver(event -> {
                if (isEmpty() || !Carried.isPapers(event.getDragboard())) return;
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            });
            setOnDragDropped(event -> {
                var item = getItem();
                if (item == null || !Carried.isPapers(event.getDragboard())) return;
                papers.tag(item.tag(), null);
                event.setDropCompleted(true);
                event.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable TagCount item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line);
            if (empty || item == null) return;
            name.setText(item.tag().names().getLast());
            hues.mark(name, item.tag());
            count.setText(item.withBelow() == 0 ? "" : texts.number(item.withBelow()));
            setAccessibleText(texts.of("places.spoken", item.tag().toString(), item.withBelow()));
        }
    }
}
