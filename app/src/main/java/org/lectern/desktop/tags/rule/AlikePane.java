package org.lectern.desktop.tags.rule;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.suggest.NearTags;

/// Pairs of tags that look alike, each with its two answers.
public final class AlikePane {

    private static final int MOST = 100;
    private final AlikeViewModel model;
    private final Texts texts;
    private final Label say;
    private final VBox lines = new VBox();
    private final VBox root;

    public AlikePane(AlikeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        say = Controls.label("", "dim", "face-say");
        say.setMinHeight(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("rule-lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(say, scroll);
        root.getStyleClass().add("tags-part");
        model.pairsProperty().subscribe(this::show);
    }

    public Node root() {
        return root;
    }

    private void show(List<NearTags.Pair> pairs) {
        say.setText(texts.of(pairs.isEmpty() ? "alike.none" : "alike.say"));
        lines.getChildren().setAll(pairs.stream().limit(MOST).map(this::line).toList());
    }

    private Node line(NearTags.Pair pair) {
        var names = Controls.label(texts.of(
                "alike.pair",
                pair.other().toString(),
                pair.otherPapers(),
                pair.one().toString(),
                pair.papers()));
        names.setWrapText(true);
        names.setMinHeight(Region.USE_PREF_SIZE);
        var join = Controls.button(texts.of("alike.join"), () -> model.join(pair));
        var keep = Controls.button(texts.of("alike.keep"), () -> model.keepApart(pair));
        join.setDisable(!model.isWritable());
        keep.setDisable(!model.isWritable());
        var answers = new FlowPane(join, keep);
        answers.getStyleClass().add("tool-line");
        var line = new VBox(names, answers);
        line.getStyleClass().add("rule-line");
        return line;
    }
}
