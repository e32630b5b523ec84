package org.lectern.layout;

/// A place on the map. Both coordinates of a finished layout lie from 0 to 1; y grows downwards, as on a screen.
public record Point(double x, double y) {

    public double distance(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
