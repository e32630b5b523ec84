package org.lectern.desktop.map;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// What can be done to the papers in the lasso; comes with it and goes with it.
final class LassoBar {

    private final Texts texts;
    private final Label count = Controls.label("", "bulk-count");
    private final TextField tag = new TextField();
    private final FlowPane root = new FlowPane();

    LassoBar(MapViewModel model, Texts texts) {
        this.texts = texts;
        root.getStyleClass().addAll("bulk-bar", "lasso-bar");
        root.setRowValignment(VPos.CENTER);
        root.setAlignment(Pos.CENTER_LEFT);
        tag.setPromptText(texts.of("map.tag"));
        tag.setAccessibleText(texts.of("map.tag"));
        tag.getStyleClass().add("lasso-tag");
        tag.setDisable(!model.isWritable());
        tag.setOnAction(event -> {
            if (model.tagThese(tag.getText())) tag.clear();
        });
        var only = Controls.button(Icon.FILTER, texts.of("map.only"), model::showOnlyThese);
        only.getStyleClass().add("lasso-only");
        var clear = Controls.iconButton(Icon.CLOSE, texts.of("map.clear"), model::clear);
        root.getChildren().addAll(count, only, tag, clear);
        model.lassoProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(Lasso lasso) {
        Controls.setShown(root, !lasso.papers().isEmpty());
        count.setText(texts.of("map.lassoed", lasso.papers().size()));
    }
}
