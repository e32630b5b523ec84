package org.lectern.cli.terminal;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.text.Columns;
import org.lectern.words.Words;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Progress for people: one live line on a terminal, a plain line now and then elsewhere, and nothing at all for
/// work that is over before anybody wonders. Close it to clear the live line.
public final class ShownProgress implements Progress, AutoCloseable {

    private static final long MILLISECOND = 1_000_000;
    private static final long PATIENCE = 500 * MILLISECOND;
    private static final long LIVE_EVERY = 100 * MILLISECOND;
    private static final long PLAIN_EVERY = 3_000 * MILLISECOND;
    private static final long GUESS_AFTER = 1_500 * MILLISECOND;
    private static final int BAR = 20;

    private final Terminal terminal;
    private final Words words;
    private final Cancelling cancelling;
    private final LongSupplier clock;
    private final boolean quiet;
    private final long began;
    private @Nullable Phase phase;
    private long phaseBegan;
    private long lastShown;
    private boolean isLineLive;

    /// @param clock nanoseconds from any start
    public ShownProgress(Terminal terminal, Words words, Cancelling cancelling, boolean quiet, LongSupplier clock) {
        this.terminal = terminal;
        this.words = words;
        this.cancelling = cancelling;
        this.quiet = quiet;
        this.clock = clock;
        began = clock.getAsLong();
        lastShown = terminal.errIsTerminal() ? began + PATIENCE - LIVE_EVERY : began;
    }

    @Override
    public synchronized void at(Phase now, long done, long total) {
        cancelling.heed();
        if (quiet) return;
        long moment = clock.getAsLong();
        if (now != phase) {
            phase = now;
            phaseBegan = moment;
        }
        if (moment - began < PATIENCE) return;
        if (moment - lastShown < (terminal.errIsTerminal() ? LIVE_EVERY : PLAIN_EVERY)) return;
        lastShown = moment;
        show(line(now, done, total, moment - phaseBegan));
    }

    private void show(String line) {
        if (terminal.errIsTerminal()) {
            terminal.err().append("\r\u001b[K").append(Columns.cut(line, terminal.width() - 1));
            isLineLive = true;
        } else {
            terminal.err().line(line);
        }
        terminal.err().flush();
    }

    private String line(Phase now, long done, long total, long nanos) {
        var said = new StringBuilder(words.say(now));
        if (total <= 0) {
            if (done > 0) said.append("  ").append(words.number(done));
            return said.toString();
        }
        long shown = Math.min(done, total);
        if (terminal.errIsTerminal()) said.append("  ").append(bar(shown, total));
        said.append("  ").append(words.say("progress.percent", 100 * shown / total));
        said.append("  ").append(words.say("progress.of", shown, total));
        if (nanos >= GUESS_AFTER && shown > 0 && shown < total) {
            said.append("  ").append(left(Math.round((double) nanos * (total - shown) / shown / 1e9)));
        }
        return said.toString();
    }

    private String left(long seconds) {
        if (seconds < 60) return words.say("progress.seconds-left", Math.max(1, seconds));
        return words.say("progress.minutes-left", (seconds + 59) / 60);
    }

    private static String bar(long done, long total) {
        int full = (int) (BAR * done / total);
        return "━".repeat(full) + "╌".repeat(BAR - full);
    }

    @Override
    public synchronized void close() {
        if (!isLineLive) return;
        isLineLive = false;
        terminal.err().append("\r\u001b[K").flush();
    }
}
