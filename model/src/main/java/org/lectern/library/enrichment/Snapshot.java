package org.lectern.library.enrichment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.lectern.format.Parsed;
import org.lectern.format.TextSource;
import org.lectern.format.all.Formats;
import org.lectern.library.core.LibraryException;
import org.lectern.library.packed.Archive;
import org.lectern.library.packed.Gzip;
import org.lectern.work.Fault;
import org.lectern.work.Problem;

/// A file that passes record by record: plain, packed by gzip, or in an archive.
///
/// @param name what origins call it
/// @param bytes that are read of it from the disk, or 0 where nobody knows
record Snapshot(String name, long bytes, Opening opening) {

    /// Opens what is to be read.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /// A file's snapshots: itself, or each file of an archive.
    ///
    /// @throws LibraryException where it cannot be read
    static List<Snapshot> of(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            var why = Files.isDirectory(file) ? "file.folder" : Files.exists(file) ? "file.forbidden" : "file.missing";
            throw new LibraryException(new Fault.Unreadable(file.toString(), Problem.of(why)));
        }
        try {
            var archive = Archive.of(file);
            if (archive.entries().isEmpty()) {
                var name = String.valueOf(file.getFileName());
                return List.of(new Snapshot(name, Files.size(file), () -> Files.newInputStream(file)));
            }
            return archive.entries().stream()
                    .map(entry -> new Snapshot(archive.name(entry), entry.bytes(), () -> archive.open(entry, true)))
                    .toList();
        } catch (IOException e) {
            throw LibraryException.unreadable(file.toString(), e);
        }
    }

    /// Lets all records pass.
    ///
    /// @param read told how many bytes were read since the last time, before each record
    /// @return the format's name, or empty where it is none that is known
    /// @throws LibraryException where the file breaks off
    String pass(Formats formats, LongConsumer read, Consumer<Parsed> taker) {
        try (var in = new Counting(opening.open())) {
            var text = TextSource.of(Gzip.unpackedWhole(in));
            if (text.refusal().isPresent()) return "";
            var importer = formats.recognise(text.head());
            if (importer.isEmpty()) return "";
            try (var records = importer.get().read(text.reader())) {
                records.forEach(record -> {
                    read.accept(in.taken());
                    taker.accept(record);
                });
            }
            return importer.get().name();
        } catch (UncheckedIOException e) {
            throw LibraryException.unreadable(name, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw LibraryException.unreadable(name, e);
        }
    }

    /// Counts what is read.
    private static final class Counting extends FilterInputStream {
        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        long taken() {
            long taken = bytes;
            bytes = 0;
            return taken;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) bytes++;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            if (n > 0) bytes += n;
            return n;
        }
    }
}
