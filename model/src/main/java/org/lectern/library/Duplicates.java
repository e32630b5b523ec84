package org.lectern.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.duplicate.DuplicateGroup;
import org.lectern.duplicate.DuplicateSearch;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Tier;
import org.lectern.duplicate.Verdict;
import org.lectern.library.core.Core;
import org.lectern.library.result.Judged;
import org.lectern.paper.Absorbed;
import org.lectern.paper.PaperId;
import org.lectern.store.Deed;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Papers that are held more than once, what the user says of them, and merges.
public final class Duplicates {

    private static final int CHUNK = 500;

    private final Core core;

    Duplicates(Core core) {
        this.core = core;
    }

    /// Groups of papers that may be one work and were not judged yet, the surest first.
    public List<DuplicateGroup> find(Set<Tier> tiers, Progress progress) {
        var search = new DuplicateSearch();
        long total = core.read(lists -> lists.count());
        long done = 0;
        long last = 0;
        for (var ids = after(last); !ids.isEmpty(); ids = after(last)) {
            progress.at(Phase.READING, done, total);
            var chunk = ids;
            for (var paper : core.read(lists -> lists.papers(chunk, false))) search.add(paper.id(), paper.citation());
            done += ids.size();
            last = ids.getLast().number();
        }
        return search.find(core.read(lists -> lists.verdicts()), progress).stream()
                .filter(group -> tiers.contains(group.tier()))
                .toList();
    }

    private List<PaperId> after(long last) {
        return core.read(lists -> lists.after(last, CHUNK));
    }

    /// Keeps what the user says of papers, each with each other, for good.
    public Revision judge(Collection<PaperId> papers, Verdict verdict) {
        var ids = List.copyOf(new TreeSet<>(papers));
        return core.edit(
                new Edit.Judge(pairs(ids), verdict),
                ids.getFirst().number(),
                ids.stream().skip(1).map(PaperId::toString).collect(Collectors.joining(", ")),
                verdict.name().toLowerCase(Locale.ROOT));
    }

    /// Keeps what the user says of several groups, within each of each paper with each other; one undo step.
    ///
    /// @param groups of two papers or more; at least one
    public Revision judgeAll(List<List<PaperId>> groups, Verdict verdict) {
        var pairs = groups.stream().flatMap(group -> pairs(group).stream()).toList();
        var first = pairs.getFirst();
        return core.edit(
                new Edit.Judge(pairs, verdict),
                first.first().number(),
                first.second() + (pairs.size() == 1 ? "" : " (" + pairs.size() + ")"),
                verdict.name().toLowerCase(Locale.ROOT));
    }

    private static List<PaperPair> pairs(Collection<PaperId> papers) {
        var ids = List.copyOf(new TreeSet<>(papers));
        var pairs = new ArrayList<PaperPair>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) pairs.add(PaperPair.of(ids.get(i), ids.get(j)));
        }
        return pairs;
    }

    public List<Judged> judged() {
        return core.read(lists -> lists.verdicts().entrySet().stream()
                .map(each -> new Judged(each.getKey(), each.getValue()))
                .toList());
    }

    /// Proposes how papers become one.
    ///
    /// @return empty where fewer than two of them are held
    public Optional<MergePlan> plan(Collection<PaperId> papers) {
        var held = core.read(lists -> lists.papers(List.copyOf(new TreeSet<>(papers)), false));
        return held.size() < 2 ? Optional.empty() : Optional.of(MergePlan.of(held));
    }

    /// Groups of papers that the user judged to be the same and has not merged yet.
    public List<Set<PaperId>> judgedSame() {
        return SameGroups.of(core.read(lists -> lists.verdicts()));
    }

    /// Makes one paper of each plan's, all as one undo step.
    public Revision merge(List<MergePlan> plans, Progress progress) {
        int papers = plans.stream().mapToInt(plan -> plan.absorbed().size()).sum();
        var survivors = plans.stream().map(plan -> plan.survivor().toString()).limit(3);
        var deed = Deed.edit("merge", papers, plans.size(), survivors.collect(Collectors.joining(" ")));
        return core.write(deed, progress, writing -> {
            long done = 0;
            for (var plan : plans) {
                progress.at(Phase.MERGING, done++, plans.size());
                writing.write(Plan.of(new Edit.Merge(plan), writing.facts()));
            }
        });
    }

    /// Takes the newest merge apart that a paper went into or came from. What was done to the survivor since, such as a
    /// new tag or a corrected title, stays with it.
    ///
    /// @return empty where no merge of the paper holds
    public Optional<Unmerged> unmerge(PaperId paper) {
        return core.read(lists -> lists.mergeOf(paper)).map(merge -> {
            var revision = core.write(
                    Deed.edit(
                            "unmerge",
                            merge.survivor().number(),
                            merge.absorbed().size()),
                    Progress.NONE,
                    writing -> writing.unmerge(merge));
            return new Unmerged(revision, merge.survivor(), List.copyOf(merge.absorbed()));
        });
    }

    /// The papers that were merged into one, as they were.
    public List<Absorbed> absorbed(PaperId paper) {
        return core.read(lists -> lists.absorbed(paper));
    }

    /// A merge that was taken apart.
    ///
    /// @param survivor the paper that had taken the others in
    /// @param back the papers that are held again
    public record Unmerged(Revision revision, PaperId survivor, List<PaperId> back) {
        public Unmerged {
            back = List.copyOf(back);
        }
    }
}
