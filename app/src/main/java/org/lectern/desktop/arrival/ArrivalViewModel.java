package org.lectern.desktop.arrival;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Taken;
import org.lectern.desktop.exchange.ImportViewModel;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.job.Work;
import org.lectern.library.Imports;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Settings;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Batch;
import org.lectern.library.arrival.Decision;
import org.lectern.library.arrival.Outcome.Kind;
import org.lectern.library.arrival.Place;
import org.lectern.library.arrival.Rehearsal;
import org.lectern.library.arrival.Wishes;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.TagPath;

/// What is dropped, pasted or chosen is looked through first; the sheet shows what would become of each record, takes
/// the user's word on some, and takes them in.
public final class ArrivalViewModel {

    private static final String AT_ONCE = "window.import-at-once";

    private final Imports imports;
    private final Papers papers;
    private final ImportViewModel taking;
    private final Settings settings;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Deque<Work<Batch>> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper coming = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Arrival> all = FXCollections.observableArrayList();
    private final FilteredList<Arrival> rows = new FilteredList<>(all);
    private final ObservableMap<Place, Decision> decisions = FXCollections.observableMap(new TreeMap<>());
    /// Kept, for such a view listens only as long as it is held.
    private final ObservableMap<Place, Decision> shownDecisions = FXCollections.unmodifiableObservableMap(decisions);
    private final SortedMap<Place, Decision> corrected = new TreeMap<>();
    private final BooleanProperty keepAll = new SimpleBooleanProperty();
    private final BooleanProperty atOnce = new SimpleBooleanProperty();
    private final StringProperty tags = new SimpleStringProperty("");
    private boolean looking;
    private Jobs.@Nullable Job reading;

    /// A batch and what would become of it.
    public record Seen(Batch batch, Rehearsal rehearsal) {}

    public ArrivalViewModel(Library library, ImportViewModel taking, Jobs jobs, Errands errands, Notices notices) {
        this.imports = library.imports();
        this.papers = library.papers();
        this.settings = library.settings();
        this.taking = taking;
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        jobs.ask(progress -> settings.get(AT_ONCE, "").equals("yes"), outcome -> {
            if (outcome instanceof Outcome.Done<Boolean>(var remembered)) atOnce.set(remembered);
        });
        keepAll.subscribe((before, now) -> again());
        kind.subscribe(chosen -> rows.setPredicate(shown(chosen)));
        decisions.subscribe(this::count);
        all.subscribe(this::count);
    }

    public boolean isWritable() {
        return taking.isWritable();
    }

    /// What the sheet shows; empty while it is closed.
    public ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// The records of the kind that is chosen, or all.
    public ObservableList<Arrival> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ObjectProperty<Optional<Kind>> kindProperty() {
        return kind;
    }

    /// The record that is looked into.
    public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// How many new papers would come in as things stand.
    public ReadOnlyIntegerProperty comingProperty() {
        return coming.getReadOnlyProperty();
    }

    public ObservableMap<Place, Decision> decisions() {
        return shownDecisions;
    }

    /// Whether every record becomes a paper, even one that is held already.
    public BooleanProperty keepAllProperty() {
        return keepAll;
    }

    /// Tags for all new papers, with commas between them.
    public StringProperty tagsProperty() {
        return tags;
    }

    /// Whether what comes is taken in without this sheet, from now on.
    public BooleanProperty atOnceProperty() {
        return atOnce;
    }

    /// Remembers for good whether what comes is taken in without this sheet.
    public void setAtOnce(boolean chosen) {
        atOnce.set(chosen);
        jobs.ask(
                progress -> {
                    settings.put(AT_ONCE, chosen ? "yes" : "no");
                    return chosen;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed<Boolean>(var cause)) notices.failed(cause);
                });
    }

    /// Looks through files and folders.
    public void look(List<Path> filesAndFolders) {
        if (filesAndFolders.isEmpty() || !isWritable()) return;
        if (atOnce.get()) taking.read(filesAndFolders);
        else lookInto(progress -> Batch.of(filesAndFolders));
    }

    /// Looks through a text, from the clipboard or a drop.
    public void look(String name, String text) {
        if (text.isBlank() || !isWritable()) return;
        if (atOnce.get()) taking.read(name, text);
        else lookInto(progress -> Batch.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Looks through what Zotero keeps on this computer, where there is one such place and no more.
    ///
    /// @return the folders that hold a database of Zotero's; the user is to choose where they are not one
    public List<Path> lookAtZotero() {
        var folders = imports.zoteroFolders();
        if (folders.size() == 1) look(folders);
        return folders;
    }

    /// What comes while something is looked through or shown is added to it.
    private void lookInto(Work<Batch> more) {
        waiting.add(more);
        if (!looking) next();
    }

    private void next() {
        var more = waiting.poll();
        if (more == null) return;
        var before = seen.get().map(each -> each.batch().inputs()).orElse(List.of());
        rehearse(progress -> {
            var inputs = new ArrayList<>(before);
            inputs.addAll(more.run(progress).inputs());
            return new Batch(inputs);
        });
    }

    /// Looks the same batch through once more.
    private void again() {
        seen.get().ifPresent(each -> rehearse(progress -> each.batch()));
    }

    private void rehearse(Work<Batch> batch) {
        looking = true;
        var wishes = new Wishes(options(), corrected, List.of());
        errands.start(
                Saying.of("errand.look"),
                progress -> {
                    var inputs = batch.run(progress);
                    return new Seen(inputs, imports.rehearse(inputs, wishes, progress));
                },
                this::show,
                () -> looking = false);
    }

    private void show(Seen now) {
        all.setAll(now.rehearsal().arrivals());
        if (rows.isEmpty()) kind.set(Optional.empty()); // the last of its kind was corrected
        seen.set(Optional.of(now));
        next();
    }

    /// Closes the sheet; nothing has changed.
    public void leave() {
        seen.set(Optional.empty());
        all.clear();
        decisions.clear();
        corrected.clear();
        waiting.clear();
        detail.set(Optional.empty());
        kind.set(Optional.empty());
        tags.set("");
        keepAll.set(false);
    }

    /// Whether taking in would change anything.
    public boolean hasNews() {
        return all.stream().anyMatch(each -> switch (each.outcome()) {
            case org.lectern.library.arrival.Outcome.Known known -> known.how() != Taken.How.SAME_RECORD;
            case org.lectern.library.arrival.Outcome.Rejected rejected -> rejected.kept();
            case org.lectern.library.arrival.Outcome.New _,
                    org.lectern.library.arrival.Outcome.Twin _,
                    org.lectern.library.arrival.Outcome.Possible _,
                    org.lectern.library.arrival.Outcome.PossibleTwin _ -> true;
        });
    }

    /// Takes in all that was not left out, and closes the sheet.
    public void takeIn() {
        if (seen.get().isEmpty() || looking || !hasNews()) return;
        var batch = seen.get().get().batch();
        var decided = new TreeMap<>(corrected);
        decided.putAll(decisions);
        var wishes = new Wishes(options(), decided, wishedTags());
        leave();
        taking.take(batch, wishes);
    }

    private ImportOptions options() {
        return new ImportOptions(Optional.empty(), keepAll.get(), false);
    }

    private List<TagPath> wishedTags() {
        return Arrays.stream(tags.get().split(",", -1))
                .flatMap(each -> TagPath.parse(each).stream())
                .distinct()
                .toList();
    }

    /// Says what becomes of a record; nothing said, it becomes what it would by itself.
    public void decide(Place place, Optional<Decision> decision) {
        if (decision.isPresent()) decisions.put(place, decision.get());
        else decisions.remove(place);
    }

    /// Puts a corrected text in the place of a rejected record.
    public void correct(Arrival rejected, String text) {
        if (seen.get().isEmpty() || looking || text.isBlank()) return;
        corrected.put(rejected.place(), new Decision.LeaveOut());
        var inputs = new ArrayList<>(seen.get().get().batch().inputs());
        inputs.addAll(Batch.correction(rejected.file(), rejected.line(), text).inputs());
        rehearse(progress -> new Batch(inputs));
    }

    /// The record that was corrected last, while the sheet is open.
    public Optional<Arrival> corrected() {
        if (corrected.isEmpty() || seen.get().isEmpty()) return Optional.empty();
        int last = seen.get().get().batch().inputs().size() - 1;
        return rows.stream().filter(each -> each.place().input() == last).findFirst();
    }

    /// Looks into a record, or into none.
    public void choose(@Nullable Arrival arrival) {
        if (reading != null) reading.cancel();
        if (arrival == null || seen.get().isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        var batch = seen.get().get().batch();
        var options = options();
        reading = jobs.ask(
                progress -> Detail.of(
                        arrival,
                        arrival.place().record() == 0
                                ? Optional.empty()
                                : imports.record(batch, options, arrival.place(), progress),
                        described(arrival)),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Detail>(var found) -> detail.set(Optional.of(found));
                        case Outcome.Failed<Detail>(var cause) -> notices.failed(cause);
                        case Outcome.Cancelled<Detail>() -> {} // another record is being looked into
                    }
                });
    }

    /// The held paper that a record with the same text describes as well.
    private Optional<Citation> described(Arrival arrival) {
        return arrival.outcome() instanceof org.lectern.library.arrival.Outcome.Known(var of, var how, var _)
                        && how == Taken.How.SAME_TEXT
                ? papers.find(of).map(Paper::citation)
                : Optional.empty();
    }

    private static Predicate<Arrival> shown(Optional<Kind> chosen) {
        return arrival -> chosen.isEmpty() || arrival.kind() == chosen.get();
    }

    private void count() {
        coming.set((int) all.stream()
                .filter(each -> each.kind() == Kind.NEW || each.kind() == Kind.POSSIBLE)
                .filter(each -> Objects.isNull(decisions.get(each.place())))
                .count());
    }
}
