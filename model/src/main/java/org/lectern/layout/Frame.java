package org.lectern.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Fits points into the unit square without bending the map.
final class Frame {

    /// Between the map and the rows of lonely papers, and between two of these.
    private static final double GAP = .05;

    private static final double SPACING = .0125;

    private Frame() {}

    /// Turned so that the map is widest from left to right (principal axes; Pearson 1901), and scaled so that this
    /// width is 1.
    static List<Point> fitted(double[] x, double[] y) {
        double middleX = Arrays.stream(x).average().orElse(0);
        double middleY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - middleX) * (x[i] - middleX);
            xy += (x[i] - middleX) * (y[i] - middleY);
            yy += (y[i] - middleY) * (y[i] - middleY);
        }
        double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        return scaled(IntStream.range(0, x.length)
                .mapToObj(i -> new Point(x[i] * cosine + y[i] * sine, y[i] * cosine - x[i] * sine))
                .toList());
    }

    /// As they are, or scaled where the map has grown beyond the square.
    static List<Point> kept(double[] x, double[] y) {
        var points = IntStream.range(0, x.length)
                .mapToObj(i -> new Point(x[i], y[i]))
                .toList();
        return points.stream().allMatch(Frame::isWithin) ? points : scaled(points);
    }

    private static boolean isWithin(Point point) {
        return point.x() >= 0 && point.x() <= 1 && point.y() >= 0 && point.y() <= 1;
    }

    /// Moved and scaled so that the smallest coordinates are 0 and the largest is 1.
    private static List<Point> scaled(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double width = points.stream().mapToDouble(Point::x).max().orElse(0) - left;
        double height = points.stream().mapToDouble(Point::y).max().orElse(0) - top;
        double side = Math.max(width, height);
        double scale = side > 0 ? 1 / side : 0;
        return points.stream()
                .map(each -> new Point(within((each.x() - left) * scale), within((each.y() - top) * scale)))
                .toList();
    }

    private static double within(double coordinate) {
        return Math.clamp(coordinate, 0, 1);
    }

    /// All rows: those with neighbours at their points, the others side by side below them.
    ///
    /// @param tied the rows that the points belong to, ascending
    static List<Point> withLonely(List<Point> points, int[] tied, int rows) {
        if (tied.length == rows) return points;
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0) + (points.isEmpty() ? 0 : GAP);
        int inRow = (int) Math.max(1 / SPACING, Math.sqrt(rows - tied.length));
        var all = new ArrayList<Point>(rows);
        int next = 0;
        int lonely = 0;
        for (int row = 0; row < rows; row++) {
            if (next < tied.length && tied[next] == row) {
                all.add(points.get(next++));
            } else {
                int line = lonely / inRow;
                all.add(new Point((double) (lonely % inRow) / inRow, bottom + line * SPACING));
                lonely++;
            }
        }
        return all.stream().allMatch(Frame::isWithin) ? List.copyOf(all) : scaled(all);
    }
}
