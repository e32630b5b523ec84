package org.lectern.desktop.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.layout.Point;
import org.lectern.layout.drawing.Drawing;
import org.lectern.layout.drawing.Scene;
import org.lectern.paper.TopicId;

/// The drawn map, and what pointer and keys do to it.
///
/// It is drawn at most once a pulse and only when something has changed: below the papers and names, above them, on a
/// canvas of its own because it changes with every move of the pointer, what the pointer is about.
final class MapCanvas extends Region {

    private static final double NEARER_A_PIXEL = .003;
    private static final double ARROW = 48;
    /// A press that moves less is a click.
    private static final double STILL = 4;
    /// From so many papers on, a miniature shows where one is.
    private static final int MANY = 5_000;
    private static final double MINIATURE = 110;

    private final MapViewModel model;
    private final MapColours colours;
    private final Consumer<TopicId> filter;
    private final Canvas below = new Canvas();
    private final Canvas above = new Canvas();
    private Optional<Drawing> drawing = Optional.empty();
    private @Nullable Image shades;
    private boolean isBelowStale = true;
    private final List<Point> line = new ArrayList<>();
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean isDragged;

    /// @param filter is told of a topic whose name was clicked
    MapCanvas(MapViewModel model, MapColours colours, Consumer<TopicId> filter) {
        this.model = model;
        this.colours = colours;
        this.filter = filter;
        getStyleClass().add("map-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(below, above, colours.root());
        follow();
        listen();
    }

    private void follow() {
        colours.changed(this::redress);
        model.chartProperty().subscribe(this::redress);
        model.litProperty().subscribe(this::renew);
        model.sight().viewProperty().subscribe(this::renew);
        model.hoveredProperty().subscribe(this::requestLayout);
        model.chosenProperty().subscribe(this::requestLayout);
        model.lassoProperty().subscribe(this::requestLayout);
    }

    private void redress() {
        shades = null;
        renew();
    }

    private void renew() {
        isBelowStale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) return;
        fit();
        if (isBelowStale) drawBelow();
        drawAbove();
    }

    private void fit() {
        double width = getWidth() / colours.scale();
        double height = getHeight() / colours.scale();
        for (var canvas : new Canvas[] {below, above}) {
            if (canvas.getWidth() != getWidth()) canvas.setWidth(getWidth());
            if (canvas.getHeight() != getHeight()) canvas.setHeight(getHeight());
        }
        var view = model.sight().viewProperty().get();
        if (view.width() != width || view.height() != height) model.sight().resize(width, height);
    }

    private void drawBelow() {
        var painter = new MapPainter(below.getGraphicsContext2D());
        painter.begin(colours.scale());
        var view = model.sight().viewProperty().get();
        drawing = model.chartProperty()
                .get()
                .flatMap(chart ->
                        colours.theme().map(theme -> Drawing.of(chart.scene(), view, theme, colours.widths())));
        drawing.ifPresent(made -> {
            var chart = model.chartProperty().get().orElseThrow();
            var image = shades(chart, made);
            var lit = model.litProperty().get();
            painter.shade(image, view);
            painter.papers(made.circles(), lit);
            var found = foundTopics(chart, lit);
            for (var label : made.labels()) {
                painter.name(label, made, colours, !lit.all() && !found.contains(label.topic()));
            }
            if (chart.scene().spots().size() >= MANY) {
                painter.miniature(image, view, MINIATURE, made, colours.accent());
            }
            isBelowStale = false;
        });
    }

    private Image shades(Chart chart, Drawing made) {
        var image = shades;
        if (image == null) {
            image = MapPainter.shades(
                    chart.density(), MapColours.of(made.theme().text()));
            shades = image;
        }
        return image;
    }

    private static Set<TopicId> foundTopics(Chart chart, Lit lit) {
        var found = new HashSet<TopicId>();
        if (lit.all()) return found;
        for (var paper : lit.papers()) {
            chart.spot(paper).flatMap(Scene.Spot::topic).ifPresent(found::add);
        }
        return found;
    }

    private void drawAbove() {
        var painter = new MapPainter(above.getGraphicsContext2D());
        painter.begin(colours.scale());
        var view = model.sight().viewProperty().get();
        var radius = drawing.flatMap(made -> made.circles().stream().findFirst())
                .map(Drawing.Circle::radius)
                .orElse(0.0);
        if (drawing.isEmpty()) return;
        var text = MapColours.of(drawing.get().theme().text());
        var chosen = model.chosenProperty()
                .get()
                .flatMap(paper -> model.chartProperty().get().flatMap(chart -> chart.spot(paper)));
        chosen.ifPresent(spot -> painter.ring(view.x(spot.place()), view.y(spot.place()), radius, colours.accent()));
        model.hoveredProperty()
                .get()
                .ifPresent(spot -> painter.ring(view.x(spot.place()), view.y(spot.place()), radius, text));
        var lasso = line.isEmpty() ? model.lassoProperty().get().line() : line;
        if (!lasso.isEmpty()) painter.lasso(lasso, view, colours.accent());
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.hover(x(event), y(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnZoom(event -> {
            model.sight().zoom(event.getZoomFactor(), event.getX() / colours.scale(), event.getY() / colours.scale());
            event.consume();
        });
    }

    private double x(MouseEvent event) {
        return event.getX() / colours.scale();
    }

    private double y(MouseEvent event) {
        return event.getY() / colours.scale();
    }

    private void press(MouseEvent event) {
        requestFocus();
        line.clear();
        pressedX = lastX = x(event);
        pressedY = lastY = y(event);
        isDragged = false;
        if (event.isShiftDown()) line.add(model.sight().at(lastX, lastY));
        event.consume();
    }

    private void drag(MouseEvent event) {
        isDragged |= Math.hypot(x(event) - pressedX, y(event) - pressedY) >= STILL;
        if (!isDragged) return;
        if (line.isEmpty()) model.sight().drag(x(event) - lastX, y(event) - lastY);
        else line.add(model.sight().at(x(event), y(event)));
        lastX = x(event);
        lastY = y(event);
        requestLayout();
        event.consume();
    }

    private void release(MouseEvent event) {
        var drawn = List.copyOf(line);
        line.clear();
        if (!isDragged && event.getButton() == MouseButton.PRIMARY) click(x(event), y(event));
        else if (!drawn.isEmpty()) model.draw(drawn);
        requestLayout();
        event.consume();
    }

    /// A paper under the pointer goes before the name that may stand over it.
    private void click(double x, double y) {
        model.hover(x, y);
        if (model.hoveredProperty().get().isPresent()) model.open(x, y);
        else label(x, y).ifPresent(filter);
    }

    private Optional<TopicId> label(double x, double y) {
        return drawing.stream()
                .flatMap(made -> made.labels().stream())
                .filter(label -> y <= label.y() && y >= label.y() - label.size())
                .filter(label -> Math.abs(x - label.x()) <= colours.widths().of(label.text(), label.size()) / 2)
                .map(Drawing.Label::topic)
                .findFirst();
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() == 0) return;
        double factor = Math.exp(NEARER_A_PIXEL * event.getDeltaY());
        model.sight().zoom(factor, event.getX() / colours.scale(), event.getY() / colours.scale());
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case LEFT -> model.sight().drag(ARROW, 0);
            case RIGHT -> model.sight().drag(-ARROW, 0);
            case UP -> model.sight().drag(0, ARROW);
            case DOWN -> model.sight().drag(0, -ARROW);
            case ESCAPE -> model.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
