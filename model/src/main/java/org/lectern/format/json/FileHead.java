package org.lectern.format.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Looks at the first characters of a file that is still to be read.
final class FileHead {

    private static final int LENGTH = 1 << 16;

    private FileHead() {}

    static String of(BufferedReader file) {
        try {
            file.mark(LENGTH);
            var head = new char[LENGTH];
            int length = 0;
            for (int n = 0; n >= 0 && length < LENGTH; n = file.read(head, length, LENGTH - length)) length += n;
            file.reset();
            return new String(head, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
