package org.lectern.format.json;

import java.util.LinkedHashMap;
import java.util.Map;

/// What CSL calls the further fields of a citation, which keep the names that BibTeX gave them.
final class CslNames {

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("publisher-place", "address"),
            Map.entry("event-place", "venue"),
            Map.entry("event-title", "eventtitle"),
            Map.entry("event", "eventtitle"),
            Map.entry("event-date", "eventdate"),
            Map.entry("collection-title", "series"),
            Map.entry("collection-editor", "series editor"),
            Map.entry("container-title-short", "shortjournal"),
            Map.entry("journalAbbreviation", "shortjournal"),
            Map.entry("title-short", "shorttitle"),
            Map.entry("shortTitle", "shorttitle"),
            Map.entry("container-author", "bookauthor"),
            Map.entry("chapter-number", "chapter"),
            Map.entry("number-of-pages", "pagetotal"),
            Map.entry("number-of-volumes", "volumes"),
            Map.entry("volume-title", "maintitle"),
            Map.entry("original-title", "origtitle"),
            Map.entry("original-date", "origdate"),
            Map.entry("original-publisher", "origpublisher"),
            Map.entry("original-publisher-place", "origlocation"),
            Map.entry("accessed", "urldate"),
            Map.entry("genre", "type"),
            Map.entry("status", "pubstate"),
            Map.entry("call-number", "call number"),
            Map.entry("annote", "annote"),
            Map.entry("ISSN", "issn"),
            Map.entry("PMCID", "pmcid"));

    private static final Map<String, String> CSL = reversed();

    private CslNames() {}

    /// CSL's own names win over the old ones and Zotero's.
    private static Map<String, String> reversed() {
        var reversed = new LinkedHashMap<String, String>();
        COMMON.forEach((csl, common) -> reversed.merge(common, csl, CslNames::better));
        reversed.put("location", "publisher-place");
        reversed.put("langid", "language");
        reversed.put("annotation", "annote");
        return reversed;
    }

    private static String better(String one, String other) {
        boolean isOld = one.equals("event") || one.equals("journalAbbreviation") || one.equals("shortTitle");
        return isOld ? other : one;
    }

    /// The name under which a citation keeps a variable.
    static String common(String csl) {
        return COMMON.getOrDefault(csl, csl);
    }

    /// The variable for a further field, or the field's own name where there is none.
    static String csl(String common) {
        return CSL.getOrDefault(common, common);
    }
}
