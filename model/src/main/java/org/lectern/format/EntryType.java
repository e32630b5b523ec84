package org.lectern.format;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Entry types in BibTeX's words, and how others say them.
public final class EntryType {

    private static final Map<String, String> TO_CSL = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("incollection", "chapter"),
            Map.entry("inbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("mvproceedings", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("reference", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("manual", "report"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("software", "software"),
            Map.entry("dataset", "dataset"),
            Map.entry("patent", "patent"),
            Map.entry("periodical", "periodical"),
            Map.entry("review", "review"),
            Map.entry("video", "motion_picture"),
            Map.entry("movie", "motion_picture"),
            Map.entry("audio", "song"),
            Map.entry("music", "song"),
            Map.entry("artwork", "graphic"),
            Map.entry("image", "graphic"),
            Map.entry("letter", "personal_communication"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("unpublished", "manuscript"));

    private static final Map<String, String> OF_CSL = Map.ofEntries(
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("journal-article", "article"),
            Map.entry("review", "article"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("proceedings-article", "inproceedings"),
            Map.entry("chapter", "incollection"),
            Map.entry("book-chapter", "incollection"),
            Map.entry("entry", "inreference"),
            Map.entry("entry-encyclopedia", "inreference"),
            Map.entry("entry-dictionary", "inreference"),
            Map.entry("monograph", "book"),
            Map.entry("pamphlet", "booklet"),
            Map.entry("report", "techreport"),
            Map.entry("thesis", "phdthesis"),
            Map.entry("webpage", "online"),
            Map.entry("post", "online"),
            Map.entry("post-weblog", "online"),
            Map.entry("manuscript", "unpublished"),
            Map.entry("article", "misc"),
            Map.entry("posted-content", "misc"),
            Map.entry("document", "misc"));

    /// Words of the Citation Style Language that BibTeX has none for; a paper keeps them as its type.
    private static final Set<String> CSL_ONLY = Set.of(
            "bill",
            "broadcast",
            "classic",
            "collection",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "map",
            "motion_picture",
            "musical_score",
            "performance",
            "personal_communication",
            "regulation",
            "review-book",
            "song",
            "speech",
            "standard",
            "treaty");

    private EntryType() {}

    /// The type that a type of the Citation Style Language, or of Crossref, means; an unknown one is kept.
    public static String ofCsl(String type) {
        var known = type.strip().toLowerCase(Locale.ROOT);
        return known.isEmpty() ? "misc" : OF_CSL.getOrDefault(known, known);
    }

    /// The type in the words of the Citation Style Language; `document` for what it has no word for.
    public static String toCsl(String type) {
        return CSL_ONLY.contains(type) && !TO_CSL.containsKey(type) ? type : TO_CSL.getOrDefault(type, "document");
    }

    /// The type that a producer's own word means; an unknown word is kept in lower case.
    public static String of(String word) {
        var type = word.strip().toLowerCase(Locale.ROOT);
        if (type.contains("chapter") || type.contains("section")) return "incollection";
        if (type.contains("conference") || type.contains("proceeding"))
            return type.equals("proceedings") ? type : "inproceedings";
        if (type.contains("thesis") || type.contains("dissertation"))
            return type.contains("master") ? "mastersthesis" : "phdthesis";
        if (type.contains("journal") || type.equals("article") || type.equals("review")) return "article";
        if (type.contains("report")) return "techreport";
        if (type.contains("preprint") || type.equals("posted-content")) return "misc";
        if (type.equals("webpage") || type.equals("blogpost")) return "online";
        if (type.equals("computerprogram")) return "software";
        return type.isEmpty() ? "misc" : type;
    }

    /// The type of a paper of which only the venue is known, by what the venue is called.
    public static String within(String venue) {
        var name = venue.toLowerCase(Locale.ROOT);
        if (name.contains("conference") || name.contains("proceedings")) return "inproceedings";
        return name.contains("journal") && !name.contains("book") ? "article" : "misc";
    }
}
