package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.paper.PaperId;

/// What verdicts of sameness add up to. A group of which any two were judged otherwise is left to the user.
final class SameGroups {

    private SameGroups() {}

    static List<Set<PaperId>> of(Map<PaperPair, Verdict> verdicts) {
        var groupOf = new TreeMap<PaperId, Set<PaperId>>();
        verdicts.forEach((pair, verdict) -> {
            if (verdict != Verdict.SAME) return;
            var joined = new TreeSet<>(groupOf.getOrDefault(pair.first(), Set.of(pair.first())));
            joined.addAll(groupOf.getOrDefault(pair.second(), Set.of(pair.second())));
            for (var paper : joined) groupOf.put(paper, joined);
        });
        verdicts.forEach((pair, verdict) -> {
            var group = groupOf.getOrDefault(pair.first(), Set.of());
            if (verdict != Verdict.SAME && group.contains(pair.second())) group.forEach(groupOf::remove);
        });
        var groups = new ArrayList<Set<PaperId>>();
        groupOf.forEach((paper, group) -> {
            if (group.iterator().next().equals(paper)) groups.add(group);
        });
        return groups;
    }
}
