package org.lectern.library;

import org.lectern.library.core.Core;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.change.Edit;
import org.lectern.change.Revision;
import org.lectern.duplicate.Evidence;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.SameText;
import org.lectern.duplicate.Verdict;
import org.lectern.library.result.DuplicateGroup;
import org.lectern.library.result.Judged;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.store.Lists;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Papers that are held more than once, and what the user says of them.
public final class Duplicates {

    private final Core core;

    Duplicates(Core core) {
        this.core = core;
    }

    /// Groups of papers with the same text and no contradicting field; pairs that the user has judged are not asked
    /// again.
    public List<DuplicateGroup> exact(Progress progress) {
        return core.read(lists -> {
            var judged = lists.verdicts().keySet();
            var groups = new ArrayList<DuplicateGroup>();
            var blocks = lists.sameText();
            for (int i = 0; i < blocks.size(); i++) {
                progress.at(Phase.COMPARING, i, blocks.size());
                groups.addAll(groups(lists, blocks.get(i), judged));
            }
            return groups;
        });
    }

    private static List<DuplicateGroup> groups(Lists lists, List<PaperId> block, Set<PaperPair> judged) {
        Map<Paper, List<Paper>> byFirst = new LinkedHashMap<>();
        for (var paper : lists.papers(block, true)) {
            var first = byFirst.keySet().stream()
                    .filter(each -> !judged.contains(PaperPair.of(each.id(), paper.id())))
                    .filter(each -> !evidence(each, paper).isEmpty())
                    .findFirst();
            byFirst.computeIfAbsent(first.orElse(paper), _ -> new ArrayList<>()).add(paper);
        }
        return byFirst.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> new DuplicateGroup(1, group, shared(group)))
                .toList();
    }

    private static List<Evidence> shared(List<Paper> group) {
        var shared = new ArrayList<>(evidence(group.getFirst(), group.get(1)));
        for (var other : group.subList(2, group.size())) shared.retainAll(evidence(group.getFirst(), other));
        return shared;
    }

    private static List<Evidence> evidence(Paper one, Paper other) {
        return SameText.evidence(one.citation(), other.citation());
    }

    /// Keeps what the user says of a pair, for good.
    public Revision judge(PaperPair pair, Verdict verdict) {
        return core.edit(
                new Edit.Judge(pair, verdict),
                pair.first().number(),
                pair.second().number(),
                verdict.name().toLowerCase(Locale.ROOT));
    }

    public List<Judged> judged() {
        return core.read(lists -> lists.verdicts().entrySet().stream()
                .map(each -> new Judged(each.getKey(), each.getValue()))
                .toList());
    }
}
