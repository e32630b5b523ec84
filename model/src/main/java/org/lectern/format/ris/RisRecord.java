package org.lectern.format.ris;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.format.Belongings;
import org.lectern.format.InlineTags;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.attachment.FilePath;
import org.lectern.format.tagged.FieldTaker;
import org.lectern.format.tagged.TaggedField;
import org.lectern.format.tagged.TaggedRecord;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.work.Problem;

/// Says what one record means. Each part of a citation takes its fields; what is left over is the `extra`.
final class RisRecord {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("A2", "editor"),
            Map.entry("ED", "editor"),
            Map.entry("T3", "series"),
            Map.entry("ST", "shorttitle"),
            Map.entry("J2", "shortjournal"),
            Map.entry("JA", "shortjournal"),
            Map.entry("J1", "shortjournal"),
            Map.entry("JO", "shortjournal"),
            Map.entry("NL", "shortjournal"),
            Map.entry("SN", "issn"),
            Map.entry("CY", "address"),
            Map.entry("PP", "address"),
            Map.entry("ET", "edition"),
            Map.entry("LA", "language"),
            Map.entry("AD", "affiliation"),
            Map.entry("N1", "note"),
            Map.entry("RN", "note"),
            Map.entry("N2", "note"),
            Map.entry("L1", "file"),
            Map.entry("L4", "file"),
            Map.entry("TT", "translated title"),
            Map.entry("AN", "accession number"),
            Map.entry("CN", "call number"),
            Map.entry("DB", "database"),
            Map.entry("DP", "database provider"),
            Map.entry("DA", "date"),
            Map.entry("PY", "year"),
            Map.entry("DO", "doi"),
            Map.entry("UR", "urls"),
            Map.entry("A3", "series editor"),
            Map.entry("SE", "section"),
            Map.entry("LB", "label"),
            Map.entry("NV", "volumes"));

    private static final Pattern KEYWORDS = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern ADDRESSES = Pattern.compile("\\s*;\\s*(?=https?://|www\\.)");
    private static final Pattern STATED_DOI = Pattern.compile("(?i)\\s*(?:https?://(?:dx\\.)?doi\\.org/|doi\\s*:).*");
    /// How PubMed Central's files give the number in PubMed.
    private static final Pattern PMC_NUMBER = Pattern.compile("(\\d+)\\[pmid\\]");

    /// Types in which EndNote gives the conference in T2 and its proceedings in C3.
    private static final Set<String> MEETINGS = Set.of("CONF", "CPAPER");
    /// Types that stand in a series, which EndNote gives in T2, and in nothing else.
    private static final Set<String> BOOKS = Set.of("BOOK", "EBOOK", "EDBOOK", "CLSWK");
    private static final Pattern PUBMED = Pattern.compile("(?i).*(?:pubmed|medline|nlm).*");

    private final TaggedRecord record;
    private final FieldTaker fields;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final List<Problem> warnings = new ArrayList<>();
    private String type = "";

    private RisRecord(TaggedRecord record) {
        this.record = record;
        this.fields = new FieldTaker(record);
    }

    static Parsed read(TaggedRecord record) {
        return new RisRecord(record).parsed();
    }

    private Parsed parsed() {
        var source = record.source("ris", fields.take("ID"));
        type = fields.take("TY");
        if (!record.isClosed()) warnings.add(Problem.of("import.no-end", "ER"));
        citation.type(RisType.of(type));
        texts();
        container();
        dates();
        identifiers();
        var extra = new LinkedHashMap<>(fields.rest(NAMES));
        citation.extra(extra);
        var files = FilePath.files(extra.getOrDefault("file", ""));
        return Parsed.of(source, citation.build(), fields.unmapped(NAMES), warnings, Belongings.NONE.withFiles(files));
    }

    private void texts() {
        var title = fields.take("TI", "T1", "CT", "BT");
        fields.drop(title, "TI", "T1", "ST");
        var text = fields.takeParagraphs("AB", "N2");
        fields.drop(text, "AB", "N2");
        citation.title(InlineTags.plain(title))
                .abstractText(InlineTags.paragraphs(text))
                .authors(ListedNames.familyFirst(authors()))
                .keywords(fields.takeLines("KW").stream() // EndNote writes a keyword a line under one tag
                        .flatMap(KEYWORDS::splitAsStream)
                        .map(String::strip)
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .toList());
    }

    /// The two tags for authors say the same in the two definitions. A record that has both repeats itself in one of
    /// them, or goes on in the other.
    private List<String> authors() {
        var one = fields.takeAll("AU");
        var other = fields.takeAll("A1");
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() ? other : one;
        var families = one.stream().map(RisRecord::family).toList();
        var others = other.stream().map(RisRecord::family).toList();
        if (families.equals(others)) return length(other) > length(one) ? other : one;
        if (families.containsAll(others)) return one;
        return record.fields().stream()
                .filter(field -> field.tag().equals("AU") || field.tag().equals("A1"))
                .map(TaggedField::text)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static int length(List<String> names) {
        return names.stream().mapToInt(String::length).sum();
    }

    private static String family(String name) {
        return name.split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private void container() {
        boolean isTalk = MEETINGS.contains(type);
        boolean isIndexed = fields.look("AN").startsWith("WOS:"); // where C3 says who the authors work for
        var proceedings = isTalk && !isIndexed ? fields.take("C3") : "";
        if (!proceedings.isEmpty()) keep("eventtitle", fields.take("T2"), false);
        var venue = proceedings;
        if (BOOKS.contains(type)) {
            venue = fields.take("JF", "JO");
            keep("series", fields.take("T2"), false);
        } else if (venue.isEmpty()) venue = fields.take("JF", "T2", "BT", "JO", "JA", "J2", "J1", "T3");
        fields.drop(venue, "JF", "T2", "BT", "JO", "JA", "J2", "J1");
        citation.venue(venue)
                .volume(fields.take("VL"))
                .number(fields.take("IS", "CP"))
                .pages(pages())
                .publisher(fields.take("PB"));
    }

    /// Producers write the whole range as the first page, or the same page twice.
    private String pages() {
        var first = fields.take("SP");
        var last = fields.take("EP");
        if (first.equals("No") && last.equals("Specified")) return ""; // Ovid's words, cut like a range
        if (first.isEmpty()) return last.isEmpty() ? fields.take("C7") : last;
        boolean isWhole = last.isEmpty() || first.equals(last) || first.matches(".*[-\\u2013].*");
        return isWhole ? first : first + "-" + last;
    }

    /// The year as its own field gives it, and the date as precisely as any field gives it within that year.
    private void dates() {
        var year = fields.take("PY", "Y1");
        var date = fields.take("DA");
        var told = WrittenDate.parse(year);
        var further = WrittenDate.parse(date);
        var best = told.year() == null || (told.iso().isEmpty() && told.year().equals(further.year())) ? further : told;
        best.into(citation);
        keep("year", year, told.isWhole());
        keep(
                "date",
                date,
                further.isWhole() && (best.equals(further) || further.iso().isEmpty()));
        if (!year.isEmpty() && told.year() == null) warnings.add(Problem.of("import.misread", "PY", year));
        var accessed = fields.take("Y2");
        var day = WrittenDate.parse(accessed);
        keep(
                day.isWhole() && !day.iso().isEmpty() ? "urldate" : "accessed",
                day.isWhole() ? day.iso() : accessed,
                false);
    }

    private void keep(String name, String value, boolean isSaid) {
        if (!isSaid && !value.isEmpty()) fields.put(name, value);
    }

    private void identifiers() {
        var url = url();
        citation.url(url);
        for (var tag : List.of("DO", "DI")) {
            var text = fields.look(tag);
            var doi = Identifier.Doi.parse(text.replaceFirst("(?i)^doi ", ""));
            if (doi.isPresent()) identify(Identifier.Doi.class, doi, tag);
            else if (!text.isEmpty()) warnings.add(Problem.of("import.misread", tag, text));
        }
        for (var tag : List.of("M3", "L3", "N1", "AN")) {
            var text = fields.look(tag);
            boolean isBare = text.startsWith("10.") && (tag.equals("M3") || tag.equals("L3"));
            if (isBare || STATED_DOI.matcher(text).matches())
                identify(Identifier.Doi.class, Identifier.Doi.parse(text), tag);
            identify(Identifier.ArxivId.class, arxiv(text), tag);
        }
        if (STATED_DOI.matcher(url).matches()) identify(Identifier.Doi.class, Identifier.Doi.parse(url), "");
        identify(Identifier.ArxivId.class, arxiv(url), "");
        if (PUBMED.matcher(fields.look("DB") + fields.look("DP")).matches())
            identify(Identifier.Pmid.class, Identifier.Pmid.parse(fields.look("AN")), "AN");
        var numbered = PMC_NUMBER.matcher(fields.look("U1"));
        if (numbered.matches()) identify(Identifier.Pmid.class, Identifier.Pmid.parse(numbered.group(1)), "U1");
        isbns();
    }

    /// The first address; further ones stand on lines of their own, under the same tag or others.
    private String url() {
        var tag = fields.look("UR").isEmpty() ? "LK" : "UR";
        var lines = fields.takeLines(tag).stream()
                .flatMap(ADDRESSES::splitAsStream)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean areMany = lines.stream().skip(1).allMatch(line -> line.contains("://") || line.startsWith("www."));
        if (!areMany) return String.join(" ", lines);
        for (var further : lines.stream().skip(1).distinct().toList())
            if (!further.equals(lines.getFirst())) fields.put("UR", further);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    /// Only what names itself an arXiv number is one.
    private static Optional<Identifier.ArxivId> arxiv(String text) {
        return text.regionMatches(true, 0, "arxiv:", 0, 6) || text.contains("://arxiv.org/")
                ? Identifier.ArxivId.parse(text)
                : Optional.empty();
    }

    /// Takes an identifier of a kind of which there is none yet, and the field that says no more than it.
    private void identify(Class<? extends Identifier> kind, Optional<? extends Identifier> found, String tag) {
        if (found.isEmpty() || citation.build().identifier(kind).isPresent()) return;
        citation.identifier(found.get());
        if (!tag.isEmpty()) fields.take(tag);
    }

    private void isbns() {
        for (var number : fields.takeAll("SN")) {
            var parts = List.of(number.split("\\s*[,;]\\s*|\\s+(?=97[89])", -1));
            var isbns = parts.stream().map(Identifier.Isbn::parse).toList();
            isbns.forEach(isbn -> isbn.ifPresent(citation::identifier));
            if (isbns.stream().anyMatch(Optional::isEmpty)) fields.put("SN", number);
        }
    }
}
