package org.lectern.format.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the fields of BibTeX, biblatex and JabRef are called, and what kind of value they hold.
public final class FieldNames {

    private static final Set<String> KNOWN = words("""
            address abstract addendum afterword annotation annotator annote archive archiveprefix arxiv arxivid author
            authortype bookauthor bookpagination booksubtitle booktitle booktitleaddon chapter commentator comment comments
            crossref date day doi edition editor editora editoratype editorb editorbtype editorc editorctype editortype
            eid entryset entrysubtype eprint eprintclass eprinttype eventdate eventtitle eventtitleaddon execute file
            foreword gender groups holder howpublished hyphenation ids indexsorttitle indextitle institution introduction
            isan isbn ismn isrn issn issue issuesubtitle issuetitle issuetitleaddon iswc journal journalsubtitle
            journaltitle journaltitleaddon key keyword keywords label langid langidopts language library location
            mainsubtitle maintitle maintitleaddon month nameaddon note number options organization origdate origlanguage
            origlocation origpublisher origtitle owner pages pagetotal pagination part pdf pmcid pmid presort primaryclass
            priority pubstate publisher qualityassured ranking readstatus related relatedoptions relatedstring relatedtype
            relevance reprinttitle review school series shortauthor shorteditor shorthand shorthandintro shortjournal
            shortseries shorttitle sortkey sortname sortshorthand sorttitle sortyear subtitle timestamp title titleaddon
            translator type url urldate userd usera userb userc usere userf venue verba verbb verbc version volume volumes
            xdata xref year creationdate modificationdate printed collaborator lccn mrnumber zblnumber langidopt price size
            keyword-a copyright contents affiliation""");

    private static final Set<String> NAMES = words(
            "author editor editora editorb editorc translator annotator commentator introduction foreword afterword"
                    + " bookauthor holder shortauthor shorteditor collaborator");

    /// Fields whose characters stand for themselves.
    private static final Set<String> VERBATIM = words(
            "url doi eprint file pdf urldate eventdate origdate date isbn issn pmid pmcid langid hyphenation timestamp"
                    + " verba verbb verbc eprinttype eprintclass archiveprefix primaryclass crossref xref xdata related ids"
                    + " entryset month");

    /// Fields of one's own desk, which a bibliography for others leaves out.
    private static final Set<String> PRIVATE = words(
            "file pdf groups owner timestamp readstatus ranking priority qualityassured printed relevance review comment"
                    + " comments creationdate modificationdate date-added date-modified __markedentry localfile");

    /// Fields that point to entries which may not be in the file, or say a date in words.
    private static final Set<String> MISLEADING = words("crossref xref xdata related entryset ids year date");

    private static final Set<String> UNKNOWN_TO_BIBLATEX =
            words("affiliation archive arxiv arxivid collaborator contents"
                    + " copyright lccn mrnumber pmcid pmid price size zblnumber");

    /// How other formats call what BibTeX has a field for.
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("publisher-place", "address"),
            Map.entry("event-place", "venue"),
            Map.entry("collection-title", "series"),
            Map.entry("container-title-short", "shortjournal"),
            Map.entry("title-short", "shorttitle"),
            Map.entry("genre", "type"),
            Map.entry("event-title", "eventtitle"),
            Map.entry("event", "eventtitle"),
            Map.entry("number-of-pages", "pagetotal"),
            Map.entry("number-of-volumes", "volumes"),
            Map.entry("volume-title", "maintitle"),
            Map.entry("container-author", "bookauthor"),
            Map.entry("original-title", "origtitle"),
            Map.entry("original-publisher", "origpublisher"),
            Map.entry("original-publisher-place", "origlocation"),
            Map.entry("accessed", "urldate"),
            Map.entry("chapter-number", "chapter"),
            Map.entry("status", "pubstate"),
            Map.entry("sn", "issn"),
            Map.entry("cy", "address"),
            Map.entry("t3", "series"),
            Map.entry("a2", "editor"),
            Map.entry("ed", "editor"),
            Map.entry("et", "edition"),
            Map.entry("la", "language"),
            Map.entry("n1", "note"));

    private FieldNames() {}

    static boolean isKnown(String name) {
        return KNOWN.contains(name)
                || name.startsWith("bdsk-")
                || name.startsWith("mendeley-")
                || name.startsWith("comment-");
    }

    static boolean holdsNames(String name) {
        return NAMES.contains(name);
    }

    static boolean isVerbatim(String name) {
        return VERBATIM.contains(name) || name.startsWith("bdsk-");
    }

    /// Whether a field is of one's own desk, which a bibliography for others leaves out.
    public static boolean isPrivate(String name) {
        return PRIVATE.contains(name)
                || name.startsWith("bdsk-")
                || name.startsWith("mendeley-")
                || name.startsWith("comment-");
    }

    /// The name under which a further field of a citation, whatever format it came from, is written.
    static String written(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var known = ALIASES.getOrDefault(lower, lower).replaceAll("[^a-z0-9_.:+/-]", "-");
        return known;
    }

    /// Whether a further field would say something else to LaTeX than it said where it stood.
    static boolean isMisleading(String name) {
        return MISLEADING.contains(name);
    }

    /// Whether biblatex's data model has no such field, so that biber warns of it.
    static boolean isUnknownToBiblatex(String name) {
        return UNKNOWN_TO_BIBLATEX.contains(name);
    }

    /// Whether a field is written on wish only, for its length.
    static boolean isLong(String name) {
        return name.equals("abstract") || name.equals("keywords");
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split("\\s+", -1)));
    }
}
