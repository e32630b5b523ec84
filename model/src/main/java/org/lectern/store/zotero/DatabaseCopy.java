package org.lectern.store.zotero;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// A copy of an SQLite database in a temporary folder, which is gone once this is closed.
///
/// The log or journal beside the file is copied with it, since what another program wrote last may stand only
/// there. If the files change while they are copied, they are copied again.
public final class DatabaseCopy implements AutoCloseable {

    private static final int TRIES = 3;
    private static final int BLOCK = 1 << 20;
    private static final String NAME = "copy.sqlite";
    private static final List<String> COMPANIONS = List.of("", "-wal", "-journal");

    private final Path folder;

    private DatabaseCopy(Path folder) {
        this.folder = folder;
    }

    /// Copies a database that another program may have open.
    ///
    /// @throws IOException when it cannot be read, or does not hold still for as long as a copy takes
    public static DatabaseCopy of(Path file, Progress progress) throws IOException {
        var copy = new DatabaseCopy(Files.createTempDirectory("lectern-"));
        try {
            for (int i = 0; i < TRIES; i++) {
                var before = state(file);
                copy.take(file, progress);
                if (state(file).equals(before)) return copy;
            }
            throw new IOException("the database changed while it was copied");
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /// Copies a database that comes as a stream.
    public static DatabaseCopy of(InputStream content, Progress progress) throws IOException {
        var copy = new DatabaseCopy(Files.createTempDirectory("lectern-"));
        try (var out = Files.newOutputStream(copy.file())) {
            var block = new byte[BLOCK];
            long done = 0;
            for (int n = content.read(block); n >= 0; n = content.read(block)) {
                out.write(block, 0, n);
                done += n;
                progress.at(Phase.COPYING, done, -1);
            }
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    Path file() {
        return folder.resolve(NAME);
    }

    /// A file's size and time of change; two equal ones mean that nobody wrote in between.
    private record State(long bytes, FileTime changed) {}

    private static List<State> state(Path file) throws IOException {
        var states = new ArrayList<State>();
        for (var companion : COMPANIONS) {
            var each = Path.of(file + companion);
            if (Files.exists(each)) states.add(new State(Files.size(each), Files.getLastModifiedTime(each)));
        }
        return states;
    }

    private void take(Path file, Progress progress) throws IOException {
        for (var companion : COMPANIONS) {
            var from = Path.of(file + companion);
            var to = folder.resolve(NAME + companion);
            Files.deleteIfExists(to);
            if (Files.exists(from)) copy(from, to, progress);
        }
    }

    private static void copy(Path from, Path to, Progress progress) throws IOException {
        try (var in = FileChannel.open(from, StandardOpenOption.READ);
                var out = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            var block = ByteBuffer.allocate(BLOCK);
            long done = 0;
            while (in.read(block) >= 0) {
                block.flip();
                while (block.hasRemaining()) done += out.write(block);
                block.clear();
                progress.at(Phase.COPYING, done, Math.max(done, in.size()));
            }
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder " + folder + " could not be removed", e);
        }
    }
}
