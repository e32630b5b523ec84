package org.lectern.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// One record of named values, such as a row of a table, on its way to a citation.
///
/// What no field of a citation can take is kept verbatim under its own name, and named as unmapped.
public final class FieldRecord {

    /// The time of day that services add to a date.
    private static final Pattern TIME = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)[T ]\\d\\d:.*$");
    private static final Pattern MARKUP = Pattern.compile("</\\w|<br|&(?:#\\w+|[A-Za-z]\\w*);");
    /// What Europe PMC puts round the headings in an abstract.
    private static final Pattern HEADING = Pattern.compile("</?h[1-6]>");

    private static final Pattern LINE_ENDS = Pattern.compile("(?:\\r\\n?|\\n)(?:[ \\t]*(?:\\r\\n?|\\n))*");
    private static final Pattern KEYWORD_LIST = Pattern.compile("\\s*[;|\\n]\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(\\d+\\)");
    private static final Pattern QUOTED = Pattern.compile("(?<=[\\[, ])(?:'([^']*)'|\"([^\"]*)\")(?=\\s*[,\\]])");
    private static final Pattern PUBMED =
            Pattern.compile("https?://(?:www\\.)?(?:pubmed\\.ncbi|ncbi)\\.nlm\\.nih\\.gov/(?:pubmed/)?(\\d+)/?"
                    + "|(?i:MEDLINE|PubMed):(\\d+)");
    private static final Pattern DOI_LINK = Pattern.compile("(?i)https?://(?:dx\\.|www\\.)?doi\\.org/");
    private static final Pattern DOI_WITHIN = Pattern.compile(
            "https?://[^\\s?#]+/(?:doi(?:/(?:abs|full|pdf|epdf|pdfdirect|book))?|article|chapter|book)/(10\\.\\d{4,9}/[^\\s?#]+)"
                    + "|https?://journals\\.plos\\.org/[^\\s#]*[?&]id=(10\\.\\d{4,9}/[^\\s&#]+)");
    /// Numbers of people, journals and publishers, as OpenCitations writes them.
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*\\[(?:\\s*(?:orcid|issn|isbn|crossref|omid|viaf|wikidata"
                    + "|doi|pmid|openalex|ror):[^\\]\\s]+)+\\s*]");
    private static final Pattern OF_NUMBERS = Pattern.compile("(?:^|\\s)(doi|pmid|isbn):(\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s;|,]+");
    private static final Pattern ADDRESS_ALONE = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern ARXIV_LINK = Pattern.compile("(?i)https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/");
    /// What Semantic Scholar says of all the numbers a paper has, `{'DOI': '10.1000/x', 'ArXiv': '2006.00001'}`.
    private static final Pattern NUMBERS = Pattern.compile("['\"](DOI|ArXiv|PubMed)['\"]\\s*:\\s*['\"]?([^'\",}\\s]+)");
    /// What services write where there is no abstract.
    private static final Pattern NO_ABSTRACT = Pattern.compile(
            "(?i)\\[?(?:no abstract(?: (?:is )?(?:available|provided|found))?|abstract (?:is )?(?:missing|not available))\\.?]?");
    /// What programs write into a cell in which nothing stands.
    private static final Pattern NOTHING = Pattern.compile("nan|NaN|NA|None|null|NULL|N/A|n/a|#N/A|undefined|-|–|—");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;,|]\\s*|\\s+(?=97[89])");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]'\"]");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, String> names = new EnumMap<>(Field.class);
    private final List<String> keywords = new ArrayList<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final List<String> unmapped = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private List<Author> authors = List.of();

    /// Takes a value in. Of two values for one field, the first counts and the second is kept as it is.
    public void put(String name, String value) {
        var text = value.strip();
        if (text.isEmpty()) return;
        var field = Field.named(name);
        if (field.isEmpty()) {
            if (name.equalsIgnoreCase("externalids")) numbers(text);
            keep(name, value);
        } else if (saysNothing(field.get(), text)) {
            extra.put(name, value);
        } else if (field.get() == Field.KEYWORDS) {
            keywords.addAll(listed(unquoted(text, ";")));
        } else if (values.containsKey(field.get())) {
            extra.put(name, value);
        } else {
            values.put(field.get(), field.get() == Field.KEY ? value : plain(field.get(), text));
            names.put(field.get(), name);
        }
    }

    /// Whether a value only says that there is none; no address is a title.
    private static boolean saysNothing(Field field, String text) {
        return switch (field) {
            case TITLE -> ADDRESS_ALONE.matcher(text).matches();
            case ABSTRACT ->
                NO_ABSTRACT.matcher(text).matches() || NOTHING.matcher(text).matches();
            case KEY, TYPE -> false;
            default -> NOTHING.matcher(text).matches();
        };
    }

    /// Without the numbers of people and journals that stand in brackets.
    private static String plain(Field field, String text) {
        boolean mayBeNumbered = text.endsWith("]") || (field == Field.AUTHORS && text.indexOf(']') >= 0);
        return mayBeNumbered ? NUMBERED.matcher(text).replaceAll("") : text;
    }

    private void numbers(String text) {
        NUMBERS.matcher(text).results().forEach(number -> {
            var field = number.group(1).equals("PubMed") ? "pmid" : number.group(1);
            put(field, number.group(2));
        });
    }

    /// Keeps a value that no field of a citation takes.
    public void keep(String name, String value) {
        extra.put(name, value);
        unmapped.add(name);
    }

    /// Keeps a value that is known to have no place in a citation.
    public void also(String name, String value) {
        if (!value.isBlank()) extra.putIfAbsent(name, value.strip());
    }

    public void keywords(List<String> more) {
        more.stream().map(String::strip).filter(each -> !each.isEmpty()).forEach(keywords::add);
    }

    public void authors(List<Author> authors) {
        this.authors = authors;
    }

    public void warn(Problem problem) {
        warnings.add(problem);
    }

    public boolean has(Field field) {
        return values.containsKey(field);
    }

    /// The record's own key, verbatim, or empty.
    public String key() {
        return values.getOrDefault(Field.KEY, "");
    }

    /// What has been read. A record without a title is rejected, unless it has an abstract to know it by.
    public Parsed parsed(Source source) {
        if (!has(Field.TITLE)) {
            var problem = Problem.of("import.no-title");
            if (!has(Field.ABSTRACT)) return new Parsed.Rejected(source, problem);
            warn(problem);
        }
        var citation = citation();
        return new Parsed.Accepted(source, citation, unmapped, warnings);
    }

    private Citation citation() {
        var citation = Citation.titled(unmarked(get(Field.TITLE)))
                .with()
                .type(type())
                .authors(authors.isEmpty() ? named() : authors)
                .venue(unmarked(venue()))
                .volume(get(Field.VOLUME))
                .number(isArxivs() ? "" : get(Field.NUMBER))
                .pages(pages())
                .publisher(get(Field.PUBLISHER))
                .url(url())
                .abstractText(paragraphs(get(Field.ABSTRACT)))
                .keywords(keywords.stream().distinct().toList());
        when(citation);
        identify(citation, Field.DOI, "doi");
        identify(citation, Field.ARXIV, "arxiv");
        identify(citation, Field.PMID, "pmid");
        identify(citation, Field.ISBN, "isbn");
        address(citation);
        numberedKey(citation);
        return citation.extra(extra).build();
    }

    /// The names in full where there are some, without the numbers that Scopus adds to them.
    private List<Author> named() {
        var full = get(Field.AUTHORS_IN_FULL);
        if (TypedNames.isNobody(full.isEmpty() ? get(Field.AUTHORS) : full)) return List.of();
        if (full.isEmpty()) return both(people(Field.AUTHORS), people(Field.MORE_AUTHORS));
        if (has(Field.AUTHORS)) extra.put(names.getOrDefault(Field.AUTHORS, ""), get(Field.AUTHORS));
        return CutNames.parseAll(
                NUMBER.matcher(separated(Field.AUTHORS_IN_FULL)).replaceAll(""));
    }

    /// The names of a field, without marks and places of work, with which the field is kept.
    private List<Author> people(Field field) {
        var listed = separated(field);
        var bare = TypedNames.bare(listed);
        if (TypedNames.isReference(bare)) {
            misread(field, get(field));
            return List.of();
        }
        if (!bare.equals(listed.strip())) extra.put(names.getOrDefault(field, ""), get(field));
        return TypedNames.people(bare);
    }

    private static List<Author> both(List<Author> first, List<Author> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    /// A list of names with the separators of Latin script.
    private String separated(Field field) {
        return unquoted(get(field), "; ").replace("；", "; ").replace("，", ", ").replace("、", ", ");
    }

    /// Without the tags and entities that web services leave in.
    private static String unmarked(String text) {
        return MARKUP.matcher(text).find() ? InlineTags.characters(InlineTags.plain(text)) : text;
    }

    private static String paragraphs(String text) {
        var lines = LINE_ENDS
                .matcher(HEADING.matcher(text).replaceAll("\n"))
                .replaceAll("\n")
                .strip();
        return MARKUP.matcher(lines).find() ? InlineTags.characters(InlineTags.paragraphs(lines)) : lines;
    }

    /// The venue's full name where there is one beside the short.
    private String venue() {
        var full = get(Field.VENUE_IN_FULL);
        if (full.isEmpty()) return get(Field.VENUE);
        if (has(Field.VENUE)) extra.put(names.getOrDefault(Field.VENUE, ""), get(Field.VENUE));
        return full;
    }

    /// A list as Python or JSON writes it, or between bars, with another separator.
    private static String unquoted(String text, String separator) {
        if (!text.startsWith("[") || !text.endsWith("]"))
            return text.replace("|", separator).replace(" / ", separator);
        var items = QUOTED.matcher(text)
                .results()
                .map(item -> item.group(1) == null ? item.group(2) : item.group(1))
                .toList();
        return items.isEmpty() ? text : String.join(separator, items);
    }

    /// The year that is told, and the date as precisely as it lies within it; what says more is kept.
    private void when(Citation.Builder citation) {
        var text = get(Field.DATE);
        var date = WrittenDate.parse(TIME.matcher(text).replaceFirst("$1"));
        var told = get(Field.YEAR);
        var year = WrittenDate.parse(told);
        boolean isInYear =
                year.year() == null || (year.iso().isEmpty() && year.year().equals(date.year()));
        (isInYear ? date : year).into(citation);
        if (!text.isEmpty() && !(isInYear && date.isWhole())) extra.put(names.getOrDefault(Field.DATE, ""), text);
        if (year.year() == null && !told.isEmpty()) misread(Field.YEAR, told);
    }

    private void identify(Citation.Builder citation, Field field, String kind) {
        var text = get(field);
        if (text.isEmpty()) return;
        var parts = field == Field.ISBN
                ? List.of(SEVERAL.split(BRACKETS.matcher(text).replaceAll(""), -1))
                : List.of(PUBMED.matcher(text).replaceFirst("$1$2"));
        var found = parts.stream()
                .map(part -> identifier(kind, part))
                .flatMap(Optional::stream)
                .toList();
        found.forEach(citation::identifier);
        if (found.size() < parts.size()) misread(field, text);
    }

    /// The first link, where a cell has several or says more; a word that leads nowhere is none.
    private String url() {
        var text = get(Field.URL);
        var first = ADDRESS.matcher(text);
        if (text.isEmpty() || (first.find() && first.group().equals(text))) return text;
        boolean isAddress = first.reset().find();
        if (!isAddress && text.indexOf('.') > 0 && text.indexOf(' ') < 0) return text;
        extra.put(names.getOrDefault(Field.URL, ""), text);
        return isAddress ? first.group() : "";
    }

    /// A link that leads to a paper by its number says the number.
    private void address(Citation.Builder citation) {
        var url = get(Field.URL);
        if (!has(Field.DOI) && DOI_LINK.matcher(url).lookingAt())
            Identifier.Doi.parse(url()).ifPresent(citation::identifier);
        else if (!has(Field.DOI)) doiWithin(url()).ifPresent(citation::identifier);
        if (!has(Field.ARXIV) && ARXIV_LINK.matcher(url).lookingAt())
            Identifier.ArxivId.parse(url).ifPresent(citation::identifier);
    }

    private static Optional<? extends Identifier> identifier(String kind, String text) {
        var plain = Identifier.parse(kind, text);
        return plain.isPresent() || !kind.equals("doi") ? plain : doiWithin(text);
    }

    /// The DOI that publishers build their addresses from.
    private static Optional<Identifier.Doi> doiWithin(String url) {
        var doi = DOI_WITHIN.matcher(url);
        if (!doi.find()) return Optional.empty();
        return Identifier.Doi.parse(doi.group(1) == null ? doi.group(2) : doi.group(1));
    }

    /// Whether what stands as a number of an issue is arXiv's for the paper.
    private boolean isArxivs() {
        return get(Field.NUMBER).startsWith("arXiv:");
    }

    /// The record's key may be a paper's number, or several, `doi:10.1000/x pmid:1`, or lead to arXiv.
    private void numberedKey(Citation.Builder citation) {
        var key = key().strip();
        OF_NUMBERS
                .matcher(key)
                .results()
                .map(number -> Identifier.parse(number.group(1), number.group(2)))
                .flatMap(Optional::stream)
                .forEach(citation::identifier);
        if (ARXIV_LINK.matcher(key).lookingAt()) Identifier.ArxivId.parse(key).ifPresent(citation::identifier);
        if (isArxivs()) Identifier.ArxivId.parse(get(Field.NUMBER)).ifPresent(citation::identifier);
    }

    /// Keeps a value that is not what its name says.
    private void misread(Field field, String value) {
        var name = names.getOrDefault(field, "");
        extra.put(name, value);
        warnings.add(Problem.of("import.misread", name, value));
    }

    private String pages() {
        if (has(Field.PAGES)) return get(Field.PAGES);
        var first = get(Field.FIRST_PAGE);
        var last = get(Field.LAST_PAGE);
        return first.isEmpty() || last.isEmpty() || first.equals(last)
                ? first + (first.isEmpty() ? last : "")
                : first + "-" + last;
    }

    private String type() {
        var told = get(Field.TYPE);
        if (!told.isEmpty()) return EntryType.of(told);
        return has(Field.VENUE) ? EntryType.within(names.getOrDefault(Field.VENUE, "")) : "misc";
    }

    private String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /// Semicolons, bars and line ends stand between keywords; commas only where nothing else does.
    private static List<String> listed(String text) {
        var byMark =
                KEYWORD_LIST.splitAsStream(text).filter(each -> !each.isBlank()).toList();
        if (byMark.size() > 1) return byMark;
        return COMMA.splitAsStream(text).filter(each -> !each.isBlank()).toList();
    }
}
