package org.lectern.library.packed;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lectern.text.CodePointOrder;

/// A ZIP archive of files, in which each file is read where it lies.
///
/// @param entries its files, in code point order of their names
public record Archive(Path file, List<Entry> entries) {

    /// A file in an archive.
    ///
    /// @param bytes how many it says that it has, or 0
    public record Entry(String name, long bytes) {}

    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
    /// What makes an archive a document or program of some kind, and no folder of files.
    private static final List<String> DOCUMENTS = List.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");
    private static final int MOST_FILES = 10_000;

    /// The archive that a file is; one without entries where it is none, is damaged, or is a document of its own kind.
    public static Archive of(Path file) throws IOException {
        var none = new Archive(file, List.of());
        if (!isSigned(file)) return none;
        try (var zip = new ZipFile(file.toFile())) {
            if (DOCUMENTS.stream().anyMatch(name -> zip.getEntry(name) != null)) return none;
            return new Archive(file, entries(zip.stream()));
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return none; // then it is no more than a binary file, and refused as one
        }
    }

    /// Whether a file begins as archives and packed documents do.
    public static boolean isSigned(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        }
    }

    private static List<Entry> entries(Stream<? extends ZipEntry> entries) {
        return entries.filter(entry -> !entry.isDirectory())
                .map(entry -> new Entry(entry.getName(), Math.max(0, entry.getSize())))
                .filter(entry -> !entry.name.startsWith("__MACOSX/") && !isHidden(entry.name))
                .distinct()
                .sorted(Comparator.comparing(Entry::name, CodePointOrder.INSTANCE))
                .limit(MOST_FILES)
                .toList();
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".", name.lastIndexOf('/') + 1);
    }

    /// What an entry is called in messages and sources: behind the archive's name, without steps out of it.
    public String name(Entry entry) {
        var steps = Stream.of(entry.name.split("[/\\\\]+", -1))
                .filter(step -> !step.isEmpty() && !step.equals(".."))
                .collect(Collectors.joining("/"));
        return file.getFileName() + "/" + steps;
    }

    /// What an entry holds; closing it closes the archive.
    public InputStream open(Entry entry) throws IOException {
        return open(entry, false);
    }

    /// The same.
    ///
    /// @param isPassing whether it only passes, so that it may be of any length
    public InputStream open(Entry entry, boolean isPassing) throws IOException {
        var zip = new ZipFile(file.toFile());
        var found = zip.getEntry(entry.name);
        var content = found == null ? InputStream.nullInputStream() : zip.getInputStream(found);
        return new FilterInputStream(new Bounded(content, isPassing ? Long.MAX_VALUE : Bounded.LONGEST)) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }
}
