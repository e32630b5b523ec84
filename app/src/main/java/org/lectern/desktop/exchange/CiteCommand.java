package org.lectern.desktop.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The commands by which texts cite, in LaTeX with its packages natbib and biblatex, and in pandoc's Markdown.
public enum CiteCommand {
    CITE,
    CITEP,
    CITET,
    AUTOCITE,
    TEXTCITE,
    PARENCITE,
    PANDOC;

    /// Such as `\citep{doe2001,roe2002}` or `[@doe2001; @roe2002]`.
    String of(List<String> keys) {
        if (this == PANDOC) return keys.stream().map(key -> "@" + key).collect(Collectors.joining("; ", "[", "]"));
        return "\\" + word() + '{' + String.join(",", keys) + '}';
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CiteCommand named(String word) {
        for (var each : values()) if (each.word().equals(word)) return each;
        return CITE;
    }
}
