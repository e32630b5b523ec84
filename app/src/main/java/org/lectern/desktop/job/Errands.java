package org.lectern.desktop.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The jobs that the user has sent out and waits for. The status line shows the latest of them.
public final class Errands {

    private final Jobs jobs;
    private final Notices notices;
    private final List<Jobs.Job> running = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Errands(Jobs jobs, Notices notices) {
        this.jobs = jobs;
        this.notices = notices;
    }

    /// What is under way.
    ///
    /// @param name what it is
    /// @param step how far it has come, once it has told
    public record Shown(Saying name, Optional<Step> step, Jobs.Job job) {}

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Starts an errand. What comes back is taken by `taker`; a failure and a cancel are told in the window.
    public <T> void start(Saying name, Work<T> work, Consumer<T> taker) {
        start(name, work, taker, () -> {});
    }

    /// The same, with something to do however it ends.
    public <T> void start(Saying name, Work<T> work, Consumer<T> taker, Runnable after) {
        var errand = new Errand();
        launch(name, errand, work, outcome -> {
            after.run();
            end(name, errand, outcome, taker);
        });
    }

    /// Asks the errand that is shown to stop.
    public void cancel() {
        shown.get().ifPresent(each -> each.job().cancel());
    }

    /// Asks all of them, as the window does before it closes.
    public void cancelAll() {
        running.forEach(Jobs.Job::cancel);
    }

    private <T> void launch(Saying name, Errand errand, Work<T> work, Consumer<Outcome<T>> ended) {
        errand.job = Optional.of(jobs.start(work, step -> show(name, errand, step), ended));
        if (errand.ended) return;
        running.add(errand.job.get());
        shown.set(Optional.of(new Shown(name, Optional.empty(), errand.job.get())));
    }

    private void show(Saying name, Errand errand, Step step) {
        errand.job.ifPresent(job -> shown.set(Optional.of(new Shown(name, Optional.of(step), job))));
    }

    private <T> void end(Saying name, Errand errand, Outcome<T> outcome, Consumer<T> taker) {
        errand.ended = true;
        errand.job.ifPresent(running::remove);
        if (shown.get().map(Shown::job).equals(errand.job)) shown.set(Optional.empty());
        switch (outcome) {
            case Outcome.Done<T>(var value) -> taker.accept(value);
            case Outcome.Failed<T>(var cause) -> notices.failed(cause);
            case Outcome.Cancelled<T>() -> notices.tell(Notice.told(Saying.of("errand.cancelled", name)));
        }
    }

    /// On one thread a job can end before it is known by name; this is where its end is noted.
    private static final class Errand {
        private Optional<Jobs.Job> job = Optional.empty();
        private boolean ended;
    }
}
