package org.lectern.format;

import java.io.BufferedReader;
import java.util.stream.Stream;

/// Reads one format.
public interface Importer {

    /// The format's name on the command line and in sources, such as `bibtex`.
    String name();

    /// Whether a file that starts like this is of the format.
    ///
    /// @param head the first characters of the file, at most 64 Ki of them, decoded, without a byte order mark
    boolean recognises(String head);

    /// Whether a file of this format may say far down how its first records are meant.
    default boolean looksAhead() {
        return false;
    }

    /// This importer as it is to read a file that it has looked through.
    ///
    /// @param file the whole file; it is consumed
    /// @throws java.io.UncheckedIOException when it cannot be read
    default Importer after(BufferedReader file) {
        return this;
    }

    /// The records of a file in their order, read as the stream is consumed; never throws on any content.
    ///
    /// @throws java.io.UncheckedIOException while consuming, when the file itself cannot be read on
    Stream<Parsed> read(BufferedReader file);
}
