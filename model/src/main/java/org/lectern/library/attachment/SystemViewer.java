package org.lectern.library.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The programs that this system shows files with.
///
/// @param own the user's own program for every file, or empty for the system's choice
public record SystemViewer(String own) {

    /// Opens a file; false where no program could be started.
    public boolean open(Path file) {
        if (!own.isEmpty()) return starts(List.of(own, file.toString()));
        return starts(
                switch (system()) {
                    case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
                    case MAC -> List.of("open", file.toString());
                    case OTHER -> List.of("xdg-open", file.toString());
                });
    }

    /// Shows the folder that a file lies in; false where no program could be started.
    public boolean showFolder(Path file) {
        var folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        return starts(
                switch (system()) {
                    case WINDOWS -> List.of("explorer", "/select," + file);
                    case MAC -> List.of("open", "-R", file.toString());
                    case OTHER -> List.of("xdg-open", folder.toString());
                });
    }

    private enum Kind {
        WINDOWS,
        MAC,
        OTHER
    }

    private static Kind system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) return Kind.WINDOWS;
        return name.startsWith("mac") ? Kind.MAC : Kind.OTHER;
    }

    private static boolean starts(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
