package org.lectern.format.zotero;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.text.CodePointOrder;

/// The fields of an item, of which each part of a citation takes its own away.
///
/// A type of item has names of its own for some fields (`university` is the publisher of a thesis), so each
/// part has a list of names, the best first.
final class ItemFields {

    static final String[] TITLE = {"title", "caseName", "nameOfAct", "subject"};
    static final String[] VENUE = {
        "publicationTitle",
        "bookTitle",
        "proceedingsTitle",
        "encyclopediaTitle",
        "dictionaryTitle",
        "websiteTitle",
        "blogTitle",
        "forumTitle",
        "programTitle",
        "conferenceName",
        "meetingName",
        "reporter",
        "code"
    };
    static final String[] DATE = {"date", "dateDecided", "dateEnacted", "issueDate"};
    static final String[] VOLUME = {"volume", "codeVolume", "reporterVolume"};
    static final String[] NUMBER = {
        "issue",
        "number",
        "reportNumber",
        "patentNumber",
        "billNumber",
        "docketNumber",
        "publicLawNumber",
        "documentNumber",
        "episodeNumber",
        "archiveID",
        "identifier",
        "seriesNumber"
    };
    static final String[] PAGES = {"pages", "codePages", "firstPage"};
    static final String[] PUBLISHER = {
        "publisher",
        "institution",
        "university",
        "repository",
        "company",
        "distributor",
        "studio",
        "network",
        "label",
        "organization"
    };
    static final String[] KIND = {
        "thesisType",
        "reportType",
        "genre",
        "type",
        "manuscriptType",
        "presentationType",
        "letterType",
        "mapType",
        "postType",
        "websiteType"
    };

    /// BibTeX's and biblatex's names for what stays in the `extra` of a citation.
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("series", "series"),
            Map.entry("seriesTitle", "series"),
            Map.entry("edition", "edition"),
            Map.entry("place", "address"),
            Map.entry("repositoryLocation", "address"),
            Map.entry("language", "language"),
            Map.entry("shortTitle", "shorttitle"),
            Map.entry("journalAbbreviation", "shortjournal"),
            Map.entry("ISSN", "issn"),
            Map.entry("ISBN", "isbn"),
            Map.entry("DOI", "doi"),
            Map.entry("rights", "copyright"),
            Map.entry("numPages", "pagetotal"),
            Map.entry("numberOfVolumes", "volumes"),
            Map.entry("versionNumber", "version"),
            Map.entry("conferenceName", "eventtitle"),
            Map.entry("meetingName", "eventtitle"),
            Map.entry("assignee", "holder"),
            Map.entry("accessDate", "urldate"));

    private final SortedMap<String, String> left = new TreeMap<>(CodePointOrder.INSTANCE);

    ItemFields(Map<String, String> fields) {
        fields.forEach((name, value) -> {
            if (!value.isBlank()) left.put(name, value.strip());
        });
    }

    /// Takes the first field that is there; the others stay.
    String take(String... names) {
        for (var name : names) {
            var value = left.remove(name);
            if (value != null) return value;
        }
        return "";
    }

    String get(String name) {
        return left.getOrDefault(name, "");
    }

    /// What nobody has taken, by Zotero's names.
    SortedMap<String, String> left() {
        return left;
    }

    /// The name of a field in BibTeX or biblatex, or Zotero's own where they have none.
    static String name(String field) {
        return NAMES.getOrDefault(field, field);
    }
}
