package org.lectern.library.attachment;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.library.core.LibraryException;
import org.lectern.text.CodePointOrder;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// The files in a folder and all folders in it, in code point order of their paths. Hidden ones and folders that may
/// not be read are passed over.
record FolderFiles(List<Entry> entries) {

    record Entry(Path path, long size) {
        String name() {
            return String.valueOf(path.getFileName());
        }

        boolean isPdf() {
            return name().toLowerCase(Locale.ROOT).endsWith(".pdf");
        }
    }

    /// @throws LibraryException where there is no such folder
    static FolderFiles in(Path folder, Progress progress) {
        var root = folder.toAbsolutePath().normalize();
        if (Files.notExists(root))
            throw new LibraryException(new Fault.Unreadable(folder.toString(), Problem.of("file.no-folder")));
        var found = new ArrayList<Entry>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    boolean isHidden = !each.equals(root)
                            && String.valueOf(each.getFileName()).startsWith(".");
                    return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    progress.at(Phase.READING, found.size(), -1);
                    boolean isHidden = String.valueOf(each.getFileName()).startsWith(".");
                    if (attributes.isRegularFile() && !isHidden) found.add(new Entry(each, attributes.size()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException reason) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw LibraryException.unreadable(folder.toString(), e);
        }
        found.sort((one, other) -> CodePointOrder.INSTANCE.compare(one.path.toString(), other.path.toString()));
        return new FolderFiles(List.copyOf(found));
    }
}
