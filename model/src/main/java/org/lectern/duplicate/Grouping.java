package org.lectern.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.lectern.paper.PaperId;

/// Joins pairs into groups, the surest pair first.
///
/// Two groups are not joined where the user called any two of their papers different, nor where over a third
/// of the pairs between them contradict: so a record with almost no content never bridges two papers. Hints
/// are no links: a [Tier#POSSIBLE] pair stands alone.
final class Grouping {

    static final Comparator<DuplicateCandidate> SUREST_FIRST = Comparator.comparing(DuplicateCandidate::tier)
            .thenComparing(Comparator.comparingDouble(DuplicateCandidate::score).reversed())
            .thenComparing(each -> each.pair().first())
            .thenComparing(each -> each.pair().second());

    private static final double MOST_CONTRADICTING = 1.0 / 3;
    private static final int MOST_COMPARED = 64;

    private final Map<PaperPair, Verdict> verdicts;
    private final ToDoubleBiFunction<PaperId, PaperId> logOdds;
    private final double contradicting;
    private final Map<PaperId, Cluster> clusters = new TreeMap<>();
    private final List<DuplicateGroup> hints = new ArrayList<>();

    /// @param contradicting the log-odds below which two papers of a group contradict each other
    Grouping(Map<PaperPair, Verdict> verdicts, ToDoubleBiFunction<PaperId, PaperId> logOdds, double contradicting) {
        this.verdicts = verdicts;
        this.logOdds = logOdds;
        this.contradicting = contradicting;
    }

    private static final class Cluster {
        final TreeSet<PaperId> papers = new TreeSet<>();
        final List<DuplicateCandidate> held = new ArrayList<>();
        final List<DuplicateCandidate> links = new ArrayList<>();
    }

    /// @param candidates pairs that are not judged, in any order
    List<DuplicateGroup> groups(List<DuplicateCandidate> candidates) {
        judgedSame();
        for (var each : candidates.stream().sorted(SUREST_FIRST).toList()) link(each);
        var groups = new ArrayList<>(hints);
        clusters.values().stream()
                .distinct()
                .filter(cluster -> !cluster.held.isEmpty())
                .map(Grouping::group)
                .forEach(groups::add);
        groups.sort(Comparator.comparing(DuplicateGroup::tier)
                .thenComparing(Comparator.comparingDouble(DuplicateGroup::score).reversed())
                .thenComparing(group -> group.papers().getFirst())
                .thenComparing(group -> group.papers().get(1)));
        return groups;
    }

    private void judgedSame() {
        for (var each : byPapers(verdicts).entrySet()) {
            if (each.getValue() != Verdict.SAME) continue;
            var one = cluster(each.getKey().first());
            var other = cluster(each.getKey().second());
            if (one != other && !areKeptApart(one, other)) unite(one, other);
        }
    }

    private static Map<PaperPair, Verdict> byPapers(Map<PaperPair, Verdict> verdicts) {
        var sorted = new TreeMap<PaperPair, Verdict>(
                Comparator.comparing(PaperPair::first).thenComparing(PaperPair::second));
        sorted.putAll(verdicts);
        return sorted;
    }

    private void link(DuplicateCandidate candidate) {
        var one = cluster(candidate.pair().first());
        var other = cluster(candidate.pair().second());
        if (one == other) {
            if (!one.held.isEmpty()) one.links.add(candidate);
        } else if (!areKeptApart(one, other)) {
            if (candidate.tier() == Tier.POSSIBLE) hint(candidate);
            else if (!contradict(one, other)) join(one, other, candidate);
            else hint(asHint(candidate));
        }
    }

    /// A link that its group refuses stays visible, as a hint.
    private static DuplicateCandidate asHint(DuplicateCandidate each) {
        return new DuplicateCandidate(each.pair(), Tier.POSSIBLE, each.relation(), each.score(), each.evidence());
    }

    private void hint(DuplicateCandidate candidate) {
        var papers = List.of(candidate.pair().first(), candidate.pair().second());
        hints.add(
                new DuplicateGroup(Tier.POSSIBLE, candidate.relation(), candidate.score(), papers, List.of(candidate)));
    }

    private void join(Cluster one, Cluster other, DuplicateCandidate candidate) {
        var joined = unite(one, other);
        joined.held.add(candidate);
        joined.links.add(candidate);
    }

    private Cluster unite(Cluster one, Cluster other) {
        var larger = one.papers.size() >= other.papers.size() ? one : other;
        var smaller = larger == one ? other : one;
        larger.papers.addAll(smaller.papers);
        larger.held.addAll(smaller.held);
        larger.links.addAll(smaller.links);
        smaller.papers.forEach(paper -> clusters.put(paper, larger));
        return larger;
    }

    private Cluster cluster(PaperId paper) {
        return clusters.computeIfAbsent(paper, id -> {
            var cluster = new Cluster();
            cluster.papers.add(id);
            return cluster;
        });
    }

    private boolean areKeptApart(Cluster one, Cluster other) {
        for (var each : one.papers) {
            for (var its : other.papers) {
                if (verdicts.get(PaperPair.of(each, its)) == Verdict.DIFFERENT) return true;
            }
        }
        return false;
    }

    private boolean contradict(Cluster one, Cluster other) {
        if (one.papers.size() == 1 && other.papers.size() == 1) return false;
        int compared = 0;
        int against = 0;
        for (var each : one.papers) {
            for (var its : other.papers) {
                if (compared == MOST_COMPARED) break;
                compared++;
                if (verdicts.get(PaperPair.of(each, its)) == Verdict.SAME) continue;
                if (logOdds.applyAsDouble(each, its) < contradicting) against++;
            }
        }
        return against > compared * MOST_CONTRADICTING;
    }

    private static DuplicateGroup group(Cluster cluster) {
        var weakest = cluster.held.stream().max(SUREST_FIRST).orElseThrow();
        boolean hasVersion = cluster.held.stream().anyMatch(each -> each.relation() == Relation.VERSION);
        double score = cluster.held.stream()
                .mapToDouble(DuplicateCandidate::score)
                .min()
                .orElseThrow();
        return new DuplicateGroup(
                weakest.tier(),
                hasVersion ? Relation.VERSION : Relation.SAME,
                score,
                List.copyOf(cluster.papers),
                cluster.links.stream().sorted(SUREST_FIRST).toList());
    }
}
