package org.lectern.desktop.tags;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.tags.matrix.MatrixPane;
import org.lectern.desktop.tags.rule.AlikePane;
import org.lectern.desktop.tags.rule.RulesPane;
import org.lectern.paper.TagPath;

/// The tags: their tree, which stand together, their rules, and those that look alike.
public final class TagsPane {

    private final TagsRoom room;
    private final TagsViewModel model;
    private final Texts texts;
    private final Consumer<TagPath> narrow;
    private final TagTree tags = new TagTree();
    private final TreeView<TagsViewModel.Tag> tree = new TreeView<>(tags.root());
    private final TagTools tools;
    private final Map<TagPart, ToggleButton> buttons = new EnumMap<>(TagPart.class);
    private final Map<TagPart, Node> parts = new EnumMap<>(TagPart.class);
    private final StackPane root = new StackPane();

    /// @param narrow narrows the search to a tag's papers and shows them
    /// @param give gives the chosen papers a tag
    /// @param list shows the papers found
    public TagsPane(
            TagsRoom room, TagHues hues, Consumer<TagPath> narrow, Consumer<TagPath> give, Runnable list, Texts texts) {
        this.room = room;
        this.model = room.tags();
        this.texts = texts;
        this.narrow = narrow;
        tools = new TagTools(model, room.colours(), hues, narrow, texts);
        buildTree(hues, give);
        parts.put(TagPart.TREE, treePart());
        parts.put(TagPart.TOGETHER, new MatrixPane(room.matrix(), list, texts).root());
        parts.put(TagPart.RULES, new RulesPane(room.rules(), texts).root());
        parts.put(TagPart.ALIKE, new AlikePane(room.alike(), texts).root());
        var stack = new StackPane();
        stack.getChildren().addAll(parts.values());
        VBox.setVgrow(stack, Priority.ALWAYS);
        var all = new VBox(partsRow(), stack);
        var empty = Controls.empty(Icon.TAG, texts.of("tags.empty"), texts.of("tags.empty.act"));
        root.getStyleClass().add("tags-face");
        root.getChildren().addAll(all, empty);
        room.part().subscribe(this::show);
        model.shownProperty().subscribe(shown -> {
            tags.show(shown);
            Controls.setShown(all, !shown.isEmpty());
            Controls.setShown(empty, shown.isEmpty());
            var chosen = tools.chosen().flatMap(tags::find);
            if (chosen.isEmpty()) tools.choose(Optional.empty());
            else tree.getSelectionModel().select(chosen.get());
        });
        model.conditionsProperty().subscribe(tree::refresh);
        hues.changed().subscribe(tree::refresh);
    }

    public Node root() {
        return root;
    }

    private Node partsRow() {
        var row = new FlowPane();
        row.getStyleClass().add("segments");
        for (var part : TagPart.values()) {
            var button = new ToggleButton(texts.of("tag-part." + part.word(), 0));
            button.getStyleClass().addAll("quiet", "face-button");
            button.setOnAction(event -> {
                button.setSelected(true);
                room.part().set(part);
            });
            buttons.put(part, button);
            row.getChildren().add(button);
        }
        room.alike().pairsProperty().subscribe(pairs -> {
            var button = buttons.get(TagPart.ALIKE);
            if (button != null) button.setText(texts.of("tag-part.alike", pairs.size()));
        });
        return row;
    }

    private void show(TagPart chosen) {
        parts.forEach((part, node) -> Controls.setShown(node, part == chosen));
        buttons.forEach((part, button) -> button.setSelected(part == chosen));
    }

    private Node treePart() {
        var say = Controls.label(texts.of("tags.say"), "dim", "face-say");
        say.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(tree, Priority.ALWAYS);
        // Where a tag is chosen, its tools need the room.
        tools.root().visibleProperty().subscribe(shown -> Controls.setShown(say, !shown));
        var part = new VBox(say, tree, tools.root());
        part.getStyleClass().add("tags-part");
        return part;
    }

    private void buildTree(TagHues hues, Consumer<TagPath> give) {
        var drops = new TagCell.Drops(tools::moveBelow, tools::moveInto, give);
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.of("face.tags"));
        tree.getStyleClass().addAll("tag-tree", "wide-tag-tree");
        tree.setCellFactory(view -> new TagCell(model, hues, drops, texts));
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue() != null)
                tools.choose(Optional.of(item.getValue().path()));
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.SPACE) return;
            tools.chosen().ifPresent(model::turn);
            event.consume();
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case F2 -> tools.writeName();
            case DELETE -> tools.remove();
            case ENTER -> tools.chosen().ifPresent(narrow);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
