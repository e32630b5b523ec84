package org.lectern.suggest;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a text has to do with the tagged papers: which are like it, by shared words and by the company words keep,
/// and how they vote.
///
/// A tagged paper is no neighbour of its own, and its own tags have no say.
final class Neighbourhood {

    private static final double LEAST_VOTE = .02;
    private static final double NEARLY_NOTHING = 1e-6;

    private final Tagged tagged;
    private final LatentTexts latent;
    private final int own;
    private final float[] similarities;
    private final int[] nearest;
    private final double[] votes;
    private final double[] latentVotes;
    private final double mean;
    private final float[] place;
    private final double[] whitened;

    /// @param own the text's number among the tagged papers, or -1
    /// @param known where the text lies among the [LatentTexts], if it is one of the library's
    Neighbourhood(
            ReadText text, int own, float @Nullable [] known, TaggedTexts texts, LatentTexts latent, Tagged tagged) {
        this.tagged = tagged;
        this.latent = latent;
        this.own = own;
        similarities = texts.similarities(text, own);
        nearest = TaggedTexts.nearest(similarities);
        votes = votes(nearest, similarities, 2);
        double sum = 0;
        for (float each : similarities) sum += each;
        mean = Math.max(NEARLY_NOTHING, sum / similarities.length);
        place = known == null ? latent.folded(similarities) : known;
        whitened = latent.whitened(place);
        var near = latent.similarities(place, own);
        latentVotes = votes(TaggedTexts.nearest(near), near, 4);
    }

    /// Of each tag its share of all votes, each a power of a similarity. The fewer dimensions there are, the more
    /// papers are quite alike, so that only the most alike should have much of a say.
    private double[] votes(int[] voters, float[] likeness, int power) {
        var shares = new double[tagged.tags().size()];
        double all = NEARLY_NOTHING;
        for (int paper : voters) {
            double vote = 1;
            for (int i = 0; i < power; i++) vote *= likeness[paper];
            all += vote;
            for (int tag : tagged.tagsOf(paper)) shares[tag] += vote;
        }
        for (int tag = 0; tag < shares.length; tag++) shares[tag] /= all;
        return shares;
    }

    /// The text's number among the tagged papers, or -1.
    int own() {
        return own;
    }

    boolean isOwn(int tag) {
        return own >= 0 && tagged.has(own, tag);
    }

    /// The tagged papers that share most, the most alike first.
    int[] nearest() {
        return nearest;
    }

    /// How alike a tagged paper is, from 0 to 1.
    float similarity(int paper) {
        return similarities[paper];
    }

    /// The tags that have some votes.
    SortedSet<Integer> tags() {
        var tags = new TreeSet<Integer>();
        for (int tag = 0; tag < votes.length; tag++) {
            if (votes[tag] > 0 || latentVotes[tag] > LEAST_VOTE) tags.add(tag);
        }
        return tags;
    }

    /// How many other papers have a tag.
    int papers(int tag) {
        return tagged.papersOf(tag).length - (isOwn(tag) ? 1 : 0);
    }

    /// A tag's share of the votes of those that share most words.
    double vote(int tag) {
        return votes[tag];
    }

    /// A tag's share of the votes of those whose words keep the same company.
    double latentVote(int tag) {
        return latentVotes[tag];
    }

    /// How much more alike than usual the papers with a tag are on average: the logarithm of the ratio.
    double lift(int tag) {
        double sum = mean;
        for (int paper : tagged.papersOf(tag)) sum += similarities[paper];
        return StrictMath.log(sum / (papers(tag) + 1) / mean);
    }

    /// How alike the most alike paper with a tag is, as a share of the most alike of all.
    double best(int tag) {
        if (nearest.length == 0) return 0;
        float best = 0;
        for (int paper : tagged.papersOf(tag)) best = Math.max(best, similarities[paper]);
        return best / similarities[nearest[0]];
    }

    /// Which share of papers at this place have the tag.
    double share(int tag) {
        return latent.share(place, whitened, tag, own >= 0, isOwn(tag));
    }
}
