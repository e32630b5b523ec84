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

    /// The records of a file in their order, read as the stream is consumed; never throws on any content.
    ///
    /// @throws java.io.UncheckedIOException while consuming, when the file itself cannot be read on
    Stream<Parsed> read(BufferedReader file);
}
