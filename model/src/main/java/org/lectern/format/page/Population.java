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

    /// @param shares for each sign the shares of its values
    /// @param mean of the natural logarithm of the length in characters
    Population(double[][] shares, double mean, double deviation) {
        counts = new double[shares.length][];
        for (int i = 0; i < shares.length; i++) counts[i] = Arrays.stream(shares[i]).map(share -> share * PRIOR).toArray();
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

    /// The logarithm of the probability that a member looks like these lines.
    ///
    /// @param own 1 when the lines were taken in as a member, which then does not count, or 0
    double fit(Signs signs, int from, int to, int own) {
        double likely = 1;
        for (var sign : Sign.ALL) likely *= (counts[sign.row][signs.value(sign, from, to)] - own) / (members - own);
        return Math.log(likely) + fit(signs.logLength(from, to), own);
    }

    private double fit(double length, int own) {
        double n = lengths - own;
        double mean = (sum - own * length) / n;
        double variance = (squares - own * length * length) / n - mean * mean;
        double deviation = Math.max(NARROWEST, Math.sqrt(Math.max(0, variance)));
        double off = (length - mean) / deviation;
        return -Math.log(deviation) - Math.min(off * off / 2, FURTHEST);
    }

    /// The mean of the logarithms of the lengths.
    double mean() {
        return sum / lengths;
    }
}
