package org.lectern.library.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.document.NoteFile;
import org.lectern.format.document.PaperNote;
import org.lectern.library.core.LibraryException;
import org.lectern.library.core.NewFile;
import org.lectern.paper.Paper;

/// A folder of a note-taking program, with one file for each paper, named by its citation key.
///
/// A file is touched only where it says something else than the paper, and only in the parts that are ours. No file is
/// ever deleted.
public final class NoteFolder {

    private static final String ENDING = ".md";
    /// What some file system takes for a device, with any ending.
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final Path folder;
    private final ExportOptions options;
    private final Set<String> used = new HashSet<>();
    private final List<Path> kept = new ArrayList<>();
    private final List<Path> foreign = new ArrayList<>();
    private int written;
    private int same;

    public NoteFolder(Path folder, ExportOptions options) {
        this.folder = folder;
        this.options = options;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    public void write(Paper paper) {
        var file = folder.resolve(name(paper));
        var note = PaperNote.of(paper, options);
        try {
            if (Files.notExists(file)) {
                put(file, NoteFile.fresh(note));
                return;
            }
            var before = read(file);
            var after = NoteFile.rewritten(before, note);
            if (after.isEmpty()) {
                foreign.add(file);
                return;
            }
            if (after.get().keptFront() || after.get().keptText()) kept.add(file);
            if (after.get().content().equals(before)) same++;
            else put(file, after.get().content());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void put(Path file, String content) throws IOException {
        NewFile.write(file, out -> out.append(content));
        written++;
    }

    /// A name that every file system takes; of two keys that it cannot tell apart the second gets its number.
    private String name(Paper paper) {
        var key = paper.key().text().replaceAll("[^\\p{L}\\p{N}._+@-]", "-").replaceAll("^\\.+|\\.+$", "-");
        if (DEVICES.contains(key.toLowerCase(Locale.ROOT))) key = key + '-';
        if (!used.add(key.toLowerCase(Locale.ROOT))) key = key + '-' + paper.id();
        used.add(key.toLowerCase(Locale.ROOT));
        return key + ENDING;
    }

    /// What was done.
    ///
    /// @param isHeld whether the library has a paper with a key
    public NotesReport report(Predicate<String> isHeld) {
        var left = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.sorted().toList()) if (isOfNoPaper(file, isHeld)) left.add(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
        return new NotesReport(written, same, kept, foreign, left);
    }

    private boolean isOfNoPaper(Path file, Predicate<String> isHeld) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (!name.endsWith(ENDING) || !Files.isRegularFile(file)) return false;
        if (used.contains(name.substring(0, name.length() - ENDING.length()).toLowerCase(Locale.ROOT))) return false;
        return NoteFile.key(read(file)).filter(key -> !isHeld.test(key)).isPresent();
    }

    /// Bytes that are no UTF-8 are no note of ours, and show as the replacement character.
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private LibraryException unwritable(IOException e) {
        return LibraryException.unwritable(folder.toString(), e);
    }
}
