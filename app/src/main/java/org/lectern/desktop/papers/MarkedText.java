package org.lectern.desktop.papers;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.index.Mark;

/// A running text with some of its words marked, as with a felt pen: the colour lies below the letters.
public final class MarkedText extends Region {

    private final Path pen = new Path();
    private final TextFlow flow = new TextFlow();
    private List<Mark> marks = List.of();

    public MarkedText(String style) {
        getStyleClass().addAll("marked-text", style);
        pen.getStyleClass().add("pen");
        pen.setManaged(false);
        pen.setStroke(null);
        getChildren().addAll(pen, flow);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(String text, List<Mark> marks) {
        this.marks = marks;
        var shown = new Text(text);
        shown.getStyleClass().add("letters");
        flow.getChildren().setAll(shown);
        setAccessibleText(text);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(across) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        flow.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        flow.layout();
        pen.relocate(0, 0);
        pen.setLayoutX(left);
        pen.setLayoutY(top);
        pen.getElements().clear();
        for (var mark : marks) {
            pen.getElements().addAll(flow.getRangeShape(mark.from(), mark.to(), false));
        }
    }
}
