package org.lectern.desktop.exchange;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;

/// The user's own words that keep their case in titles. Enter keeps them, and so does leaving the field.
final class GuardedWords {

    private final FindingsViewModel model;
    private final TextField field = new TextField();
    private final HBox root;
    private String before = "";

    GuardedWords(FindingsViewModel model, Texts texts) {
        this.model = model;
        field.setAccessibleText(texts.of("preflight.words"));
        field.setPromptText(texts.of("preflight.words.prompt"));
        field.textProperty().bindBidirectional(model.wordsProperty());
        field.setOnAction(event -> keep());
        field.focusedProperty().subscribe((was, now) -> {
            if (now) before = field.getText();
            else keep();
        });
        field.setDisable(!model.isWritable());
        HBox.setHgrow(field, Priority.ALWAYS);
        var name = Controls.label(texts.of("preflight.words"), "dim");
        name.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(name, field);
        root.getStyleClass().add("wish-choice");
        root.setAlignment(Pos.CENTER_LEFT);
    }

    Node root() {
        return root;
    }

    private void keep() {
        if (field.getText().equals(before)) return;
        before = field.getText();
        model.keepWords();
    }
}
