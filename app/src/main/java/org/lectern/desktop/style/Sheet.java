package org.lectern.desktop.style;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card over the veiled window. Escape and a click beside it close it, and the keyboard goes back to where it was.
public final class Sheet {

    private final VBox card = new VBox();
    private final StackPane root = new StackPane(card);
    private @Nullable Node before;
    private Runnable onClose = () -> {};

    /// @param style the card's own style class
    /// @param content the head first and the buttons last, which stay in sight; what stands between is scrolled
    ///     where the window is too low for it
    public Sheet(String style, Node... content) {
        card.getChildren().addAll(content.length > 2 ? scrolled(content) : List.of(content));
        card.getStyleClass().addAll("sheet-card", style);
        card.setMaxWidth(Region.USE_PREF_SIZE);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("veil");
        root.setOnMouseClicked(this::clicked);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close();
            event.consume();
        });
        StackPane.setAlignment(card, Pos.CENTER);
        Controls.setShown(root, false);
    }

    private List<Node> scrolled(Node... content) {
        var between = new VBox();
        between.spacingProperty().bind(card.spacingProperty());
        for (var node : Arrays.asList(content).subList(1, content.length - 1)) {
            // A text that is wrapped would else be cut before anything is scrolled.
            if (node instanceof Label label) label.setMinHeight(Region.USE_PREF_SIZE);
            between.getChildren().add(node);
        }
        var scroll = new ScrollPane(between);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll", "sheet-middle");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var last = content[content.length - 1];
        if (last instanceof Region buttons) buttons.setMinHeight(Region.USE_PREF_SIZE);
        return List.of(content[0], scroll, last);
    }

    public Parent root() {
        return root;
    }

    /// The card alone, for what it must be told of its own size.
    public VBox card() {
        return card;
    }

    /// Runs each time that the sheet is closed.
    public void setOnClose(Runnable onClose) {
        this.onClose = onClose;
    }

    public boolean isOpen() {
        return root.isVisible();
    }

    /// Opens the sheet with the keyboard on one of its parts.
    public void open(Node focus) {
        if (!isOpen()) before = root.getScene().getFocusOwner();
        Controls.setShown(root, true);
        focus.requestFocus();
    }

    public void close() {
        if (!isOpen()) return;
        Controls.setShown(root, false);
        if (before != null) before.requestFocus();
        before = null;
        onClose.run();
    }

    private void clicked(MouseEvent event) {
        if (root.equals(event.getTarget())) close();
    }
}
