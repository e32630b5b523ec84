package org.lectern.suggest;

import java.util.List;

/// A probability made of a few numbers (logistic regression), learned by Newton's method.
///
/// With few examples the weights stay near those that they begin with (ridge penalty), so that the first tags of a
/// library already give sensible suggestions.
final class Weighing {

    private static final int MOST_STEPS = 25;
    private static final double PENALTY = 2;
    private static final double STILL = 1e-4;
    private static final double SHORTEST = 1e-3;

    private final double[] weights;

    /// @param weights one for each number
    Weighing(double... weights) {
        this.weights = weights.clone();
    }

    /// Numbers about a tag of a paper, and whether the paper has it.
    static final class Example {
        private final double[] signs;
        private final boolean isTrue;

        Example(double[] signs, boolean isTrue) {
            this.signs = signs;
            this.isTrue = isTrue;
        }
    }

    double probability(double[] signs) {
        return 1 / (1 + StrictMath.exp(-sum(signs)));
    }

    private double sum(double[] signs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * signs[i];
        return sum;
    }

    /// These weights, as far as examples do not tell otherwise.
    Weighing learned(List<Example> examples) {
        var best = this;
        double misfit = misfit(best, examples);
        for (int step = 0; step < MOST_STEPS; step++) {
            var way = way(best, examples);
            double length = 1;
            var next = best.moved(way, length);
            double left = misfit(next, examples);
            while (left > misfit && length > SHORTEST) {
                length /= 2;
                next = best.moved(way, length);
                left = misfit(next, examples);
            }
            if (!(left < misfit - STILL)) break;
            best = next;
            misfit = left;
        }
        return best;
    }

    private Weighing moved(double[] way, double length) {
        var next = weights.clone();
        for (int i = 0; i < next.length; i++) next[i] += length * way[i];
        return new Weighing(next);
    }

    /// How badly weights explain examples: their negative log likelihood, and the penalty for leaving these weights.
    private double misfit(Weighing tried, List<Example> examples) {
        double misfit = 0;
        for (int i = 0; i < weights.length; i++) {
            double way = tried.weights[i] - weights[i];
            misfit += PENALTY / 2 * way * way;
        }
        for (var example : examples) {
            double sum = tried.sum(example.signs);
            double wrong = example.isTrue ? -sum : sum;
            misfit += Math.max(0, wrong) + StrictMath.log1p(StrictMath.exp(-Math.abs(wrong)));
        }
        return misfit;
    }

    /// Newton's way from some weights.
    private double[] way(Weighing from, List<Example> examples) {
        int count = weights.length;
        var slope = new double[count];
        var bend = new double[count][count];
        for (int i = 0; i < count; i++) {
            slope[i] = PENALTY * (weights[i] - from.weights[i]);
            bend[i][i] = PENALTY;
        }
        for (var example : examples) {
            double probability = from.probability(example.signs);
            double miss = (example.isTrue ? 1 : 0) - probability;
            double doubt = probability * (1 - probability);
            for (int i = 0; i < count; i++) {
                slope[i] += miss * example.signs[i];
                double part = doubt * example.signs[i];
                for (int j = 0; j <= i; j++) bend[i][j] += part * example.signs[j];
            }
        }
        Cholesky.factor(bend);
        Cholesky.solve(bend, slope);
        return slope;
    }
}
