package org.lectern.format.bibtex;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.lectern.format.InlineTags;
import org.lectern.text.Repair;

/// What an entry without author or editor is sorted by: BibTeX's field `key`, without which its styles complain.
final class SortKey {

    private static final Pattern ARTICLE = Pattern.compile("^(?i)(?:an?|the)\\s+");

    private SortKey() {}

    /// The title without its leading article, braces, tags and the looks of its characters; formulas as far as
    /// characters say them, so that a title that came back from a file has the same key.
    static String of(String title) {
        var plain = Repair.repaired(InlineTags.plain(title));
        return ARTICLE.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC).replaceAll("[{}$\\\\]", ""))
                .replaceFirst("")
                .strip();
    }
}
