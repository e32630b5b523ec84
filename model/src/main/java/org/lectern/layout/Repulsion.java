package org.lectern.layout;

import java.util.Arrays;

/// How papers push one another away, with far groups taken as one (Barnes, Hut 1986).
///
/// The quadtree is laid out in the order of the points along a Z-shaped curve (Morton 1966), each node followed by
/// what is below it, so that a walk needs no stack: it goes on to the next node, or skips what lies below.
final class Repulsion {

    /// A group counts as one when its square is narrower than this share of its distance.
    private static final double FAR = .5;

    private static final int BITS = 20;
    private static final int ROW_BITS = 24;
    private static final int CELLS = 1 << BITS;
    private static final int FIELDS = 4;

    private final double[] x;
    private final double[] y;
    private final long[] order;
    /// Of each node the centre of its points, their number, and the square of its side over [#FAR]; a leaf has side 0.
    private final double[] nodes;

    private final int[] skips;
    private final double side;
    private int count;

    /// @param x coordinates of at most 16 million points
    Repulsion(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        double width = Arrays.stream(x).max().orElse(0) - left;
        double height = Arrays.stream(y).max().orElse(0) - top;
        side = Math.max(Double.MIN_NORMAL, Math.max(width, height));
        order = new long[x.length];
        double scale = (CELLS - 1) / side;
        for (int row = 0; row < x.length; row++) {
            long code = woven((int) ((x[row] - left) * scale)) | woven((int) ((y[row] - top) * scale)) << 1;
            order[row] = code << ROW_BITS | row;
        }
        Arrays.sort(order);
        nodes = new double[2 * x.length * FIELDS];
        skips = new int[2 * x.length];
        if (x.length > 0) build(0, x.length, BITS);
    }

    /// The bits of a number with a gap after each.
    private static long woven(int number) {
        long bits = number;
        bits = (bits | bits << 16) & 0x0000FFFF0000FFFFL;
        bits = (bits | bits << 8) & 0x00FF00FF00FF00FFL;
        bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0FL;
        bits = (bits | bits << 2) & 0x3333333333333333L;
        return (bits | bits << 1) & 0x5555555555555555L;
    }

    private int quarter(int place, int level) {
        return (int) (order[place] >>> (2 * level + ROW_BITS)) & 3;
    }

    /// Adds the node of the points at some places of the order, which agree above a level, and all below it.
    private void build(int from, int to, int levelAbove) {
        int node = count++;
        int level = levelAbove;
        while (level > 0 && quarter(from, level - 1) == quarter(to - 1, level - 1)) level--;
        double sumX = 0;
        double sumY = 0;
        boolean isLeaf = level == 0 || to - from == 1;
        if (isLeaf) {
            for (int place = from; place < to; place++) {
                sumX += x[row(place)];
                sumY += y[row(place)];
            }
        } else {
            int begin = from;
            while (begin < to) {
                int end = begin + 1;
                while (end < to && quarter(end, level - 1) == quarter(begin, level - 1)) end++;
                int child = count;
                build(begin, end, level - 1);
                sumX += nodes[child * FIELDS] * (end - begin);
                sumY += nodes[child * FIELDS + 1] * (end - begin);
                begin = end;
            }
        }
        double width = isLeaf ? 0 : side / CELLS * (1 << level) / FAR;
        nodes[node * FIELDS] = sumX / (to - from);
        nodes[node * FIELDS + 1] = sumY / (to - from);
        nodes[node * FIELDS + 2] = to - from;
        nodes[node * FIELDS + 3] = width * width;
        skips[node] = count;
    }

    /// The row at a place of the order. Rows that follow one another there lie near one another.
    int row(int place) {
        return (int) order[place] & ((1 << ROW_BITS) - 1);
    }

    /// What pushes a row, not yet divided by the sum of all rows' closeness.
    ///
    /// @param push receives the push along x and y
    /// @return the row's closeness to all others
    double of(int row, double[] push) {
        double pushX = 0;
        double pushY = 0;
        double closeness = 0;
        int node = 0;
        while (node < count) {
            int at = node * FIELDS;
            double dx = x[row] - nodes[at];
            double dy = y[row] - nodes[at + 1];
            double squared = dx * dx + dy * dy;
            if (nodes[at + 3] <= squared) {
                double close = 1 / (1 + squared);
                double weight = nodes[at + 2] * close;
                closeness += weight;
                pushX += weight * close * dx;
                pushY += weight * close * dy;
                node = skips[node];
            } else {
                node++;
            }
        }
        push[0] = pushX;
        push[1] = pushY;
        return closeness - 1; // to itself
    }
}
