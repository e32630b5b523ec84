package org.lectern.desktop.job;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.work.Phase;

/// Starts work in the background and delivers its outcome to the front.
public final class Jobs {

    private final Executor background;
    private final Executor front;

    /// @param background runs the work; its threads are never interrupted
    /// @param front runs what looks at the outcome: the FX thread, or in a test the caller
    public Jobs(Executor background, Executor front) {
        this.background = background;
        this.front = front;
    }

    /// Asks a question. Once it is cancelled its answer is [Outcome.Cancelled], even one that was on its way, so
    /// that an older answer can never cover a newer one.
    public <T> Job ask(Work<T> question, Consumer<Outcome<T>> taker) {
        var job = new Job(step -> {});
        run(job, question, outcome -> taker.accept(job.isCancelled() ? new Outcome.Cancelled<>() : outcome));
        return job;
    }

    /// Starts a deed. Its outcome is what truly became of it: one that was done before the cancelling reached it
    /// is [Outcome.Done]. `told` and `taker` run on the front, `taker` once and last.
    public <T> Job start(Work<T> deed, Consumer<Step> told, Consumer<Outcome<T>> taker) {
        var job = new Job(told);
        run(job, deed, taker);
        return job;
    }

    private <T> void run(Job job, Work<T> work, Consumer<Outcome<T>> taker) {
        background.execute(() -> {
            var outcome = job.outcomeOf(work);
            front.execute(() -> taker.accept(outcome));
        });
    }

    /// Runs on the front, after what is queued there already.
    public void later(Runnable task) {
        front.execute(task);
    }

    /// Work that was started.
    public final class Job {
        private final Consumer<Step> told;
        private final AtomicReference<@Nullable Step> news = new AtomicReference<>();
        private volatile boolean cancelled;
        private @Nullable Phase phase;
        private long phaseStart;

        private Job(Consumer<Step> told) {
            this.told = told;
        }

        /// Asks the work to stop, which it does when it next tells of its progress.
        public void cancel() {
            cancelled = true;
        }

        public boolean isCancelled() {
            return cancelled;
        }

        private <T> Outcome<T> outcomeOf(Work<T> work) {
            if (cancelled) return new Outcome.Cancelled<>();
            try {
                return new Outcome.Done<>(work.run(this::at));
            } catch (CancellationException e) {
                return new Outcome.Cancelled<>();
            } catch (Throwable e) {
                return new Outcome.Failed<>(e);
            }
        }

        private void at(Phase now, long done, long total) {
            if (cancelled) throw new CancellationException();
            if (now != phase) {
                phase = now;
                phaseStart = System.nanoTime();
            }
            var step = Step.of(now, done, total, Duration.ofNanos(System.nanoTime() - phaseStart));
            // One repaint in flight: while the front has not taken the last step, a newer one just takes its place.
            if (news.getAndSet(step) == null) front.execute(this::tell);
        }

        private void tell() {
            var step = news.getAndSet(null);
            if (step != null && !cancelled) told.accept(step);
        }
    }
}
