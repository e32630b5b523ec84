package org.lectern.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.lectern.change.Revision;
import org.lectern.format.Importer;
import org.lectern.format.all.Formats;
import org.lectern.library.core.Core;
import org.lectern.library.core.LibraryException;
import org.lectern.library.packed.Archive;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.store.Deed;
import org.lectern.store.Writing;
import org.lectern.text.CodePointOrder;
import org.lectern.work.Fault;
import org.lectern.work.Progress;

/// Takes files in. One call is one revision, so one undo takes it back.
public final class Imports {

    private final Core core;
    private final Formats formats;

    Imports(Core core, Formats formats) {
        this.core = core;
        this.formats = formats;
    }

    /// The names of the formats that can be read.
    public List<String> formats() {
        return formats.importers().stream().map(Importer::name).toList();
    }

    /// Takes in files, and all files of folders.
    ///
    /// @throws LibraryException before anything changes, when a file is missing
    /// @throws java.util.concurrent.CancellationException as `progress` wishes; then nothing has changed
    public ImportReport read(List<Path> filesAndFolders, ImportOptions options, Progress progress) {
        var inputs = new ArrayList<Input>();
        for (var path : filesAndFolders) inputs.addAll(inputs(path));
        return take(inputs, options, progress);
    }

    /// Takes in what a stream holds, such as the clipboard or a terminal's input.
    ///
    /// @param name what the source is to be called
    public ImportReport read(String name, InputStream content, ImportOptions options, Progress progress) {
        return take(List.of(new Input(name, Optional.empty(), 0, () -> content)), options, progress);
    }

    private ImportReport take(List<Input> inputs, ImportOptions options, Progress progress) {
        var reports = new ArrayList<FileReport>();
        var deed = new AtomicReference<Deed>();
        if (options.dryRun()) {
            core.rehearse(writing -> run(inputs, options, progress, reports, writing));
            var revision = core.read(lists -> lists.revision());
            var papers = core.read(lists -> lists.count());
            long added = reports.stream().mapToLong(FileReport::added).sum();
            return new ImportReport(revision, papers + added, reports);
        }
        Revision revision = core.write(deed::get, progress, writing -> {
            run(inputs, options, progress, reports, writing);
            deed.set(deed(inputs, reports));
        });
        return new ImportReport(revision, core.read(lists -> lists.count()), reports);
    }

    private void run(
            List<Input> inputs, ImportOptions options, Progress progress, List<FileReport> reports, Writing writing) {
        long bytes = inputs.stream().mapToLong(Input::bytes).sum();
        var heldBefore = writing.firstFree();
        var intake = new FileIntake(writing, options, core.clock().instant(), heldBefore, progress, bytes);
        for (var input : inputs) reports.add(intake.read(input, formats));
    }

    private static Deed deed(List<Input> inputs, List<FileReport> reports) {
        long added = reports.stream().mapToLong(FileReport::added).sum();
        long known = reports.stream().mapToLong(FileReport::known).sum();
        return Deed.edit("import", inputs.isEmpty() ? "" : inputs.getFirst().name(), inputs.size(), added, known);
    }

    private static List<Input> inputs(Path path) {
        if (Files.notExists(path)) throw missing(path, "there is no such file");
        if (!Files.isDirectory(path)) return inFile(path);
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted((one, other) -> CodePointOrder.INSTANCE.compare(one.toString(), other.toString()))
                    .flatMap(file -> inFile(file).stream())
                    .toList();
        } catch (IOException e) {
            throw missing(path, e.getClass().getSimpleName());
        }
    }

    /// A file, or the files in it where it is an archive.
    private static List<Input> inFile(Path file) {
        if (!Files.isRegularFile(file)) return List.of(input(file));
        try {
            var archive = Archive.of(file);
            if (archive.entries().isEmpty()) return List.of(input(file));
            return archive.entries().stream()
                    .map(entry -> new Input(archive.name(entry), Optional.empty(), entry.bytes(), () -> archive.open(entry)))
                    .toList();
        } catch (IOException e) {
            throw missing(file, e.getClass().getSimpleName());
        }
    }

    private static Input input(Path file) {
        try {
            return new Input(
                    String.valueOf(file.getFileName()),
                    Optional.of(file),
                    Files.isRegularFile(file) ? Files.size(file) : 0,
                    () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw missing(file, e.getClass().getSimpleName());
        }
    }

    private static LibraryException missing(Path path, String detail) {
        return new LibraryException(new Fault.Unreadable(path.toString(), detail));
    }

    /// Something to read.
    ///
    /// @param file where it lies, or empty where it is no file of its own
    /// @param bytes its size, or 0 where nobody knows
    record Input(String name, Optional<Path> file, long bytes, Opening opening) {
        Optional<Path> folder() {
            return file.map(Path::toAbsolutePath).map(Path::getParent);
        }
    }

    /// Opens an input.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }
}
