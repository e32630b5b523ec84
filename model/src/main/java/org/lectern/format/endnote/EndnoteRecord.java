package org.lectern.format.endnote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Belongings;
import org.lectern.format.EntryType;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.attachment.FilePath;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// Says what one record means, by EndNote's document type.
final class EndnoteRecord {

    /// Paths of what has no place of its own in a citation, and what it is called.
    private static final Map<String, String> FURTHER = ordered(
            "titles/short-title", "shorttitle",
            "titles/translated-title", "translated title",
            "titles/tertiary-title", "series",
            "periodical/abbr-1", "shortjournal",
            "titles/alt-title", "alternative title",
            "pub-location", "address",
            "edition", "edition",
            "num-vols", "volumes",
            "section", "section",
            "language", "language",
            "auth-address", "affiliation",
            "notes", "note",
            "research-notes", "research notes",
            "label", "label",
            "accession-num", "accession number",
            "call-num", "call number",
            "work-type", "type",
            "orig-pub", "original publication",
            "caption", "caption",
            "remote-database-name", "database",
            "remote-database-provider", "database provider",
            "access-date", "accessed",
            "urls/pdf-urls/url", "file");
    /// Elements that say nothing of the paper, or whose parts are all read by their paths.
    private static final Set<String> KNOWN = Set.of(
            "database",
            "source-app",
            "rec-number",
            "foreign-keys",
            "ref-type",
            "contributors",
            "titles",
            "periodical",
            "alt-periodical",
            "pages",
            "volume",
            "number",
            "issue",
            "keywords",
            "dates",
            "publisher",
            "isbn",
            "urls",
            "electronic-resource-num",
            "abstract",
            "modified-date",
            "added-date",
            "secondary-title",
            "style");
    private static final Map<String, String> TYPES = Map.of(
            "edited book", "book",
            "electronic book", "book",
            "electronic article", "article",
            "magazine article", "article",
            "newspaper article", "article",
            "web page", "online",
            "computer program", "software",
            "unpublished work", "unpublished",
            "manuscript", "unpublished",
            "generic", "misc");
    private static final Pattern KEYWORDS = Pattern.compile("\\s*[;\\r]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final XmlRecord record;
    private final XmlElement root;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final Map<String, String> extra = new LinkedHashMap<>();

    EndnoteRecord(XmlRecord record) {
        this.record = record;
        this.root = record.root();
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }

    Parsed parsed() {
        citation.type(type())
                .title(root.first("titles/title", "title"))
                .authors(ListedNames.familyFirst(names("contributors/authors/author")))
                .venue(root.first(
                        "titles/secondary-title",
                        "periodical/full-title",
                        "secondary-title",
                        "periodical/abbr-1",
                        "titles/alt-title",
                        "titles/tertiary-title"))
                .volume(root.first("volume"))
                .number(root.first("number", "issue"))
                .pages(root.first("pages"))
                .publisher(root.first("publisher"))
                .abstractText(
                        root.all("abstract").map(EndnoteRecord::paragraphs).collect(Collectors.joining("\n")))
                .keywords(keywords());
        date();
        identifiers();
        further();
        var unmapped = unmapped();
        var files = FilePath.files(extra.getOrDefault("file", ""));
        return record.accepted(
                root.first("rec-number"), citation.extra(extra).build(), unmapped, Belongings.NONE.withFiles(files));
    }

    private List<String> texts(String path) {
        return root.all(path)
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// Names, of which EndNote's users set several in one field on lines of their own.
    private List<String> names(String path) {
        return root.all(path)
                .map(EndnoteRecord::paragraphs)
                .flatMap(names -> Stream.of(names.split("\n", -1)))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String type() {
        var name = root.all("ref-type")
                .map(each -> each.attribute("name").isEmpty() ? each.text() : each.attribute("name"))
                .findFirst()
                .orElse("");
        var known = TYPES.get(name.toLowerCase(Locale.ROOT));
        return known == null ? EntryType.of(name) : known;
    }

    /// EndNote writes a line end as `&#xD;`; all others come from pretty-printing.
    private static String paragraphs(XmlElement element) {
        return Stream.of(element.raw().split("\r", -1))
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<String> keywords() {
        return Stream.concat(root.all("keywords/keyword"), root.all("keywords/style"))
                .flatMap(each -> KEYWORDS.splitAsStream(each.raw().strip()))
                .map(word -> SPACES.matcher(word).replaceAll(" ").strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private void date() {
        var year = root.first("dates/year");
        var day = root.first("dates/pub-dates/date", "dates/date");
        var month = root.first("dates/month");
        var told = WrittenDate.parse(year);
        var written = WrittenDate.parse(day);
        var precise = written.iso().isEmpty() ? WrittenDate.parse(day + ' ' + year) : written;
        if (precise.iso().isEmpty() && month.matches("\\d{1,2}")) precise = WrittenDate.parse(year + '-' + month);
        var best = told.year() == null || told.year().equals(precise.year()) ? precise : told;
        best.into(citation);
        if (!told.isWhole()) extra.put("year", year);
        if (!day.isEmpty() && (best.iso().isEmpty() || !best.isWhole())) extra.put("date", day);
    }

    private void identifiers() {
        var urls = Stream.of("urls/related-urls/url", "urls/web-urls/url", "urls/url")
                .map(this::texts)
                .flatMap(List::stream)
                .distinct()
                .toList();
        citation.url(urls.isEmpty() ? "" : urls.getFirst());
        if (urls.size() > 1) extra.put("urls", String.join("\n", urls.subList(1, urls.size())));
        var byUrl = urls.stream().filter(url -> url.matches("(?i)https?://(?:dx\\.)?doi\\.org/.*")).findFirst();
        identify("electronic number", "electronic-resource-num", List.of("doi", "arxiv"));
        if (citation.build().identifier(Identifier.Doi.class).isEmpty())
            byUrl.flatMap(Identifier.Doi::parse).ifPresent(citation::identifier);
        identify("issn", "isbn", List.of("isbn"));
    }

    private void identify(String name, String path, List<String> kinds) {
        var unknown = new ArrayList<String>();
        for (var text : texts(path)) {
            for (var part : text.split(kinds.contains("isbn") ? "\\s*[,;\\r]\\s*|\\s+(?=97[89])" : "\\s*;\\s*", -1)) {
                var found = kinds.stream()
                        .map(kind -> Identifier.parse(kind, part))
                        .flatMap(Optional::stream)
                        .findFirst();
                found.ifPresent(citation::identifier);
                if (found.isEmpty() && !part.isBlank()) unknown.add(part);
            }
        }
        if (!unknown.isEmpty()) extra.put(name, String.join("\n", unknown));
    }

    private void further() {
        names("contributors/secondary-authors/author", "editor");
        names("contributors/tertiary-authors/author", "series editor");
        names("contributors/subsidiary-authors/author", "subsidiary authors");
        names("contributors/translated-authors/author", "translator");
        var venue = citation.build().venue();
        FURTHER.forEach((path, name) -> {
            var value = root.all(path)
                    .map(EndnoteRecord::paragraphs)
                    .filter(text -> !text.isEmpty() && !text.equals(venue))
                    .distinct()
                    .collect(Collectors.joining("\n"));
            if (!value.isEmpty()) extra.put(name, value);
        });
    }

    private void names(String path, String name) {
        var names = names(path);
        if (!names.isEmpty()) extra.put(name, String.join(" and ", names));
    }

    /// Elements nobody has a place for, such as EndNote's custom fields, by their own names.
    private List<String> unmapped() {
        var unmapped = new ArrayList<String>();
        for (var each : root.children()) {
            if (KNOWN.contains(each.name())
                    || FURTHER.containsKey(each.name())
                    || each.text().isEmpty()) continue;
            extra.merge(each.name(), paragraphs(each), (one, other) -> one + "\n" + other);
            if (!unmapped.contains(each.name())) unmapped.add(each.name());
        }
        return unmapped;
    }
}
