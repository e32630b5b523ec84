package org.lectern.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The roles of all lines of a page that fit best together, and how sure each of them is.
///
/// A hidden semi-Markov model: a stretch is one line, or several that hard wrapping may have made of one. Time grows
/// linearly with the page, as no stretch is longer than [#LONGEST].
///
/// @param stretches cover all lines, in order
record Reading(List<Stretch> stretches) {

    private static final int[] LONGEST = {3, 6, 80, 80};
    private static final int ROUNDS = 4;

    /// Lines `from` up to, not including, `to` that play one role.
    ///
    /// @param sure the probability that exactly these lines play that role; of an abstract's paragraph, that
    ///     each of them belongs to an abstract, since a paragraph's end within it changes white space only
    /// @param asText the probability that the first of them belongs to an abstract
    record Stretch(Role role, int from, int to, double sure, double asText) {}

    /// Reads a page in rounds: each learns from the one before how this page's titles and abstracts look.
    static Reading of(Page page) {
        if (page.lines().isEmpty()) return new Reading(List.of());
        var signs = new Signs(page);
        var weights = Weights.first(page, signs);
        for (int round = 1; round < ROUNDS; round++) {
            weights = weights.learned(new Search(signs, weights, true).best());
        }
        var best = new Search(signs, weights, true).best();
        return new Reading(new Search(signs, weights, false).judged(best));
    }

    /// One pass over the page: with `max` it finds the best stretches, with `sum` it adds up all of them.
    private static final class Search {
        private final Signs signs;
        private final Weights weights;
        private final boolean max;
        private final int n;
        /// For each place and role, the weight of all readings of the lines before that end there with that role.
        private final double[][] before;
        /// The same, with the step to a stretch of that role that starts there.
        private final double[][] entered;
        private final int[][] cameFrom;
        private final int[][] startedAt;

        Search(Signs signs, Weights weights, boolean max) {
            this.signs = signs;
            this.weights = weights;
            this.max = max;
            n = signs.lines();
            before = new double[n + 1][Role.COUNT];
            entered = new double[n + 1][Role.COUNT];
            cameFrom = new int[n + 1][Role.COUNT];
            startedAt = new int[n + 1][Role.COUNT];
            forward();
        }

        private void forward() {
            for (int at = 0; at <= n; at++) {
                if (at > 0) arrive(at);
                if (at < n) enter(at);
            }
        }

        private void arrive(int at) {
            Arrays.fill(before[at], Double.NEGATIVE_INFINITY);
            for (int from = at - 1; from >= 0 && at - from <= LONGEST[Role.MORE.row]; from--) {
                for (var role : Role.ALL) {
                    int r = role.row;
                    if (at - from > LONGEST[r]) continue;
                    double weight = entered[from][r] + weights.fit(role, from, at);
                    if (weight > before[at][r] || startedAt[at][r] == 0) startedAt[at][r] = from;
                    before[at][r] = joined(before[at][r], weight);
                }
                if (!signs.mayContinue(from)) return;
            }
        }

        private void enter(int at) {
            for (var role : Role.ALL) {
                int r = role.row;
                entered[at][r] = at == 0 ? weights.start(role) : Double.NEGATIVE_INFINITY;
                if (at == 0) continue;
                double most = Double.NEGATIVE_INFINITY;
                for (var last : Role.ALL) {
                    double weight = before[at][last.row] + weights.step(last, role, at);
                    if (weight > most) {
                        most = weight;
                        cameFrom[at][r] = last.row;
                    }
                    entered[at][r] = joined(entered[at][r], weight);
                }
            }
        }

        private double joined(double one, double other) {
            double high = Math.max(one, other);
            if (max || high == Double.NEGATIVE_INFINITY) return high;
            return high + Math.log1p(Math.exp(Math.min(one, other) - high));
        }

        List<Stretch> best() {
            int role = 0;
            for (int r = 1; r < Role.COUNT; r++) {
                if (ending(r) > ending(role)) role = r;
            }
            var found = new ArrayList<Stretch>();
            for (int at = n; at > 0; ) {
                int from = startedAt[at][role];
                found.add(new Stretch(Role.ALL.get(role), from, at, 1, 0));
                role = cameFrom[from][role];
                at = from;
            }
            return found.reversed();
        }

        private double ending(int role) {
            return before[n][role] + weights.end(Role.ALL.get(role));
        }

        /// The stretches with their probabilities among all readings of the page.
        List<Stretch> judged(List<Stretch> best) {
            var after = backward();
            double all = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < Role.COUNT; r++) all = joined(all, ending(r));
            var asText = asText(after, all);
            var judged = new ArrayList<Stretch>();
            for (var each : best) {
                double sure = probability(each.role(), each.from(), each.to(), after, all);
                if (each.role().isText())
                    sure = Arrays.stream(asText, each.from(), each.to()).min().orElse(0);
                judged.add(new Stretch(each.role(), each.from(), each.to(), sure, asText[each.from()]));
            }
            return judged;
        }

        /// For each line, the probability that it belongs to an abstract: to neither a title nor furniture.
        private double[] asText(double[][] after, double all) {
            var asText = new double[n];
            Arrays.fill(asText, 1);
            for (int from = 0; from < n; from++) {
                for (var role : List.of(Role.CHROME, Role.TITLE)) {
                    for (int to = from + 1; to <= Math.min(n, from + LONGEST[role.row]); to++) {
                        if (to - from > 1 && !signs.mayContinue(to - 1)) break;
                        double probability = probability(role, from, to, after, all);
                        for (int line = from; line < to; line++) asText[line] -= probability;
                    }
                }
            }
            return asText;
        }

        private double probability(Role role, int from, int to, double[][] after, double all) {
            return Math.exp(entered[from][role.row] + weights.fit(role, from, to) + after[to][role.row] - all);
        }

        /// For each place and role, the weight of all readings of the lines behind a stretch that ended so.
        private double[][] backward() {
            var after = new double[n + 1][Role.COUNT];
            for (var role : Role.ALL) after[n][role.row] = weights.end(role);
            for (int at = n - 1; at > 0; at--) {
                var onward = onward(at, after);
                for (var last : Role.ALL) {
                    double sum = Double.NEGATIVE_INFINITY;
                    for (var role : Role.ALL) {
                        sum = joined(sum, onward[role.row] + weights.step(last, role, at));
                    }
                    after[at][last.row] = sum;
                }
            }
            return after;
        }

        /// For each role, the weight of all stretches that start here, and of what follows them.
        private double[] onward(int at, double[][] after) {
            var onward = new double[Role.COUNT];
            Arrays.fill(onward, Double.NEGATIVE_INFINITY);
            for (int to = at + 1; to <= n && to - at <= LONGEST[Role.MORE.row]; to++) {
                if (to - at > 1 && !signs.mayContinue(to - 1)) break;
                for (var role : Role.ALL) {
                    int r = role.row;
                    if (to - at <= LONGEST[r]) onward[r] = joined(onward[r], weights.fit(role, at, to) + after[to][r]);
                }
            }
            return onward;
        }
    }
}
