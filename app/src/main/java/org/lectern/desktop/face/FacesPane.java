package org.lectern.desktop.face;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;

/// The row that chooses a face, and below it the face.
public final class FacesPane {

    /// Below this width, in pixels at the usual text size, the faces' names need all the room there is.
    private static final double WIDE = 390;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private final ObjectProperty<Face> chosen;
    private final Look look;
    private final Texts texts;
    private final Map<Face, Node> faces;
    private final Map<Face, ToggleButton> buttons = new EnumMap<>(Face.class);
    private final HBox row = new HBox();
    private final VBox root;

    /// @param above what stands above every face, such as the chips of the query
    public FacesPane(ObjectProperty<Face> chosen, Map<Face, Node> faces, Node above, Look look, Texts texts) {
        this.chosen = chosen;
        this.look = look;
        this.texts = texts;
        this.faces = new EnumMap<>(faces);
        for (var face : Face.values()) row.getChildren().add(button(face));
        row.getStyleClass().add("faces-row");
        row.setAlignment(Pos.CENTER_LEFT);
        var stack = new StackPane();
        stack.getChildren().addAll(this.faces.values());
        VBox.setVgrow(stack, Priority.ALWAYS);
        root = new VBox(row, above, stack);
        root.getStyleClass().add("faces");
        root.setMinHeight(0); // parts that wrap would ask for the height that they have when narrow
        root.widthProperty().subscribe(this::fit);
        look.percentProperty().subscribe(this::fit);
        chosen.subscribe(this::show);
    }

    public VBox root() {
        return root;
    }

    /// Says a number beside a face's name, or nothing for 0.
    public void count(Face face, long number) {
        var name = texts.of("face." + face.word());
        var button = buttons.get(face);
        if (button != null) button.setText(number == 0 ? name : name + "  " + texts.number(number));
    }

    /// Where the names have little room, they stand closer together.
    private void fit() {
        row.pseudoClassStateChanged(NARROW, root.getWidth() < look.scaled(WIDE));
    }

    private ToggleButton button(Face face) {
        var button = new ToggleButton(texts.of("face." + face.word()));
        button.getStyleClass().addAll("quiet", "face-button");
        button.setMinWidth(0);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.set(face);
        });
        buttons.put(face, button);
        return button;
    }

    private void show(Face face) {
        faces.forEach((each, node) -> Controls.setShown(node, each == face));
        buttons.forEach((each, button) -> button.setSelected(each == face));
    }
}
