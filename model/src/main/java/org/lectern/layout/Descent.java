package org.lectern.layout;

import java.util.Arrays;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Moves points downhill until attraction and repulsion are in balance (van der Maaten 2014, equations 7 and 8).
///
/// Each coordinate has a gain of its own, which grows while its direction stays (Jacobs 1988). The step grows with
/// the number of points (Belkina and others 2019). A point that is known from an earlier map hangs on a spring to its
/// old place (Rauber, Falcão, Telea 2016).
final class Descent {

    private static final int GATHERING = 250;
    private static final int SETTLING = 750;
    private static final int ADJUSTING = 250;
    private static final double SLOW = .5;
    private static final double FAST = .8;
    private static final double SMALLEST_GAIN = .01;
    private static final double LEAST_STEP = 200;
    private static final double SPRING = .1;

    /// How much stronger papers attract at first, so that groups find together.
    private static final double EXAGGERATION = 12;

    private final Affinities affinities;
    private final double[] x;
    private final double[] y;
    private final double[] heldX;
    private final double[] heldY;
    private final double[] forces;
    private final double[] speeds;
    private final double[] gains;
    private final double[] closeness;

    /// @param x where the points begin, and where they lie after each run
    /// @param held of each point whether it hangs on where it begins
    Descent(Affinities affinities, double[] x, double[] y, boolean[] held) {
        this.affinities = affinities;
        this.x = x;
        this.y = y;
        heldX = springs(x, held);
        heldY = springs(y, held);
        forces = new double[2 * x.length];
        speeds = new double[2 * x.length];
        gains = new double[2 * x.length];
        closeness = new double[x.length];
        Arrays.fill(gains, 1);
    }

    private static double[] springs(double[] places, boolean[] held) {
        var springs = places.clone();
        for (int row = 0; row < held.length; row++) {
            if (!held[row]) springs[row] = Double.NaN;
        }
        return springs;
    }

    /// The way of points that start anew: groups find together first, then spread out.
    ///
    /// @throws java.util.concurrent.CancellationException where progress does
    void settle(Progress progress) {
        run(0, GATHERING, EXAGGERATION, SLOW, progress);
        run(GATHERING, SETTLING, 1, FAST, progress);
    }

    /// The way of points that lie well already, but for a few.
    ///
    /// @throws java.util.concurrent.CancellationException where progress does
    void adjust(Progress progress) {
        run(0, ADJUSTING, 1, SLOW, progress);
    }

    /// @param momentum what share of its speed a point keeps
    private void run(int from, int to, double exaggeration, double momentum, Progress progress) {
        double step = Math.max(LEAST_STEP, x.length / EXAGGERATION);
        for (int i = from; i < to; i++) {
            progress.at(Phase.PLACING, i, to);
            push();
            pull(exaggeration);
            move(step, momentum);
        }
        progress.at(Phase.PLACING, to, to);
    }

    private void push() {
        var repulsion = new Repulsion(x, y);
        Rows.each(x.length, (from, to) -> {
            var push = new double[2];
            for (int place = from; place < to; place++) {
                int row = repulsion.row(place);
                closeness[row] = repulsion.of(row, push);
                forces[2 * row] = push[0];
                forces[2 * row + 1] = push[1];
            }
        });
        double all = Math.max(Double.MIN_NORMAL, Arrays.stream(closeness).sum());
        for (int i = 0; i < forces.length; i++) forces[i] /= all;
    }

    private void pull(double exaggeration) {
        Rows.each(x.length, (from, to) -> {
            for (int row = from; row < to; row++) pull(row, exaggeration);
        });
    }

    private void pull(int row, double exaggeration) {
        double pullX = 0;
        double pullY = 0;
        for (int i = affinities.start(row); i < affinities.start(row + 1); i++) {
            int other = affinities.column(i);
            double dx = x[row] - x[other];
            double dy = y[row] - y[other];
            double weight = affinities.value(i) / (1 + dx * dx + dy * dy);
            pullX += weight * dx;
            pullY += weight * dy;
        }
        forces[2 * row] -= exaggeration * pullX;
        forces[2 * row + 1] -= exaggeration * pullY;
        if (Double.isNaN(heldX[row])) return;
        forces[2 * row] += SPRING / x.length * (heldX[row] - x[row]);
        forces[2 * row + 1] += SPRING / x.length * (heldY[row] - y[row]);
    }

    private void move(double step, double momentum) {
        for (int i = 0; i < forces.length; i++) {
            boolean onward = forces[i] > 0 == speeds[i] > 0;
            gains[i] = Math.max(SMALLEST_GAIN, onward ? gains[i] + .2 : gains[i] * .8);
            speeds[i] = momentum * speeds[i] + step * gains[i] * forces[i];
        }
        for (int row = 0; row < x.length; row++) {
            x[row] += speeds[2 * row];
            y[row] += speeds[2 * row + 1];
        }
    }
}
