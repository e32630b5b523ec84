package org.lectern.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds points by place: the one under a cursor, those in a lasso. A quadtree (Finkel, Bentley 1974).
public final class PointIndex {

    private static final int FEW = 16;
    /// Points on one spot cannot be parted.
    private static final int DEEPEST = 24;

    private final List<Point> points;
    private final Square root;

    /// Takes in points.
    ///
    /// @param points by row
    public PointIndex(List<Point> points) {
        this.points = List.copyOf(points);
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        var box = new Box(left, top, right, bottom);
        root = split(box, IntStream.range(0, points.size()).boxed().toList(), 0);
    }

    private record Box(double left, double top, double right, double bottom) {

        double distance(Point point) {
            return point.distance(new Point(Math.clamp(point.x(), left, right), Math.clamp(point.y(), top, bottom)));
        }

        boolean meets(Box other) {
            return left <= other.right && right >= other.left && top <= other.bottom && bottom >= other.top;
        }

        /// The quarters from left to right, the upper ones first.
        Box quarter(int number) {
            double x = (left + right) / 2;
            double y = (top + bottom) / 2;
            return new Box(
                    number % 2 == 0 ? left : x,
                    number < 2 ? top : y,
                    number % 2 == 0 ? x : right,
                    number < 2 ? y : bottom);
        }

        int quarterOf(Point point) {
            return (point.x() >= (left + right) / 2 ? 1 : 0) + (point.y() >= (top + bottom) / 2 ? 2 : 0);
        }
    }

    /// A part of the map: with rows of its own, or with quarters.
    private record Square(Box box, List<Integer> rows, List<Square> quarters) {}

    private Square split(Box box, List<Integer> rows, int depth) {
        if (rows.size() <= FEW || depth == DEEPEST) return new Square(box, rows, List.of());
        var quarters = IntStream.range(0, 4)
                .mapToObj(number -> split(
                        box.quarter(number),
                        rows.stream()
                                .filter(row -> box.quarterOf(points.get(row)) == number)
                                .toList(),
                        depth + 1))
                .toList();
        return new Square(box, List.of(), quarters);
    }

    /// The row nearest to a place, of equals the lowest, or empty when none is within the radius.
    public OptionalInt nearest(Point place, double radius) {
        var best = new Nearest(place, radius);
        best.look(root);
        return best.row < 0 ? OptionalInt.empty() : OptionalInt.of(best.row);
    }

    private final class Nearest {

        private final Point place;
        private double distance;
        private int row = -1;

        Nearest(Point place, double radius) {
            this.place = place;
            distance = radius;
        }

        void look(Square square) {
            if (square.box.distance(place) > distance) return;
            for (int each : square.rows) {
                double away = place.distance(points.get(each));
                if (away < distance || (away == distance && (row < 0 || each < row))) {
                    distance = away;
                    row = each;
                }
            }
            square.quarters.stream()
                    .sorted((one, other) -> Double.compare(one.box.distance(place), other.box.distance(place)))
                    .forEach(this::look);
        }
    }

    /// The rows inside a closed line, ascending. Where the line crosses itself, what it runs round twice is outside
    /// (even-odd rule).
    public int[] inside(List<Point> line) {
        if (line.size() < 3) return new int[0];
        var box = new Box(
                line.stream().mapToDouble(Point::x).min().orElseThrow(),
                line.stream().mapToDouble(Point::y).min().orElseThrow(),
                line.stream().mapToDouble(Point::x).max().orElseThrow(),
                line.stream().mapToDouble(Point::y).max().orElseThrow());
        var found = IntStream.builder();
        collect(root, box, line, found);
        return found.build().sorted().toArray();
    }

    private void collect(Square square, Box box, List<Point> line, IntStream.Builder found) {
        if (!square.box.meets(box)) return;
        for (int row : square.rows) {
            if (isInside(points.get(row), line)) found.add(row);
        }
        for (var quarter : square.quarters) collect(quarter, box, line, found);
    }

    private static boolean isInside(Point point, List<Point> line) {
        boolean isInside = false;
        var from = line.getLast();
        for (var to : line) {
            boolean crosses = from.y() > point.y() != to.y() > point.y();
            if (crosses) {
                double x = from.x() + (point.y() - from.y()) / (to.y() - from.y()) * (to.x() - from.x());
                if (point.x() < x) isInside = !isInside;
            }
            from = to;
        }
        return isInside;
    }
}
