package org.lectern.desktop.tags.rule;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// The rules, each with what it would do, and below them one that is being written with its preview.
public final class RulesPane {

    private final RulesViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Label preview = Controls.label("", "dim");
    private final Button keep;
    private final Button apply;
    private final Label say = Controls.label("", "dim", "face-say");
    private final VBox root = new VBox();

    public RulesPane(RulesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        keep = Controls.button(texts.of("rules.keep"), model::keep);
        apply = Controls.button(Icon.TAG, texts.of("rules.apply", 0), model::apply);
        say.setMinHeight(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("rule-lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("tags-part");
        root.getChildren().addAll(say, scroll, form());
        model.rulesProperty().subscribe(this::show);
        model.draftProperty().subscribe(this::show);
    }

    public Node root() {
        return root;
    }

    private Node form() {
        var tag = field("rules.tag");
        tag.textProperty().bindBidirectional(model.tagProperty());
        var query = field("rules.query");
        query.textProperty().bindBidirectional(model.queryProperty());
        query.setOnAction(event -> model.keep());
        tag.getStyleClass().add("rule-tag");
        query.getStyleClass().add("rule-query");
        keep.getStyleClass().add("accent");
        preview.setWrapText(true);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        var form = new VBox(tag, query, preview, new FlowPane(keep));
        form.getStyleClass().add("tools");
        return form;
    }

    private TextField field(String key) {
        var field = new TextField();
        field.setPromptText(texts.of(key));
        field.setAccessibleText(texts.of(key));
        field.setEditable(model.isWritable());
        return field;
    }

    private void show(List<RulesViewModel.Rule> rules) {
        say.setText(texts.of(rules.isEmpty() ? "rules.none" : "rules.say"));
        lines.getChildren().setAll(rules.stream().map(this::line).toList());
        int adds = model.adds();
        apply.setText(texts.of("rules.apply", adds));
        apply.setDisable(!model.isWritable() || adds == 0);
        if (!rules.isEmpty()) lines.getChildren().add(new FlowPane(apply));
    }

    private Node line(RulesViewModel.Rule rule) {
        var tag = Controls.label(rule.tag().toString(), "chip");
        tag.setMinWidth(0);
        var edit = Controls.iconButton(Icon.EDIT, texts.of("rules.edit"), () -> model.edit(rule));
        var remove = Controls.iconButton(Icon.REMOVE, texts.of("rules.remove"), () -> model.remove(rule));
        edit.setDisable(!model.isWritable());
        remove.setDisable(!model.isWritable());
        var head = new HBox(tag, Controls.spring(), edit, remove);
        head.getStyleClass().add("rule-head");
        var query = Controls.label(rule.query(), "rule-text");
        query.setWrapText(true);
        query.setMinHeight(Region.USE_PREF_SIZE);
        var line = new VBox(head, query, Controls.label(texts.of("rules.adds", rule.adds(), 0), "dim"));
        line.getStyleClass().add("rule-line");
        return line;
    }

    private void show(RulesViewModel.Draft draft) {
        keep.setDisable(!model.isWritable() || model.ready().isEmpty());
        preview.setText(
                switch (draft) {
                    case RulesViewModel.Draft.Unfinished() -> texts.of("rules.unfinished");
                    case RulesViewModel.Draft.Misread(var problem) -> texts.of(problem);
                    case RulesViewModel.Draft.Ready(var rule) -> texts.of("rules.adds", rule.adds(), 0);
                });
    }
}
