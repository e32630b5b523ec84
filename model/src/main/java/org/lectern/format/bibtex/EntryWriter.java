package org.lectern.format.bibtex;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.ExportOptions;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.text.CodePointOrder;
import org.lectern.text.Repair;
import org.lectern.text.TexCheck;
import org.lectern.text.TexReader;
import org.lectern.text.TexWriter;

/// Writes papers as entries in the canonical layout: lower-case names, a fixed order of fields, two spaces, one blank
/// line between entries, and nothing that depends on when or where it was written.
final class EntryWriter {

    private static final Pattern RANGE = Pattern.compile("^(\\w{1,20}+)\\s*+[-‐‑–—−]++\\s*+(\\w{1,20}+)$");
    private static final String INCOMPLETE = "Metadata incomplete: ";

    private final Dialect dialect;
    private final ExportOptions options;

    EntryWriter(Dialect dialect, ExportOptions options) {
        this.dialect = dialect;
        this.options = options;
    }

    void write(Stream<Paper> papers, Appendable out) throws IOException {
        boolean first = true;
        for (Iterator<Paper> each = papers.iterator(); each.hasNext(); first = false) {
            if (!first) out.append('\n');
            entry(each.next(), out);
        }
    }

    private void entry(Paper paper, Appendable out) throws IOException {
        var citation = paper.citation();
        boolean isPreprint = isPreprint(citation);
        var type = dialect.type(citation, isPreprint);
        out.append('@').append(type).append('{').append(paper.key().text()).append(",\n");
        for (var field : fields(paper, type, isPreprint).entrySet()) {
            if (options.includes(field.getKey()))
                out.append("  ")
                        .append(field.getKey())
                        .append(" = ")
                        .append(field.getValue())
                        .append(",\n");
        }
        out.append("}\n");
    }

    /// Whether arXiv is all that is known of where the paper stands.
    private static boolean isPreprint(Citation citation) {
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

    /// The fields in their order with their values in delimiters.
    private Map<String, String> fields(Paper paper, String type, boolean isPreprint) {
        var citation = paper.citation();
        var fields = new LinkedHashMap<String, String>();
        put(fields, "author", NameList.write(citation.authors(), dialect.profile));
        put(fields, "title", title(citation));
        if (!isPreprint) put(fields, dialect.container(type), text(citation.venue()));
        dates(fields, citation);
        put(fields, "volume", text(citation.volume()));
        put(fields, "number", text(citation.number()));
        put(fields, "pages", pages(citation.pages()));
        put(fields, dialect.publisher(type), text(citation.publisher()));
        identifiers(fields, citation);
        var rest = new TreeMap<String, String>(CodePointOrder.INSTANCE);
        further(rest, citation);
        own(rest, paper);
        if (rest.containsKey("urldate")) put(fields, "urldate", rest.getOrDefault("urldate", ""));
        rest.forEach((name, value) -> put(fields, name, value));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) fields.putIfAbsent(name, '{' + value + '}');
    }

    private String title(Citation citation) {
        var title = TexWriter.printable(shown(citation.title()), dialect.profile);
        if (dialect == Dialect.BIBTEX && isForeign(citation)) return '{' + text(title) + '}';
        return TexWriter.write(title, TitleGuard.guarded(title), dialect.profile)
                .tex();
    }

    /// Titles in other languages than English keep their case as a whole.
    private static boolean isForeign(Citation citation) {
        for (var name : List.of("langid", "language", "hyphenation", "LA")) {
            var language = citation.extra().getOrDefault(name, "").toLowerCase(Locale.ROOT);
            if (!language.isEmpty())
                return !language.matches("en.*|american|british|usenglish|ukenglish|australian|canadian");
        }
        return false;
    }

    /// Title and abstract as people should read them.
    private static String shown(String text) {
        return Repair.repaired(text);
    }

    private String text(String text) {
        return TexWriter.write(text.strip(), dialect.profile).tex();
    }

    private void dates(Map<String, String> fields, Citation citation) {
        var year = citation.year();
        if (year == null) return;
        var date = citation.date().startsWith(year.toString()) ? citation.date() : "";
        if (dialect == Dialect.BIBLATEX) {
            put(fields, "date", date.isEmpty() ? year.toString() : date);
            return;
        }
        put(fields, "year", year.toString());
        if (!date.matches("\\d{4}-(0[1-9]|1[0-2])(-\\d\\d)?")) return;
        fields.put("month", Months.macro(Integer.parseInt(date.substring(5, 7))));
        if (date.length() == 10) put(fields, "day", Integer.toString(Integer.parseInt(date.substring(8))));
    }

    /// Ranges with two hyphens; other hyphens stay, as in `S1-4` they may belong to a number.
    private String pages(String pages) {
        return Stream.of(pages.split(",", -1))
                .map(String::strip)
                .map(range -> text(RANGE.matcher(range).replaceFirst("$1–$2")))
                .map(range -> dialect == Dialect.BIBLATEX ? range.replace("–", "--") : range)
                .collect(Collectors.joining(", "));
    }

    private void identifiers(Map<String, String> fields, Citation citation) {
        var doi =
                citation.identifier(Identifier.Doi.class).map(Identifier::text).orElse("");
        put(fields, "doi", address(doi));
        citation.identifier(Identifier.ArxivId.class).ifPresent(arxiv -> {
            put(fields, "eprint", arxiv.text());
            put(fields, dialect.name("archiveprefix"), dialect == Dialect.BIBTEX ? "arXiv" : "arxiv");
            put(fields, dialect.name("primaryclass"), extra(citation, "primaryclass"));
        });
        if (!citation.url().matches("(?i)https?://(dx\\.)?doi\\.org/\\Q" + doi.replace("\\E", "") + "\\E"))
            put(fields, "url", address(citation.url()));
    }

    private String extra(Citation citation, String name) {
        var value = citation.extra().getOrDefault(name, "");
        return value.isEmpty() ? "" : verbatim(name, value);
    }

    /// The fields that have no place of their own in a citation, and identifiers beside the first three kinds.
    private void further(Map<String, String> rest, Citation citation) {
        put(citation, rest, "isbn", Identifier.Isbn.class);
        put(citation, rest, "pmid", Identifier.Pmid.class);
        var kind = dialect.kind(citation);
        if (!kind.isEmpty()) rest.put("type", kind);
        citation.extra().forEach((name, value) -> {
            var written = dialect.name(FieldNames.written(name));
            boolean isWanted =
                    !FieldNames.isPrivate(written) || options.fields().contains(written);
            if (isWanted && !value.isBlank() && !isStructure(value)) rest.putIfAbsent(written, further(written, value));
        });
    }

    private static void put(
            Citation citation, Map<String, String> rest, String name, Class<? extends Identifier> kind) {
        var texts = citation.identifiers().stream()
                .filter(kind::isInstance)
                .map(Identifier::text)
                .toList();
        if (!texts.isEmpty()) rest.put(name, String.join(", ", texts));
    }

    /// Whether a value is another format's own structure, of which BibTeX can make nothing.
    private static boolean isStructure(String value) {
        return value.startsWith("[{") || value.startsWith("{\"") || value.startsWith("[[");
    }

    private String further(String name, String value) {
        if (FieldNames.isVerbatim(name)) return verbatim(name, value);
        var line = value.strip().replaceAll("\\s+", " ");
        boolean fits = dialect == Dialect.BIBLATEX || line.chars().allMatch(c -> c < 0x80);
        if (fits && TexCheck.isSafe(line)) return dialect == Dialect.BIBTEX ? line : unicode(line);
        return FieldNames.holdsNames(name)
                ? NameList.write(NameList.read(value), dialect.profile)
                : text(TexReader.read(value));
    }

    /// TeX in UTF-8, where it says nothing but characters.
    private String unicode(String tex) {
        var read = TexReader.read(tex);
        return TexWriter.write(read).tex().equals(tex) ? text(read) : tex;
    }

    private String verbatim(String name, String value) {
        if (name.equals("url")) return address(value);
        var line = value.strip().replaceAll("\\s+", " ");
        boolean stands = line.chars().allMatch(c -> c >= ' ' && c < 0x7F && "{}\\".indexOf(c) < 0);
        return stands ? line : text(TexReader.read(line));
    }

    /// A web address or DOI in ASCII: what TeX could stumble over is percent-encoded.
    private static String address(String address) {
        var written = new StringBuilder();
        for (byte each : address.strip().getBytes(StandardCharsets.UTF_8)) {
            boolean stands = each > ' ' && each < 0x7F && "{}\\^`\"<>|".indexOf(each) < 0;
            if (stands) written.append((char) each);
            else written.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return written.toString();
    }

    /// What the library adds: on wish abstract and keywords; for an incomplete paper what it is sorted by, and a
    /// note.
    private void own(Map<String, String> rest, Paper paper) {
        var citation = paper.citation();
        if (options.abstracts() || options.fields().contains("abstract"))
            rest.put(
                    "abstract",
                    Stream.of(shown(citation.abstractText()).split("\n", -1))
                            .filter(paragraph -> !paragraph.isBlank())
                            .map(this::text)
                            .collect(Collectors.joining("\n\n")));
        if (options.fields().contains("keywords")) rest.put("keywords", keywords(paper));
        if (citation.authors().isEmpty() && !citation.extra().containsKey("editor"))
            rest.putIfAbsent("key", text(SortKey.of(shown(citation.title()))));
        var note = dialect.name("annote");
        if (!citation.authors().isEmpty() && citation.year() != null) {
            if (rest.getOrDefault(note, "").startsWith(INCOMPLETE)) rest.remove(note);
        } else if (citation.authors().isEmpty() && citation.year() == null)
            rest.putIfAbsent(note, text(incomplete(paper)));
    }

    private static String incomplete(Paper paper) {
        if (paper.sources().isEmpty()) return INCOMPLETE + "author and year are not known";
        var source = paper.sources().getFirst().source();
        return INCOMPLETE + "author and year not in source (" + source.file() + ", record " + source.record() + ")";
    }

    private String keywords(Paper paper) {
        var words = new ArrayList<>(paper.citation().keywords());
        paper.tags().forEach(tag -> words.add(tag.toString()));
        return words.stream().distinct().map(this::text).collect(Collectors.joining(", "));
    }
}
