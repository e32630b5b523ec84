package org.lectern.desktop;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The three parts of the window and where they are parted; remembered, and kept while a part is folded away.
final class Splits {

    private static final double LEFT = 0.175;
    private static final double RIGHT = 0.52;
    private final SplitPane pane;
    private final Remembered remembered;
    private boolean left;
    private boolean right;

    Splits(SplitPane pane, Remembered remembered) {
        this.pane = pane;
        this.remembered = remembered;
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keep());
    }

    /// Shows these parts, `null` for one that is folded away. What a narrow window made of them is not kept: only
    /// where the user left them.
    void show(@Nullable Node places, Node papers, @Nullable Node reader) {
        var parts = new ArrayList<Node>();
        if (places != null) parts.add(places);
        parts.add(papers);
        if (reader != null) parts.add(reader);
        left = places != null;
        right = reader != null;
        pane.getItems().setAll(parts);
        if (left) pane.setDividerPosition(0, remembered.number("split.left", LEFT));
        if (right) pane.setDividerPosition(left ? 1 : 0, remembered.number("split.right", RIGHT));
    }

    /// Notes where the parts are parted now.
    void keep() {
        var positions = pane.getDividerPositions();
        if (positions.length == 0) return;
        if (left) remembered.put("split.left", positions[0]);
        if (right) remembered.put("split.right", positions[positions.length - 1]);
    }
}
