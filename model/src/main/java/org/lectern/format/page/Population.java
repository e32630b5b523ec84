package org.lectern.format.page;

import java.util.Arrays;
import org.lectern.format.page.Signs.Sign;

/// What the stretches of one role look like: how often each sign has each value, and how long they are.
///
/// It starts from what is known of such stretches anywhere, which weighs as much as a few of them, and takes those
/// of the page in. A stretch is never measured by itself, or one wrong guess would confirm itself in the next round.
final class Population {

    /// What is known anywhere weighs as much as so many stretches in signs, and so many in lengths.
    private static final double PRIOR = 6;
    private static final double PRIOR_OF_LENGTHS = 3;
    private static final double NARROWEST = .2;
    private static final double FURTHEST = 8;

    private final double[][] counts;
    private double members = PRIOR;
    private double lengths;
    private double sum;
    private double squares;
    private final double[][] logs;
    private double deviation;

    /// @param shares for each sign the shares of its values
    /// @param mean of the natural logarithm of the length in characters
    Population(double[][] shares, double mean, double deviation) {
        counts = new double[shares.length][];
        logs = new double[shares.length][];
        for (int i = 0; i < shares.length; i++)
            counts[i] = Arrays.stream(shares[i]).map(share -> share * PRIOR).toArray();
        lengths = PRIOR_OF_LENGTHS;
        sum = PRIOR_OF_LENGTHS * mean;
        squares = PRIOR_OF_LENGTHS * (deviation * deviation + mean * mean);
    }

    void take(Signs signs, int from, int to) {
        members++;
        for (var sign : Sign.ALL) counts[sign.row][signs.value(sign, from, to)]++;
        double length = signs.logLength(from, to);
        lengths++;
        sum += length;
        squares += length * length;
    }

    /// Closes the population: from now on it is measured against.
    Population settled() {
        for (int sign = 0; sign < logs.length; sign++) {
            logs[sign] = Arrays.stream(counts[sign])
                    .map(count -> Math.log(count / members))
                    .toArray();
        }
        deviation = deviation(lengths, sum, squares);
        return this;
    }

    /// The logarithm of the probability that a member looks like these lines.
    double fit(Signs signs, int from, int to) {
        double fit = lengthFit(signs.logLength(from, to), mean(), deviation);
        for (var sign : Sign.ALL) fit += logs[sign.row][signs.value(sign, from, to)];
        return fit;
    }

    /// The same for lines that were taken in as a member, which then does not count.
    double fitWithoutThem(Signs signs, int from, int to) {
        double likely = 1;
        for (var sign : Sign.ALL) likely *= (counts[sign.row][signs.value(sign, from, to)] - 1) / (members - 1);
        double length = signs.logLength(from, to);
        double mean = (sum - length) / (lengths - 1);
        double deviation = deviation(lengths - 1, sum - length, squares - length * length);
        return Math.log(likely) + lengthFit(length, mean, deviation);
    }

    private static double lengthFit(double length, double mean, double deviation) {
        double off = (length - mean) / deviation;
        return -Math.log(deviation) - Math.min(off * off / 2, FURTHEST);
    }

    private static double deviation(double n, double sum, double squares) {
        double mean = sum / n;
        return Math.max(NARROWEST, Math.sqrt(Math.max(0, squares / n - mean * mean)));
    }

    /// The mean of the logarithms of the lengths.
    double mean() {
        return sum / lengths;
    }
}
