package org.lectern.format.bibtex.bibdesk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.format.encoding.Entities;

/// The files to which an entry is linked, in its fields `bdsk-file-1`, `bdsk-file-2` and so on.
///
/// Each is a property list in Base64, binary or XML, with the path as it is seen from the `.bib` file, and a bookmark
/// that only a Mac can follow.
public final class LinkedFiles {

    private static final String FIELD = "bdsk-file-";
    private static final String PATH = "relativePath";
    private static final Pattern IN_XML = Pattern.compile("<key>" + PATH + "</key>\\s*<string>([^<]*)</string>");
    /// More files than anybody links to one paper.
    private static final int MOST = 200;

    private LinkedFiles() {}

    /// The paths that fields name, in their order.
    ///
    /// @param fields by their names in lower case
    public static List<String> paths(Map<String, String> fields) {
        var paths = new ArrayList<String>();
        for (int i = 1; i <= MOST && fields.containsKey(FIELD + i); i++)
            path(fields.getOrDefault(FIELD + i, "")).ifPresent(paths::add);
        return paths;
    }

    private static Optional<String> path(String base64) {
        try {
            var list = Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.US_ASCII));
            if (BinaryPlist.isOne(list)) return BinaryPlist.text(list, PATH);
            var xml = IN_XML.matcher(new String(list, StandardCharsets.UTF_8));
            return xml.find() ? Optional.of(Entities.decoded(xml.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no Base64: the field stays with the citation as it is
        }
    }
}
