package org.lectern.format.json;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.format.EntryType;
import org.lectern.format.InlineTags;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Source;
import org.lectern.work.Problem;
import tools.jackson.databind.JsonNode;

/// Says what one item means. Numbers and lists of one are taken where strings are due, as Crossref and others write
/// them; what no part of a citation takes is kept under CSL's own name.
final class CslItem {

    private static final Set<String> NAMES = Set.of(
            "editor",
            "translator",
            "container-author",
            "collection-editor",
            "editorial-director",
            "director",
            "composer",
            "illustrator",
            "interviewer",
            "original-author",
            "recipient",
            "reviewed-author",
            "curator",
            "compiler",
            "contributor",
            "chair",
            "producer",
            "performer",
            "narrator",
            "host",
            "guest",
            "organizer",
            "script-writer",
            "series-creator",
            "executive-producer",
            "editor-translator");
    /// The variables of CSL 1.0.2 that have no place of their own in a citation.
    private static final Set<String> KNOWN = Stream.of("""
            accessed annote archive archive-place archive_collection archive_location authority available-date
            call-number categories chapter-number citation-key citation-label citation-number collection-number
            collection-title container container-title-short dimensions division edition event event-date event-place
            event-title first-reference-note-number genre issue journalAbbreviation jurisdiction keyword language license
            locator medium note number number-of-pages number-of-volumes original-date original-publisher
            original-publisher-place original-title page-first part-number part-title PMCID printing-number
            publisher-place references reviewed-genre reviewed-title scale section shortTitle source status submitted
            supplement-number title-short version volume-title volume-title-short year-suffix ISSN URL custom""")
            .flatMap(names -> Stream.of(names.strip().split("\\s+", -1)))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern BY_COMMA = Pattern.compile("\\s*[,\\n]\\s*");
    private static final Pattern BY_SEMICOLON = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern NOTED =
            Pattern.compile("(?i)\\s*(?:(arxiv)|(doi|pmid))\\s*:\\s*(\\S+)(?:\\s*\\[[^]]*])?\\s*");
    private static final Pattern ARXIV_NOTE = Pattern.compile("(?i)arxiv:\\s*\\S+");

    private final Map<String, JsonNode> left = new LinkedHashMap<>();
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final Set<String> unmapped = new TreeSet<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final String key;

    CslItem(JsonNode item) {
        item.properties().forEach(each -> left.put(each.getKey(), each.getValue()));
        var id = text(left.get("id"));
        key = id.isEmpty() ? text(left.get("citation-key")) : id;
    }

    String key() {
        return key;
    }

    Parsed parsed(Source source) {
        left.remove("id");
        if (text(left.get("citation-key")).equals(key)) left.remove("citation-key");
        citation.type(EntryType.ofCsl(take("type")))
                .title(title())
                .authors(authors(left.remove("author")))
                .venue(InlineTags.plain(first("container-title", "container-title-short", "journalAbbreviation")))
                .volume(take("volume"))
                .number(first("issue", "number"))
                .pages(first("page", "article-number"))
                .publisher(take("publisher"))
                .url(take("URL"))
                .abstractText(InlineTags.paragraphs(take("abstract")))
                .keywords(keywords());
        issued();
        identifiers();
        left.forEach(this::further);
        return Parsed.of(source, citation.extra(extra).build(), List.copyOf(unmapped), warnings);
    }

    /// Crossref gives the part behind the colon apart.
    private String title() {
        var title = InlineTags.plain(take("title"));
        if (left.get("subtitle") == null || !left.get("subtitle").isArray()) return title;
        var subtitle = InlineTags.plain(take("subtitle"));
        return subtitle.isEmpty() || title.contains(subtitle) ? title : title + ": " + subtitle;
    }

    private String take(String name) {
        return text(left.remove(name));
    }

    /// The first of several variables that is there; the others stay.
    private String first(String... names) {
        for (var name : names) if (!text(left.get(name)).isEmpty()) return take(name);
        return "";
    }

    private static List<Author> authors(@Nullable JsonNode names) {
        if (names == null) return List.of();
        var list = names.isArray() ? names.valueStream().toList() : List.of(names);
        return list.stream().map(CslItem::author).flatMap(Optional::stream).toList();
    }

    private static Optional<Author> author(JsonNode name) {
        if (!name.isObject()) return text(name).isEmpty() ? Optional.empty() : Optional.of(Author.parse(text(name)));
        var family = text(name.get("family"));
        var given = text(name.get("given"));
        var literal = text(name.get("literal")) + (name.has("literal") ? "" : text(name.get("name")));
        if (family.isEmpty()) family = given;
        if (family.isEmpty()) return literal.isEmpty() ? Optional.empty() : Optional.of(Author.literal(literal));
        if (family.equals(given)) given = "";
        var particle = (text(name.get("dropping-particle")) + ' ' + text(name.get("non-dropping-particle"))).strip();
        var suffix = text(name.get("suffix"));
        if (particle.isEmpty() && Character.isLowerCase(family.charAt(0)) && (family + given).indexOf(',') < 0) {
            var split = Author.parse(family + ", " + given);
            return Optional.of(new Author(split.family(), split.given(), split.particle(), suffix, split.literal()));
        }
        return Optional.of(new Author(family, given, particle, suffix, ""));
    }

    private List<String> keywords() {
        var words = new ArrayList<String>();
        for (var name : List.of("keyword", "keywords", "subject")) {
            var value = left.remove(name);
            if (value == null) continue;
            if (value.isArray()) value.valueStream().map(CslItem::text).forEach(words::add);
            else between(text(value)).splitAsStream(text(value)).map(String::strip).forEach(words::add);
        }
        return words.stream().filter(word -> !word.isEmpty()).distinct().toList();
    }

    /// Commas part keywords, unless semicolons do.
    private static Pattern between(String keywords) {
        return keywords.indexOf(';') >= 0 ? BY_SEMICOLON : BY_COMMA;
    }

    /// Whether CSL has a variable of this name.
    static boolean isVariable(String name) {
        return KNOWN.contains(name) || NAMES.contains(name);
    }

    /// Whether a variable holds people.
    static boolean holdsNames(String name) {
        return NAMES.contains(name);
    }

    private void issued() {
        var told = left.remove("issued");
        var issued = told != null && told.path(0).isObject() ? told.path(0) : told;
        if (issued == null || issued.isNull()) return;
        var dates = issued.path("date-parts");
        var text = issued.isObject()
                ? Stream.of("raw", "literal", "year", "month", "day")
                        .map(name -> text(issued.get(name)))
                        .collect(Collectors.joining(" "))
                : text(issued);
        var first = dates.path(0).isArray() ? dates.path(0) : dates;
        var parts = first.isArray() ? first.valueStream().map(CslItem::text).collect(Collectors.joining("-")) : "";
        var date = WrittenDate.parse(parts.isEmpty() ? text : parts);
        date.into(citation);
        if (date.year() == null) year(parts);
        boolean isWhole = date.isWhole() && dates.size() < 2 && !issued.has("season") && !issued.has("circa");
        if (!isWhole) extra.put("issued", issued.isObject() ? issued.toString() : text);
    }

    /// Years from before the time of print, which only numbers can be told to be.
    private void year(String parts) {
        var year = parts.split("-", 2)[0];
        if (year.matches("[1-9]\\d{0,3}")) citation.year(Year.of(Integer.parseInt(year)));
    }

    private void identifiers() {
        identify("doi", "DOI");
        identify("pmid", "PMID");
        var isbn = left.remove("ISBN");
        if (isbn != null) {
            var texts = isbn.isArray()
                    ? isbn.valueStream().map(CslItem::text)
                    : Stream.of(text(isbn).split("[\\s,;]+", -1));
            texts.filter(text -> !text.isEmpty()).forEach(text -> identified("isbn", "isbn", text));
        }
        noted();
        for (var name : List.of("number", "archive_location")) {
            var text = name.equals("number") ? citation.build().number() : text(left.get(name));
            if (!ARXIV_NOTE.matcher(text).matches() && !isInArxiv(name)) continue;
            var found = Identifier.ArxivId.parse(text);
            found.ifPresent(citation::identifier);
            if (found.isEmpty()) continue;
            left.remove(name);
            if (name.equals("number")) citation.number("");
        }
    }

    /// Takes the lines of a note that say an identifier which the item says nowhere else, as Zotero writes them.
    private void noted() {
        var note = text(left.get("note"));
        if (note.indexOf(':') < 0) return;
        var kept = new ArrayList<String>();
        for (var line : note.split("\n", -1)) {
            var said = NOTED.matcher(line);
            var kind = !said.matches() ? "" : said.group(1) == null ? said.group(2) : said.group(1);
            var found = kind.isEmpty() ? Optional.<Identifier>empty() : Identifier.parse(kind, said.group(3));
            boolean isNew = found.isPresent()
                    && citation.build().identifier(found.get().getClass())
                            .filter(other -> !other.equals(found.get()))
                            .isEmpty();
            if (isNew) citation.identifier(found.get());
            else kept.add(line);
        }
        if (kept.size() == note.split("\n", -1).length) return;
        left.remove("note");
        var rest = String.join("\n", kept).strip();
        if (!rest.isEmpty()) extra.put("note", rest);
    }

    private boolean isInArxiv(String name) {
        return name.equals("archive_location")
                && text(left.get("archive")).toLowerCase(Locale.ROOT).equals("arxiv");
    }

    private void identify(String kind, String name) {
        var text = take(name);
        if (!text.isEmpty()) identified(kind, name, text);
    }

    private void identified(String kind, String name, String text) {
        var found = Identifier.parse(kind, text);
        found.ifPresent(citation::identifier);
        if (found.isPresent()) return;
        extra.merge(name, text, (one, other) -> one + ", " + other);
        warnings.add(Problem.of("import.misread", name, text));
    }

    private void further(String name, JsonNode value) {
        if (value.isNull()
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && text(value).isEmpty())) return;
        if (name.equals("custom") && value.isObject() && value.valueStream().allMatch(JsonNode::isString)) {
            value.properties().forEach(each -> extra.putIfAbsent(each.getKey(), text(each.getValue())));
            return;
        }
        if (NAMES.contains(name)) {
            extra.put(CslNames.common(name), authors(value).stream().map(CslItem::written).collect(Collectors.joining(" and ")));
            return;
        }
        var day = value.isObject() && isVariable(name) ? days(value) : "";
        if (name.equals("ISSN") && value.isArray())
            extra.put("issn", value.valueStream().map(CslItem::text).collect(Collectors.joining(", ")));
        else if (!day.isEmpty()) extra.put(CslNames.common(name), day);
        else if (value.isContainer()) extra.put(name, value.toString());
        else extra.putIfAbsent(CslNames.common(name), InlineTags.plain(text(value)));
        if (!KNOWN.contains(name)) unmapped.add(name);
    }

    /// A date of nothing but parts as `2001-05-12`, a span as two of them; empty for all others.
    private static String days(JsonNode date) {
        if (date.size() != 1 || !date.path("date-parts").isArray()) return "";
        return date.path("date-parts")
                .valueStream()
                .map(parts -> parts.valueStream().map(CslItem::text).collect(Collectors.joining("-")))
                .map(WrittenDate::parse)
                .map(day -> day.year() == null || !day.isWhole() ? "" : day.iso().isEmpty() ? "" + day.year() : day.iso())
                .reduce((one, other) -> one.isEmpty() || other.isEmpty() ? "" : one + "/" + other)
                .orElse("");
    }

    private static String written(Author author) {
        if (!author.literal().isEmpty()) return "{" + author.literal() + "}";
        var family = author.familyWithParticle();
        var suffix = author.suffix().isEmpty() ? "" : ", " + author.suffix();
        return author.given().isEmpty() ? family : family + suffix + ", " + author.given();
    }

    /// A string, number or truth as text; of a list, its first.
    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return "";
        if (value.isArray()) return value.isEmpty() ? "" : text(value.get(0));
        return value.isValueNode() ? value.asString().strip() : "";
    }
}
