package org.lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RepulsionTest {

    /// Far groups taken as one must push about as their points do one by one.
    @RepeatedTest(10)
    void theTreePushesAsThePointsDo(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        int count = 300;
        var x = random.doubles(count, -20, 20).toArray();
        var y = random.doubles(count, -5, 5).toArray();
        var tree = new Repulsion(x, y);
        var push = new double[2];
        double error = 0;
        double size = 0;
        for (int row = 0; row < count; row++) {
            double pushX = 0;
            double pushY = 0;
            double closeness = 0;
            for (int other = 0; other < count; other++) {
                if (other == row) continue;
                double dx = x[row] - x[other];
                double dy = y[row] - y[other];
                double close = 1 / (1 + dx * dx + dy * dy);
                closeness += close;
                pushX += close * close * dx;
                pushY += close * close * dy;
            }
            assertEquals(closeness, tree.of(row, push), .05 * closeness);
            error += Math.hypot(push[0] - pushX, push[1] - pushY);
            size += Math.hypot(pushX, pushY);
        }
        assertEquals(0, error / size, .05);
    }

    @Test
    void pointsOnOneSpotDoNotPush() {
        var tree = new Repulsion(new double[] {1, 1, 1}, new double[] {2, 2, 2});
        var push = new double[2];
        assertEquals(2, tree.of(0, push), 1e-9);
        assertEquals(0, Math.hypot(push[0], push[1]), 1e-9);
    }
}
