package org.lectern.format.bibtex;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Belongings;
import org.lectern.format.InlineTags;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.attachment.FileField;
import org.lectern.format.attachment.FilePath;
import org.lectern.format.bibtex.bibdesk.LinkedFiles;
import org.lectern.format.bibtex.file.Entry;
import org.lectern.format.bibtex.file.JournalMacros;
import org.lectern.format.encoding.Entities;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Source;
import org.lectern.text.TexReader;
import org.lectern.work.Problem;

/// Says what an entry means. Each part of a citation takes its fields away; what is left over is the `extra`.
final class EntryReader {

    private static final Pattern PARAGRAPH =
            Pattern.compile("(?:\\r\\n?+|\\n)[ \\t]*+(?:\\r\\n?+|\\n)\\s*+|\\\\(?:par|endgraf)(?![A-Za-z])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");
    /// A year that stands alone may lie before printing.
    private static final Pattern LONE_YEAR = Pattern.compile("0?[1-9]\\d{2}|[1-9]\\d{3}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-([0-2]\\d|3[01]))?)?+(.*)");
    private static final Pattern ARXIV_VENUE =
            Pattern.compile("(?i)arxiv(?: e-prints?| preprints?)?[\\s,:]*(arxiv:\\s*\\S+)");
    /// Entries by which styles are told what to print.
    private static final Set<String> SETTINGS = Set.of("control", "ieeetranbstctl", "achemso-control");

    /// How authors get the tilde of a home page printed.
    private static final Pattern TILDE =
            Pattern.compile("\\\\textasciitilde\\s*(?:\\{})?|\\{?\\$\\s*\\{?\\\\sim\\s*}?\\s*\\$}?|\\\\~\\{\\s*}");
    private static final Pattern ADDRESS = Pattern.compile("\\\\(?:url|href)\\s*+\\{((?:[^{}]|\\{[^{}]{0,2}})++)}");
    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/");
    private static final Pattern BETWEEN_ISBNS = Pattern.compile("\\s*[,;/]\\s*|\\s+(?=97[89])");
    private static final Map<String, String> SUBTITLES =
            Map.of("booktitle", "booksubtitle", "journaltitle", "journalsubtitle");
    private static final Set<String> PARTS =
            Set.of("inproceedings", "conference", "incollection", "inbook", "inreference", "bookinbook", "suppbook");

    private final Entry entry;
    private final Map<String, String> fields;
    private final Map<String, String> further;
    private final Citation.Builder citation = Citation.EMPTY.with();

    /// @param further fields of which the entry has others under the same names, such as a year in words
    private EntryReader(Entry entry, Map<String, String> further) {
        this.entry = entry;
        this.further = further;
        this.fields = new LinkedHashMap<>(entry.fields());
    }

    static Parsed read(Entry entry) {
        var fields = new LinkedHashMap<>(entry.fields());
        var hidden = HiddenFields.taken(fields);
        if (fields.equals(entry.fields())) return new EntryReader(entry, Map.of()).parsed();
        var further = new LinkedHashMap<String, String>();
        hidden.forEach((name, value) -> (fields.containsKey(name) ? further : fields).put(name, value));
        return new EntryReader(entry.with(fields, entry.problems()), further).parsed();
    }

    private Parsed parsed() {
        var source =
                new Source("", BibtexImporter.NAME, entry.record(), entry.line(), entry.key(), "", entry.verbatim());
        var read = citation();
        boolean isNone =
                isNothing(read) && (isPlaceless(read) || !entry.problems().isEmpty());
        if (isNone || SETTINGS.contains(entry.type()))
            return new Parsed.Rejected(
                    source,
                    entry.problems().stream()
                            .filter(problem -> problem.key().equals("import.bibtex.unclosed"))
                            .findFirst()
                            .orElse(Problem.of("import.no-title")));
        var unmapped = read.extra().keySet().stream()
                .filter(name -> !FieldNames.isKnown(name))
                .toList();
        return new Parsed.Accepted(source, read, unmapped, problems(read), Belongings.NONE.withFiles(files(read)));
    }

    /// The files that the entry names in the fields of JabRef, Zotero and Mendeley, of BibDesk, and of CiteULike.
    private static List<LocalFile> files(Citation read) {
        var files = new ArrayList<>(FileField.read(read.extra().getOrDefault("file", "")));
        var paths = new ArrayList<>(LinkedFiles.paths(read.extra()));
        for (var name : List.of("pdf", "localfile", "local-url"))
            paths.add(address(read.extra().getOrDefault(name, "")));
        for (var path : paths)
            for (var file : FilePath.files(path)) if (files.stream().noneMatch(file::isSameAs)) files.add(file);
        return files;
    }

    /// Whether nothing is there by which anybody could know the paper.
    private static boolean isNothing(Citation read) {
        return read.title().isEmpty()
                && read.abstractText().isEmpty()
                && read.authors().isEmpty()
                && read.identifiers().isEmpty();
    }

    /// Whether not even a place is named where one could look; an entry with faults needs more than that.
    private static boolean isPlaceless(Citation read) {
        return read.url().isEmpty()
                && read.venue().isEmpty()
                && read.extra().getOrDefault("editor", "").isBlank();
    }

    private List<Problem> problems(Citation read) {
        if (!read.title().isEmpty()) return entry.problems();
        var problems = new ArrayList<>(entry.problems());
        problems.add(Problem.of("import.bibtex.no-title", entry.key(), entry.line()));
        return problems;
    }

    private Citation citation() {
        // What TeX prints as brackets means the characters; a tag stands as such.
        for (var name : List.of("title", "subtitle"))
            fields.computeIfPresent(name, (_, tex) -> tex.indexOf('<') < 0 ? tex : InlineTags.plain(tex));
        var title = text("title");
        var subtitle = text("subtitle");
        if (title.isEmpty()) title = firstText("booktitle", "maintitle");
        var venue = venue();
        citation.type(entry.type())
                .title(joined(title, subtitle))
                .authors(NameList.read(take("author")))
                .venue(venue)
                .volume(text("volume"))
                .number(entry.type().equals("article") ? firstText("number", "issue") : text("number"))
                .pages(text("pages"))
                .publisher(publisher())
                .abstractText(paragraphs(take("abstract")));
        dates();
        identifiers(venue);
        keywords();
        var key = entry.field("key");
        if (!key.isBlank() && SortKey.of(TexReader.read(key)).equals(SortKey.of(joined(title, subtitle)))) take("key");
        var extra = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (!value.isBlank()) extra.putIfAbsent(name, value.strip());
        });
        further.forEach(extra::putIfAbsent);
        return citation.extra(extra).build();
    }

    private String take(String name) {
        var value = fields.remove(name);
        return value == null ? "" : Entities.inTex(value);
    }

    private String text(String name) {
        return name.isEmpty() ? "" : TexReader.read(take(name));
    }

    private String firstText(String... names) {
        for (var name : names) if (!fields.getOrDefault(name, "").isBlank()) return text(name);
        return "";
    }

    private static String joined(String title, String subtitle) {
        if (title.isEmpty() || subtitle.isEmpty()) return title + subtitle;
        return title + (".:?!".indexOf(title.charAt(title.length() - 1)) < 0 ? ": " : " ") + subtitle;
    }

    private String venue() {
        var names = PARTS.contains(entry.type())
                ? List.of("booktitle", "journaltitle", "journal")
                : List.of("journaltitle", "journal", "booktitle", "shortjournal");
        for (var name : names) {
            var tex = fields.getOrDefault(name, "");
            if (tex.isBlank()) continue;
            fields.put(name, JournalMacros.written(tex));
            return joined(text(name), text(SUBTITLES.getOrDefault(name, "")));
        }
        return "";
    }

    private String publisher() {
        return switch (entry.type()) {
            case "phdthesis", "mastersthesis", "thesis" -> firstText("school", "institution", "publisher");
            case "techreport", "report" -> firstText("institution", "publisher");
            case "manual" -> firstText("organization", "publisher");
            default -> firstText("publisher", "institution", "school");
        };
    }

    static String paragraphs(String tex) {
        return paragraphsOf(tex).stream()
                .map(TexReader::read)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// The TeX between empty lines and the commands that part paragraphs.
    static List<String> paragraphsOf(String tex) {
        boolean isOne =
                tex.indexOf('\n') < 0 && tex.indexOf('\r') < 0 && !tex.contains("\\par") && !tex.contains("\\endgraf");
        return isOne ? List.of(tex) : List.of(PARAGRAPH.split(tex.strip(), -1));
    }

    /// The date as precisely as the fields say; biblatex's `date` goes before `year`. A value that says more, or is no
    /// date, stays in `extra` as well.
    private void dates() {
        var yearText = TexReader.read(fields.getOrDefault("year", ""));
        var found = YEAR.matcher(yearText);
        boolean isYear = LONE_YEAR.matcher(yearText).matches();
        @Nullable
        Year year = isYear ? Year.of(Integer.parseInt(yearText)) : found.find() ? Year.parse(found.group()) : null;
        if (year != null && isYear) take("year");
        var date = DATE.matcher(TexReader.read(fields.getOrDefault("date", "")));
        if (date.matches() && LONE_YEAR.matcher(date.group(1)).matches()) {
            if (date.group(4).isEmpty()) take("date");
            year = Year.parse(date.group(1));
            if (date.group(2) != null) citation.date(date.group().substring(0, date.start(4)));
        } else if (year != null) month(year);
        else
            year = WrittenDate.parse(TexReader.read(fields.getOrDefault("date", "")))
                    .year();
        citation.year(year);
    }

    private void month(Year year) {
        Months.read(TexReader.read(fields.getOrDefault("month", "")), TexReader.read(fields.getOrDefault("day", "")))
                .ifPresent(monthAndDay -> {
                    citation.date(year + "-" + monthAndDay);
                    take("month");
                    take("day");
                });
    }

    private void identifiers(String venue) {
        var url = address(fields.getOrDefault("url", ""));
        if (!url.isEmpty()) take("url");
        if (url.isEmpty() && ADDRESS.matcher(entry.field("howpublished")).find())
            url = address(entry.field("howpublished"));
        if (url.isEmpty()) url = address(fields.getOrDefault("bdsk-url-1", ""));
        citation.url(url);
        identify("doi", text -> Identifier.Doi.parse(address(text)));
        identify("pmid", Identifier.Pmid::parse);
        identify("arxivid", Identifier.ArxivId::parse);
        identify("arxiv", Identifier.ArxivId::parse);
        if (DOI_ADDRESS.matcher(url).lookingAt()) identify("", Identifier.Doi.parse(url));
        isbns();
        eprint();
        var number = ARXIV_VENUE.matcher(venue);
        if (number.lookingAt()) identify("", Identifier.ArxivId.parse(number.group(1)));
    }

    private void identify(String field, Function<String, Optional<? extends Identifier>> reader) {
        var text = entry.field(field);
        if (!text.isBlank()) identify(field, reader.apply(text));
    }

    private void identify(String field, Optional<? extends Identifier> found) {
        found.ifPresent(identifier -> {
            boolean isGuess = field.isEmpty();
            if (isGuess && citation.build().identifier(identifier.getClass()).isPresent()) return;
            citation.identifier(identifier);
            take(field);
        });
    }

    private void isbns() {
        var found = new ArrayList<Identifier>();
        if (entry.field("isbn").isBlank()) return;
        var texts = BETWEEN_ISBNS.split(entry.field("isbn").strip(), -1);
        for (var each : texts) Identifier.Isbn.parse(each).ifPresent(found::add);
        found.forEach(citation::identifier);
        if (found.size() == texts.length) take("isbn");
    }

    private void eprint() {
        var kind = (entry.field("eprinttype") + entry.field("archiveprefix")).strip();
        var eprint = entry.field("eprint").strip();
        if (kind.isEmpty() || kind.toLowerCase(Locale.ROOT).startsWith("arxiv")) {
            if (Identifier.ArxivId.parse(eprint).isEmpty()) return;
            identify("eprint", Identifier.ArxivId.parse(eprint));
            take("eprinttype");
            take("archiveprefix");
            var primary = take("eprintclass");
            if (!primary.isBlank()) fields.putIfAbsent("primaryclass", primary);
        } else if (kind.equalsIgnoreCase("pubmed")) {
            identify("eprint", Identifier.Pmid.parse(eprint));
            if (fields.get("eprint") == null) take("eprinttype");
        }
    }

    /// A web address or DOI, free of what TeX needs around its special characters.
    private static String address(String tex) {
        if (tex.indexOf('\\') < 0 && tex.indexOf('{') < 0) return tex.strip();
        var command = ADDRESS.matcher(tex);
        var bare = command.find() ? command.group(1) : tex.replaceFirst("(?s)^\\s*\\{(.*)}\\s*$", "$1");
        return TILDE.matcher(bare)
                .replaceAll("~")
                .replaceAll("\\\\([%#&_~{}])", "$1")
                .replaceAll("\\{([_~%#&]?)}", "$1")
                .strip();
    }

    private void keywords() {
        keywords(take("keywords") + ';' + take("keyword")).forEach(citation::keyword);
    }

    /// Keywords between commas or semicolons; braces keep one together that holds either.
    static List<String> keywords(String tex) {
        var keywords = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= tex.length(); i++) {
            char c = i < tex.length() ? tex.charAt(i) : ',';
            if (c == '\\') i++;
            else if (c == '{') depth++;
            else if (c == '}' && depth > 0) depth--;
            else if ((c == ',' || c == ';') && (depth == 0 || i == tex.length())) {
                keywords.add(TexReader.read(tex.substring(from, i)));
                from = i + 1;
            }
        }
        keywords.removeIf(String::isEmpty);
        return keywords;
    }
}
