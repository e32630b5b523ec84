package org.lectern.desktop.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.TagPath;

/// What can be done to the chosen tag: name, colour, merging after a preview, removal.
final class TagTools {

    private final TagsViewModel model;
    private final TagColoursViewModel colours;
    private final TagHues hues;
    private final Texts texts;
    private final Consumer<TagPath> narrow;
    private final TextField name = new TextField();
    private final ComboBox<TagPath> into = new ComboBox<>();
    private final HBox swatches = new HBox();
    private final List<ToggleButton> offered = new ArrayList<>();
    private final Button merge;
    private final Label ask = Controls.label("", "caution-text");
    private final VBox question = new VBox();
    private final VBox tools = new VBox();
    private final ScrollPane root = new ScrollPane(tools);
    private Optional<TagPath> chosen = Optional.empty();
    private boolean choosing;

    /// @param narrow narrows the search to a tag's papers and shows them
    TagTools(TagsViewModel model, TagColoursViewModel colours, TagHues hues, Consumer<TagPath> narrow, Texts texts) {
        this.model = model;
        this.colours = colours;
        this.hues = hues;
        this.narrow = narrow;
        this.texts = texts;
        merge = Controls.button(texts.of("tags.merge"), model::join);
        merge.getStyleClass().add("accent");
        buildName();
        buildInto();
        buildSwatches();
        ask.setWrapText(true);
        ask.setMinHeight(Region.USE_PREF_SIZE);
        var answers = new FlowPane(merge, Controls.button(texts.of("tags.leave"), this::leave));
        answers.getStyleClass().add("tool-line");
        question.getChildren().addAll(ask, answers);
        question.getStyleClass().add("question");
        var look = new FlowPane(swatches, into);
        look.getStyleClass().add("tool-line");
        tools.getStyleClass().add("tools");
        tools.getChildren().addAll(question, nameLine(), look);
        root.setFitToWidth(true);
        root.setMinHeight(0);
        root.getStyleClass().addAll("edge-to-edge", "sheet-scroll", "tools-scroll");
        model.joiningProperty().subscribe(this::ask);
        hues.changed().subscribe(this::paint);
        choose(Optional.empty());
    }

    Node root() {
        return root;
    }

    Optional<TagPath> chosen() {
        return chosen;
    }

    private void buildName() {
        name.setAccessibleText(texts.of("tags.name"));
        name.setPromptText(texts.of("tags.name"));
        name.setOnAction(event -> rename());
        name.setEditable(model.isWritable());
        name.getStyleClass().add("tag-name");
    }

    private Node nameLine() {
        var rename = Controls.button(texts.of("tags.rename"), this::rename);
        var remove = Controls.iconButton(Icon.REMOVE, texts.of("tags.remove"), this::remove);
        rename.setDisable(!model.isWritable());
        remove.setDisable(!model.isWritable());
        var show = Controls.iconButton(Icon.FILTER, texts.of("tags.show"), () -> chosen.ifPresent(narrow));
        var line = new FlowPane(name, rename, show, remove);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private void buildInto() {
        into.setPromptText(texts.of("tags.into"));
        into.setAccessibleText(texts.of("tags.into"));
        into.getStyleClass().add("tag-into");
        into.setDisable(!model.isWritable());
        into.valueProperty().subscribe(other -> {
            if (other != null && !choosing) chosen.ifPresent(tag -> model.propose(tag, other));
        });
    }

    private void buildSwatches() {
        swatches.getStyleClass().add("swatches");
        swatches.getChildren().add(swatch("", texts.of("tags.colour.none")));
        for (int i = 0; i < TagHues.OFFERED.size(); i++) {
            swatches.getChildren().add(swatch(TagHues.OFFERED.get(i), texts.of("tags.colour." + i)));
        }
        swatches.setDisable(!model.isWritable());
        paint();
    }

    private ToggleButton swatch(String colour, String said) {
        var button = new ToggleButton();
        var dot = new Region();
        dot.getStyleClass().add("swatch");
        button.setGraphic(dot);
        button.setUserData(colour);
        button.getStyleClass().addAll("quiet", "swatch-button");
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(event -> chosen.ifPresent(tag -> colours.give(tag, colour)));
        offered.add(button);
        return button;
    }

    private void paint() {
        var own = chosen.map(tag -> colours.coloursProperty().get().getOrDefault(tag, ""));
        for (var button : offered) {
            var colour = String.valueOf(button.getUserData());
            button.setSelected(own.filter(colour::equals).isPresent());
            if (!colour.isEmpty()) button.getGraphic().setStyle("-fx-background-color: " + hues.seen(colour) + ";");
        }
    }

    /// Another tag is chosen, or none.
    void choose(Optional<TagPath> tag) {
        if (!tag.equals(chosen)) model.leave();
        chosen = tag;
        Controls.setShown(root, tag.isPresent());
        Controls.setShown(question, model.joiningProperty().get().isPresent());
        name.setText(tag.map(TagPath::toString).orElse(""));
        choosing = true;
        into.getItems()
                .setAll(model.shownProperty().get().stream()
                        .map(TagsViewModel.Tag::path)
                        .filter(path -> tag.filter(path::isWithin).isEmpty())
                        .toList());
        into.setValue(null);
        choosing = false;
        paint();
    }

    void writeName() {
        name.requestFocus();
        name.selectAll();
    }

    void remove() {
        chosen.ifPresent(model::remove);
    }

    private void rename() {
        chosen.ifPresent(tag -> told(tag, model.rename(tag, name.getText()), TagPath.parse(name.getText())));
    }

    /// Puts a tag below another, or at the top.
    void moveBelow(TagPath tag, Optional<TagPath> parent) {
        choose(Optional.of(tag));
        var last = tag.names().getLast();
        told(
                tag,
                model.moveBelow(tag, parent),
                TagPath.parse(parent.map(path -> path + "/" + last).orElse(last)));
    }

    /// Proposes that a tag become one with another.
    void moveInto(TagPath tag, TagPath other) {
        choose(Optional.of(tag));
        model.propose(tag, other);
    }

    private void told(TagPath tag, TagsViewModel.Renaming renaming, Optional<TagPath> to) {
        switch (renaming) {
            case DONE -> {
                leave();
                chosen = to;
                name.setText(to.map(TagPath::toString).orElse(""));
            }
            case WOULD_MERGE -> to.ifPresent(other -> model.propose(tag, other));
            case NO_NAME -> {
                ask.setText(texts.of("tags.no-name"));
                Controls.setShown(question, true);
                Controls.setShown(merge, false);
            }
        }
    }

    private void leave() {
        model.leave();
        Controls.setShown(question, false);
    }

    private void ask(Optional<TagsViewModel.Joining> joining) {
        Controls.setShown(question, joining.isPresent());
        Controls.setShown(merge, joining.isPresent());
        joining.ifPresent(each -> ask.setText(texts.of(
                "tags.joins",
                each.tag().toString(),
                each.into().toString(),
                each.papers(),
                each.intoPapers(),
                each.both())));
    }
}
