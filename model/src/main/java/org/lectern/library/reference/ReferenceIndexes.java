package org.lectern.library.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The indexes of a library's reference files, in a folder of its cache. A library in memory keeps none.
public final class ReferenceIndexes {

    private static final String ENDING = ".index";

    private final @Nullable Path folder;

    private ReferenceIndexes(@Nullable Path folder) {
        this.folder = folder;
    }

    /// The indexes of a library.
    ///
    /// @param library its folder, or empty for one in memory
    public static ReferenceIndexes of(String library) {
        return new ReferenceIndexes(
                library.isEmpty() ? null : Path.of(library).resolve("cache").resolve("reference"));
    }

    /// The index of a file as the file is now; empty where it is still to be made.
    ///
    /// @throws IOException where the file, or its index, cannot be read
    public Optional<ReferenceIndex> find(Path file) throws IOException {
        if (folder == null) return Optional.empty();
        var index = place(file, folder);
        return Files.exists(index) ? ReferenceIndex.open(index, FileState.of(file)) : Optional.empty();
    }

    /// Makes a file's index while the file passes; empty where none is kept.
    ///
    /// @throws IOException where it cannot be written
    public Optional<IndexWriting> begin(Path file) throws IOException {
        if (folder == null) return Optional.empty();
        Files.createDirectories(folder);
        return Optional.of(new IndexWriting(file, place(file, folder)));
    }

    /// Drops the indexes of all other files, and what was left unfinished when the program ended suddenly.
    public void keepOnly(Set<Path> files) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) return;
        var kept = files.stream().map(file -> place(file, folder)).collect(Collectors.toUnmodifiableSet());
        try (var all = Files.list(folder)) {
            for (var each : all.sorted().toList()) {
                boolean isOurs = String.valueOf(each.getFileName()).contains(mark());
                if (!kept.contains(each) && !isOurs) Files.deleteIfExists(each);
            }
        }
    }

    private static Path place(Path file, Path folder) {
        var name = file.toAbsolutePath().normalize().toString();
        var checksum = new CRC32C();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        var hex = HexFormat.of();
        return folder.resolve(hex.toHexDigits((int) checksum.getValue()) + hex.toHexDigits(name.hashCode()) + ENDING);
    }

    /// A new file beside an index, in which it can be written.
    static Path unfinished(Path index) throws IOException {
        var folder = index.toAbsolutePath().getParent();
        if (folder == null) throw new IOException(index + " lies in no folder");
        return Files.createTempFile(folder, "." + index.getFileName(), mark());
    }

    /// What the names of this process's unfinished files have in them.
    private static String mark() {
        return "." + ProcessHandle.current().pid() + ".tmp";
    }
}
