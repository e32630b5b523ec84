package org.lectern.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.library.core.LibraryException;

/// The lines of a small file that steers a command; empty ones are left out.
public final class InputLines {

    private InputLines() {}

    public static List<String> read(Session session, Path file) {
        try {
            var text =
                    new String(Files.readAllBytes(session.terminal().folder().resolve(file)), StandardCharsets.UTF_8);
            var start = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return start.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw LibraryException.unreadable(file.toString(), e);
        }
    }
}
