package org.lectern.library.arrival;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.library.core.LibraryException;
import org.lectern.library.packed.Archive;
import org.lectern.store.zotero.ZoteroDatabase;
import org.lectern.text.CodePointOrder;
import org.lectern.work.Fault;
import org.lectern.work.Problem;

/// What one import reads, in this order.
public record Batch(List<Input> inputs) {

    public Batch {
        inputs = List.copyOf(inputs);
    }

    /// Something to read.
    ///
    /// @param file where it lies, or empty where it is no file of its own
    /// @param bytes its size, or 0 where nobody knows
    /// @param line the line of the named file on which it begins, from 1
    public record Input(String name, Optional<Path> file, long bytes, Opening opening, int line) {
        public Input(String name, long bytes, Opening opening) {
            this(name, Optional.empty(), bytes, opening, 1);
        }

        /// The folder in which it lies, from which the paths in it are seen.
        public Optional<Path> folder() {
            return file.map(Path::toAbsolutePath).map(Path::getParent);
        }
    }

    /// Opens an input, from its beginning.
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /// Opens a file.
    record OfFile(Path file) implements Opening {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /// Opens a file of which one sheet is to be read.
    record OfSheet(Path file, String sheet) implements Opening {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /// A stream that can be read but once.
    record Once(InputStream content) implements Opening {
        @Override
        public InputStream open() {
            return content;
        }
    }

    /// Files, all files of folders, all files in archives, and all tables in spreadsheets. Of a folder in which
    /// Zotero keeps its data, that is Zotero's database.
    ///
    /// @throws LibraryException when a file is missing
    public static Batch of(List<Path> filesAndFolders) {
        var inputs = new ArrayList<Input>();
        for (var path : filesAndFolders) inputs.addAll(inputs(path));
        return new Batch(inputs);
    }

    /// A text that is no file, such as the clipboard.
    ///
    /// @param name what the source is to be called
    public static Batch of(String name, byte[] content) {
        return new Batch(List.of(new Input(name, content.length, () -> new ByteArrayInputStream(content))));
    }

    /// A part of a file, as the user has corrected it.
    ///
    /// @param line the line of that file on which it begins, from 1
    public static Batch correction(String file, int line, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        return new Batch(List.of(
                new Input(file, Optional.empty(), content.length, () -> new ByteArrayInputStream(content), line)));
    }

    /// What a stream holds, which can be read but once.
    ///
    /// @param name what the source is to be called
    public static Batch once(String name, InputStream content) {
        return new Batch(List.of(new Input(name, 0, new Once(content))));
    }

    public long bytes() {
        return inputs.stream().mapToLong(Input::bytes).sum();
    }

    private static List<Input> inputs(Path path) {
        if (Files.notExists(path))
            throw new LibraryException(new Fault.Unreadable(path.toString(), Problem.of("file.missing")));
        if (!Files.isDirectory(path)) return inFile(path);
        var zotero = path.resolve(ZoteroDatabase.FILE);
        if (Files.isRegularFile(zotero)) return List.of(input(zotero));
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted((one, other) -> CodePointOrder.INSTANCE.compare(one.toString(), other.toString()))
                    .flatMap(file -> inFile(file).stream())
                    .toList();
        } catch (IOException e) {
            throw LibraryException.unreadable(path.toString(), e);
        }
    }

    /// A file, or the files in it where it is an archive.
    private static List<Input> inFile(Path file) {
        if (!Files.isRegularFile(file)) return List.of(input(file));
        try {
            var archive = Archive.of(file);
            if (archive.entries().isEmpty()) return orSheets(input(file), file);
            return archive.entries().stream()
                    .map(entry -> new Input(archive.name(entry), entry.bytes(), () -> archive.open(entry)))
                    .toList();
        } catch (IOException e) {
            throw LibraryException.unreadable(file.toString(), e);
        }
    }

    /// A file, or where it is a spreadsheet with several tables, one input for each.
    private static List<Input> orSheets(Input input, Path file) throws IOException {
        if (!Archive.isSigned(file)) return List.of(input);
        var tables = OpenedSheets.tables(file);
        if (tables.size() < 2) return List.of(input);
        return tables.stream()
                .map(sheet -> new Input(
                        input.name + "/" + sheet, input.file, input.bytes / tables.size(), new OfSheet(file, sheet), 1))
                .toList();
    }

    private static Input input(Path file) {
        try {
            return new Input(
                    String.valueOf(file.getFileName()),
                    Optional.of(file),
                    Files.isRegularFile(file) ? Files.size(file) : 0,
                    new OfFile(file),
                    1);
        } catch (IOException e) {
            throw LibraryException.unreadable(file.toString(), e);
        }
    }
}
