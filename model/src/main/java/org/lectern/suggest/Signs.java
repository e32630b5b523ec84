package org.lectern.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Gathers what speaks for tags of a text as numbers: the papers that are like it, and the tags' own words in it.
final class Signs {

    /// Before anything is learned: neighbours count most, then the tag's own words.
    static final Weighing USUAL = new Weighing(-1, 1, .5, 0, .2, .5, .5, 0, 0, 0, 1.5, 1, .5, .5, 0, 0, 0, 0);

    private static final int OF_NEIGHBOURS = 10;
    /// Added where a logarithm would fall without end.
    private static final double FEW = .01;
    private static final double FAR = .05;

    private final TaggedTexts texts;
    private final LatentTexts latent;
    private final NameSigns names;
    private final Tagged tagged;

    /// A tag that may fit, with what speaks for it.
    static final class Candidate {
        private final int tag;
        private final double[] signs;

        Candidate(int tag, double[] signs) {
            this.tag = tag;
            this.signs = signs;
        }

        int tag() {
            return tag;
        }

        double[] signs() {
            return signs;
        }
    }

    Signs(TaggedTexts texts, LatentTexts latent, NameSigns names, Tagged tagged) {
        this.texts = texts;
        this.latent = latent;
        this.names = names;
        this.tagged = tagged;
    }

    /// @param own the text's number among the tagged papers, or -1
    /// @param known where the text lies among the [LatentTexts], if it is one of the library's
    Neighbourhood near(ReadText text, int own, float @Nullable [] known) {
        return new Neighbourhood(text, own, known, texts, latent, tagged);
    }

    /// The tags of near papers and those whose words stand in the text, each with its signs; ascending.
    List<Candidate> candidates(ReadText text, Neighbourhood near) {
        var found = new TreeMap<Integer, TagNames.Found>();
        for (var each : names.in(text, near)) found.put(each.tag(), each);
        var tags = near.tags();
        tags.addAll(found.keySet());
        var candidates = new ArrayList<Candidate>();
        for (int tag : tags) {
            if (near.papers(tag) > 0) candidates.add(new Candidate(tag, signs(tag, near, found.get(tag))));
        }
        return candidates;
    }

    private double[] signs(int tag, Neighbourhood near, TagNames.@Nullable Found found) {
        double vote = StrictMath.log(FEW + near.vote(tag));
        double share = near.share(tag);
        var signs = Arrays.copyOf(
                new double[] {
                    1,
                    vote,
                    near.lift(tag),
                    StrictMath.log((double) near.papers(tag) / tagged.size()),
                    StrictMath.log(FAR + near.best(tag)),
                    StrictMath.log(FEW + near.latentVote(tag)),
                    share,
                    StrictMath.log(FEW + Math.max(0, share)),
                    found == null ? names.missed(tag, near) : 0,
                    found == null ? 0 : vote
                },
                OF_NEIGHBOURS + NameSigns.COUNT);
        if (found != null) System.arraycopy(names.of(found, near), 0, signs, OF_NEIGHBOURS, NameSigns.COUNT);
        return signs;
    }
}
