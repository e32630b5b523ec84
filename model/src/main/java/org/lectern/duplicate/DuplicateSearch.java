package org.lectern.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.lectern.duplicate.word.Lexicon;
import org.lectern.duplicate.word.VenueName;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Finds papers that are one work although no two fields of them need be equal.
///
/// Papers are added one by one, in any order; of each, only [Features] are kept. Then [Blocks] names the
/// pairs worth comparing, [Comparison] weighs each, and [Grouping] joins the sure ones.
public final class DuplicateSearch {

    /// Below these log-odds two papers of one group contradict each other: they would hardly make a hint.
    private static final double CONTRADICTING = -1;

    private static final int CHUNK = 4_096;
    private static final int BATCH = 16;

    private final Map<PaperId, Features> papers = new TreeMap<>();
    private final Map<String, VenueName> venues = new HashMap<>();
    private final Lexicon lexicon = new Lexicon();

    /// Takes a paper in; one that was added before is replaced.
    public void add(PaperId paper, Citation citation) {
        papers.put(paper, new Features(paper, citation, lexicon, this::venue));
    }

    private VenueName venue(String name) {
        return name.isBlank() ? VenueName.NONE : venues.computeIfAbsent(name, VenueName::of);
    }

    /// Groups of papers that may be one work, the surest first, then by their lowest numbers.
    ///
    /// A pair judged [Verdict#DIFFERENT] is in no group. Papers judged [Verdict#SAME] are linked, and a
    /// judged pair is not asked again: a group is listed only for a pair that is not judged.
    public List<DuplicateGroup> find(Map<PaperPair, Verdict> verdicts, Progress progress) {
        var open = candidates(verdicts, progress);
        var grouping = new Grouping(verdicts, this::logOdds, CONTRADICTING);
        return grouping.groups(open);
    }

    /// All pairs that are at least possible and not judged, the surest first, then by the papers' numbers.
    public List<DuplicateCandidate> candidates(Map<PaperPair, Verdict> verdicts, Progress progress) {
        var found = new ArrayList<>(compared((_, _) -> true, (_, _) -> true, progress));
        found.removeIf(each -> verdicts.containsKey(each.pair()));
        return found;
    }

    /// The pairs with at least one of these papers that are at least possible, the surest first.
    ///
    /// Pairs of two of them are looked at before they are weighed, and those that share too little are passed over:
    /// there are many, and hardly one in two hundred would be possible. [#candidates] finds those as well.
    public List<DuplicateCandidate> candidatesOf(Set<PaperId> some, Progress progress) {
        return compared(
                (one, other) -> some.contains(one) || some.contains(other),
                (one, other) -> !some.contains(one.paper) || !some.contains(other.paper) || one.sharesMuchWith(other),
                progress);
    }

    /// @param isAsked which pairs are wanted at all
    /// @param isWorthIt which of them are weighed
    private List<DuplicateCandidate> compared(
            BiPredicate<PaperId, PaperId> isAsked, BiPredicate<Features, Features> isWorthIt, Progress progress) {
        count();
        var byIndex = List.copyOf(papers.values());
        long[] pairs = new Blocks(byIndex, lexicon, isAsked).pairs(progress);
        var found = new ArrayList<DuplicateCandidate>();
        int chunks = (pairs.length + CHUNK - 1) / CHUNK;
        for (int batch = 0; batch < chunks; batch += BATCH) {
            progress.at(Phase.COMPARING, pairs.length + (long) batch * CHUNK, 2L * pairs.length);
            int end = Math.min(chunks, batch + BATCH);
            IntStream.range(batch, end)
                    .parallel()
                    .mapToObj(chunk -> compared(byIndex, pairs, chunk, isWorthIt))
                    .toList()
                    .forEach(found::addAll);
        }
        found.sort(Grouping.SUREST_FIRST);
        return found;
    }

    private void count() {
        lexicon.clear();
        for (var each : papers.values()) lexicon.count(each.title, each.words);
    }

    private Collection<DuplicateCandidate> compared(
            List<Features> byIndex, long[] pairs, int chunk, BiPredicate<Features, Features> isWorthIt) {
        var found = new ArrayList<DuplicateCandidate>();
        int end = Math.min(pairs.length, (chunk + 1) * CHUNK);
        for (int i = chunk * CHUNK; i < end; i++) {
            var one = byIndex.get((int) (pairs[i] >>> 32));
            var other = byIndex.get((int) pairs[i]);
            if (isWorthIt.test(one, other)) Comparison.of(one, other, lexicon).ifPresent(found::add);
        }
        return found;
    }

    private double logOdds(PaperId one, PaperId other) {
        var mine = papers.get(one);
        var its = papers.get(other);
        return mine == null || its == null ? 0 : Comparison.logOdds(mine, its, lexicon);
    }
}
