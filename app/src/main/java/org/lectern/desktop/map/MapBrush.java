package org.lectern.desktop.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.topics.TopicColours;
import org.lectern.layout.Point;
import org.lectern.layout.drawing.Colour;
import org.lectern.layout.drawing.Drawing;
import org.lectern.layout.drawing.Theme;
import org.lectern.paper.PaperId;

/// Draws what is in sight: soft clouds where papers are dense, points, names, and the line of a lasso.
final class MapBrush {

    private static final double FAINT = 0.16;
    private static final double CLOUD = 0.12;
    private static final double CLOUD_SIZE = 8;
    /// With more points than this there are enough of them to show by themselves where they are dense.
    private static final int CLOUDED = 2_000;
    private static final double HALO = 3;
    private final Canvas canvas;
    private final TopicColours colours;
    private final Look look;

    MapBrush(Canvas canvas, TopicColours colours, Look look) {
        this.canvas = canvas;
        this.colours = colours;
        this.look = look;
    }

    void draw(Optional<MapViewModel.Sight> sight, List<Point> line) {
        var pen = canvas.getGraphicsContext2D();
        double factor = look.scaled(1);
        pen.setTransform(factor, 0, 0, factor, 0, 0);
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        sight.ifPresent(now -> {
            var theme = theme();
            var drawing = Drawing.of(now.scene(), now.view(), theme, MapBrush::width);
            if (drawing.circles().size() <= CLOUDED) clouds(pen, drawing, now.found());
            points(pen, drawing, now.found());
            names(pen, drawing);
            lasso(pen, line, theme);
        });
    }

    private Theme theme() {
        var background = colours.background();
        boolean isDark = background.contrast(Colour.of("ffffff")) > background.contrast(Colour.of("000000"));
        return new Theme(
                background,
                isDark ? Theme.DARK.text() : Theme.LIGHT.text(),
                isDark ? Theme.DARK.unassigned() : Theme.LIGHT.unassigned());
    }

    private static double width(String text, double size) {
        var measured = new Text(text);
        measured.setFont(Font.font(null, FontWeight.BOLD, size));
        return measured.getLayoutBounds().getWidth();
    }

    private static void clouds(GraphicsContext pen, Drawing drawing, Set<PaperId> found) {
        for (var circle : drawing.circles()) {
            if (!found.contains(circle.paper())) continue;
            double radius = circle.radius() * CLOUD_SIZE;
            pen.setFill(new RadialGradient(
                    0,
                    0,
                    circle.x(),
                    circle.y(),
                    radius,
                    false,
                    CycleMethod.NO_CYCLE,
                    new Stop(0, Color.web(circle.colour().hex(), CLOUD)),
                    new Stop(1, Color.web(circle.colour().hex(), 0))));
            pen.fillOval(circle.x() - radius, circle.y() - radius, 2 * radius, 2 * radius);
        }
    }

    /// The found ones last, so that no faint one lies over them.
    private static void points(GraphicsContext pen, Drawing drawing, Set<PaperId> found) {
        for (boolean isFound : new boolean[] {false, true}) {
            for (var circle : drawing.circles()) {
                if (found.contains(circle.paper()) != isFound) continue;
                pen.setFill(Color.web(circle.colour().hex(), isFound ? 1 : FAINT));
                pen.fillOval(
                        circle.x() - circle.radius(),
                        circle.y() - circle.radius(),
                        2 * circle.radius(),
                        2 * circle.radius());
            }
        }
    }

    private static void names(GraphicsContext pen, Drawing drawing) {
        pen.setTextAlign(TextAlignment.CENTER);
        for (var label : drawing.labels()) {
            pen.setFont(Font.font(null, FontWeight.BOLD, label.size()));
            pen.setStroke(Color.web(drawing.theme().background().hex(), 0.85));
            pen.setLineWidth(HALO);
            pen.strokeText(label.text(), label.x(), label.y());
            pen.setFill(Color.web(drawing.theme().text().hex()));
            pen.fillText(label.text(), label.x(), label.y());
        }
    }

    private static void lasso(GraphicsContext pen, List<Point> line, Theme theme) {
        if (line.size() < 2) return;
        pen.beginPath();
        pen.moveTo(line.getFirst().x(), line.getFirst().y());
        for (var point : line) pen.lineTo(point.x(), point.y());
        pen.closePath();
        pen.setFill(Color.web(theme.text().hex(), 0.08));
        pen.fill();
        pen.setStroke(Color.web(theme.text().hex(), 0.8));
        pen.setLineWidth(1.2);
        pen.stroke();
    }
}
