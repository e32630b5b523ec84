package org.lectern.desktop.exchange;

/// The ending that files of a format have.
final class FileEnding {

    private FileEnding() {}

    /// Such as `.bib`.
    static String of(String format) {
        if (format.startsWith("bib")) return ".bib";
        if (format.endsWith("json")) return ".json";
        return switch (format) {
            case "markdown" -> ".md";
            case "markdown-notes" -> "";
            case "text", "plain" -> ".txt";
            default -> "." + format;
        };
    }

    /// A path whose ending was that of a format, with the ending of another; any other path stays.
    static String changed(String path, String from, String to) {
        return path.endsWith(of(from)) ? path.substring(0, path.length() - of(from).length()) + of(to) : path;
    }
}
