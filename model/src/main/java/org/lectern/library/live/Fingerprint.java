package org.lectern.library.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash by which a file's bytes are known again.
final class Fingerprint {

    private static final int BUFFER = 1 << 16;

    private Fingerprint() {}

    /// SHA-256 of a file in hexadecimal digits; empty where there is no file.
    static String of(Path file) throws IOException {
        var digest = sha256();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
        } catch (NoSuchFileException _) {
            return "";
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
