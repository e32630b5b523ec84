package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for what a measurement writes; gone when closed.
public final class Scratch implements AutoCloseable {

    private final Path folder;
    private int files;

    public Scratch() throws IOException {
        folder = Files.createTempDirectory("lectern-bench");
    }

    public Path folder() {
        return folder;
    }

    /// A name that is free.
    public Path file(String name) {
        return folder.resolve(++files + "-" + name);
    }

    public void drop(Path fileOrFolder) throws IOException {
        try (var all = Files.walk(fileOrFolder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    @Override
    public void close() throws IOException {
        drop(folder);
    }
}
