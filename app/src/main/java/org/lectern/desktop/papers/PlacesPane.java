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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.library.result.TagCount;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;

/// The left side: where one is.
public final class PlacesPane {

    private final PlacesViewModel model;
    private final Texts texts;
    private final VBox root = new VBox();
    private final TreeView<TagCount> tags = new TreeView<>(new TreeItem<>());
    private boolean refilling;

    public PlacesPane(PlacesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.getStyleClass().add("places");
        root.getChildren()
                .addAll(
                        Controls.label(texts.of("places.library"), "section"),
                        place(Icon.LIBRARY, "places.all", new Place.Everything()),
                        place(Icon.TO_READ, "places.to-read", new Place.WithStatus(Status.TO_READ)),
                        place(Icon.READING, "places.reading", new Place.WithStatus(Status.READING)),
                        place(Icon.READ, "places.read", new Place.WithStatus(Status.READ)),
                        tagHeading(),
                        tags);
        buildTree();
        model.countsProperty().subscribe(counts -> fill(counts.tags()));
        model.chosenProperty().subscribe(this::selectTag);
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

    private ToggleButton place(Icon icon, String key, Place place) {
        var name = new Label(texts.of(key), icon.node());
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
            long held = held(place, counts);
            count.setText(texts.number(held));
            button.setAccessibleText(texts.of("places.spoken", texts.of(key), held));
        });
        return button;
    }

    private static long held(Place place, PlacesViewModel.Counts counts) {
        return place instanceof Place.WithStatus(var status) ? counts.byStatus().getOrDefault(status, 0) : counts.all();
    }

    private static HBox line(Label name, Label count) {
        var line = new HBox(name, Controls.spring(), count);
        name.setMinWidth(0);
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

        @Override
        protected void updateItem(@Nullable TagCount item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line);
            if (empty || item == null) return;
            name.setText(item.tag().names().getLast());
            count.setText(item.withBelow() == 0 ? "" : texts.number(item.withBelow()));
            setAccessibleText(texts.of("places.spoken", item.tag().toString(), item.withBelow()));
        }
    }
}
