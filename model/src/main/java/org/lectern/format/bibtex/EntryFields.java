package org.lectern.format.bibtex;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.EntryOptions;
import org.lectern.format.ExportOptions;
import org.lectern.format.InlineTags;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.text.CodePointOrder;
import org.lectern.text.Repair;
import org.lectern.text.Spaces;
import org.lectern.text.TexCheck;
import org.lectern.text.TexReader;
import org.lectern.text.TexWriter;

/// The fields of a paper's entry, in their order, in TeX.
final class EntryFields {

    private static final Pattern RANGE = Pattern.compile("^(\\w{1,20}+)\\s*+[-‐‑–—−]++\\s*+(\\w{1,20}+)$");
    /// biblatex's dates, which may be ranges, open or uncertain.
    private static final Pattern DATE =
            Pattern.compile("-?\\d{4}(?:-\\d\\d){0,2}[~?%]?(?:/(?:-?\\d{4}(?:-\\d\\d){0,2}[~?%]?|\\.\\.)?)?");
    private static final Pattern MONTH_DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-\\d\\d)?");
    private static final Pattern ALIAS = Pattern.compile("[^\\s,{}\"#%'()=~\\\\]+");
    private static final Set<String> LINKED = Set.of("inproceedings", "conference", "incollection");
    private static final String INCOMPLETE = "Metadata incomplete: ";

    private final Paper paper;
    private final Citation citation;
    private final SourceForm source;
    private final Dialect dialect;
    private final ExportOptions options;
    private final boolean isPreprint;
    private final String type;

    EntryFields(Paper paper, SourceForm source, Dialect dialect, ExportOptions options) {
        this.paper = paper;
        this.citation = paper.citation();
        this.source = source;
        this.dialect = dialect;
        this.options = options;
        this.isPreprint = Dialect.isPreprint(citation);
        this.type = dialect.type(citation, isPreprint);
    }

    String type() {
        return type;
    }

    /// The fields in their order with their values in delimiters.
    Map<String, String> all() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "author", NameList.write(citation.authors(), dialect.profile));
        put(fields, "title", title());
        if (!isPreprint && dialect.standsInSomething(type)) put(fields, dialect.container(type), container());
        dates(fields);
        put(fields, "volume", text(citation.volume()));
        put(fields, "number", text(citation.number()));
        put(fields, "pages", pages(citation.pages()));
        put(
                fields,
                dialect.publisher(type),
                kept(citation.publisher(), "publisher", "school", "institution", "organization"));
        identifiers(fields);
        var rest = new TreeMap<String, String>(CodePointOrder.INSTANCE);
        further(rest);
        own(rest);
        if (rest.containsKey("urldate")) put(fields, "urldate", rest.getOrDefault("urldate", ""));
        rest.forEach((name, value) -> put(fields, name, value));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) fields.putIfAbsent(name, '{' + value + '}');
    }

    private String title() {
        var title = printable(shown(citation.title()));
        var braces = options.entries().braces();
        if (braces == EntryOptions.Braces.NONE) return text(title);
        boolean isWhole = braces == EntryOptions.Braces.TITLE || (dialect == Dialect.BIBTEX && isForeign(citation));
        var kept = source.tex("title", dialect.profile, tex -> isWhole == isBraced(tex) && says(tex, title));
        var own = options.entries().words();
        if (!kept.isEmpty()) return isWhole ? kept : OwnWords.guarded(kept, own);
        if (isWhole) return '{' + text(title) + '}';
        return TexWriter.write(title, TitleGuard.guarded(title, own), dialect.profile)
                .tex();
    }

    /// Whether one pair of braces stands round the whole text.
    private static boolean isBraced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            if (tex.charAt(i) == '{') depth++;
            if (tex.charAt(i) == '}') depth--;
            if (depth == 0) return i > 0 && i == tex.length() - 1;
        }
        return false;
    }

    private boolean says(String tex, String text) {
        if (tex.equals(text) && TexCheck.isPlain(tex)) return true;
        var read = TexReader.read(tex);
        return read.equals(text) && printable(read).equals(read);
    }

    private String container() {
        var name = dialect.container(type).startsWith("journal")
                ? options.entries().journals().written(citation.venue())
                : citation.venue();
        return kept(name, "journaltitle", "journal", "booktitle");
    }

    /// A text in the TeX of its source where that says the same, else in ours.
    private String kept(String text, String... names) {
        for (var name : names) {
            var kept = source.tex(name, dialect.profile, tex -> says(tex, text));
            if (!kept.isEmpty()) return kept;
        }
        return text(text);
    }

    /// Titles in other languages than English keep their case as a whole.
    private static boolean isForeign(Citation citation) {
        for (var name : List.of("langid", "language", "hyphenation", "LA")) {
            var language = citation.extra().getOrDefault(name, "");
            if (!language.isBlank()) return !Languages.isEnglish(language);
        }
        return false;
    }

    /// Title and abstract as people should read them.
    static String shown(String text) {
        return TexWriter.outsideMaths(text, Repair::repaired);
    }

    private String text(String text) {
        return TexWriter.line(text, dialect.profile);
    }

    private String printable(String text) {
        return Spaces.single(TexWriter.printable(text, dialect.profile).strip());
    }

    private void dates(Map<String, String> fields) {
        var year = citation.year();
        if (year == null) return;
        var date = citation.date().startsWith(year.toString()) ? citation.date() : "";
        if (dialect == Dialect.BIBLATEX) {
            var told = extra("date");
            boolean isRange =
                    told.startsWith(year.toString()) && DATE.matcher(told).matches();
            put(fields, "date", isRange ? told : date.isEmpty() ? fourDigits(year) : date);
            return;
        }
        put(fields, "year", year.toString());
        if (!MONTH_DATE.matcher(date).matches()) return;
        fields.put("month", Months.macro(Integer.parseInt(date.substring(5, 7))));
        if (date.length() == 10) put(fields, "day", Integer.toString(Integer.parseInt(date.substring(8))));
    }

    /// A year as biber reads it; to BibTeX it is any text.
    private static String fourDigits(Year year) {
        return "0".repeat(Math.max(0, 4 - year.toString().length())) + year;
    }

    /// Ranges with two hyphens; other hyphens stay, as in `S1-4` they may belong to a number.
    private String pages(String pages) {
        if (pages.isEmpty()) return "";
        return Stream.of(pages.split(",", -1))
                .map(String::strip)
                .map(range -> text(RANGE.matcher(range).replaceFirst("$1–$2")))
                .map(range -> dialect == Dialect.BIBLATEX ? range.replace("–", "--") : range)
                .collect(Collectors.joining(", "));
    }

    private void identifiers(Map<String, String> fields) {
        var doi =
                citation.identifier(Identifier.Doi.class).map(Identifier::text).orElse("");
        put(fields, "doi", address(doi, "<>").toLowerCase(Locale.ROOT));
        citation.identifier(Identifier.ArxivId.class).ifPresent(arxiv -> {
            put(fields, "eprint", arxiv.text());
            put(fields, dialect.name("archiveprefix"), dialect == Dialect.BIBTEX ? "arXiv" : "arxiv");
            put(fields, dialect.name("primaryclass"), extra("primaryclass"));
        });
        if (dialect == Dialect.BIBLATEX) pubmed(fields);
        if (isWanted(doi)) put(fields, "url", address(citation.url(), ""));
    }

    /// Whether the paper's own address is written beside its DOI.
    private boolean isWanted(String doi) {
        return switch (options.entries().urls()) {
            case ALL -> true;
            case OTHER ->
                !citation.url().matches("(?i)https?://(dx\\.)?doi\\.org/\\Q" + doi.replace("\\E", "") + "\\E");
            case WITHOUT_DOI -> doi.isEmpty();
        };
    }

    /// biblatex has no field for PubMed's number, but takes it as an eprint where there is no other.
    private void pubmed(Map<String, String> fields) {
        var pmid = citation.identifier(Identifier.Pmid.class);
        if (pmid.isEmpty() || fields.containsKey("eprint")) return;
        put(fields, "eprint", pmid.get().text());
        put(fields, "eprinttype", "pubmed");
    }

    private String extra(String name) {
        var value = citation.extra().getOrDefault(name, "");
        return value.isEmpty() ? "" : verbatim(name, value);
    }

    /// The fields that have no place of their own in a citation, and identifiers beside the first three kinds.
    private void further(Map<String, String> rest) {
        put(citation, rest, "isbn", Identifier.Isbn.class);
        if (dialect == Dialect.BIBTEX) put(citation, rest, "pmid", Identifier.Pmid.class);
        var kind = dialect.kind(citation);
        if (!kind.isEmpty()) rest.put("type", kind);
        var hidden = new TreeMap<String, String>(CodePointOrder.INSTANCE);
        if (dialect == Dialect.BIBLATEX
                && citation.identifier(Identifier.ArxivId.class).isPresent())
            put(citation, hidden, "pmid", Identifier.Pmid.class);
        if (!isPreprint && !dialect.standsInSomething(type) && !citation.venue().isEmpty())
            hidden.put("journaltitle", text(InlineTags.plain(TexReader.read(container()))));
        citation.extra().forEach((name, value) -> further(rest, hidden, name, value));
        if (dialect == Dialect.BIBLATEX) aliases(rest, hidden);
        HiddenFields.put(rest, hidden);
    }

    private void further(Map<String, String> rest, Map<String, String> hidden, String name, String value) {
        var plain = FieldNames.written(name);
        var written = dialect.name(plain);
        boolean isWanted = !FieldNames.isPrivate(written) || options.asks(written);
        if (!isWanted || value.isBlank() || isStructure(value)) return;
        var parent = plain.equals("crossref") ? parent(value) : "";
        if (!parent.isEmpty()) {
            rest.put("crossref", parent);
            return;
        }
        boolean isStrange = dialect == Dialect.BIBLATEX && FieldNames.isUnknownToBiblatex(plain);
        boolean isNamed = source.has(name) || (FieldNames.isKnown(plain) && !isStrange);
        if (FieldNames.isMisleading(plain) || !isNamed) hidden.putIfAbsent(isNamed || isStrange ? plain : name, value);
        else if (written.equals("langid") || (written.equals("language") && dialect == Dialect.BIBLATEX))
            Languages.babel(value)
                    .ifPresentOrElse(
                            babel -> rest.put("langid", babel),
                            () -> rest.putIfAbsent(written, further(written, value)));
        else rest.putIfAbsent(written, further(written, value));
    }

    /// The key of the entry that this one is part of, or empty where that is not in the file, or where BibTeX's styles
    /// would ask for more than entries have.
    private String parent(String name) {
        if (!options.entries().linked() || (dialect == Dialect.BIBTEX && !LINKED.contains(type))) return "";
        var key = options.entries().parents().getOrDefault(name.strip().toLowerCase(Locale.ROOT), "");
        return key.equals(paper.key().text()) ? "" : key;
    }

    /// Other keys under which texts may cite the paper, since files that it came from or was merged from used them.
    private void aliases(Map<String, String> rest, Map<String, String> hidden) {
        var ids = new LinkedHashSet<String>();
        for (var id : hidden.getOrDefault("ids", "").split("\\s*,\\s*", -1))
            if (ALIAS.matcher(id).matches()) ids.add(id);
        for (var id : paper.key().former()) if (ALIAS.matcher(id).matches()) ids.add(id);
        for (var id : source.keys()) if (ALIAS.matcher(id).matches()) ids.add(id);
        ids.remove(paper.key().text());
        hidden.remove("ids");
        if (!ids.isEmpty())
            rest.put("ids", ids.stream().sorted(CodePointOrder.INSTANCE).collect(Collectors.joining(",")));
        if (DATE.matcher(extra("date")).matches()) hidden.remove("date");
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
        var line = Spaces.single(value.strip());
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
        if (name.equals("url")) return address(value, "");
        var line = Spaces.single(value.strip());
        if (name.equals("file") && FilesField.stands(line)) return line; // no style prints it
        boolean stands = line.chars().allMatch(c -> c >= ' ' && c < 0x7F && "{}\\".indexOf(c) < 0);
        return stands ? line : text(TexReader.read(line));
    }

    /// A web address or DOI in ASCII: what TeX could stumble over is percent-encoded.
    ///
    /// @param also characters that stand all the same
    private static String address(String address, String also) {
        var written = new StringBuilder();
        for (byte each : address.strip().getBytes(StandardCharsets.UTF_8)) {
            boolean stands = each > ' ' && each < 0x7F && ("{}\\^`\"<>|".indexOf(each) < 0 || also.indexOf(each) >= 0);
            if (stands) written.append((char) each);
            else written.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return written.toString();
    }

    /// What the library adds: on wish abstract and keywords; for an incomplete paper what it is sorted by, and a
    /// note.
    private void own(Map<String, String> rest) {
        if (options.abstracts() || options.asks("abstract")) rest.put("abstract", abstractText());
        if (options.entries().keywords() || options.asks("keywords")) rest.put("keywords", keywordsAndTags());
        else if (options.abstracts()) rest.put("keywords", keywords());
        if (options.asks("file")) rest.put("file", verbatim("file", FilesField.of(paper)));
        if (citation.authors().isEmpty() && !citation.extra().containsKey("editor") && dialect == Dialect.BIBTEX)
            rest.putIfAbsent("key", text(SortKey.of(shown(citation.title()))));
        var note = dialect.name("annote");
        if (!citation.authors().isEmpty() && citation.year() != null) {
            if (rest.getOrDefault(note, "").startsWith(INCOMPLETE)) rest.remove(note);
        } else if (citation.authors().isEmpty() && citation.year() == null)
            rest.putIfAbsent(note, text(incomplete(paper)));
    }

    /// The abstract's paragraphs in the TeX of their source where that says the same. A command parts them, since
    /// BibTeX
    /// and biber join lines, and readers of TeX stumble over an empty line in a value.
    private String abstractText() {
        var paragraphs = shown(citation.abstractText())
                .lines()
                .filter(paragraph -> !paragraph.isBlank())
                .map(String::strip)
                .toList();
        var kept = source.paragraphs("abstract");
        var written = new ArrayList<String>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var tex = kept.size() == paragraphs.size() ? kept.get(i) : "";
            boolean stands = TexCheck.isSafe(tex, dialect.profile) && says(tex, paragraphs.get(i));
            written.add(stands ? tex : text(paragraphs.get(i)));
        }
        return String.join("\\endgraf\n", written);
    }

    private static String incomplete(Paper paper) {
        if (paper.sources().isEmpty()) return INCOMPLETE + "author and year are not known";
        var source = paper.sources().getFirst().source();
        return INCOMPLETE + "author and year not in source (" + source.file() + ", record " + source.record() + ")";
    }

    private String keywords() {
        var words = citation.keywords().stream().distinct().toList();
        var kept = source.tex(
                "keywords",
                dialect.profile,
                tex -> EntryReader.keywords(tex).equals(words) && says(tex, TexReader.read(tex)));
        return kept.isEmpty() ? words.stream().map(this::keyword).collect(Collectors.joining(", ")) : kept;
    }

    private String keywordsAndTags() {
        var words = new ArrayList<>(citation.keywords());
        paper.tags().forEach(tag -> words.add(tag.toString()));
        return words.stream().distinct().map(this::keyword).collect(Collectors.joining(", "));
    }

    /// A keyword in one piece, though it may hold what stands between keywords.
    private String keyword(String word) {
        boolean isOne = word.indexOf(',') < 0 && word.indexOf(';') < 0;
        return isOne ? text(word) : '{' + text(word) + '}';
    }
}
