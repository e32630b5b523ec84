package org.lectern.desktop.duplicates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.edit.EditField;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.duplicate.DuplicateGroup;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.Relation;
import org.lectern.duplicate.Tier;
import org.lectern.duplicate.Verdict;
import org.lectern.library.Duplicates;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.paper.PaperId;

/// Groups of papers that may be one work, one at a time, and the verdicts on them.
///
/// The groups are those of the whole library, of which the query lets through the ones with a paper that it finds. A
/// verdict shows the next group at once; what it changes is written meanwhile.
public final class DuplicatesViewModel {

    /// How far the search for groups has come.
    public enum Search {
        /// Nobody has asked yet.
        NONE,
        UNDER_WAY,
        DONE
    }

    /// What is there to judge.
    ///
    /// @param groups that the query lets through, the surest first
    /// @param at the place of the one that is looked at, or -1 where there is none
    public record Queue(Search search, List<DuplicateGroup> groups, int at) {
        static final Queue NONE = new Queue(Search.NONE, List.of(), -1);

        public Queue {
            groups = List.copyOf(groups);
        }

        Optional<DuplicateGroup> current() {
            return at < 0 ? Optional.empty() : Optional.of(groups.get(at));
        }
    }

    /// A group under the title of its first paper.
    public record Named(DuplicateGroup group, String title) {}

    private final Duplicates duplicates;
    private final Papers papers;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Supplier<List<PaperId>> found;
    private final ReadOnlyObjectWrapper<Queue> queue = new ReadOnlyObjectWrapper<>(Queue.NONE);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Named>> preview = new ReadOnlyObjectWrapper<>(List.of());
    private List<DuplicateGroup> all = List.of();
    private Search search = Search.NONE;
    private Jobs.@Nullable Job finding;
    private Jobs.@Nullable Job comparing;
    private boolean stale = true;

    /// @param found the papers that the query finds
    public DuplicatesViewModel(
            Library library, Jobs jobs, Errands errands, Notices notices, Supplier<List<PaperId>> found) {
        this.duplicates = library.duplicates();
        this.papers = library.papers();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        this.found = found;
    }

    public ReadOnlyObjectProperty<Queue> queueProperty() {
        return queue.getReadOnlyProperty();
    }

    /// The group that is looked at, side by side; the one before stays until it is there.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    /// Looks for groups, unless nothing has changed since it was last done.
    public void find() {
        if (!stale) return;
        stale = false;
        if (finding != null) finding.cancel();
        search = Search.UNDER_WAY;
        show(place());
        finding = jobs.ask(progress -> duplicates.find(EnumSet.allOf(Tier.class), progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<DuplicateGroup>>(var groups) -> {
                    all = groups;
                    search = Search.DONE;
                    show(place());
                }
                case Outcome.Failed<List<DuplicateGroup>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<DuplicateGroup>>() -> {} // it is begun anew
            }
        });
    }

    /// The library has changed, so that there may be other groups.
    ///
    /// @param wanted whether somebody looks at them now
    public void again(boolean wanted) {
        stale = true;
        if (wanted) find();
    }

    /// Other papers are found, so that other groups are let through.
    public void narrow() {
        if (search == Search.DONE) show(place());
    }

    /// Looks at the group so many places further on, round and round.
    public void step(int by) {
        var now = queue.get();
        if (!now.groups().isEmpty())
            show(Math.floorMod(now.at() + by, now.groups().size()));
    }

    /// Looks at a group.
    public void choose(int at) {
        show(at);
    }

    /// The papers are one work and one publication: they become one paper.
    public void same() {
        if (!writable) return;
        comparison.get().filter(this::isCurrent).ifPresent(shown -> {
            var plan = shown.decided();
            answered(shown.group());
            errands.start(
                    Saying.of("errand.merge"), progress -> duplicates.merge(List.of(plan), progress), revision -> {});
        });
    }

    /// They are states of one work, and all stay.
    public void version() {
        judge(Verdict.VERSION);
    }

    /// They are different works.
    public void different() {
        judge(Verdict.DIFFERENT);
    }

    private void judge(Verdict verdict) {
        if (!writable) return;
        queue.get().current().ifPresent(group -> {
            answered(group);
            errands.start(
                    Saying.of("errand.judge"), progress -> duplicates.judge(group.papers(), verdict), revision -> {});
        });
    }

    /// Says the same of several groups at once; one step to undo.
    public void judge(List<DuplicateGroup> groups, Verdict verdict) {
        if (!writable || groups.isEmpty()) return;
        drop(groups);
        var papersOf = groups.stream().map(DuplicateGroup::papers).toList();
        errands.start(
                Saying.of("errand.judge"),
                progress -> duplicates.judgeAll(papersOf, verdict),
                revision -> notices.tell(Notice.told(Saying.of("duplicates.judged", groups.size()))));
    }

    /// Looks at this group, if it is still there.
    public void choose(DuplicateGroup group) {
        int at = queue.get().groups().indexOf(group);
        if (at >= 0) show(at);
    }

    private void drop(List<DuplicateGroup> groups) {
        int at = place();
        all = all.stream().filter(group -> !groups.contains(group)).toList();
        show(at);
    }

    /// Takes the value of a field over from one of the papers.
    public void take(EditField field, PaperId from) {
        comparison.set(comparison.get().map(shown -> shown.taking(field, from)));
    }

    /// What [#mergePreviewed] would merge.
    public ReadOnlyObjectProperty<List<Named>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Gathers the certain ones, to be looked at before they are merged.
    public void previewCertain() {
        var groups = certain();
        jobs.ask(progress -> named(groups), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Named>>(var named) -> preview.set(named);
                case Outcome.Failed<List<Named>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Named>>() -> {}
            }
        });
    }

    private List<Named> named(List<DuplicateGroup> groups) {
        var firsts = groups.stream().map(group -> group.papers().getFirst()).toList();
        var titles = new HashMap<PaperId, String>();
        for (var row : papers.rows(firsts)) titles.put(row.id(), row.title());
        return groups.stream()
                .map(group ->
                        new Named(group, titles.getOrDefault(group.papers().getFirst(), "")))
                .toList();
    }

    /// Merges what was previewed.
    public void mergePreviewed() {
        merge(preview.get().stream().map(Named::group).toList());
        preview.set(List.of());
    }

    /// The groups of which nobody need look at each: same publication, and certain.
    public List<DuplicateGroup> certain() {
        return queue.get().groups().stream()
                .filter(group -> group.tier() == Tier.CERTAIN)
                .filter(group -> group.relation() == Relation.SAME)
                .toList();
    }

    /// Makes one paper of each group, as proposed, all as one step to undo.
    public void merge(List<DuplicateGroup> groups) {
        if (!writable || groups.isEmpty()) return;
        drop(groups);
        errands.start(
                Saying.of("errand.merge"),
                progress -> {
                    var plans = new ArrayList<MergePlan>();
                    for (var group : groups) duplicates.plan(group.papers()).ifPresent(plans::add);
                    return duplicates.merge(plans, progress);
                },
                revision -> notices.tell(Notice.told(Saying.of("duplicates.merged", groups.size()))));
    }

    private boolean isCurrent(Comparison shown) {
        return queue.get().current().filter(shown.group()::equals).isPresent();
    }

    private void answered(DuplicateGroup group) {
        int at = queue.get().at();
        all = all.stream().filter(each -> !each.equals(group)).toList();
        show(at);
    }

    /// Where the group that was looked at stands now.
    private int place() {
        return queue.get()
                .current()
                .map(group -> let().indexOf(group))
                .filter(at -> at >= 0)
                .orElse(0);
    }

    private List<DuplicateGroup> let() {
        var wanted = Set.copyOf(found.get());
        return all.stream()
                .filter(group -> group.papers().stream().anyMatch(wanted::contains))
                .toList();
    }

    private void show(int at) {
        var groups = let();
        queue.set(new Queue(search, groups, groups.isEmpty() ? -1 : Math.clamp(at, 0, groups.size() - 1)));
        compare();
    }

    private void compare() {
        var group = queue.get().current();
        if (comparison.get().map(Comparison::group).equals(group)) return;
        if (comparing != null) comparing.cancel();
        if (group.isEmpty()) {
            comparison.set(Optional.empty());
            return;
        }
        comparing = jobs.ask(progress -> laid(group.get()), outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<Comparison>>(var laid) -> comparison.set(laid);
                case Outcome.Failed<Optional<Comparison>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Optional<Comparison>>() -> {} // another group is looked at
            }
        });
    }

    private Optional<Comparison> laid(DuplicateGroup group) {
        var held = papers.find(group.papers());
        return duplicates.plan(group.papers()).map(plan -> Comparison.of(group, held, plan));
    }
}
