package org.lectern.layout;

import java.util.Collection;

/// What part of the map is in sight, and how large.
///
/// @param width of the view in pixels
/// @param height of the view in pixels
/// @param middle the place of the map in the middle of the view
/// @param scale pixels for the distance 1 on the map, more than 0
public record Viewport(double width, double height, Point middle, double scale) {

    public Viewport {
        if (!(scale > 0)) throw new IllegalArgumentException("a view needs a scale above 0, not " + scale);
    }

    /// The view of all points, as large as they fit.
    ///
    /// @param margin pixels left free on each side; less than half of the width and height
    public static Viewport whole(Collection<Point> points, double width, double height, double margin) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(1);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(1);
        double wide = (width - 2 * margin) / Math.max(1e-9, right - left);
        double high = (height - 2 * margin) / Math.max(1e-9, bottom - top);
        double scale = right == left && bottom == top ? Math.min(width, height) - 2 * margin : Math.min(wide, high);
        return new Viewport(width, height, new Point((left + right) / 2, (top + bottom) / 2), scale);
    }

    /// Pixels from the left.
    public double x(Point place) {
        return width / 2 + (place.x() - middle.x()) * scale;
    }

    /// Pixels from the top.
    public double y(Point place) {
        return height / 2 + (place.y() - middle.y()) * scale;
    }

    /// The place of the map at a pixel.
    public Point at(double x, double y) {
        return new Point(middle.x() + (x - width / 2) / scale, middle.y() + (y - height / 2) / scale);
    }

    public boolean shows(Point place) {
        return x(place) >= 0 && x(place) <= width && y(place) >= 0 && y(place) <= height;
    }

    /// Nearer by a factor, with what is at a pixel staying there.
    public Viewport zoomed(double factor, double x, double y) {
        var fixed = at(x, y);
        double next = scale * factor;
        return new Viewport(
                width,
                height,
                new Point(fixed.x() - (x - width / 2) / next, fixed.y() - (y - height / 2) / next),
                next);
    }

    /// With the map dragged by some pixels.
    public Viewport dragged(double right, double down) {
        return new Viewport(width, height, new Point(middle.x() - right / scale, middle.y() - down / scale), scale);
    }
}
