package org.lectern.format.ris;

import java.util.Map;
import org.lectern.format.EntryType;

/// What the abbreviations of `TY` mean, in BibTeX's and biblatex's words.
final class RisType {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article"),
            Map.entry("JFULL", "periodical"),
            Map.entry("EJOUR", "article"),
            Map.entry("MGZN", "article"),
            Map.entry("NEWS", "article"),
            Map.entry("ABST", "article"),
            Map.entry("INPR", "article"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CLSWK", "book"),
            Map.entry("SER", "book"),
            Map.entry("CTLG", "book"),
            Map.entry("CHAP", "incollection"),
            Map.entry("ECHAP", "incollection"),
            Map.entry("DICT", "inreference"),
            Map.entry("ENCYC", "inreference"),
            Map.entry("CONF", "inproceedings"),
            Map.entry("CPAPER", "inproceedings"),
            Map.entry("THES", "phdthesis"),
            Map.entry("RPRT", "techreport"),
            Map.entry("GOVDOC", "techreport"),
            Map.entry("STAND", "techreport"),
            Map.entry("PAMP", "booklet"),
            Map.entry("MANSCPT", "unpublished"),
            Map.entry("UNPB", "unpublished"),
            Map.entry("UNPD", "unpublished"),
            Map.entry("ELEC", "online"),
            Map.entry("WEB", "online"),
            Map.entry("BLOG", "online"),
            Map.entry("ICOMM", "online"),
            Map.entry("MULTI", "online"),
            Map.entry("PAT", "patent"),
            Map.entry("COMP", "software"),
            Map.entry("DATA", "dataset"),
            Map.entry("DBASE", "dataset"),
            Map.entry("AGGR", "dataset"),
            Map.entry("GEN", "misc"),
            Map.entry("PREP", "misc"));

    private RisType() {}

    static String of(String abbreviation) {
        var known = TYPES.get(abbreviation);
        return known == null ? EntryType.of(abbreviation) : known;
    }
}
