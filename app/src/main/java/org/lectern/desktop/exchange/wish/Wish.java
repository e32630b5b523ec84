package org.lectern.desktop.exchange.wish;

import java.util.Set;

/// An option of exported files.
enum Wish {
    ABSTRACTS("bibtex", "biblatex", "csv", "html", "markdown"),
    KEYWORDS("bibtex", "biblatex"),
    AS_IMPORTED("bibtex", "biblatex"),
    LINKED("bibtex", "biblatex"),
    URLS("bibtex", "biblatex"),
    BRACES("bibtex", "biblatex"),
    JOURNALS("bibtex", "biblatex"),
    WORDS("bibtex", "biblatex"),
    SECTIONS("markdown"),
    STYLE("html", "text");

    private final Set<String> formats;

    Wish(String... formats) {
        this.formats = Set.of(formats);
    }

    /// Whether files of a format differ by it.
    boolean matters(String format) {
        return formats.contains(format);
    }
}
