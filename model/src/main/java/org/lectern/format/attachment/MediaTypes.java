package org.lectern.format.attachment;

import java.util.Locale;
import java.util.Map;
import org.lectern.paper.LocalFile;

/// What reference managers call the kinds of files, and their media types.
final class MediaTypes {

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("pdf", LocalFile.PDF),
            Map.entry("ps", "application/postscript"),
            Map.entry("postscript", "application/postscript"),
            Map.entry("djvu", "image/vnd.djvu"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("url", "text/html"),
            Map.entry("txt", "text/plain"),
            Map.entry("text", "text/plain"),
            Map.entry("md", "text/markdown"),
            Map.entry("markdown", "text/markdown"));

    private MediaTypes() {}

    /// Whether a text is a kind of file rather than a path.
    static boolean isOne(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return BY_NAME.containsKey(lower) || lower.matches("(?:application|text|image|audio|video)/[a-z0-9.+-]+");
    }

    /// The media type of a name, or of a path's ending where the name says nothing; else empty.
    static String of(String name, String path) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        if (BY_NAME.containsKey(lower)) return BY_NAME.getOrDefault(lower, "");
        if (isOne(lower)) return lower;
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.length() < path.length() ? BY_NAME.getOrDefault(ending, "") : "";
    }

    /// The name that JabRef and Zotero understand.
    static String shortName(LocalFile file) {
        return file.mediaType().equals(LocalFile.PDF) ? "PDF" : file.mediaType();
    }
}
