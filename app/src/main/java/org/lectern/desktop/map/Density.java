package org.lectern.desktop.map;

import java.util.Collection;
import org.lectern.layout.Point;

/// How densely papers lie, on a grid over the map and a margin round it.
///
/// Each paper counts in its cell, and the counts are blurred: three passes of a moving average along each axis come
/// near to a bell curve (Wells 1986) in a time that does not depend on its width.
public final class Density {

    /// Cells along each side.
    public static final int SIDE = 160;
    /// What the grid covers beyond the map on each side, as a share of the map's side.
    public static final double MARGIN = .15;
    /// From which share of the densest place on a level begins.
    private static final double[] LEVELS = {.06, .2, .45};
    private static final int REACH = 4;
    private static final int PASSES = 3;

    private final double[] cells = new double[SIDE * SIDE];
    private double most;

    private Density() {}

    static Density of(Collection<Point> points) {
        var density = new Density();
        for (var point : points) density.cells[cell(point.y()) * SIDE + cell(point.x())]++;
        for (int pass = 0; pass < PASSES; pass++) {
            for (int line = 0; line < SIDE; line++) {
                density.average(line * SIDE, 1);
                density.average(line, SIDE);
            }
        }
        for (double each : density.cells) density.most = Math.max(density.most, each);
        return density;
    }

    private static int cell(double place) {
        return Math.clamp((int) ((place + MARGIN) / (1 + 2 * MARGIN) * SIDE), 0, SIDE - 1);
    }

    /// Puts the mean of its neighbourhood in the place of each cell of a line.
    private void average(int start, int step) {
        var line = new double[SIDE];
        double sum = 0;
        for (int i = -REACH; i < SIDE; i++) {
            if (i + REACH < SIDE) sum += cells[start + (i + REACH) * step];
            if (i - REACH - 1 >= 0) sum -= cells[start + (i - REACH - 1) * step];
            if (i >= 0) line[i] = sum / (2 * REACH + 1);
        }
        for (int i = 0; i < SIDE; i++) cells[start + i * step] = line[i];
    }

    /// How dense it is at a place of the grid; between the middles of four cells, their shares are mixed.
    ///
    /// @param column from 0 to [#SIDE] - 1, as is the row
    /// @return from 0 for empty to [#levels()] for the densest
    public int level(double column, double row) {
        double share = most == 0 ? 0 : at(column, row) / most;
        int level = 0;
        while (level < LEVELS.length && share >= LEVELS[level]) level++;
        return level;
    }

    private double at(double column, double row) {
        int left = Math.clamp((long) column, 0, SIDE - 2);
        int top = Math.clamp((long) row, 0, SIDE - 2);
        double across = column - left;
        double down = row - top;
        double upper = cells[top * SIDE + left] * (1 - across) + cells[top * SIDE + left + 1] * across;
        double lower = cells[(top + 1) * SIDE + left] * (1 - across) + cells[(top + 1) * SIDE + left + 1] * across;
        return upper * (1 - down) + lower * down;
    }

    public static int levels() {
        return LEVELS.length;
    }
}
