package org.lectern.format.csv;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;

/// Where a paper appeared, as Embase writes it into one cell:
/// `Small Birds (2014) 3:3 (152-160). Date of Publication: 25 Aug 2014`.
final class EmbaseSource {

    private static final Pattern SOURCE = Pattern.compile("(.+?) \\((\\d{4})\\)"
            + "(?: (?:Part [A-Z] )?([^\\s:(]+)?(?::([^\\s(]+))?(?: SUPPL\\S*(?: \\d+)?)?)?"
            + "(?: Article Number: [^.(]+)?(?: \\(([^)]*)\\))?\\.?(?: Article Number: [^.]+\\.?)?"
            + "(?:\\s*Date of Publication: (.*))?");
    private static final Pattern DOI = Pattern.compile("[?&]id=doi:([^&]+)");

    private EmbaseSource() {}

    static void read(FieldRecord record, String cell) {
        var parts = SOURCE.matcher(cell);
        if (!parts.matches()) {
            record.put("source", cell);
            return;
        }
        record.put("journal", parts.group(1));
        record.put("year", parts.group(2));
        put(record, "volume", parts.group(3));
        put(record, "issue", parts.group(4));
        put(record, "pages", parts.group(5));
        put(record, "date", parts.group(6));
    }

    /// Takes the DOI out of the link to a library's resolver.
    static void link(FieldRecord record, String cell) {
        record.keep("Open URL Link", cell);
        var doi = DOI.matcher(cell);
        if (doi.find() && !record.has(Field.DOI) && !doi.group(1).contains("%%"))
            record.put("doi", decoded(doi.group(1)));
    }

    private static String decoded(String part) {
        boolean isSound = !Pattern.compile("%(?![0-9A-Fa-f]{2})").matcher(part).find();
        return isSound ? URLDecoder.decode(part, StandardCharsets.UTF_8) : part;
    }

    private static void put(FieldRecord record, String name, @Nullable String value) {
        if (value != null) record.put(name, value);
    }
}
