package org.lectern.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lectern.work.Progress;

/// A map on which most papers lie already.
///
/// The earlier map was scaled to the unit square, which is not the scale at which the forces are in balance. That
/// scale is found first, as the one at which the map tells the neighbours best (least Kullback-Leibler divergence).
final class Known {

    private static final double LEAST_SCALE = 1;
    private static final double MOST_SCALE = 10_000;
    private static final int SEARCH_STEPS = 16;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /// Newcomers begin this far from the middle of their neighbours, lest two of them lie on one point.
    private static final double JITTER = 1e-3;

    private static final long SEED = 20_160_606;

    private final Affinities affinities;
    private final boolean[] held;
    private final double[] x;
    private final double[] y;

    Known(Affinities affinities, List<Optional<Point>> places) {
        this.affinities = affinities;
        int rows = places.size();
        held = new boolean[rows];
        x = new double[rows];
        y = new double[rows];
        for (int row = 0; row < rows; row++) {
            var place = places.get(row);
            held[row] = place.isPresent();
            x[row] = place.map(Point::x).orElse(0.0);
            y[row] = place.map(Point::y).orElse(0.0);
        }
        welcome();
    }

    /// Where the papers lie once the newcomers have found their places.
    List<Point> adjusted(Progress progress) {
        double scale = bestScale();
        scale(scale);
        new Descent(affinities, x, y, held).adjust(progress);
        scale(1 / scale);
        return Frame.kept(x, y);
    }

    /// Puts each newcomer amidst its neighbours, those that have most of them first known.
    private void welcome() {
        var random = new SplittableRandom(SEED);
        var placed = held.clone();
        boolean more = true;
        while (more) {
            more = false;
            var reached = placed.clone();
            for (int row = 0; row < placed.length; row++) {
                if (placed[row] || !between(row, placed)) continue;
                jitter(row, random);
                reached[row] = true;
                more = true;
            }
            System.arraycopy(reached, 0, placed, 0, placed.length);
        }
        for (int row = 0; row < placed.length; row++) {
            if (placed[row]) continue;
            x[row] = .5;
            y[row] = .5;
            jitter(row, random);
        }
    }

    private void jitter(int row, SplittableRandom random) {
        x[row] += JITTER * random.nextGaussian();
        y[row] += JITTER * random.nextGaussian();
    }

    /// Puts a row where its placed neighbours are on average, if it has any.
    private boolean between(int row, boolean[] placed) {
        double sumX = 0;
        double sumY = 0;
        double weights = 0;
        for (int i = affinities.start(row); i < affinities.start(row + 1); i++) {
            int other = affinities.column(i);
            if (!placed[other]) continue;
            double weight = affinities.value(i);
            sumX += weight * x[other];
            sumY += weight * y[other];
            weights += weight;
        }
        if (weights == 0) return false;
        x[row] = sumX / weights;
        y[row] = sumY / weights;
        return true;
    }

    private void scale(double factor) {
        for (int row = 0; row < x.length; row++) {
            x[row] *= factor;
            y[row] *= factor;
        }
    }

    /// Golden-section search over the logarithm of the scale (Kiefer 1953).
    private double bestScale() {
        double low = StrictMath.log(LEAST_SCALE);
        double high = StrictMath.log(MOST_SCALE);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = divergence(StrictMath.exp(left));
        double atRight = divergence(StrictMath.exp(right));
        for (int step = 0; step < SEARCH_STEPS; step++) {
            if (atLeft <= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = divergence(StrictMath.exp(left));
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = divergence(StrictMath.exp(right));
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    /// How badly the map at a scale tells the neighbours, but for what is the same at all scales.
    private double divergence(double scale) {
        var wideX = Arrays.stream(x).map(each -> each * scale).toArray();
        var wideY = Arrays.stream(y).map(each -> each * scale).toArray();
        var repulsion = new Repulsion(wideX, wideY);
        var parts = new double[x.length];
        var closeness = new double[x.length];
        Rows.each(x.length, (from, to) -> {
            var push = new double[2];
            for (int row = from; row < to; row++) {
                closeness[row] = repulsion.of(row, push);
                parts[row] = stretched(row, wideX, wideY);
            }
        });
        double all = Math.max(Double.MIN_NORMAL, Arrays.stream(closeness).sum());
        return Arrays.stream(parts).sum() + StrictMath.log(all);
    }

    private double stretched(int row, double[] wideX, double[] wideY) {
        double sum = 0;
        for (int i = affinities.start(row); i < affinities.start(row + 1); i++) {
            double dx = wideX[row] - wideX[affinities.column(i)];
            double dy = wideY[row] - wideY[affinities.column(i)];
            sum += affinities.value(i) * StrictMath.log(1 + dx * dx + dy * dy);
        }
        return sum;
    }
}
