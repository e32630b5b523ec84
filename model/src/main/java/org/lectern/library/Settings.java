package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lectern.library.core.LibraryException;
import org.lectern.library.core.NewFile;
import org.lectern.work.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the user chose for one library, as names and texts: a small file that people can read and mend.
///
/// A file that cannot be read is no reason to refuse a library: it counts as empty, and the next [#put] writes it
/// anew.
public final class Settings {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final @Nullable Path file;
    private final SortedMap<String, String> values;

    private Settings(@Nullable Path file, SortedMap<String, String> values) {
        this.file = file;
        this.values = values;
    }

    static Settings inMemory() {
        return new Settings(null, new TreeMap<>());
    }

    static Settings of(Path file) {
        return new Settings(file, read(file));
    }

    private static SortedMap<String, String> read(Path file) {
        var values = new TreeMap<String, String>();
        if (Files.notExists(file)) return values;
        try {
            var tree = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            tree.properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asString("")));
            return values;
        } catch (IOException | JacksonException _) {
            return new TreeMap<>();
        }
    }

    public synchronized String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /// Keeps a choice, also after a restart.
    ///
    /// @throws LibraryException when the file cannot be written
    public synchronized void put(String name, String value) {
        if (value.equals(values.put(name, value)) || file == null) return;
        try {
            var text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(values) + "\n";
            NewFile.write(file, out -> out.append(text));
        } catch (IOException e) {
            throw new LibraryException(
                    new Fault.Unwritable(file.toString(), e.getClass().getSimpleName()), e);
        }
    }
}
