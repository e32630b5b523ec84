package org.lectern.suggest;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What a tag's own words in a text are worth.
///
/// Some tags mean what they say, others do not: `algorithm` stands in many papers that nobody would tag so. How a
/// phrase stands in a text tells more: how often, how early, and how long it is (Witten and others 1999).
final class NameSigns {

    static final int COUNT = 8;

    private static final double DOUBT = 2;
    private static final int MANY_WORDS = 3;

    private final Tagged tagged;
    private final TagNames names;
    private final List<List<TagNames.Found>> found;
    private final Tally together;
    private final Tally apart;

    /// @param texts gives the text of a tagged paper
    NameSigns(TagNames names, Tagged tagged, IntFunction<ReadText> texts) {
        this.names = names;
        this.tagged = tagged;
        found = IntStream.range(0, tagged.size())
                .parallel()
                .mapToObj(paper -> names.in(texts.apply(paper)))
                .toList();
        together = new Tally(tagged.tags().size());
        apart = new Tally(tagged.tags().size());
        for (int paper = 0; paper < found.size(); paper++) {
            for (var each : found.get(paper)) tally(each).count(each.tag(), tagged.has(paper, each.tag()));
        }
        together.close();
        apart.close();
    }

    /// In how many papers tags' words stand, and in how many of them that have the tag.
    private static final class Tally {
        private final int[] named;
        private final int[] rightly;
        private double usual;

        Tally(int tags) {
            named = new int[tags];
            rightly = new int[tags];
        }

        void count(int tag, boolean isRight) {
            named[tag]++;
            if (isRight) rightly[tag]++;
        }

        /// Tells, once all is counted, which share of names is right usually.
        void close() {
            usual = (1.0 + Arrays.stream(rightly).sum())
                    / (2.0 + Arrays.stream(named).sum());
        }

        /// How much more than other tags this one may be taken at its word: the logarithm of the ratio.
        ///
        /// @param less 1 where the paper that is asked about has been counted
        double trust(int tag, int less, int rightlyLess) {
            double share = (rightly[tag] - rightlyLess + DOUBT * usual) / (named[tag] - less + DOUBT);
            return StrictMath.log(share / usual);
        }
    }

    private Tally tally(TagNames.Found each) {
        return each.form() == TagNames.Form.APART ? apart : together;
    }

    /// The tags whose words stand in a text.
    List<TagNames.Found> in(ReadText text, Neighbourhood near) {
        return near.own() < 0 ? names.in(text) : found.get(near.own());
    }

    /// The signs of a tag whose words stand in the text.
    double[] of(TagNames.Found each, Neighbourhood near) {
        boolean isTogether = each.form() != TagNames.Form.APART;
        return new double[] {
            each.form() == TagNames.Form.IN_TITLE ? 1 : 0,
            each.form() == TagNames.Form.IN_ABSTRACT ? 1 : 0,
            isTogether ? 0 : 1,
            tally(each).trust(each.tag(), near.own() < 0 ? 0 : 1, near.isOwn(each.tag()) ? 1 : 0),
            StrictMath.log(1 + each.times()),
            each.start(),
            Math.min(MANY_WORDS, each.words()) - 1,
            isTogether ? StrictMath.log((1.0 + together.named[each.tag()]) / tagged.size()) : 0
        };
    }

    /// How often a tag's words stand in the papers that have it, so that their absence says something.
    double missed(int tag, Neighbourhood near) {
        return (together.rightly[tag] + apart.rightly[tag]) / (near.papers(tag) + DOUBT);
    }
}
