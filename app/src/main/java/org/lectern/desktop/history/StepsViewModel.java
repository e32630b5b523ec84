package org.lectern.desktop.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.lectern.change.Revision;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.library.History;
import org.lectern.library.Library;
import org.lectern.library.result.Entry;

/// All that was done to the library, the newest first, each step of which can be taken back by itself.
public final class StepsViewModel {

    /// What became of a step.
    public enum State {
        HOLDS,
        TAKEN_BACK,
        /// It stands beside the papers, and nothing takes it back.
        FIXED
    }

    /// A step as the history tells it.
    ///
    /// @param what the edit, or the edit that was done again or taken back by it
    /// @param way how it came about
    public record Line(Entry step, Entry what, Way way, State state) {}

    /// How a step came about.
    public enum Way {
        DONE,
        DONE_AGAIN,
        TAKEN_BACK
    }

    /// Steps beyond this are reached from the command line.
    private static final int MOST = 2_000;

    private static final String IMPORT = "import";
    private final History history;
    private final boolean writable;
    private final Jobs jobs;
    private final Notices notices;
    private final Consumer<Revision> takeBack;
    private final BooleanProperty importsOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private List<Line> all = List.of();
    private boolean open;

    /// @param takeBack takes a revision of any age back
    public StepsViewModel(Library library, Jobs jobs, Notices notices, Consumer<Revision> takeBack) {
        this.history = library.history();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.notices = notices;
        this.takeBack = takeBack;
        importsOnly.subscribe(only -> narrow());
    }

    public boolean isWritable() {
        return writable;
    }

    /// What is shown, the newest first.
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Whether the history has been read at all, so that an empty one is known to be empty.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Whether imports alone are shown.
    public BooleanProperty importsOnlyProperty() {
        return importsOnly;
    }

    /// Reads the history, and follows it from now on.
    public void begin() {
        open = true;
        again();
    }

    public void end() {
        open = false;
    }

    /// The library has changed.
    public void again() {
        if (!open) return;
        jobs.ask(progress -> lines(history.list(MOST)), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Line>>(var now) -> {
                    all = now;
                    narrow();
                    read.set(true);
                }
                case Outcome.Failed<List<Line>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Line>>() -> {} // the window closes
            }
        });
    }

    /// Whether a step can be taken back now.
    public boolean canTakeBack(Line line) {
        return writable && line.step().canUndo();
    }

    /// Takes a step back, whatever has come since; what was worked on since stays.
    public void takeBack(Line line) {
        if (canTakeBack(line)) takeBack.accept(line.step().revision());
    }

    private void narrow() {
        lines.set(all.stream()
                .filter(line -> !importsOnly.get() || line.what().edit().equals(IMPORT))
                .toList());
    }

    /// An undoing is not told by itself: the step that it took back says so.
    private static List<Line> lines(List<Entry> entries) {
        var byNumber = new HashMap<Long, Entry>();
        entries.forEach(entry -> byNumber.put(entry.revision().number(), entry));
        return entries.stream()
                .filter(entry -> !entry.edit().equals("undo"))
                .map(entry -> line(entry, byNumber))
                .toList();
    }

    private static Line line(Entry entry, Map<Long, Entry> byNumber) {
        var state = entry.canUndo() ? State.HOLDS : entry.undone() ? State.TAKEN_BACK : State.FIXED;
        var way = switch (entry.edit()) {
            case "redo" -> Way.DONE_AGAIN;
            case "take-back" -> Way.TAKEN_BACK;
            default -> Way.DONE;
        };
        var what = entry;
        for (var next = Optional.of(entry); next.isPresent(); next = before(what, byNumber)) what = next.get();
        return new Line(entry, what, way, state);
    }

    /// The step that a way back or forth was about.
    private static Optional<Entry> before(Entry entry, Map<Long, Entry> byNumber) {
        return switch (entry.edit()) {
            case "undo", "redo", "take-back" ->
                entry.arguments().stream().findFirst().map(number -> byNumber.get(Long.parseLong(number.toString())));
            default -> Optional.empty();
        };
    }
}
