package org.lectern.format.bibtex;

import java.util.regex.Pattern;
import org.lectern.format.InlineTags;

/// What an entry without author or editor is sorted by: BibTeX's field `key`, without which its styles complain.
final class SortKey {

    private static final Pattern ARTICLE = Pattern.compile("^(?i)(?:an?|the)\\s+");

    private SortKey() {}

    /// The title without its leading article, mathematics, braces and tags.
    static String of(String title) {
        return ARTICLE.matcher(InlineTags.plain(title).replaceAll("[{}$\\\\]", ""))
                .replaceFirst("")
                .strip();
    }
}
