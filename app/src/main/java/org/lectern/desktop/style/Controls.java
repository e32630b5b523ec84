package org.lectern.desktop.style;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The few small parts that every pane is built from. Each has a name for those who hear the window.
public final class Controls {

    /// What is there but does not count at the moment.
    public static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private Controls() {}

    /// A button that shows only an icon; its name is heard, and seen on hovering.
    public static Button iconButton(Icon icon, String name, Runnable action) {
        var button = new Button();
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("quiet", "icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button with a text and, before it, an icon.
    public static Button button(Icon icon, String name, Runnable action) {
        var button = new Button(name, icon.node());
        button.getStyleClass().add("quiet");
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// What stands in the place of something that is not there: what the place is for, and what to do now.
    public static VBox empty(Icon icon, String say, String act) {
        var title = label(say, "empty-title");
        var next = label(act, "dim");
        for (var label : List.of(title, next)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var box = new VBox(icon.node(), title, next);
        box.getStyleClass().add("empty");
        return box;
    }

    /// Takes the room that is left.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Shows a node and gives it room, or neither.
    public static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
