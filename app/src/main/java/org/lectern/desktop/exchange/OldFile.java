package org.lectern.desktop.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The file that is there already, to compare with.
final class OldFile {

    private OldFile() {}

    /// Its lines, or `null` where there is none. Whatever stands there is only looked at: bytes that are no UTF-8
    /// show as
    /// the replacement character.
    static @Nullable List<String> lines(String path) throws IOException {
        var file = path.isBlank() ? null : Path.of(path);
        if (file == null || !Files.isRegularFile(file)) return null;
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
