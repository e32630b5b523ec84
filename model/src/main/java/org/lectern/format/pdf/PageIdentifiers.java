package org.lectern.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.paper.Identifier;

/// The DOIs and arXiv numbers in a text, in its order.
final class PageIdentifiers {

    private static final Pattern FORM = Pattern.compile("(?i)(?<![\\w.])(10\\.\\d{4,9}/[^\\s\"<>]{2,200})"
            + "|\\barxiv\\s?:\\s?((?:\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(?:\\.[a-z]{2})?/\\d{7})(?:v\\d{1,2})?)(?!\\d)");
    /// What stands behind a DOI in a sentence, or closes a bracket that opened before it.
    private static final Pattern END = Pattern.compile("[.,;:'’”]+$");

    private PageIdentifiers() {}

    static List<Identifier> in(String text) {
        var found = new ArrayList<Identifier>();
        var match = FORM.matcher(text);
        while (match.find()) {
            if (match.group(1) != null)
                Identifier.Doi.parse(trimmed(match.group(1))).ifPresent(found::add);
            else Identifier.ArxivId.parse(match.group(2)).ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    private static String trimmed(String doi) {
        var bare = END.matcher(doi).replaceFirst("");
        while ((bare.endsWith(")") && !isOpened(bare, '(')) || (bare.endsWith("]") && !isOpened(bare, '[')))
            bare = END.matcher(bare.substring(0, bare.length() - 1)).replaceFirst("");
        return bare;
    }

    private static boolean isOpened(String text, char bracket) {
        return text.indexOf(bracket) >= 0;
    }
}
