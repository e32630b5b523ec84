package org.lectern.desktop.cite;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.key.KeyChanges;
import org.lectern.library.key.KeyLine;
import org.lectern.library.key.Keys;
import org.lectern.paper.PaperId;
import org.lectern.paper.key.KeyPattern;
import org.lectern.query.Query;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// A pattern for citation keys, tried on a few papers as one types, and what it would change.
public final class CiteViewModel {

    /// Something in the pattern that cannot be read.
    ///
    /// @param offset where it stands, from 0
    public record Mistake(int offset, Problem problem) {}

    /// What the pattern says.
    ///
    /// @param mistake empty where it can be read
    /// @param sample the keys of a few papers, before and after
    /// @param changes keys that were given and would be others; empty while they are still looked for
    /// @param asked how many papers are meant
    public record Trial(Optional<Mistake> mistake, List<KeyLine> sample, Optional<List<KeyLine>> changes, int asked) {
        static final Trial NONE = new Trial(Optional.empty(), List.of(), Optional.empty(), 0);

        public Trial {
            sample = List.copyOf(sample);
        }

        private Trial withSample(List<KeyLine> lines) {
            return new Trial(mistake, lines, changes, asked);
        }

        private Trial withChanges(List<KeyLine> found, int papers) {
            return new Trial(mistake, sample, Optional.of(found), papers);
        }
    }

    private static final int SAMPLE = 8;
    private final Keys keys;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Supplier<List<PaperId>> listed;
    private final Supplier<List<PaperId>> chosen;
    private final boolean writable;
    private final StringProperty pattern = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Trial> trial = new ReadOnlyObjectWrapper<>(Trial.NONE);
    private Query asked = new Query.All();
    private List<PaperId> sample = List.of();
    private Jobs.@Nullable Job trying;
    private Jobs.@Nullable Job counting;
    private boolean open;

    /// @param listed the papers in the list
    /// @param chosen those of them that are chosen
    public CiteViewModel(
            Library library,
            Jobs jobs,
            Errands errands,
            Notices notices,
            Supplier<List<PaperId>> listed,
            Supplier<List<PaperId>> chosen) {
        this.keys = library.keys();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        this.listed = listed;
        this.chosen = chosen;
        writable = library.isWritable();
        pattern.subscribe(this::look);
    }

    public boolean isWritable() {
        return writable;
    }

    /// The pattern as it is typed; empty for the usual keys.
    public StringProperty patternProperty() {
        return pattern;
    }

    public ReadOnlyObjectProperty<Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// Opens the sheet with the pattern that holds. Several chosen papers are meant alone, else the whole library.
    public void begin() {
        var picked = chosen.get();
        asked = picked.size() > 1 ? new Query.Ids(new TreeSet<>(picked)) : new Query.All();
        sample = (picked.size() > 1 ? picked : listed.get())
                .stream().limit(SAMPLE).toList();
        open = true;
        jobs.ask(progress -> keys.pattern().text(), outcome -> {
            if (!(outcome instanceof Outcome.Done<String>(var text))) return;
            if (text.equals(pattern.get())) look();
            else pattern.set(text);
        });
    }

    public void end() {
        open = false;
        cancel();
    }

    /// Lets new keys follow the pattern, and changes none that was given.
    public void choose() {
        read().ifPresent(read -> errands.start(
                Saying.of("errand.cite"),
                progress -> keys.choose(read),
                revision -> notices.tell(Notice.told(Saying.of("cite.chosen")))));
    }

    /// Lets new keys follow the pattern, and puts those that were given in line with it.
    public void change() {
        var wanted = asked;
        read().ifPresent(read ->
                errands.start(Saying.of("errand.cite"), progress -> keys.rekey(wanted, read, progress), this::tell));
    }

    private void tell(KeyChanges changes) {
        notices.tell(Notice.told(Saying.of("cite.changed", changes.changed().size())));
    }

    private Optional<KeyPattern> read() {
        if (pattern.get().isBlank()) return Optional.of(KeyPattern.USUAL);
        return KeyPattern.read(pattern.get()) instanceof KeyPattern.Reading.Valid(var read)
                ? Optional.of(read)
                : Optional.empty();
    }

    private void look() {
        if (!open) return;
        cancel();
        if (!pattern.get().isBlank()
                && KeyPattern.read(pattern.get()) instanceof KeyPattern.Reading.Invalid(var offset, var problem)) {
            trial.set(new Trial(
                    Optional.of(new Mistake(offset, problem)), trial.get().sample(), Optional.empty(), 0));
            return;
        }
        var read = read().orElseThrow();
        trial.set(new Trial(Optional.empty(), trial.get().sample(), Optional.empty(), 0));
        trying = jobs.ask(progress -> keys.preview(read, sample, progress), this::tried);
        counting = jobs.ask(progress -> count(read, progress), this::counted);
    }

    private record Count(List<KeyLine> changes, int papers) {}

    private Count count(KeyPattern read, Progress progress) {
        var lines = keys.preview(read, asked, 0, progress);
        return new Count(lines.stream().filter(KeyLine::isChange).toList(), lines.size());
    }

    private void tried(Outcome<List<KeyLine>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<KeyLine>>(var lines) ->
                trial.set(trial.get().withSample(lines)); // the changes may have been found before
            case Outcome.Failed<List<KeyLine>>(var cause) -> notices.failed(cause);
            case Outcome.Cancelled<List<KeyLine>>() -> {} // another pattern is tried
        }
    }

    private void counted(Outcome<Count> outcome) {
        switch (outcome) {
            case Outcome.Done<Count>(var count) -> trial.set(trial.get().withChanges(count.changes(), count.papers()));
            case Outcome.Failed<Count>(var cause) -> notices.failed(cause);
            case Outcome.Cancelled<Count>() -> {} // another pattern is tried
        }
    }

    private void cancel() {
        if (trying != null) trying.cancel();
        if (counting != null) counting.cancel();
    }
}
