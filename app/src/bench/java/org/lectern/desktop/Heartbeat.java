package org.lectern.desktop;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.lectern.bench.Meter;

/// Asks the FX thread for a sign of life again and again and notes how long each takes: as long as whatever held it.
///
/// A busy machine makes everything late. Beside the time that went by stands the CPU time that the FX thread itself
/// took meanwhile: what it would have been held on a machine of its own.
final class Heartbeat implements AutoCloseable {

    private static final int EVERY_MILLISECONDS = 5;
    private static final int SUSPICIOUS_MILLISECONDS = 70;
    private static final int FRAMES = 14;

    private final List<double[]> beats = new ArrayList<>();
    private final List<String> where = new ArrayList<>();
    private final Thread front = Smoothness.front(Thread::currentThread);
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::watch);
    private volatile boolean closed;

    Heartbeat() {
        watcher.start();
    }

    /// @param longestOfItsOwn the most CPU time in milliseconds that the FX thread took before it answered
    /// @param where what it was doing when it was suspiciously late
    record Told(int beats, double median, double high, double longest, double longestOfItsOwn, List<String> where) {}

    Told told() {
        close();
        var late = beats.stream().mapToDouble(beat -> beat[0]).toArray();
        var own = beats.stream().mapToDouble(beat -> beat[1]).max().orElse(0);
        return new Told(
                late.length,
                Meter.quantile(late, 0.5),
                Meter.quantile(late, 0.99),
                Meter.quantile(late, 1),
                own,
                where);
    }

    private void watch() {
        try {
            while (!closed) {
                beat();
                Thread.sleep(EVERY_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void beat() throws InterruptedException {
        var answered = new CountDownLatch(1);
        long cpu = cpu();
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        String seen = "";
        while (!answered.await(SUSPICIOUS_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            if (seen.isEmpty() && cpu() - cpu > SUSPICIOUS_MILLISECONDS * 500_000L) seen = stack();
        }
        double late = (System.nanoTime() - asked) / 1e6;
        double own = (cpu() - cpu) / 1e6;
        beats.add(new double[] {late, own});
        if (!seen.isEmpty()) where.add(String.format(Locale.ROOT, "  held %.0f ms, CPU %.0f ms:%s", late, own, seen));
    }

    private long cpu() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(front.threadId());
    }

    private String stack() {
        var said = new StringBuilder();
        int frames = 0;
        for (var frame : front.getStackTrace()) {
            boolean isOurs = frame.getClassName().startsWith("org.lectern");
            if (frames++ < FRAMES || isOurs) said.append("\n      ").append(frame);
        }
        return said.toString();
    }

    @Override
    public void close() {
        closed = true;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
