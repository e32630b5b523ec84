package org.lectern.desktop.exchange.wish;

/// An option of exported files.
enum Wish {
    ABSTRACTS,
    KEYWORDS,
    AS_IMPORTED,
    LINKED,
    URLS,
    BRACES,
    JOURNALS,
    WORDS,
    SECTIONS,
    STYLE;

    /// Whether files of a format differ by it.
    boolean matters(String format) {
        return switch (format) {
            case "bibtex", "biblatex" -> this != SECTIONS && this != STYLE;
            case "markdown" -> this == ABSTRACTS || this == SECTIONS;
            case "html" -> this == ABSTRACTS || this == STYLE;
            case "csv" -> this == ABSTRACTS;
            case "text" -> this == STYLE;
            default -> false;
        };
    }
}
