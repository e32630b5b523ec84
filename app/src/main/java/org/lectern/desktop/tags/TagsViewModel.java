package org.lectern.desktop.tags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Sort;
import org.lectern.library.Tags;
import org.lectern.library.facet.FacetCounts;
import org.lectern.library.result.TagCount;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// All tags, with how many of the papers found carry each; and what can be done to a tag.
public final class TagsViewModel {

    /// A tag as the tree shows it.
    ///
    /// @param found papers of the query that carry it or a tag below it
    /// @param all papers of the library that do
    public record Tag(TagPath path, int found, int all) {}

    /// What became of a wish to give a tag another name.
    public enum Renaming {
        /// It has the name now.
        DONE,
        /// There is such a tag already: the two would become one, which the user is asked about first.
        WOULD_MERGE,
        /// The text writes no tag, or one that stands below the tag itself.
        NO_NAME
    }

    /// Two tags that might become one.
    ///
    /// @param papers how many carry the first or a tag below it
    /// @param intoPapers how many carry the other or a tag below it
    /// @param both how many are among both
    public record Joining(TagPath tag, TagPath into, int papers, int intoPapers, int both) {}

    private final Tags tags;
    private final Papers papers;
    private final SearchViewModel search;
    private final Jobs jobs;
    private final Notices notices;
    private final Errands errands;
    private final boolean writable;
    private final ReadOnlyObjectWrapper<List<Tag>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Joining>> joining = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Jobs.@Nullable Job counting;
    private List<TagCount> all = List.of();
    private Map<TagPath, Integer> found = Map.of();

    /// @param all the tags of the whole library
    /// @param found how the papers found are spread
    public TagsViewModel(
            Library library,
            Jobs jobs,
            Errands errands,
            Notices notices,
            SearchViewModel search,
            ObservableValue<List<TagCount>> all,
            ObservableValue<FacetCounts> found) {
        this.papers = library.papers();
        this.search = search;
        this.jobs = jobs;
        this.notices = notices;
        this.tags = library.tags();
        this.writable = library.isWritable();
        this.errands = errands;
        all.subscribe(this::takeAll);
        found.subscribe(this::takeFound);
    }

    /// The tags and their ancestors, in order.
    public ReadOnlyObjectProperty<List<Tag>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    /// Gives a tag and all below it another name, unless that name is taken.
    ///
    /// @param text the whole new path, such as `method/peft`
    public Renaming rename(TagPath tag, String text) {
        var to = TagPath.parse(text);
        if (to.isEmpty() || isBelow(to.get(), tag)) return Renaming.NO_NAME;
        if (to.get().equals(tag)) return Renaming.DONE;
        if (holds(to.get())) return Renaming.WOULD_MERGE;
        move(tag, to.get());
        return Renaming.DONE;
    }

    /// The conditions of the query, by which [#filter] changes.
    public ReadOnlyObjectProperty<List<Query>> conditionsProperty() {
        return search.partsProperty();
    }

    /// What the query says of a tag.
    public TagFilter filter(TagPath tag) {
        return TagFilter.in(search.partsProperty().get(), tag);
    }

    /// Lets the query say the next of a tag.
    public void turn(TagPath tag) {
        boolean hasBelow = all.stream().anyMatch(each -> isBelow(each.tag(), tag));
        var now = filter(tag);
        search.swap(now.query(tag), now.next(hasBelow).query(tag));
    }

    /// What a merge would do, once it is counted; empty where none is proposed.
    public ReadOnlyObjectProperty<Optional<Joining>> joiningProperty() {
        return joining.getReadOnlyProperty();
    }

    /// Counts what merging two tags would do.
    public void propose(TagPath tag, TagPath into) {
        leave();
        if (!writable || tag.equals(into) || isBelow(into, tag)) return;
        counting = jobs.ask(progress -> joining(tag, into, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<Joining>(var counted) -> joining.set(Optional.of(counted));
                case Outcome.Failed<Joining>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Joining>() -> {} // another one is proposed
            }
        });
    }

    private Joining joining(TagPath tag, TagPath into, Progress progress) {
        var one = new Query.Tagged(tag, true);
        var other = new Query.Tagged(into, true);
        return new Joining(
                tag,
                into,
                count(one, progress),
                count(other, progress),
                count(new Query.And(List.of(one, other)), progress));
    }

    private int count(Query query, Progress progress) {
        return papers.list(query, Sort.ADDED, 0, progress).size();
    }

    /// Nothing is to be merged.
    public void leave() {
        if (counting != null) counting.cancel();
        joining.set(Optional.empty());
    }

    /// Merges what was proposed.
    public void join() {
        var proposed = joining.get();
        leave();
        proposed.ifPresent(each -> merge(each.tag(), each.into()));
    }

    /// Lets a tag become one with another, with all below both.
    public void merge(TagPath tag, TagPath into) {
        if (!tag.equals(into) && !isBelow(into, tag)) move(tag, into);
    }

    /// Puts a tag below another, or at the top.
    ///
    /// @return what became of it; nothing has changed unless it is [Renaming#DONE]
    public Renaming moveBelow(TagPath tag, Optional<TagPath> parent) {
        var name = tag.names().getLast();
        return rename(tag, parent.map(path -> path + "/" + name).orElse(name));
    }

    /// Takes a tag and all below it off every paper.
    public void remove(TagPath tag) {
        if (writable) errands.start(Saying.of("errand.untag"), progress -> tags.drop(tag, progress), revision -> {});
    }

    private void move(TagPath tag, TagPath to) {
        if (writable) errands.start(Saying.of("errand.rename-tag"), progress -> tags.rename(tag, to), revision -> {});
    }

    private boolean holds(TagPath tag) {
        return all.stream().anyMatch(each -> each.tag().equals(tag));
    }

    private static boolean isBelow(TagPath tag, TagPath other) {
        return tag.isWithin(other) && !tag.equals(other);
    }

    private void takeAll(List<TagCount> counts) {
        all = counts;
        show();
    }

    private void takeFound(FacetCounts counts) {
        var here = new HashMap<TagPath, Integer>();
        for (var each : counts.tags()) here.put(each.tag(), each.withBelow());
        found = here;
        show();
    }

    private void show() {
        shown.set(all.stream()
                .map(each -> new Tag(each.tag(), found.getOrDefault(each.tag(), 0), each.withBelow()))
                .toList());
    }
}
