package org.lectern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Large sets lie packed with xz, which Java does not read: the system's own program does.
final class Packed {

    private Packed() {}

    /// Writes the first lines of a packed file.
    ///
    /// @throws IOException also where there is no `xz`
    static void head(Path packed, int lines, Path to) throws IOException {
        var unpacking = new ProcessBuilder("xz", "-dc", packed.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = new BufferedReader(new InputStreamReader(unpacking.getInputStream(), StandardCharsets.UTF_8))) {
            Files.writeString(to, in.lines().limit(lines).collect(Collectors.joining("\n", "", "\n")));
        } finally {
            unpacking.destroy();
        }
    }
}
