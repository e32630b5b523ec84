package org.lectern.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.work.Fault;
import org.lectern.work.Problem;

/// The first bytes of a library's file, looked at before SQLite is, so that a damaged file is told from a foreign
/// one.
public final class Header {

    private static final String SQLITE = "SQLite format 3\0";

    private Header() {}

    /// Looks at a file.
    ///
    /// @throws StoreException when the file is missing, cannot be read, or does not start like a database
    public static void check(Path file) {
        if (Files.notExists(file)) {
            throw new StoreException("no file", new Fault.Unreadable(file.toString(), Problem.of("file.missing")));
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException("no file", new Fault.NotALibrary(file.toString()));
        }
        byte[] head = head(file);
        if (head.length == 0) return; // what SQLite leaves when it is stopped before its first write
        if (!new String(head, StandardCharsets.ISO_8859_1).equals(SQLITE)) {
            throw new StoreException("no database", new Fault.Damaged("the file does not start like a library"));
        }
    }

    private static byte[] head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SQLITE.length());
        } catch (IOException e) {
            throw new StoreException(
                    "unreadable",
                    new Fault.Unreadable(file.toString(), e.getClass().getSimpleName()));
        }
    }
}
