package org.lectern.format.page;

import java.util.Arrays;
import java.util.List;
import org.lectern.format.page.Signs.Sign;

/// How much each sign speaks for each role, as logarithms of probabilities.
///
/// The first weights are what lists of papers look like in general; [#learned] moves them towards the page at hand,
/// the further the more of it there is.
final class Weights {

    /// The prior counts as much as so many stretches of the page.
    private static final double PRIOR = 6;
    private static final double[][][] FIRST = {
        // END                       SENTENCES          CAPITALS                 GRAMMAR          START        LINK
        {{.12, .12, .05, .71}, {.92, .05, .03}, {.35, .2, .3, .15}, {.65, .2, .15}, {.8, .2}, {.98, .02}},
        {{.03, .08, .005, .885}, {.965, .03, .005}, {.62, .16, .17, .05}, {.72, .22, .06}, {.97, .03}, {.997, .003}},
        {{.93, .01, .01, .05}, {.25, .2, .55}, {.04, .16, .78, .02}, {.08, .12, .8}, {.985, .015}, {.85, .15}},
        {{.9, .02, .02, .06}, {.3, .25, .45}, {.05, .17, .75, .03}, {.12, .18, .7}, {.98, .02}, {.7, .3}}
    };
    private static final double[] MEANS = {3.1, 4.35, 6.6, 5.7};
    private static final double[] DEVIATIONS = {1, .6, 1, 1.2};
    private static final double FURTHEST = 8;
    /// From each role, and at last from the start, to each role, and at last to the end.
    private static final double[][] STEPS = {
        {.72, .25, .0005, .0001, .03},
        {.01, .015, .965, .0001, .01},
        {.02, .87, .0005, .06, .05},
        {.02, .63, .0005, .3, .05},
        {.6, .4, .001, .00001, .00001}
    };
    private static final double KNOWN_CHROME = 4;
    private static final double UNKNOWN_CHROME = -1.5;
    private static final double SECTION = 7;
    private static final double GOES_ON = Math.log(.93);
    private static final double BREAKS_OFF = Math.log(.07);
    private static final int START = Role.COUNT;
    private static final int GAPS = 3;

    private final Page page;
    private final Signs signs;
    private final double[][][] of;
    private final double[] mean;
    private final double[] deviation;
    private final double[][] gaps;

    private Weights(Page page, Signs signs, double[][][] of, double[] mean, double[] deviation, double[][] gaps) {
        this.page = page;
        this.signs = signs;
        this.of = of;
        this.mean = mean;
        this.deviation = deviation;
        this.gaps = gaps;
    }

    /// What is known before a page is read.
    static Weights first(Page page, Signs signs) {
        var of = new double[Role.COUNT][][];
        for (int role = 0; role < Role.COUNT; role++) {
            of[role] = new double[Sign.values().length][];
            for (int sign = 0; sign < of[role].length; sign++) of[role][sign] = logs(FIRST[role][sign]);
        }
        var even = Math.log(1.0 / GAPS);
        var gaps = new double[Gap.values().length][];
        for (int i = 0; i < gaps.length; i++) gaps[i] = new double[] {even, even, even};
        return new Weights(page, signs, of, MEANS, DEVIATIONS, gaps);
    }

    /// The weights that this reading of the page suggests.
    Weights learned(List<Reading.Stretch> stretches) {
        var mean = MEANS.clone();
        var deviation = DEVIATIONS.clone();
        var of = new double[Role.COUNT][][];
        for (var role : Role.ALL) {
            var mine = stretches.stream().filter(each -> each.role() == role).toList();
            of[role.row] = learnedSigns(role, mine);
            if (role == Role.TITLE || role == Role.ABSTRACT) learnLength(role.row, mine, mean, deviation);
        }
        return new Weights(page, signs, of, mean, deviation, learnedGaps(stretches));
    }

    private double[][] learnedSigns(Role role, List<Reading.Stretch> mine) {
        var learned = new double[Sign.values().length][];
        for (var sign : Sign.values()) {
            var counts = new double[sign.values];
            for (int value = 0; value < counts.length; value++) {
                counts[value] = PRIOR * FIRST[role.row][sign.row][value];
            }
            if (role != Role.CHROME) {
                for (var each : mine) counts[signs.value(sign, each.from(), each.to())]++;
            }
            learned[sign.row] = logs(counts);
        }
        return learned;
    }

    private void learnLength(int role, List<Reading.Stretch> mine, double[] mean, double[] deviation) {
        double weight = PRIOR / 2;
        double n = weight + mine.size();
        double sum = weight * MEANS[role];
        for (var each : mine) sum += logLength(each.from(), each.to());
        mean[role] = sum / n;
        double squares = weight * DEVIATIONS[role] * DEVIATIONS[role];
        for (var each : mine) {
            double off = logLength(each.from(), each.to()) - mean[role];
            squares += off * off;
        }
        deviation[role] = Math.max(.2, Math.sqrt(squares / n));
    }

    private double[][] learnedGaps(List<Reading.Stretch> stretches) {
        var counts = new double[Gap.values().length][GAPS];
        for (var each : counts) Arrays.fill(each, 1);
        for (int i = 1; i < stretches.size(); i++) {
            var gap = Gap.between(stretches.get(i - 1).role(), stretches.get(i).role());
            if (gap != Gap.ANY) counts[gap.row][page.lines().get(stretches.get(i).from()).gap()]++;
        }
        for (int i = 0; i < counts.length; i++) counts[i] = logs(counts[i]);
        return counts;
    }

    /// How well lines fit a role.
    double fit(Role role, int from, int to) {
        int r = role.row;
        double off = (logLength(from, to) - mean[r]) / deviation[r];
        double fit = -Math.log(deviation[r]) - Math.min(off * off / 2, FURTHEST) + (to - from - 1) * GOES_ON;
        for (var sign : Sign.values()) fit += of[r][sign.row][signs.value(sign, from, to)];
        if (page.mayContinue(from)) fit += BREAKS_OFF;
        return fit + words(role, from, to);
    }

    private double words(Role role, int from, int to) {
        if (to - from > 1) return role == Role.CHROME ? UNKNOWN_CHROME : 0;
        var text = page.lines().get(from).text();
        if (role == Role.CHROME) return Chrome.isLikely(text) ? KNOWN_CHROME : UNKNOWN_CHROME;
        return role.isText() && Chrome.isSection(text) ? SECTION : 0;
    }

    /// How likely a role follows another on the page, before this line.
    double step(Role before, Role after, int line) {
        return Math.log(STEPS[before.row][after.row])
                + gaps[Gap.between(before, after).row][page.lines().get(line).gap()];
    }

    double start(Role first) {
        return Math.log(STEPS[START][first.row]);
    }

    double end(Role last) {
        return Math.log(STEPS[last.row][Role.COUNT]);
    }

    private double logLength(int from, int to) {
        return Math.log(signs.length(from, to));
    }

    private static double[] logs(double[] counts) {
        double sum = 0;
        for (double each : counts) sum += each;
        var logs = new double[counts.length];
        for (int i = 0; i < logs.length; i++) logs[i] = Math.log(counts[i] / sum);
        return logs;
    }

    /// The places whose blank lines tell something.
    private enum Gap {
        WITHIN_PAPER(0),
        BETWEEN_PAPERS(1),
        BETWEEN_PARAGRAPHS(2),
        ANY(3);

        final int row;

        Gap(int row) {
            this.row = row;
        }

        static Gap between(Role before, Role after) {
            if (before == Role.CHROME || after == Role.CHROME) return ANY;
            return switch (after) {
                case TITLE -> BETWEEN_PAPERS;
                case MORE -> BETWEEN_PARAGRAPHS;
                default -> WITHIN_PAPER;
            };
        }
    }
}
