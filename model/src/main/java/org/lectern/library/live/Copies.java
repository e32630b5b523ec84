package org.lectern.library.live;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.library.core.NewFile;

/// Copies that the library keeps of the files: as they were written last, and as another hand left them before they
/// were overwritten on the user's word.
///
/// They lie in the library's cache folder; of a library in memory in a temporary one. Without them nothing is lost but
/// the middle of a three-way view.
public final class Copies {

    private @Nullable Path folder;

    private Copies(@Nullable Path folder) {
        this.folder = folder;
    }

    /// Copies that last.
    ///
    /// @param folder where they lie; it is made when first needed
    public static Copies in(Path folder) {
        return new Copies(folder);
    }

    public static Copies temporary() {
        return new Copies(null);
    }

    /// Renders what would be written now, beside the copy of what was.
    Path render(Binding binding, NewFile.Content content) throws IOException {
        var next = place(binding, "next");
        NewFile.write(next, content);
        return next;
    }

    /// Puts what was rendered in the file's place by one move, and keeps it as what was written last.
    void publish(Binding binding, Path rendered) throws IOException {
        var beside = NewFile.beside(binding.file());
        try {
            Files.copy(rendered, beside, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            NewFile.move(beside, binding.file());
        } finally {
            Files.deleteIfExists(beside);
        }
        NewFile.move(rendered, place(binding, "base"));
    }

    /// What was written last; empty where the copy is gone.
    Optional<String> base(Binding binding) throws IOException {
        var base = place(binding, "base");
        return Files.exists(base) ? Optional.of(text(base)) : Optional.empty();
    }

    /// Keeps what stands in the file now, before it is overwritten.
    Path keepTheirs(Binding binding) throws IOException {
        for (int number = 1; ; number++) {
            var copy = place(binding, "theirs-" + number);
            if (Files.exists(copy)) continue;
            Files.copy(binding.file(), copy);
            return copy;
        }
    }

    /// A file's text; bytes that are no UTF-8 become replacement characters.
    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private synchronized Path place(Binding binding, String kind) throws IOException {
        var within = folder == null ? Files.createTempDirectory("lectern-live") : folder;
        folder = within;
        Files.createDirectories(within);
        var path = binding.file().toString();
        var name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
        return within.resolve(name + "." + kind);
    }
}
