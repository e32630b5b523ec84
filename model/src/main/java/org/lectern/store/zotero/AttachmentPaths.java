package org.lectern.store.zotero;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Where the attachments of a database lie.
final class AttachmentPaths {

    private static final String STORED = "storage:";
    private static final String BASED = "attachments:";

    private final Path folder;

    /// @param folder the folder of Zotero's data, or an empty path
    AttachmentPaths(Path folder) {
        this.folder = folder;
    }

    /// The path of an attachment: one that Zotero stores lies in a folder of its own, named by its key; one
    /// that it links lies where it says. What is relative to a folder of the user's that only Zotero's settings
    /// know stays as it is without the mark of that.
    String path(String path, String key) {
        if (path.startsWith(BASED)) return path.substring(BASED.length());
        if (!path.startsWith(STORED)) return path;
        var name = path.substring(STORED.length());
        try {
            return folder.resolve("storage").resolve(key).resolve(name).toString();
        } catch (InvalidPathException e) {
            return "storage/" + key + '/' + name; // a name from a system with other rules
        }
    }
}
