package org.lectern.format.ris;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.text.Spaces;
import org.lectern.text.TexReader;

/// RIS as its definition of 2011 has it: one field a line, `TY` first, `ER` last, a blank line between records, UTF-8.
///
/// The arXiv number has no tag of its own; it stands in `AN`, or in `M3` where `AN` holds PubMed's. Each paragraph of
/// an abstract is an `AB` of its own, since a line has no end within a field.
public final class RisExporter implements Exporter {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "JOUR"),
            Map.entry("periodical", "JFULL"),
            Map.entry("book", "BOOK"),
            Map.entry("mvbook", "BOOK"),
            Map.entry("collection", "EDBOOK"),
            Map.entry("mvcollection", "EDBOOK"),
            Map.entry("proceedings", "CONF"),
            Map.entry("incollection", "CHAP"),
            Map.entry("inbook", "CHAP"),
            Map.entry("suppbook", "CHAP"),
            Map.entry("inreference", "ENCYC"),
            Map.entry("inproceedings", "CPAPER"),
            Map.entry("conference", "CPAPER"),
            Map.entry("phdthesis", "THES"),
            Map.entry("mastersthesis", "THES"),
            Map.entry("thesis", "THES"),
            Map.entry("techreport", "RPRT"),
            Map.entry("report", "RPRT"),
            Map.entry("manual", "RPRT"),
            Map.entry("booklet", "PAMP"),
            Map.entry("unpublished", "UNPB"),
            Map.entry("online", "ELEC"),
            Map.entry("software", "COMP"),
            Map.entry("dataset", "DATA"),
            Map.entry("patent", "PAT"));

    /// Further fields of a citation that have a tag, in the order in which they are written.
    private static final List<Map.Entry<String, String>> FURTHER = List.of(
            Map.entry("editor", "A2"),
            Map.entry("series", "T3"),
            Map.entry("shorttitle", "ST"),
            Map.entry("shortjournal", "J2"),
            Map.entry("edition", "ET"),
            Map.entry("address", "CY"),
            Map.entry("location", "CY"),
            Map.entry("issn", "SN"),
            Map.entry("language", "LA"),
            Map.entry("publisher-place", "CY"),
            Map.entry("series editor", "A3"),
            Map.entry("translator", "A4"),
            Map.entry("translated title", "TT"),
            Map.entry("affiliation", "AD"),
            Map.entry("call number", "CN"),
            Map.entry("chapter", "SE"),
            Map.entry("section", "SE"),
            Map.entry("label", "LB"),
            Map.entry("volumes", "NV"),
            Map.entry("urls", "UR"),
            Map.entry("urldate", "Y2"),
            Map.entry("note", "N1"));
    /// Tags by which a field is kept that has no name, so that it comes out as it came in.
    private static final Pattern TAG = Pattern.compile("(?!TY|ER|ID|PY|Y1|DA|T1|TI|AU|A1|AB)[A-Z][A-Z0-9]");
    private static final Set<String> PEOPLE = Set.of("A2", "A3", "A4");

    /// What some reader takes for the end of a line, and what no line holds.
    private static final Pattern LINE_END = Pattern.compile("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]");

    @Override
    public String name() {
        return "ris";
    }

    @Override
    public boolean citesByKey() {
        return true;
    }

    @Override
    public void write(Stream<Paper> papers, ExportOptions options, Appendable out) throws IOException {
        boolean first = true;
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); first = false) {
            if (!first) out.append('\n');
            new Lines(options, out).write(each.next());
        }
    }

    private record Lines(ExportOptions options, Appendable out) {

        void write(Paper paper) throws IOException {
            var citation = paper.citation();
            line("TY", TYPES.getOrDefault(citation.type(), "GEN"));
            put("ID", paper.key().text());
            for (var author : citation.authors()) put("AU", name(author));
            put("TI", citation.shownTitle());
            put(TYPES.getOrDefault(citation.type(), "GEN").endsWith("BOOK") ? "JF" : "T2", citation.venue());
            dates(citation);
            put("VL", citation.volume());
            put("IS", citation.number());
            pages(citation.pages());
            put("PB", citation.publisher());
            identifiers(citation);
            if (!citation.extra().isEmpty()) further(citation);
            for (var keyword : citation.keywords()) put("KW", keyword);
            abstractText(citation);
            line("ER", "");
        }

        private void dates(Citation citation) throws IOException {
            var year = citation.year();
            if (year == null) return;
            put("PY", year.toString());
            if (!citation.date().startsWith(year + "-")) return;
            var parts = (citation.date() + "-").split("-", -1);
            put("DA", parts[0] + '/' + parts[1] + '/' + parts[2] + '/');
        }

        private void pages(String pages) throws IOException {
            if (pages.isEmpty()) return;
            var ends = pages.strip().split("\\s*(?:--?|[\\u2010-\\u2013])\\s*", -1);
            boolean isRange = ends.length == 2 && !ends[0].isEmpty() && !ends[1].isEmpty();
            put("SP", isRange ? ends[0] : pages);
            if (isRange) put("EP", ends[1]);
        }

        private void identifiers(Citation citation) throws IOException {
            put(
                    "DO",
                    citation.identifier(Identifier.Doi.class)
                            .map(Identifier::text)
                            .orElse(""));
            for (var identifier : citation.identifiers())
                if (identifier instanceof Identifier.Isbn isbn) put("SN", isbn.text());
            var pmid = citation.identifier(Identifier.Pmid.class);
            if (pmid.isPresent()) put("AN", pmid.get().text());
            if (pmid.isPresent()) put("DB", "PubMed");
            var arxiv = citation.identifier(Identifier.ArxivId.class);
            if (arxiv.isPresent())
                put(pmid.isPresent() ? "M3" : "AN", "arXiv:" + arxiv.get().text());
            put("UR", citation.url());
        }

        private void further(Citation citation) throws IOException {
            var extra = citation.extra();
            for (var field : FURTHER) further(field.getValue(), extra.getOrDefault(field.getKey(), ""));
            boolean isPubmed = citation.identifier(Identifier.Pmid.class).isPresent();
            boolean isNumbered =
                    isPubmed || citation.identifier(Identifier.ArxivId.class).isPresent();
            if (!isNumbered) further("AN", extra.getOrDefault("accession number", ""));
            if (!isPubmed) further("DB", extra.getOrDefault("database", ""));
            if (!isPubmed) further("DP", extra.getOrDefault("database provider", ""));
            for (var field : extra.entrySet())
                if (TAG.matcher(field.getKey()).matches()) further(field.getKey(), field.getValue());
        }

        /// A value that may hold TeX, and names that may be several.
        private void further(String tag, String value) throws IOException {
            if (value.isEmpty()) return;
            if (tag.equals("Y2")) {
                put(tag, value.matches("\\d{4}(-\\d\\d){0,2}") ? value.replace('-', '/') : value);
                return;
            }
            var texts = PEOPLE.contains(tag) ? value.split("\\s+and\\s+", -1) : value.split("\n", -1);
            for (var text : texts) put(tag, TexReader.read(text));
        }

        private void abstractText(Citation citation) throws IOException {
            for (var paragraph : citation.shownAbstract().split("\n", -1)) put("AB", paragraph);
        }

        private void put(String tag, String value) throws IOException {
            var text = Spaces.single(inOneLine(value).strip());
            if (!text.isEmpty() && options.includes(tag)) line(tag, text);
        }

        /// Asks the pattern only where it will find something, for most values are plain.
        private static String inOneLine(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c < ' ' || (c >= 0x7F && c <= 0x85) || c == '\u2028' || c == '\u2029')
                    return LINE_END.matcher(value).replaceAll(" ");
            }
            return value;
        }

        private void line(String tag, String text) throws IOException {
            out.append(tag).append("  - ").append(text).append('\n');
        }
    }

    private static String name(Author author) {
        if (!author.literal().isEmpty()) return author.literal();
        var family = author.familyWithParticle();
        var name = author.given().isEmpty() && author.suffix().isEmpty() ? family : family + ", " + author.given();
        return author.suffix().isEmpty() ? name : name + ", " + author.suffix();
    }
}
