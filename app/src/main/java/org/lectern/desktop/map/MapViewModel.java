package org.lectern.desktop.map;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.papers.PapersViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.layout.Point;
import org.lectern.layout.drawing.Scene;
import org.lectern.library.Library;
import org.lectern.library.result.CurrentTopics;
import org.lectern.library.topic.Maps;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The map of the library: where each paper lies, which of them the query finds, and what the pointer is about.
///
/// It is made when somebody looks at it for the first time, and again after a commit as long as somebody does.
public final class MapViewModel {

    private final Library library;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final SearchViewModel search;
    private final PapersViewModel papers;
    private final Sight sight = new Sight();
    private final ReadOnlyObjectWrapper<Optional<Chart>> chart = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Lit> lit = new ReadOnlyObjectWrapper<>(Lit.ALL);
    private final ReadOnlyObjectWrapper<Optional<Scene.Spot>> hovered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Lasso> lasso = new ReadOnlyObjectWrapper<>(Lasso.NONE);
    private boolean shown;
    /// How often the library has changed, counted from 1, and how often it had when the shown map was begun.
    private int changes = 1;
    private int charted;

    public MapViewModel(
            Library library,
            Jobs jobs,
            Errands errands,
            Notices notices,
            SearchViewModel search,
            PapersViewModel papers) {
        this.library = library;
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        this.search = search;
        this.papers = papers;
        search.foundProperty().subscribe(found -> light());
    }

    /// The map; empty until the first is made. It may have no papers.
    public ReadOnlyObjectProperty<Optional<Chart>> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// Whether a map is being made.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Lit> litProperty() {
        return lit.getReadOnlyProperty();
    }

    /// The paper under the pointer.
    public ReadOnlyObjectProperty<Optional<Scene.Spot>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /// The paper that the reader shows.
    public ReadOnlyObjectProperty<Optional<PaperId>> chosenProperty() {
        return papers.currentProperty();
    }

    public ReadOnlyObjectProperty<Lasso> lassoProperty() {
        return lasso.getReadOnlyProperty();
    }

    /// What part of the map is in sight.
    public Sight sight() {
        return sight;
    }

    public boolean isWritable() {
        return library.isWritable();
    }

    /// Says whether somebody looks at the map; if so, it is brought up to date.
    public void setShown(boolean now) {
        shown = now;
        if (shown) make();
    }

    /// The library or its topics have changed, and with them perhaps the map.
    public void again() {
        changes++;
        if (shown) make();
    }

    /// Makes the map, unless nothing has changed since.
    public void make() {
        if (working.get() || charted == changes) return;
        working.set(true);
        int now = changes;
        jobs.ask(this::known, outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<Chart>>(var known) ->
                    known.ifPresentOrElse(
                            each -> {
                                working.set(false);
                                take(each, now);
                            },
                            () -> errands.start(
                                    Saying.of("map.errand"),
                                    this::made,
                                    each -> take(each, now),
                                    () -> working.set(false)));
                case Outcome.Failed<Optional<Chart>>(var cause) -> {
                    working.set(false);
                    notices.failed(cause);
                }
                case Outcome.Cancelled<Optional<Chart>>() -> working.set(false);
            }
        });
    }

    /// The map as it was kept, where no text has changed since: nothing that takes long enough to tell of it.
    private Optional<Chart> known(Progress progress) {
        var topics = library.topics().latest().filter(CurrentTopics::isCurrent);
        var placed = library.maps().latest().filter(Maps.Placed::isCurrent);
        return topics.flatMap(current -> placed.map(map -> chart(map, current)));
    }

    private Chart made(Progress progress) {
        var placed = library.maps().upToDate(progress);
        return chart(placed, library.topics().upToDate(Optional.empty(), progress));
    }

    private Chart chart(Maps.Placed placed, CurrentTopics topics) {
        return new Chart(library.maps().scene(placed, Optional.of(topics.clustering())));
    }

    private void take(Chart made, int asOf) {
        charted = asOf;
        hovered.set(Optional.empty());
        sight.cover(made.scene().spots().stream().map(Scene.Spot::place).toList());
        chart.set(Optional.of(made));
        light();
        if (shown) make();
    }

    private void light() {
        var found = new HashSet<>(search.foundProperty().get().papers());
        boolean all = chart.get().stream()
                .flatMap(each -> each.scene().spots().stream())
                .allMatch(spot -> found.contains(spot.paper()));
        lit.set(all ? Lit.ALL : new Lit(found, false));
        draw(lasso.get().line());
    }

    /// Says where the pointer is.
    ///
    /// @param x pixels from the left of the view
    /// @param y pixels from its top
    public void hover(double x, double y) {
        hovered.set(at(x, y));
    }

    public void leave() {
        hovered.set(Optional.empty());
    }

    /// Opens the paper at a pixel in the reader.
    public void open(double x, double y) {
        at(x, y).ifPresent(spot -> open(spot.paper()));
    }

    /// Opens a paper in the reader, also one that the query does not find.
    public void open(PaperId paper) {
        papers.choose(List.of(paper), paper);
    }

    private Optional<Scene.Spot> at(double x, double y) {
        return chart.get().flatMap(each -> each.nearest(sight.at(x, y), sight.reach()));
    }

    /// Draws a lasso: what it runs round and is not faint is taken.
    public void draw(List<Point> line) {
        var inside = chart.get().stream()
                .flatMap(each -> each.inside(line).stream())
                .filter(lit.get()::shows)
                .toList();
        lasso.set(inside.isEmpty() ? Lasso.NONE : new Lasso(line, inside));
    }

    /// Lets go of the lasso.
    public void clear() {
        lasso.set(Lasso.NONE);
    }

    /// Narrows the search to the papers in the lasso.
    public void showOnlyThese() {
        var ids = new TreeSet<>(lasso.get().papers());
        if (ids.isEmpty()) return;
        clear();
        search.narrow(new Query.Ids(ids));
    }

    /// Tags the papers in the lasso.
    ///
    /// @return whether the text writes a tag
    public boolean tagThese(String text) {
        var tag = TagPath.parse(text);
        var ids = new TreeSet<>(lasso.get().papers());
        if (!isWritable() || ids.isEmpty()) return tag.isPresent();
        tag.ifPresent(path -> errands.start(
                Saying.of("errand.tag"), progress -> library.tags().add(ids, path), revision -> {}));
        return tag.isPresent();
    }

    /// The topic that the search is narrowed to.
    public Optional<TopicId> filter() {
        return search.partsProperty().get().stream()
                .filter(Query.InTopic.class::isInstance)
                .map(part -> ((Query.InTopic) part).topic())
                .findFirst();
    }

    /// Narrows the search to a topic, in the place of the one before; where it is that topic already, to none.
    public void filter(TopicId topic) {
        var before = filter();
        before.ifPresent(each -> search.drop(new Query.InTopic(each)));
        if (!before.equals(Optional.of(topic))) search.narrow(new Query.InTopic(topic));
    }
}
