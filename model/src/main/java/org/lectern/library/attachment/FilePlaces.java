package org.lectern.library.attachment;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.format.Belongings;
import org.lectern.format.attachment.FilePath;
import org.lectern.paper.LocalFile;

/// Says where the files lie that the records of an imported file name, seen from that file's folder.
public final class FilePlaces {

    /// Absolute on some system, though perhaps not on this one.
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:[/\\\\].*|[a-z-]{2,}:.*");

    private final Optional<Path> folder;

    /// @param folder of the imported file, or empty where it came from nowhere, such as the clipboard
    public FilePlaces(Optional<Path> folder) {
        this.folder = folder.map(Path::toAbsolutePath);
    }

    public Belongings placed(Belongings belongings) {
        if (folder.isEmpty() || belongings.files().isEmpty()) return belongings;
        return belongings.withFiles(belongings.files().stream()
                .map(file -> placed(file, folder.get()))
                .toList());
    }

    private static LocalFile placed(LocalFile file, Path folder) {
        var path = file.path();
        if (path.startsWith(FilePath.ENDNOTE))
            return endnote(path, folder)
                    .map(place -> file.movedTo(place.toString()))
                    .orElse(file);
        if (path.isBlank() || ABSOLUTE.matcher(path).matches()) return file;
        var beside = resolved(folder, path);
        if (beside.isEmpty()) return file;
        if (Files.notExists(beside.get())) {
            var rooted = resolved(folder, "/" + path).filter(Files::exists); // Mendeley leaves the first slash out
            if (rooted.isPresent()) return file.movedTo(rooted.get().toString());
        }
        return file.movedTo(beside.get().toString());
    }

    /// EndNote keeps PDFs in a folder beside its library: `My library.Data/PDF`.
    private static Optional<Path> endnote(String path, Path folder) {
        var name = path.substring(FilePath.ENDNOTE.length());
        try (DirectoryStream<Path> data = Files.newDirectoryStream(folder, "*.Data")) {
            for (var each : data) {
                var place = resolved(each.resolve("PDF"), name);
                if (place.isPresent() && Files.exists(place.get())) return place;
            }
        } catch (IOException e) {
            return Optional.empty(); // then the path stays as the record gives it
        }
        return resolved(folder.resolve("PDF"), name).filter(Files::exists);
    }

    /// The path within a folder, or empty where this system knows no such path.
    private static Optional<Path> resolved(Path folder, String path) {
        try {
            return Optional.of(folder.resolve(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
