package org.lectern.paper;

import java.util.Comparator;
import org.lectern.text.CodePointOrder;

/// A file that belongs to a paper, such as its PDF. Only where it lies is held; what is in it stays where it is.
///
/// @param path as the user knows it, absolute or relative to a folder; empty where nobody has said
/// @param title what it is, such as `Preprint`; may be empty where the path is not
/// @param mediaType such as `application/pdf`, or empty
public record LocalFile(String path, String title, String mediaType) implements Comparable<LocalFile> {

    public static final String PDF = "application/pdf";

    private static final Comparator<LocalFile> ORDER = Comparator.comparing(LocalFile::path, CodePointOrder.INSTANCE)
            .thenComparing(LocalFile::title, CodePointOrder.INSTANCE)
            .thenComparing(LocalFile::mediaType, CodePointOrder.INSTANCE);

    public LocalFile {
        if (path.isBlank() && title.isBlank()) throw new IllegalArgumentException("a file needs a path or a title");
    }

    /// A file of which the path is all that is known; a PDF is told by its ending.
    public static LocalFile at(String path) {
        return new LocalFile(path, "", isPdfPath(path) ? PDF : "");
    }

    private static boolean isPdfPath(String path) {
        return path.length() > 4 && path.regionMatches(true, path.length() - 4, ".pdf", 0, 4);
    }

    /// The same file, elsewhere.
    public LocalFile movedTo(String path) {
        return new LocalFile(path, title, mediaType);
    }

    /// Whether both are the same file of a paper, whatever they are called.
    public boolean isSameAs(LocalFile other) {
        return path.isBlank() ? equals(other) : path.equals(other.path);
    }

    /// The file's own name, whichever system its path is from, or the title where there is no path.
    public String name() {
        if (path.isBlank()) return title;
        int end = path.length();
        while (end > 1 && isSeparator(path.charAt(end - 1))) end--;
        int start = end;
        while (start > 0 && !isSeparator(path.charAt(start - 1))) start--;
        return path.substring(start, end);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    @Override
    public int compareTo(LocalFile other) {
        return ORDER.compare(this, other);
    }
}
