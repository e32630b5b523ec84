package org.lectern.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeighingTest {

    @Test
    void itLearnsWhatChanceFollows() {
        var random = new SplittableRandom(3);
        var truth = new Weighing(-1, 2, -.5);
        var examples = new ArrayList<Weighing.Example>();
        for (int i = 0; i < 20_000; i++) {
            double[] signs = {1, random.nextGaussian(), random.nextGaussian()};
            examples.add(new Weighing.Example(signs, random.nextDouble() < truth.probability(signs)));
        }
        var learned = new Weighing(0, 0, 0).learned(examples);
        for (double[] signs : new double[][] {{1, 0, 0}, {1, 1, 1}, {1, -1, 2}}) {
            assertEquals(truth.probability(signs), learned.probability(signs), .02);
        }
    }

    @Test
    void withoutExamplesItStaysAsItWas() {
        var before = new Weighing(.5, -1);
        double[] signs = {1, 2};
        assertEquals(before.probability(signs), before.learned(List.of()).probability(signs), 1e-12);
    }

    @Test
    void whatIsPerfectlyTrueDoesNotRunAway() {
        var examples = new ArrayList<Weighing.Example>();
        for (int i = 0; i < 50; i++) examples.add(new Weighing.Example(new double[] {1, i % 2 * 1_000}, i % 2 == 1));
        var learned = new Weighing(0, 0).learned(examples);
        assertTrue(learned.probability(new double[] {1, 1_000}) > .9);
        assertTrue(learned.probability(new double[] {1, 0}) < .5);
    }

    @Test
    void aSystemIsSolved() {
        double[][] matrix = {{4, 0, 0}, {2, 5, 0}, {1, 3, 6}};
        double[] side = {4 + 4 + 3, 2 + 10 + 9, 1 + 6 + 18};
        Cholesky.factor(matrix);
        Cholesky.solve(matrix, side);
        assertEquals(1, side[0], 1e-12);
        assertEquals(2, side[1], 1e-12);
        assertEquals(3, side[2], 1e-12);
    }
}
