package org.lectern.desktop.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.work.Phase;

class JobsTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> front = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(background::add, front::add);
    private final List<Outcome<String>> outcomes = new ArrayList<>();

    @Test
    void anAnswerReachesTheFront() {
        jobs.ask(progress -> "yes", outcomes::add);
        run(background);
        assertTrue(outcomes.isEmpty());
        run(front);

        assertEquals(List.of(new Outcome.Done<>("yes")), outcomes);
    }

    @Test
    void aQuestionCancelledWhileItsAnswerIsOnTheWayIsCancelled() {
        var job = jobs.ask(progress -> "late", outcomes::add);
        run(background);
        job.cancel();
        run(front);

        assertEquals(List.of(new Outcome.Cancelled<String>()), outcomes);
    }

    @Test
    void aDeedThatWasDoneBeforeItWasCancelledIsDone() {
        var job = jobs.start(progress -> "done", step -> {}, outcomes::add);
        run(background);
        job.cancel();
        run(front);

        assertEquals(List.of(new Outcome.Done<>("done")), outcomes);
    }

    @Test
    void aDeedHearsThatItIsCancelledWhenItTellsOfItsProgress() {
        var job = jobs.start(
                progress -> {
                    progress.at(Phase.READING, 1, 2);
                    return "not reached";
                },
                step -> {},
                outcomes::add);
        job.cancel();
        run(background);
        run(front);

        assertEquals(List.of(new Outcome.Cancelled<String>()), outcomes);
    }

    @Test
    void whatIsThrownIsHandedOn() {
        jobs.<String>ask(
                progress -> {
                    throw new IllegalStateException("broken");
                },
                outcomes::add);
        run(background);
        run(front);

        var failed = assertInstanceOf(Outcome.Failed.class, outcomes.getFirst());
        assertEquals("broken", failed.cause().getMessage());
    }

    @Test
    void onlyOneRepaintIsInFlight() {
        var steps = new ArrayList<Step>();
        jobs.start(
                progress -> {
                    for (int i = 0; i <= 1_000; i++) progress.at(Phase.READING, i, 1_000);
                    return "done";
                },
                steps::add,
                outcomes::add);
        run(background);
        assertEquals(2, front.size()); // one repaint and the end
        run(front);

        assertEquals(1, steps.getFirst().fraction());
        assertEquals(1, steps.size());
    }

    @Test
    void theTimeLeftFollowsFromThePace() {
        var step = Step.of(Phase.READING, 25, 100, Duration.ofSeconds(10));

        assertEquals(Duration.ofSeconds(30), step.left().orElseThrow());
        assertTrue(Step.of(Phase.READING, 5, -1, Duration.ofSeconds(10)).left().isEmpty());
        assertTrue(Step.of(Phase.READING, 5, 100, Duration.ofMillis(10)).left().isEmpty());
    }

    private static void run(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) tasks.removeFirst().run();
    }
}
