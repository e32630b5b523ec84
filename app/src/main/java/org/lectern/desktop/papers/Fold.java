package org.lectern.desktop.papers;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;

/// A heading that opens and closes what stands below it. Closed at first.
public final class Fold extends VBox {

    private final ToggleButton heading;
    private final VBox body = new VBox();

    public Fold(String name) {
        getStyleClass().add("fold");
        var chevron = Icon.OPEN.node();
        heading = new ToggleButton(name, chevron);
        heading.getStyleClass().addAll("quiet", "fold-heading");
        heading.selectedProperty().subscribe(open -> {
            Controls.setShown(body, open);
            chevron.setRotate(open ? 90 : 0);
        });
        body.getStyleClass().add("fold-body");
        getChildren().addAll(heading, body);
    }

    /// Puts other nodes below it.
    public void show(String name, Node... nodes) {
        heading.setText(name);
        body.getChildren().setAll(nodes);
    }

    /// Whether what stands below is seen.
    BooleanProperty openProperty() {
        return heading.selectedProperty();
    }
}
