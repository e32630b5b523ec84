package org.lectern.desktop.arrival;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.lectern.change.BrokenRecord;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.BrokenRecords;
import org.lectern.library.Library;
import org.lectern.library.arrival.Correction;
import org.lectern.work.Problem;

/// The records that could not be read and wait: corrected and taken in, or dropped.
public final class BrokenViewModel {

    /// More than anybody settles at a sitting; the others come up as these are settled.
    private static final int MOST = 500;

    private final BrokenRecords records;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final ObservableList<BrokenRecord> waiting = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> still = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Jobs.@Nullable Job asking;

    private record Found(long count, List<BrokenRecord> first) {}

    public BrokenViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.records = library.brokenRecords();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
    }

    /// The first that wait.
    public ObservableList<BrokenRecord> waiting() {
        return FXCollections.unmodifiableObservableList(waiting);
    }

    /// How many wait in all.
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Why the latest correction cannot be read either.
    public ReadOnlyObjectProperty<Optional<Problem>> stillProperty() {
        return still.getReadOnlyProperty();
    }

    /// Looks anew, because the library has changed.
    public void again() {
        if (asking != null) asking.cancel();
        asking = jobs.ask(progress -> new Found(records.count(), records.list(0, MOST)), outcome -> {
            switch (outcome) {
                case Outcome.Done<Found>(var found) -> {
                    if (!waiting.equals(found.first())) waiting.setAll(found.first());
                    count.set(found.count());
                }
                case Outcome.Failed<Found>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Found>() -> {} // a newer look is under way
            }
        });
    }

    /// Another record is looked at; what was said of the last correction is past.
    public void turn() {
        still.set(Optional.empty());
    }

    public void drop(BrokenRecord record) {
        errands.start(
                Saying.of("errand.drop-broken"),
                progress -> records.drop(new TreeSet<>(List.of(record.number()))),
                done -> {});
    }

    /// Takes a record in as the user has corrected it.
    public void correct(BrokenRecord record, String text) {
        errands.start(
                Saying.of("errand.correct-broken"),
                progress -> records.correct(record.number(), text, progress),
                this::tell);
    }

    private void tell(Correction correction) {
        switch (correction) {
            case Correction.TakenIn(var report) -> {
                still.set(Optional.empty());
                notices.tell(Notice.told(Saying.of("broken.taken", report.added())));
            }
            case Correction.StillBroken broken ->
                still.set(Optional.of(broken.why().getFirst().reason()));
            case Correction.Settled() -> again();
        }
    }
}
