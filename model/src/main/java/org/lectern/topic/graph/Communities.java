package org.lectern.topic.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Finds how finely a graph is to be cut, and cuts it.
///
/// A list has no true number of topics. Without a number asked for, the search goes through resolutions, from coarse
/// to fine, and takes the cut that changes least when a fifth of the edges is left out (Lambiotte 2010 calls such cuts
/// robust), weighed by how near it comes to the number of topics that a reader expects of a list of that length.
public final class Communities {

    private static final double FIRST_RESOLUTION = .1;
    private static final double STEP = 1.3;
    private static final double LAST_RESOLUTION = 500;
    private static final double SHARE_KEPT = .8;
    private static final int THINNED = 2;
    private static final long SEED = 20_191_105;
    /// A reader expects some 14 topics of 363 abstracts, 38 of 10,000 and 76 of 100,000.
    private static final double EXPECTED_FACTOR = 2.4;
    private static final double EXPECTED_POWER = .3;
    /// How far from the expected number a cut may be: a factor of two is one standard deviation.
    private static final double TOLERANCE = Math.log(2);
    private static final double WIDEST = 3;
    /// A topic has at least this share of the average topic's papers.
    private static final double LEAST_SHARE = .125;
    private static final int LEAST_PAPERS = 2;

    private final Graph graph;
    private final boolean[] anchored;
    private final int[] sizes;
    private final double expected;
    private final int least;
    private final Progress progress;
    private long done;
    private long total = -1;

    /// Asks for a graph to be cut.
    ///
    /// @param sizes how many papers a vertex stands for; 0 for one that is not to be counted
    /// @param abstracts how many abstracts the papers' texts amount to; a bare title is a small part of one
    public Communities(Graph graph, boolean[] anchored, int[] sizes, double abstracts, Progress progress) {
        this.graph = graph;
        this.anchored = anchored;
        this.sizes = sizes;
        this.progress = progress;
        expected = Math.max(1, EXPECTED_FACTOR * Math.pow(abstracts, EXPECTED_POWER));
        int papers = Arrays.stream(sizes).sum();
        least = (int) Math.max(LEAST_PAPERS, LEAST_SHARE * papers / expected);
    }

    private void tell(long now, long of) {
        done = now;
        total = of;
        beat();
    }

    /// A single cut of a large graph takes seconds, and whoever waits may lose interest meanwhile.
    private void beat() {
        progress.at(Phase.GROUPING, done, total);
    }

    /// The communities at a resolution, none of them too small.
    public Partition at(double resolution) {
        return cut(graph, resolution, singles(), least).partition;
    }

    /// The resolution at which there are about so many communities, for cutting what is new as finely as the rest.
    public double resolutionFor(int count) {
        double resolution = FIRST_RESOLUTION;
        while (resolution < LAST_RESOLUTION) {
            tell(0, -1);
            if (cut(graph, resolution, singles(), least).count >= count) break;
            resolution *= STEP;
        }
        return resolution;
    }

    /// @param count with what the cut leaves once communities that are too small are dissolved
    private record Cut(double resolution, Partition partition, int count) {}

    /// Exactly so many communities, or as many as the list allows.
    ///
    /// @param start the community of each vertex where the search begins
    public Partition exactly(int wanted, int[] start) {
        double resolution = FIRST_RESOLUTION;
        Cut most = cut(graph, resolution, start, LEAST_PAPERS);
        while (most.count < wanted && resolution < LAST_RESOLUTION) {
            tell(most.count, wanted);
            resolution *= STEP;
            var finer = cut(graph, resolution, start, LEAST_PAPERS);
            if (finer.count > most.count) most = finer;
        }
        return merged(graph, most, LEAST_PAPERS, wanted).partition;
    }

    /// As many communities as suit the list.
    ///
    /// @param start the community of each vertex where the search begins
    public Partition find(int[] start) {
        var cuts = new ArrayList<Cut>();
        for (double resolution = FIRST_RESOLUTION; resolution < LAST_RESOLUTION; resolution *= STEP) {
            tell(0, -1);
            var cut = cut(graph, resolution, singles(), least);
            if (cut.count > WIDEST * expected) break;
            if (cut.count * WIDEST >= expected) cuts.add(cut);
        }
        if (cuts.isEmpty()) return exactly((int) Math.ceil(expected), start);
        double resolution = best(cuts).resolution;
        return cut(graph, resolution, start, least).partition;
    }

    private Cut best(List<Cut> cuts) {
        var thinned = new ArrayList<Graph>();
        for (int i = 0; i < THINNED; i++) thinned.add(graph.thinned(SHARE_KEPT, SEED + i));
        var best = cuts.getFirst();
        double most = -1;
        for (int i = 0; i < cuts.size(); i++) {
            tell(i, cuts.size());
            var cut = cuts.get(i);
            double agreement = 0;
            for (var other : thinned) {
                agreement += cut.partition.agreement(cut(other, cut.resolution, singles(), least).partition);
            }
            double distance = Math.log(cut.count / expected) / TOLERANCE;
            double score = agreement / THINNED * Math.exp(-distance * distance / 2);
            if (score > most) {
                most = score;
                best = cut;
            }
        }
        return best;
    }

    private int[] singles() {
        var singles = new int[graph.size()];
        for (int i = 0; i < singles.length; i++) singles[i] = i;
        return singles;
    }

    private Cut cut(Graph of, double resolution, int[] start, int least) {
        var found = Partition.of(Leiden.communities(of, resolution, start, anchored, SEED, this::beat));
        return merged(of, new Cut(resolution, found, found.count()), least, Integer.MAX_VALUE);
    }

    private Cut merged(Graph of, Cut cut, int least, int most) {
        var community = cut.partition.communityOf();
        var papersOf = new int[cut.partition.count()];
        var holds = new boolean[cut.partition.count()];
        for (int vertex = 0; vertex < sizes.length; vertex++) {
            papersOf[community[vertex]] += sizes[vertex];
            holds[community[vertex]] |= anchored[vertex];
        }
        var folded = of.folded(community, papersOf.length);
        var merging = new Merging(folded, cut.resolution, papersOf, holds)
                .dissolve(least)
                .reduce(most);
        var parts = merging.parts();
        var communityOf = new int[sizes.length];
        for (int vertex = 0; vertex < sizes.length; vertex++) communityOf[vertex] = parts[community[vertex]];
        return new Cut(cut.resolution, Partition.of(communityOf), merging.count());
    }
}
