package org.lectern.desktop.map;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.lectern.layout.Point;
import org.lectern.layout.Viewport;
import org.lectern.layout.drawing.Drawing;

/// Puts a drawing on a canvas: where papers lie dense, the papers, the names of topics, and what the pointer is about.
final class MapPainter {

    private static final double FULL = .9;
    private static final double FAINT = .16;
    private static final double FAINT_NAME = .4;
    private static final double SHADE = .035;
    /// Pixels of the shades along a cell of the density.
    private static final int FINE = 4;
    private static final double HALO = 4;
    /// How often the miniature is shaded over itself, to be seen at its size.
    private static final int STRONGER = 4;
    private static final double RING = 3;
    private static final double LASSO_SHADE = .1;

    private final GraphicsContext pen;

    MapPainter(GraphicsContext pen) {
        this.pen = pen;
    }

    /// Begins anew on an empty canvas.
    ///
    /// @param scale pixels of the canvas for one of the drawing
    void begin(double scale) {
        var canvas = pen.getCanvas();
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setGlobalAlpha(1);
        pen.scale(scale, scale);
    }

    /// The density as an image in one colour, more of it where it is denser.
    static Image shades(Density density, Color colour) {
        int side = Density.SIDE * FINE;
        var image = new WritableImage(side, side);
        var pixels = image.getPixelWriter();
        var tones = tones(colour);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int level = density.level(cell(column), cell(row));
                if (level > 0) pixels.setColor(column, row, tones.get(level));
            }
        }
        return image;
    }

    private static List<Color> tones(Color colour) {
        return IntStream.rangeClosed(0, Density.levels())
                .mapToObj(level -> Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), SHADE * level))
                .toList();
    }

    /// The place on the density's grid of a pixel's middle.
    private static double cell(int pixel) {
        return Math.clamp((pixel + .5) / FINE - .5, 0, Density.SIDE - 1);
    }

    void shade(Image shades, Viewport view) {
        var corner = new Point(-Density.MARGIN, -Density.MARGIN);
        double side = (1 + 2 * Density.MARGIN) * view.scale();
        pen.setImageSmoothing(true);
        pen.drawImage(shades, view.x(corner), view.y(corner), side, side);
    }

    /// The faint papers first, so that none of them covers one that was found.
    void papers(List<Drawing.Circle> circles, Lit lit) {
        if (!lit.all()) {
            pen.setGlobalAlpha(FAINT);
            for (var circle : circles) if (!lit.shows(circle.paper())) dot(circle);
        }
        pen.setGlobalAlpha(FULL);
        for (var circle : circles) if (lit.shows(circle.paper())) dot(circle);
        pen.setGlobalAlpha(1);
    }

    private void dot(Drawing.Circle circle) {
        pen.setFill(MapColours.of(circle.colour()));
        double radius = circle.radius();
        pen.fillOval(circle.x() - radius, circle.y() - radius, 2 * radius, 2 * radius);
    }

    /// A name, with a halo of the ground round its letters.
    ///
    /// @param isFaint whether none of the topic's papers is found
    void name(Drawing.Label label, Drawing drawing, MapColours colours, boolean isFaint) {
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setFont(colours.font(label.size()));
        pen.setStroke(MapColours.of(drawing.theme().background()));
        pen.setLineWidth(HALO);
        pen.setGlobalAlpha(isFaint ? FAINT_NAME : FULL);
        pen.strokeText(label.text(), label.x(), label.y());
        pen.setFill(MapColours.of(drawing.theme().text()));
        pen.setGlobalAlpha(isFaint ? FAINT_NAME : 1);
        pen.fillText(label.text(), label.x(), label.y());
        pen.setGlobalAlpha(1);
    }

    void ring(double x, double y, double radius, Color colour) {
        double wide = radius + RING;
        pen.setStroke(colour);
        pen.setLineWidth(2);
        pen.setLineDashes();
        pen.strokeOval(x - wide, y - wide, 2 * wide, 2 * wide);
    }

    /// The line of a lasso, closed, with what it runs round shaded.
    void lasso(List<Point> line, Viewport view, Color colour) {
        double[] across = line.stream().mapToDouble(view::x).toArray();
        double[] down = line.stream().mapToDouble(view::y).toArray();
        pen.setFill(colour);
        pen.setGlobalAlpha(LASSO_SHADE);
        pen.fillPolygon(across, down, across.length);
        pen.setGlobalAlpha(1);
        pen.setStroke(colour);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineWidth(1.5);
        pen.setLineDashes(5, 4);
        pen.strokePolygon(across, down, across.length);
        pen.setLineDashes();
    }

    /// The whole map, small, in the lower right corner, with what is in sight framed.
    ///
    /// @param side pixels
    void miniature(Image shades, Viewport view, double side, Drawing drawing, Color colour) {
        double left = view.width() - side - HALO;
        double top = view.height() - side - HALO;
        pen.setFill(MapColours.of(drawing.theme().background()));
        pen.fillRect(left, top, side, side);
        for (int pass = 0; pass < STRONGER; pass++) pen.drawImage(shades, left, top, side, side);
        pen.setStroke(MapColours.of(drawing.theme().unassigned()));
        pen.setLineWidth(1);
        pen.strokeRect(left, top, side, side);
        double unit = side / (1 + 2 * Density.MARGIN);
        var from = view.at(0, 0);
        var to = view.at(view.width(), view.height());
        double x = Math.clamp(left + (from.x() + Density.MARGIN) * unit, left, left + side);
        double y = Math.clamp(top + (from.y() + Density.MARGIN) * unit, top, top + side);
        double right = Math.clamp(left + (to.x() + Density.MARGIN) * unit, left, left + side);
        double bottom = Math.clamp(top + (to.y() + Density.MARGIN) * unit, top, top + side);
        pen.setStroke(colour);
        pen.setLineWidth(1.5);
        pen.strokeRect(x, y, right - x, bottom - y);
    }
}
