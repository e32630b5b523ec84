package org.lectern.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lectern.words.Words;
import org.lectern.work.Phase;

class ShownProgressTest {

    private final AtomicLong clock = new AtomicLong(5);
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Cancelling cancelling = new Cancelling();

    private ShownProgress progress(boolean isTerminal, boolean quiet) {
        var nowhere = new Output(new ByteArrayOutputStream());
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                nowhere,
                new Output(err),
                80,
                false,
                isTerminal,
                Map.of(),
                Path.of(""),
                ZoneOffset.UTC);
        return new ShownProgress(terminal, Words.english(), cancelling, quiet, clock::get);
    }

    private void pass(long milliseconds) {
        clock.addAndGet(milliseconds * 1_000_000);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void workUnderHalfASecondSaysNothing() {
        try (var progress = progress(true, false)) {
            progress.at(Phase.READING, 0, 100);
            pass(499);
            progress.at(Phase.READING, 99, 100);
        }
        assertEquals("", said());
    }

    @Test
    void aTerminalGetsOneLiveLineThatIsCleared() {
        try (var progress = progress(true, false)) {
            progress.at(Phase.READING, 0, 100_000);
            pass(2_000);
            progress.at(Phase.READING, 12_345, 100_000);
            pass(50);
            progress.at(Phase.READING, 12_400, 100_000);
        }
        assertEquals("\r\u001b[KReading  ━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  12%  12,345 of 100,000  14 s left\r\u001b[K", said());
    }

    @Test
    void aFileGetsAPlainLineNowAndThen() {
        try (var progress = progress(false, false)) {
            progress.at(Phase.INDEXING, 0, -1);
            pass(3_000);
            progress.at(Phase.INDEXING, 10, -1);
            pass(2_000);
            progress.at(Phase.INDEXING, 20, -1);
            pass(1_000);
            progress.at(Phase.INDEXING, 30, -1);
        }
        assertEquals("Indexing  10\nIndexing  30\n", said());
    }

    @Test
    void quietSaysNothingAndStillHeedsTheUser() {
        try (var progress = progress(true, true)) {
            pass(9_000);
            progress.at(Phase.READING, 1, 2);
            assertEquals("", said());
            cancelling.ask();
            assertThrows(CancellationException.class, () -> progress.at(Phase.READING, 2, 2));
        }
    }

    @Test
    void outputThatIsGoneEndsTheCommandQuietly() {
        var gone = new OutputLost(new IOException("Broken pipe"));
        var full = new OutputLost(new IOException("No space left on device"));

        assertTrue(gone.isReaderGone());
        assertTrue(!full.isReaderGone());
    }
}
