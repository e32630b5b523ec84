package org.lectern.format.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.TexWriter;

/// What BibTeX and biblatex call differently.
enum Dialect {
    BIBTEX(TexWriter.Profile.ASCII),
    BIBLATEX(TexWriter.Profile.UNICODE);

    private static final Set<String> BIBTEX_TYPES = Set.of(
            "article",
            "book",
            "booklet",
            "conference",
            "inbook",
            "incollection",
            "inproceedings",
            "manual",
            "mastersthesis",
            "misc",
            "phdthesis",
            "proceedings",
            "techreport",
            "unpublished");

    private static final Set<String> BIBLATEX_TYPES = Set.of(
            "article",
            "book",
            "mvbook",
            "inbook",
            "bookinbook",
            "suppbook",
            "booklet",
            "collection",
            "mvcollection",
            "incollection",
            "suppcollection",
            "dataset",
            "manual",
            "misc",
            "online",
            "patent",
            "periodical",
            "suppperiodical",
            "proceedings",
            "mvproceedings",
            "inproceedings",
            "reference",
            "mvreference",
            "inreference",
            "report",
            "software",
            "thesis",
            "unpublished");

    private static final Map<String, String> TO_BIBTEX = Map.ofEntries(
            Map.entry("thesis", "phdthesis"),
            Map.entry("report", "techreport"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("mvproceedings", "proceedings"),
            Map.entry("inreference", "incollection"),
            Map.entry("suppcollection", "incollection"),
            Map.entry("bookinbook", "inbook"),
            Map.entry("suppbook", "inbook"),
            Map.entry("suppperiodical", "article"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("chapter", "incollection"));

    private static final Map<String, String> TO_BIBLATEX = Map.ofEntries(
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("techreport", "report"),
            Map.entry("conference", "inproceedings"),
            Map.entry("electronic", "online"),
            Map.entry("www", "online"),
            Map.entry("webpage", "online"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("chapter", "incollection"));

    private static final Set<String> PARTS =
            Set.of("inproceedings", "conference", "incollection", "inbook", "bookinbook", "suppbook", "inreference");

    private static final Map<String, String> BIBLATEX_NAMES = Map.of(
            "address",
            "location",
            "annote",
            "annotation",
            "archiveprefix",
            "eprinttype",
            "primaryclass",
            "eprintclass");

    private static final Set<String> BIBLATEX_ONLY = Set.of("journaltitle", "date", "subtitle", "booksubtitle");

    final TexWriter.Profile profile;

    Dialect(TexWriter.Profile profile) {
        this.profile = profile;
    }

    /// The type under which a citation is written; what stands on arXiv only is no article.
    String type(Citation citation, boolean isPreprint) {
        var type = citation.type().toLowerCase(Locale.ROOT);
        boolean isBare = citation.authors().isEmpty()
                && citation.year() == null
                && citation.venue().isEmpty()
                && citation.publisher().isEmpty();
        if (isPreprint) return this == BIBTEX ? "misc" : "online";
        if (isBare && List.of("article", "inproceedings", "incollection").contains(type)) return "misc";
        if (this == BIBTEX) return BIBTEX_TYPES.contains(type) ? type : TO_BIBTEX.getOrDefault(type, "misc");
        return BIBLATEX_TYPES.contains(type) ? type : TO_BIBLATEX.getOrDefault(type, "misc");
    }

    String container(String type) {
        if (PARTS.contains(type)) return "booktitle";
        return this == BIBTEX ? "journal" : "journaltitle";
    }

    /// Whether entries of a type say what they stand in. To biblatex most stand in nothing, and biber complains.
    boolean standsInSomething(String type) {
        return this == BIBTEX || PARTS.contains(type) || type.equals("article") || type.startsWith("supp");
    }

    String publisher(String type) {
        return switch (type) {
            case "phdthesis", "mastersthesis" -> "school";
            case "thesis", "techreport", "report" -> "institution";
            case "manual" -> "organization";
            default -> "publisher";
        };
    }

    /// A further field's name in this dialect.
    String name(String name) {
        return this == BIBTEX ? name : BIBLATEX_NAMES.getOrDefault(name, name);
    }

    /// What biblatex's `type` field says of a thesis or report that BibTeX has a type of entry for.
    String kind(Citation citation) {
        if (this == BIBTEX || citation.extra().containsKey("type")) return "";
        return switch (citation.type()) {
            case "phdthesis" -> "phdthesis";
            case "mastersthesis" -> "mathesis";
            case "techreport" -> "techreport";
            default -> "";
        };
    }

    /// Whether an entry type stands for itself.
    boolean knows(String type) {
        return BIBTEX_TYPES.contains(type) || (this == BIBLATEX && BIBLATEX_TYPES.contains(type));
    }

    /// Whether a field of an imported entry says here what it said there. biblatex reads BibTeX's names as well.
    boolean isField(String name) {
        if (FieldNames.isMisleading(name) && !name.equals("year") && !(this == BIBLATEX && name.equals("date")))
            return false;
        return this == BIBLATEX || (!BIBLATEX_NAMES.containsValue(name) && !BIBLATEX_ONLY.contains(name));
    }

    /// Whether arXiv is all that is known of where the paper stands.
    static boolean isPreprint(Citation citation) {
        if (citation.identifier(Identifier.ArxivId.class).isEmpty()) return false;
        var venue = citation.venue().toLowerCase(Locale.ROOT);
        boolean isThere = venue.isEmpty() || venue.startsWith("arxiv") || venue.equals("corr");
        boolean published = citation.identifier(Identifier.Doi.class)
                .filter(doi -> !doi.text().startsWith("10.48550/"))
                .isPresent();
        return isThere
                && !published
                && List.of("article", "misc", "online", "unpublished", "").contains(citation.type());
    }
}
