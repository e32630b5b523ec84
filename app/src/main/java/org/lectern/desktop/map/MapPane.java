package org.lectern.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.topics.TopicColours;
import org.lectern.layout.Point;
import org.lectern.layout.drawing.Scene;
import org.lectern.paper.PaperId;

/// The canvas, what the mouse does on it, and the card over a point. The list of topics on the left is its legend.
public final class MapPane {

    private static final Duration HOVER = Duration.millis(300);
    private static final double PAN = 60;
    /// A press that moves less, in pixels, is a click.
    private static final double STILL = 4;
    private final MapViewModel model;
    private final Look look;
    private final Consumer<PaperId> read;
    private final Canvas canvas = new Canvas();
    private final MapBrush brush;
    private final Pane board = new Pane(canvas);
    private final Label card = Controls.label("", "map-card");
    private final PauseTransition hover = new PauseTransition(HOVER);
    private final VBox empty;
    private final StackPane root = new StackPane();
    private final List<Point> line = new ArrayList<>();
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean moved;

    /// @param read opens a paper in the reader
    public MapPane(MapViewModel model, TopicColours colours, Consumer<PaperId> read, Look look, Texts texts) {
        this.model = model;
        this.look = look;
        this.read = read;
        brush = new MapBrush(canvas, colours, look);
        empty = Controls.empty(Icon.MAP, texts.of("map.empty"), texts.of("map.empty.act"));
        card.setWrapText(true);
        card.setMouseTransparent(true);
        card.setManaged(false);
        card.setVisible(false);
        board.getChildren().add(card);
        board.getStyleClass().add("map");
        board.setMinSize(0, 0);
        board.setFocusTraversable(true);
        board.setAccessibleText(texts.of("map.spoken"));
        root.getChildren().addAll(board, empty, tools(texts));
        board.widthProperty().subscribe(this::fit);
        board.heightProperty().subscribe(this::fit);
        look.percentProperty().subscribe(this::fit);
        model.sightProperty().subscribe(sight -> draw());
        colours.changed().subscribe(this::draw);
        listen();
    }

    public Node root() {
        return root;
    }

    private Node tools(Texts texts) {
        var box = new HBox(
                Controls.iconButton(Icon.NEARER, texts.of("map.nearer"), () -> model.zoom(1)),
                Controls.iconButton(Icon.AWAY, texts.of("map.away"), () -> model.zoom(-1)),
                Controls.iconButton(Icon.WHOLE, texts.of("map.whole"), model::seeWhole));
        box.getStyleClass().add("map-tools");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.BOTTOM_RIGHT);
        return box;
    }

    private double factor() {
        return look.scaled(1);
    }

    private void fit() {
        canvas.setWidth(board.getWidth());
        canvas.setHeight(board.getHeight());
        model.resize(board.getWidth() / factor(), board.getHeight() / factor());
        draw();
    }

    private void draw() {
        var sight = model.sightProperty().get();
        Controls.setShown(empty, sight.map(now -> now.scene().spots().isEmpty()).orElse(true));
        brush.draw(sight, line);
    }

    private void listen() {
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        board.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        board.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hideCard());
        board.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() == 0) return;
            model.zoom(Math.signum(event.getDeltaY()), event.getX() / factor(), event.getY() / factor());
            event.consume();
        });
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::struck);
    }

    private void pressed(MouseEvent event) {
        board.requestFocus();
        hideCard();
        line.clear();
        moved = false;
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        lastY = pressY;
    }

    /// With Shift held a line is drawn round papers; without it the map moves.
    private void dragged(MouseEvent event) {
        moved |= Math.hypot(event.getX() - pressX, event.getY() - pressY) > STILL;
        if (!moved) return;
        if (event.isShiftDown() || event.getButton() == MouseButton.SECONDARY) {
            line.add(new Point(event.getX() / factor(), event.getY() / factor()));
            draw();
        } else {
            model.drag((event.getX() - lastX) / factor(), (event.getY() - lastY) / factor());
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void released(MouseEvent event) {
        if (!line.isEmpty()) {
            var drawn = List.copyOf(line);
            line.clear();
            model.lasso(drawn);
            draw();
        } else if (!moved) {
            under(event).ifPresent(spot -> read.accept(spot.paper()));
            if (event.getClickCount() == 2 && under(event).isEmpty()) model.seeWhole();
        }
    }

    private Optional<Scene.Spot> under(MouseEvent event) {
        return model.at(event.getX() / factor(), event.getY() / factor());
    }

    private void hovered(MouseEvent event) {
        hideCard();
        under(event).ifPresent(spot -> {
            hover.setOnFinished(done -> showCard(spot, event.getX(), event.getY()));
            hover.playFromStart();
        });
    }

    private void showCard(Scene.Spot spot, double x, double y) {
        card.setText(spot.title());
        card.setVisible(true);
        card.applyCss();
        double width = Math.min(card.prefWidth(-1), look.scaled(320));
        double height = card.prefHeight(width);
        card.resizeRelocate(
                Math.clamp(x + 12, 0, Math.max(0, board.getWidth() - width)),
                Math.clamp(y + 12, 0, Math.max(0, board.getHeight() - height)),
                width,
                height);
    }

    private void hideCard() {
        hover.stop();
        card.setVisible(false);
    }

    private void struck(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.drag(PAN, 0);
            case RIGHT -> model.drag(-PAN, 0);
            case UP -> model.drag(0, PAN);
            case DOWN -> model.drag(0, -PAN);
            case PLUS, ADD, EQUALS -> model.zoom(1);
            case MINUS, SUBTRACT -> model.zoom(-1);
            case HOME -> model.seeWhole();
            case ESCAPE -> model.lasso(List.of());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
