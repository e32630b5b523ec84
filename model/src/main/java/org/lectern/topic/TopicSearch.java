package org.lectern.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.graph.Graph;
import org.lectern.vector.Corpus;
import org.lectern.vector.LatentVectors;
import org.lectern.vector.NeighbourGraph;
import org.lectern.vector.TermVectors;
import org.lectern.work.Progress;

/// Finds the topics of a list of papers.
///
/// Papers are added one by one, in any order, and then grouped. The same papers, settings, last run and hands give
/// the same topics, whatever the order and on whatever machine.
public final class TopicSearch {

    private static final int NEAREST = 15;
    private static final int NEAREST_OF_FEW = 10;
    private static final int FEW = 1_000;
    private static final double WEIGHT_OF_LATENT = .5;
    /// A paper of fewer terms gives less to tell topics apart by.
    private static final double TERMS_OF_ABSTRACT = 40;

    private final Corpus.Builder corpus = Corpus.builder();
    private final List<PaperId> papers = new ArrayList<>();

    /// Adds a paper with its texts as they stand in the library.
    ///
    /// @param paper one that has not been added yet
    public TopicSearch add(PaperId paper, String title, String abstractText) {
        papers.add(paper);
        corpus.add(title, abstractText);
        return this;
    }

    /// Groups the papers added.
    ///
    /// Topics that go on keep their ids, and new ones are numbered from `firstFreeTopic`. A pinned paper is in the
    /// topic it is pinned to; topics that were joined stay so; a name given wins over any label.
    ///
    /// @param last the latest run, as it was found
    /// @param firstFreeTopic above the number of every topic there has ever been
    /// @throws java.util.concurrent.CancellationException where progress does
    public Clustering run(
            TopicSettings settings,
            Optional<Clustering> last,
            TopicHands hands,
            long firstFreeTopic,
            Progress progress) {
        var order = IntStream.range(0, papers.size())
                .boxed()
                .sorted(Comparator.comparing(papers::get))
                .mapToInt(Integer::intValue)
                .toArray();
        var ids = Arrays.stream(order).mapToObj(papers::get).toList();
        var words = corpus.build().inOrder(order);
        var terms = TermVectors.of(words, progress);
        var ties = ties(terms, progress);
        var isTied = new boolean[ids.size()];
        for (int row = 0; row < isTied.length; row++) isTied[row] = !terms.isEmpty(row);
        double abstracts = 0;
        for (int row = 0; row < isTied.length; row++) abstracts += Math.min(1, terms.length(row) / TERMS_OF_ABSTRACT);
        var joined = new TreeSet<Integer>();
        for (var into : hands.joins().values()) joined.add(into.number());
        var grouping = new Regrouping(
                        ties,
                        isTied,
                        abstracts,
                        pins(ids, hands),
                        topics(ids, isTied, last, hands),
                        joined,
                        settings,
                        progress)
                .group(last.filter(each -> each.settings().equals(settings)).isPresent());
        return new Described(ids, words, ties, grouping, hands)
                .clustering(settings, Math.toIntExact(firstFreeTopic), progress);
    }

    private static Graph ties(TermVectors terms, Progress progress) {
        int nearest = terms.rows() < FEW ? NEAREST_OF_FEW : NEAREST;
        var byTerms = NeighbourGraph.of(terms, nearest, progress);
        var latent = LatentVectors.of(terms, progress);
        return Graph.fused(byTerms, NeighbourGraph.of(latent, nearest, progress), WEIGHT_OF_LATENT);
    }

    private static int[] pins(List<PaperId> ids, TopicHands hands) {
        return ids.stream()
                .mapToInt(paper -> Optional.ofNullable(hands.pins().get(paper))
                        .map(hands::resolved)
                        .map(TopicId::number)
                        .orElse(0))
                .toArray();
    }

    private static int[] topics(List<PaperId> ids, boolean[] isTied, Optional<Clustering> last, TopicHands hands) {
        var topics = new int[ids.size()];
        for (int row = 0; row < topics.length; row++) {
            var paper = ids.get(row);
            if (!isTied[row]) continue;
            topics[row] = last.flatMap(before -> before.member(paper))
                    .map(member -> hands.resolved(member.topic()).number())
                    .orElse(0);
        }
        return topics;
    }
}
