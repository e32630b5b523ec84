package org.lectern.library.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.lectern.store.attachment.FilePrint;

/// Takes the prints of files.
final class Prints {

    private Prints() {}

    /// How a file looks, or empty where it cannot be read.
    static Optional<FilePrint> of(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                long size = in.transferTo(OutputStream.nullOutputStream());
                return Optional.of(new FilePrint(size, HexFormat.of().formatHex(digest.digest())));
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
