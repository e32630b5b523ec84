package org.lectern.desktop.search;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.query.Query;

/// What narrows the papers shown, one chip for each condition, each of which can be dropped.
public final class ChipsPane {

    /// Another condition beside the typed ones, such as a place on the left.
    ///
    /// @param drop takes it away
    public record Aside(String name, Runnable drop) {}

    private final SearchViewModel model;
    private final Texts texts;
    private final FlowPane root = new FlowPane();
    private Optional<Aside> place = Optional.empty();

    public ChipsPane(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.getStyleClass().addAll("chips", "query-chips");
        model.partsProperty().subscribe(parts -> show());
    }

    public Node root() {
        return root;
    }

    /// Shows the place on the left that is looked at, or none.
    public void setPlace(Optional<Aside> place) {
        this.place = place;
        show();
    }

    private void show() {
        List<Query> parts = model.partsProperty().get();
        root.getChildren().clear();
        place.ifPresent(aside -> root.getChildren().add(chip(aside.name(), aside.drop())));
        for (var part : parts) root.getChildren().add(chip(part.write(), () -> model.drop(part)));
        Controls.setShown(root, !root.getChildren().isEmpty());
    }

    private Node chip(String name, Runnable drop) {
        var label = Controls.label(name);
        label.setMaxWidth(320);
        var remove = Controls.iconButton(Icon.CLOSE, texts.of("search.drop", name), drop);
        remove.getStyleClass().add("chip-button");
        var chip = new HBox(label, remove);
        chip.getStyleClass().addAll("chip", "query-chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }
}
