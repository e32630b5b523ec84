package org.lectern.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much each sign speaks for each role, as logarithms of probabilities.
///
/// The first weights are what lists of papers look like in general; [#learned] moves them towards the page at hand.
final class Weights {

    private static final double[][][] FIRST = {
        // END                       SENTENCES          CAPITALS                 GRAMMAR          START        LINK
        {{.12, .12, .05, .71}, {.92, .05, .03}, {.35, .2, .3, .15}, {.65, .2, .15}, {.8, .2}, {.98, .02}},
        {{.015, .085, .005, .895}, {.965, .03, .005}, {.62, .16, .17, .05}, {.72, .22, .06}, {.97, .03}, {.997, .003}},
        {{.93, .01, .01, .05}, {.25, .2, .55}, {.04, .16, .78, .02}, {.08, .12, .8}, {.985, .015}, {.85, .15}},
        {{.9, .02, .02, .06}, {.3, .25, .45}, {.05, .17, .75, .03}, {.12, .18, .7}, {.98, .02}, {.7, .3}}
    };
    private static final double[] MEANS = {3.1, 4.35, 6.6, 5.7};
    private static final double[] DEVIATIONS = {1, .6, 1, 1.2};
    /// By so much, in logarithms, further paragraphs are shorter than first ones.
    private static final double SHORTER = .3;
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
    private static final double GOES_ON = Math.log(.97);
    private static final double BREAKS_OFF = Math.log(.12);
    /// A capital at the start of a line within a text whose sentence did not end before, and none there.
    private static final double TURN = Math.log(.08);
    private static final double NO_TURN = Math.log(.92);
    /// The same within a title, by the value of [Signs.Sign#CAPITALS].
    private static final double[] TURN_IN_TITLE = {.8, .5, .1, .5};
    private static final double STOP = Math.log(.06);
    private static final double STOP_IN_TITLE = Math.log(.02);
    /// A line within an abstract that is written as a headline.
    private static final double HEADLINE = -6;
    private static final int START = Role.COUNT;
    private static final int GAPS = 3;

    private final Page page;
    private final Signs signs;
    private final List<Population> populations;
    private final double[][] gaps;
    /// For each line, the role of the stretch that starts there in the reading these weights were learned from.
    private final Reading.@Nullable Stretch[] learnedFrom;

    private Weights(Page page, Signs signs, List<Reading.Stretch> stretches) {
        this.page = page;
        this.signs = signs;
        learnedFrom = new Reading.Stretch[page.lines().size()];
        stretches.forEach(each -> learnedFrom[each.from()] = each);
        populations = populations(stretches);
        gaps = gaps(stretches);
    }

    /// What is known before a page is read.
    static Weights first(Page page, Signs signs) {
        return new Weights(page, signs, List.of());
    }

    /// The weights that this reading of the page suggests.
    Weights learned(List<Reading.Stretch> stretches) {
        return new Weights(page, signs, stretches);
    }

    /// Furniture has no common looks, so nothing is learned of it. Further paragraphs are about as long as first
    /// ones.
    private List<Population> populations(List<Reading.Stretch> stretches) {
        var learned = new ArrayList<Population>();
        for (var role : Role.ALL) {
            double mean = role == Role.MORE ? learned.get(Role.ABSTRACT.row).mean() - SHORTER : MEANS[role.row];
            var population = new Population(FIRST[role.row], mean, DEVIATIONS[role.row]);
            if (role != Role.CHROME) {
                for (var each : stretches) {
                    if (each.role() == role) population.take(signs, each.from(), each.to());
                }
            }
            learned.add(population.settled());
        }
        return learned;
    }

    private double[][] gaps(List<Reading.Stretch> stretches) {
        var counts = new double[Gap.COUNT][GAPS];
        for (var each : counts) Arrays.fill(each, 1);
        for (int i = 1; i < stretches.size(); i++) {
            var gap = Gap.between(stretches.get(i - 1).role(), stretches.get(i).role());
            if (gap != Gap.ANY)
                counts[gap.row][page.lines().get(stretches.get(i).from()).gap()]++;
        }
        for (int i = 0; i < counts.length; i++) counts[i] = logs(counts[i]);
        return counts;
    }

    /// Whether these lines were this role when the weights were learned.
    private boolean isLearnedFrom(Role role, int from, int to) {
        var then = learnedFrom[from];
        return then != null && then.role() == role && role != Role.CHROME && then.to() == to;
    }

    /// How well lines fit a role.
    double fit(Role role, int from, int to) {
        var like = populations.get(role.row);
        boolean own = isLearnedFrom(role, from, to);
        double fit = own ? like.fitWithoutThem(signs, from, to) : like.fit(signs, from, to);
        if (to - from > 1) fit += lines(role, from, to);
        if (signs.mayContinue(from)) fit += BREAKS_OFF;
        return fit + words(role, from, to);
    }

    /// How well lines go together as one wrapped text.
    private double lines(Role role, int from, int to) {
        int joints = to - from - 1;
        double fit = joints * GOES_ON;
        int turns = signs.turns(from, to);
        if (!role.isText()) {
            double turn = TURN_IN_TITLE[signs.value(Signs.Sign.CAPITALS, from, to)];
            return fit
                    + turns * Math.log(turn)
                    + (joints - turns) * Math.log(1 - turn)
                    + signs.stops(from, to) * STOP_IN_TITLE;
        }
        int seams = signs.seams(from, to);
        return fit
                + turns * TURN
                + seams * STOP
                + (joints - turns - seams) * NO_TURN
                + signs.headlines(from, to) * HEADLINE;
    }

    private double words(Role role, int from, int to) {
        if (to - from > 1) return role == Role.CHROME ? UNKNOWN_CHROME : 0;
        if (role == Role.CHROME) return signs.invites(from) ? KNOWN_CHROME : UNKNOWN_CHROME;
        return role.isText() && signs.headsSection(from) ? SECTION : 0;
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

        static final int COUNT = 4;

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
