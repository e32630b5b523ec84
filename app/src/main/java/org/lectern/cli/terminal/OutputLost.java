package org.lectern.cli.terminal;

import java.io.IOException;
import java.util.Locale;

/// Standard output or standard error takes no more.
public final class OutputLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputLost(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /// Whether the reader has simply gone, as `head` does when it has seen enough. All systems' messages for it
    /// speak of a pipe.
    public boolean isReaderGone() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
