package org.lectern.desktop.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.format.ExportOptions;
import org.lectern.format.Finding;
import org.lectern.format.preflight.Mend;
import org.lectern.library.Exports;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

/// What is wrong with the papers that are to be exported, and what can be put right with a click; each such click is an
/// edit that can be undone.
public final class FindingsViewModel {

    /// What was found.
    ///
    /// @param mends what can be put right
    /// @param others what only the user can put right, other than missing fields, which the sheet names apart
    /// @param looked how many papers were looked at; of a great many only the first are
    public record Findings(List<Mend> mends, List<Finding> others, int looked) {
        static final Findings NONE = new Findings(List.of(), List.of(), 0);

        public Findings {
            mends = List.copyOf(mends);
            others = List.copyOf(others);
        }
    }

    private static final int LOOKED_AT = 3_000;
    private static final int MOST = 200;
    private static final List<String> MENDABLE =
            List.of("preflight.shouted-title", "preflight.unbalanced", "preflight.journal-names", "preflight.missing");
    private final Exports exports;
    private final Papers papers;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final StringProperty words = new SimpleStringProperty("");
    private Optional<Jobs.Job> current = Optional.empty();

    FindingsViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        exports = library.exports();
        papers = library.papers();
        writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
    }

    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// The user's words that keep their case, with commas between.
    public StringProperty wordsProperty() {
        return words;
    }

    public boolean isWritable() {
        return writable;
    }

    /// Reads the words that are kept.
    void begin() {
        jobs.ask(progress -> exports.words(), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<String>>(var own) -> words.set(String.join(", ", own));
                case Outcome.Failed<List<String>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<String>>() -> {} // the sheet was closed
            }
        });
    }

    void look(List<PaperId> ids, String format, ExportOptions options) {
        current.ifPresent(Jobs.Job::cancel);
        var first = ids.size() > LOOKED_AT ? ids.subList(0, LOOKED_AT) : ids;
        current = Optional.of(jobs.ask(progress -> found(first, format, options, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<Findings>(var now) -> findings.set(now);
                case Outcome.Failed<Findings>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Findings>() -> {} // something else is looked at
            }
        }));
    }

    private Findings found(List<PaperId> ids, String format, ExportOptions options, Progress progress) {
        var mends = exports.mending().find(ids, format, MOST, progress);
        var others = exports.check(ids, format, options, progress).findings().stream()
                .filter(each -> !MENDABLE.contains(each.problem().key()))
                .limit(MOST)
                .toList();
        return new Findings(mends, others, ids.size());
    }

    /// Puts some things right, as one step.
    public void mend(List<Mend> mends) {
        if (!writable || mends.isEmpty()) return;
        errands.start(Saying.of("errand.mend"), progress -> exports.mending().apply(mends), revision -> {});
    }

    /// Keeps the words of the field as the user's.
    public void keepWords() {
        if (!writable) return;
        var own =
                Arrays.stream(words.get().split("[,\n]", -1)).map(String::strip).toList();
        errands.start(Saying.of("errand.mend"), progress -> exports.guard(own), revision -> {});
    }

    /// Fetches a paper, for the sheet on which its fields are edited.
    public void fetch(PaperId id, Consumer<Paper> taker) {
        jobs.ask(progress -> papers.find(id), outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<Paper>>(var paper) -> paper.ifPresent(taker);
                case Outcome.Failed<Optional<Paper>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Optional<Paper>>() -> {} // nobody waits for it
            }
        });
    }
}
