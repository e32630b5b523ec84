package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lectern.library.core.LibraryException;
import org.lectern.library.core.NewFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the user chose for one library, as names and texts: a small file that people can read and mend.
///
/// A file that cannot be read is no reason to refuse a library: it counts as empty, is put aside under
/// `settings.json.broken` and [told of][#broken()], and the next [#put] writes it anew.
public final class Settings {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final @Nullable Path file;
    private final SortedMap<String, String> values = new TreeMap<>();
    private Optional<Path> broken = Optional.empty();

    private Settings(@Nullable Path file) {
        this.file = file;
    }

    static Settings inMemory() {
        return new Settings(null);
    }

    /// @param writable whether a file that cannot be read may be put aside
    static Settings of(Path file, boolean writable) {
        var settings = new Settings(file);
        if (Files.exists(file) && !settings.read(file)) settings.broken = Optional.of(aside(file, writable));
        return settings;
    }

    /// @return whether the file can be read; nothing of it is taken where it cannot
    private boolean read(Path file) {
        try {
            var tree = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!tree.isObject()) return false;
            tree.properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asString("")));
            return true;
        } catch (IOException | JacksonException _) {
            return false;
        }
    }

    /// Puts the file aside, over one put aside before.
    ///
    /// @return where it is now: where it was, if it may not or cannot be moved
    private static Path aside(Path file, boolean writable) {
        var aside = file.resolveSibling(file.getFileName() + ".broken");
        if (!writable) return file;
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            return file;
        }
    }

    /// Where the file is that could not be read; empty where all is well.
    public Optional<Path> broken() {
        return broken;
    }

    public synchronized String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /// Keeps a choice, also after a restart.
    ///
    /// @throws LibraryException when the file cannot be written
    public void put(String name, String value) {
        put(Map.of(name, value));
    }

    /// Keeps several choices, written at once; nothing is written where all are kept already.
    ///
    /// @throws LibraryException when the file cannot be written
    public synchronized void put(Map<String, String> chosen) {
        boolean isKept =
                chosen.entrySet().stream().allMatch(each -> each.getValue().equals(values.get(each.getKey())));
        values.putAll(chosen);
        if (isKept || file == null) return;
        try {
            var text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(values) + "\n";
            NewFile.write(file, out -> out.append(text));
        } catch (IOException e) {
            throw LibraryException.unwritable(file.toString(), e);
        }
    }
}
