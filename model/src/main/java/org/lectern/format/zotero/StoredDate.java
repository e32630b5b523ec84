package org.lectern.format.zotero;

import java.util.regex.Pattern;
import org.lectern.format.WrittenDate;

/// A date as the database writes it: once for sorting, with zeros for what is not known, and once as the user
/// typed it, `2019-06-00 June 2019`.
final class StoredDate {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?: (.*))?", Pattern.DOTALL);

    private StoredDate() {}

    /// The date as precisely as it is known.
    static WrittenDate read(String stored) {
        var found = FORM.matcher(stored.strip());
        if (!found.matches()) return WrittenDate.parse(stored);
        if (found.group(1).equals("0000")) return WrittenDate.parse(typed(stored));
        var date = found.group(1);
        if (!found.group(2).equals("00")) {
            date += '-' + found.group(2);
            if (!found.group(3).equals("00")) date += '-' + found.group(3);
        }
        return WrittenDate.parse(date);
    }

    /// The date as the user typed it, where that is kept.
    static String typed(String stored) {
        var found = FORM.matcher(stored.strip());
        if (!found.matches() || found.group(4) == null) return stored.strip();
        return found.group(4).strip();
    }
}
