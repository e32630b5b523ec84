package org.lectern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
        try (var in = new BufferedReader(new InputStreamReader(unpacking.getInputStream(), StandardCharsets.UTF_8));
                var out = Files.newBufferedWriter(to)) {
            int left = lines;
            for (var line = in.readLine(); line != null && left-- > 0; line = in.readLine()) {
                out.write(line);
                out.write('\n');
            }
        } finally {
            unpacking.destroy();
        }
    }
}
