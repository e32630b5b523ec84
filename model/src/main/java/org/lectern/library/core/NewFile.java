package org.lectern.library.core;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Puts a file in place whole or not at all: written beside its place, synced to the disk, then moved.
public final class NewFile {

    /// Writes the content.
    @FunctionalInterface
    public interface Content {
        void to(Appendable out) throws IOException;
    }

    private NewFile() {}

    public static void write(Path file, Content content) throws IOException {
        var beside = beside(file);
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    var out = new BufferedWriter(
                            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
                content.to(out);
                out.flush();
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// A name in the same folder that nothing has yet.
    public static Path beside(Path file) {
        var whole = file.toAbsolutePath();
        return whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING); // such a file system knows no better
        }
    }
}
