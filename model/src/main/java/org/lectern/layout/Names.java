package org.lectern.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds room for names on the map: none covers another or leaves the view, and the weightier ones come first.
///
/// Each name tries a few positions round its anchor, the best first, and is left out when all are taken (greedy point
/// labelling; Christensen, Marks, Shieber 1995). Zooming in moves the anchors apart, so that more names find room.
public final class Names {

    private static final double GAP = 4;

    private Names() {}

    /// A name that would like to stand on the map.
    ///
    /// @param number the caller's, by which equally weighty names are ordered
    /// @param x pixels from the left of the view to what is named
    /// @param y pixels from its top
    /// @param width of the name in pixels
    /// @param height of the name in pixels
    public record Wish(int number, double x, double y, double width, double height, double weight) {}

    /// A name that has found room.
    ///
    /// @param left its left side in pixels
    /// @param top its upper side in pixels
    public record Placed(Wish wish, double left, double top) {

        boolean isCleanOf(Placed other) {
            return left + wish.width + GAP <= other.left
                    || other.left + other.wish.width + GAP <= left
                    || top + wish.height + GAP <= other.top
                    || other.top + other.wish.height + GAP <= top;
        }

        boolean isWithin(double width, double height) {
            return left >= 0 && top >= 0 && left + wish.width <= width && top + wish.height <= height;
        }
    }

    /// The names that find room, the weightiest first.
    ///
    /// @param width of the view in pixels
    /// @param height of the view in pixels
    public static List<Placed> placed(List<Wish> wishes, double width, double height) {
        var placed = new ArrayList<Placed>();
        wishes.stream()
                .sorted(Comparator.comparingDouble(Wish::weight).reversed().thenComparingInt(Wish::number))
                .forEach(wish -> room(wish, placed, width, height).ifPresent(placed::add));
        return placed;
    }

    private static Optional<Placed> room(Wish wish, List<Placed> taken, double width, double height) {
        if (wish.x < 0 || wish.x > width || wish.y < 0 || wish.y > height) return Optional.empty();
        return positions(wish).stream()
                .filter(each -> each.isWithin(width, height))
                .filter(each -> taken.stream().allMatch(each::isCleanOf))
                .findFirst();
    }

    /// On the anchor, above, below, right and left of it, then the corners.
    private static List<Placed> positions(Wish wish) {
        double left = wish.x - wish.width - GAP;
        double centre = wish.x - wish.width / 2;
        double right = wish.x + GAP;
        double above = wish.y - wish.height - GAP;
        double middle = wish.y - wish.height / 2;
        double below = wish.y + GAP;
        return List.of(
                new Placed(wish, centre, middle),
                new Placed(wish, centre, above),
                new Placed(wish, centre, below),
                new Placed(wish, right, middle),
                new Placed(wish, left, middle),
                new Placed(wish, right, above),
                new Placed(wish, left, above),
                new Placed(wish, right, below),
                new Placed(wish, left, below));
    }

    /// Where the name of some points belongs: at the one nearest to the medians of their coordinates, which is
    /// amidst them even if a few lie far off.
    ///
    /// @param points at least one
    public static Point anchor(List<Point> points) {
        var middle = new Point(
                points.stream().mapToDouble(Point::x).sorted().toArray()[points.size() / 2],
                points.stream().mapToDouble(Point::y).sorted().toArray()[points.size() / 2]);
        return points.stream().min(Comparator.comparingDouble(middle::distance)).orElseThrow();
    }
}
