package org.lectern.desktop.tags;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.TagPath;

/// The tree of tags, and below it what can be done to the chosen one.
public final class TagsPane {

    private final TagsViewModel model;
    private final Texts texts;
    private final Consumer<TagPath> narrow;
    private final TagTree tags = new TagTree();
    private final TreeView<TagsViewModel.Tag> tree = new TreeView<>(tags.root());
    private final TextField name = new TextField();
    private final Button merge;
    private final Label ask = Controls.label("", "caution-text");
    private final HBox question = new HBox();
    private final VBox tools = new VBox();
    private final VBox empty;
    private final StackPane root = new StackPane();
    private Optional<TagPath> chosen = Optional.empty();
    private Optional<TagPath> mergeInto = Optional.empty();

    /// @param narrow narrows the search to a tag's papers and shows them
    public TagsPane(TagsViewModel model, Consumer<TagPath> narrow, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.narrow = narrow;
        this.merge = Controls.button(texts.of("tags.merge"), this::merge);
        this.empty = Controls.empty(Icon.TAG, texts.of("tags.empty"), texts.of("tags.empty.act"));
        buildTree();
        buildTools();
        var say = Controls.label(texts.of("tags.say"), "dim", "face-say");
        say.setMinHeight(Region.USE_PREF_SIZE);
        var all = new VBox(say, tree, tools);
        VBox.setVgrow(tree, Priority.ALWAYS);
        root.getStyleClass().add("tags-face");
        root.getChildren().addAll(all, empty);
        model.shownProperty().subscribe(shown -> {
            tags.show(shown);
            Controls.setShown(all, !shown.isEmpty());
            Controls.setShown(empty, shown.isEmpty());
            if (chosen.flatMap(tags::find).isEmpty()) choose(Optional.empty());
        });
    }

    public Node root() {
        return root;
    }

    private void buildTree() {
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.of("face.tags"));
        tree.getStyleClass().addAll("tag-tree", "wide-tag-tree");
        tree.setCellFactory(view -> new TagCell(texts, model.isWritable(), this::drop));
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue() != null)
                choose(Optional.of(item.getValue().path()));
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void buildTools() {
        name.setAccessibleText(texts.of("tags.name"));
        name.setPromptText(texts.of("tags.name"));
        name.setOnAction(event -> rename());
        name.setEditable(model.isWritable());
        name.getStyleClass().add("tag-name");
        var rename = Controls.button(texts.of("tags.rename"), this::rename);
        var remove = Controls.button(Icon.REMOVE, texts.of("tags.remove"), this::remove);
        rename.setDisable(!model.isWritable());
        remove.setDisable(!model.isWritable());
        var show = Controls.button(Icon.FILTER, texts.of("tags.show"), () -> chosen.ifPresent(narrow));
        var line = new FlowPane(name, rename, show, remove);
        line.getStyleClass().add("tool-line");
        merge.getStyleClass().add("accent");
        ask.setWrapText(true);
        question.getChildren()
                .addAll(ask, merge, Controls.button(texts.of("tags.leave"), () -> asking(Optional.empty())));
        question.getStyleClass().add("question");
        question.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tools");
        tools.getChildren().addAll(line, question);
        choose(Optional.empty());
    }

    private void choose(Optional<TagPath> tag) {
        chosen = tag;
        asking(Optional.empty());
        Controls.setShown(tools, tag.isPresent());
        name.setText(tag.map(TagPath::toString).orElse(""));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case F2 -> name.requestFocus();
            case DELETE -> remove();
            case ENTER -> chosen.ifPresent(narrow);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void rename() {
        chosen.ifPresent(tag -> {
            var text = name.getText();
            told(model.rename(tag, text), TagPath.parse(text));
        });
    }

    private void drop(TagPath tag, Optional<TagPath> onto) {
        choose(Optional.of(tag));
        var target = onto.map(path -> path + "/" + tag.names().getLast())
                .orElse(tag.names().getLast());
        told(model.moveBelow(tag, onto), TagPath.parse(target));
    }

    private void told(TagsViewModel.Renaming renaming, Optional<TagPath> to) {
        switch (renaming) {
            case DONE -> {
                chosen = to;
                asking(Optional.empty());
                name.setText(to.map(TagPath::toString).orElse(""));
            }
            case WOULD_MERGE -> asking(to);
            case NO_NAME -> {
                asking(Optional.empty());
                ask.setText(texts.of("tags.no-name"));
                Controls.setShown(question, true);
                Controls.setShown(merge, false);
            }
        }
    }

    private void asking(Optional<TagPath> into) {
        mergeInto = into;
        Controls.setShown(question, into.isPresent());
        Controls.setShown(merge, into.isPresent());
        into.ifPresent(tag -> ask.setText(texts.of("tags.would-merge", tag.toString())));
    }

    private void merge() {
        chosen.ifPresent(tag -> mergeInto.ifPresent(into -> {
            model.merge(tag, into);
            choose(Optional.of(into));
        }));
    }

    private void remove() {
        chosen.ifPresent(model::remove);
    }
}
