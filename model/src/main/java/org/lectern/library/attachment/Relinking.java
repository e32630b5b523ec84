package org.lectern.library.attachment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.paper.LocalFile;
import org.lectern.store.attachment.FilePrint;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Finds files again among those of a folder: by name and size, else by content, and one that was never seen by its
/// name, where just one file is called so.
final class Relinking {

    private final Progress progress;
    private final Map<String, List<FolderFiles.Entry>> byName = new HashMap<>();
    private final Map<Long, List<FolderFiles.Entry>> bySize = new HashMap<>();
    private final Map<Path, Optional<FilePrint>> prints = new HashMap<>();

    Relinking(FolderFiles folder, Progress progress) {
        this.progress = progress;
        for (var entry : folder.entries()) {
            byName.computeIfAbsent(folded(entry.name()), _ -> new ArrayList<>()).add(entry);
            bySize.computeIfAbsent(entry.size(), _ -> new ArrayList<>()).add(entry);
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Where a file lies now, or empty where it is not in the folder or cannot be told from others.
    Optional<Path> find(LocalFile file, Optional<FilePrint> print) {
        var named = byName.getOrDefault(folded(file.name()), List.of());
        if (print.isEmpty())
            return named.size() == 1 ? Optional.of(named.getFirst().path()) : Optional.empty();
        var alike =
                named.stream().filter(each -> each.size() == print.get().size()).toList();
        if (alike.size() == 1) return Optional.of(alike.getFirst().path());
        return bySize.getOrDefault(print.get().size(), List.of()).stream()
                .map(FolderFiles.Entry::path)
                .filter(path -> print(path).equals(print))
                .findFirst();
    }

    private Optional<FilePrint> print(Path path) {
        return prints.computeIfAbsent(path, each -> {
            progress.at(Phase.CHECKING, prints.size(), -1);
            return Prints.of(each);
        });
    }
}
