package org.lectern.format.endnote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// Says what one record means in the XML that EndNote wrote up to version 7: elements in capitals, one for each field,
/// and a number for the type of reference.
final class OldRecord {

    /// The numbers of EndNote's types; others say too little.
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("0", "article"),
            Map.entry("1", "book"),
            Map.entry("2", "phdthesis"),
            Map.entry("3", "inproceedings"),
            Map.entry("4", "letter"),
            Map.entry("5", "article"),
            Map.entry("6", "software"),
            Map.entry("7", "incollection"),
            Map.entry("8", "article"),
            Map.entry("9", "book"),
            Map.entry("10", "techreport"),
            Map.entry("15", "patent"),
            Map.entry("16", "online"),
            Map.entry("20", "unpublished"));
    /// What has no place of its own in a citation, and what it is called.
    private static final Map<String, String> FURTHER = Map.ofEntries(
            Map.entry("PLACE_PUBLISHED", "address"),
            Map.entry("NUMBER_OF_VOLUMES", "volumes"),
            Map.entry("SECTION", "section"),
            Map.entry("TERTIARY_TITLE", "series"),
            Map.entry("EDITION", "edition"),
            Map.entry("TYPE_OF_WORK", "type"),
            Map.entry("SHORT_TITLE", "shorttitle"),
            Map.entry("ALTERNATE_TITLE", "alternative title"),
            Map.entry("ORIGINAL_PUB", "original publication"),
            Map.entry("ACCESSION_NUMBER", "accession number"),
            Map.entry("CALL_NUMBER", "call number"),
            Map.entry("LABEL", "label"),
            Map.entry("NOTES", "note"),
            Map.entry("AUTHOR_ADDRESS", "affiliation"),
            Map.entry("CAPTION", "caption"),
            Map.entry("IMAGE", "file"));
    /// What is read by its own name, or says nothing of the paper.
    private static final List<String> READ = List.of(
            "REFERENCE_TYPE",
            "REFNUM",
            "AUTHORS",
            "SECONDARY_AUTHORS",
            "TERTIARY_AUTHORS",
            "SUBSIDIARY_AUTHORS",
            "YEAR",
            "DATE",
            "TITLE",
            "SECONDARY_TITLE",
            "PERIODICAL",
            "PUBLISHER",
            "VOLUME",
            "NUMBER",
            "PAGES",
            "KEYWORDS",
            "ABSTRACT",
            "ISBN",
            "URL",
            "ELECTRONIC_RESOURCE_NUMBER");
    private static final Pattern WORDS = Pattern.compile("\\s*[;\\r\\n]\\s*");
    private static final Pattern STATED_DOI =
            Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi\\s*:|10\\.\\d).*");

    private final XmlRecord record;
    private final XmlElement root;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final Map<String, String> extra = new LinkedHashMap<>();

    OldRecord(XmlRecord record) {
        this.record = record;
        this.root = record.root();
    }

    Parsed parsed() {
        var type = root.first("REFERENCE_TYPE");
        citation.type(TYPES.getOrDefault(type, "misc"))
                .title(root.first("TITLE"))
                .authors(ListedNames.familyFirst(lines("AUTHORS/AUTHOR")))
                .venue(root.first("SECONDARY_TITLE", "PERIODICAL/TITLE", "PERIODICAL", "ALTERNATE_TITLE"))
                .publisher(root.first("PUBLISHER"))
                .volume(root.first("VOLUME"))
                .number(root.first("NUMBER"))
                .pages(root.first("PAGES"))
                .abstractText(paragraphs("ABSTRACT"))
                .keywords(lines("KEYWORDS/KEYWORD").stream()
                        .flatMap(WORDS::splitAsStream)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
        if (!TYPES.containsKey(type) && !type.isEmpty()) extra.put("reference type", type);
        dates();
        identifiers();
        people("SECONDARY_AUTHORS/SECONDARY_AUTHOR", "editor");
        people("TERTIARY_AUTHORS/TERTIARY_AUTHOR", "series editor");
        people("SUBSIDIARY_AUTHORS/SUBSIDIARY_AUTHOR", "subsidiary authors");
        var unmapped = further();
        return record.accepted(root.first("REFNUM"), citation.extra(extra).build(), unmapped);
    }

    /// The lines of the elements at the end of a path.
    private List<String> lines(String path) {
        return root.all(path)
                .flatMap(each -> Stream.of(each.raw().split("[\\r\\n]+", -1)))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String paragraphs(String path) {
        return String.join("\n", lines(path));
    }

    /// The year, and the day in it, which stands without one.
    private void dates() {
        var year = root.first("YEAR");
        var day = root.first("DATE");
        var told = WrittenDate.parse(year);
        var precise = WrittenDate.parse(day);
        if (precise.iso().isEmpty()) precise = WrittenDate.parse(day + ' ' + year);
        var best = told.year() == null || told.year().equals(precise.year()) ? precise : told;
        best.into(citation);
        if (!told.isWhole()) extra.put("year", year);
        if (!day.isEmpty() && (best.iso().isEmpty() || !best.isWhole())) extra.put("date", day);
    }

    private void identifiers() {
        var urls = lines("URL");
        citation.url(urls.isEmpty() ? "" : urls.getFirst());
        if (urls.size() > 1) extra.put("urls", String.join("\n", urls.subList(1, urls.size())));
        var doi = Stream.concat(urls.stream(), lines("ELECTRONIC_RESOURCE_NUMBER").stream())
                .filter(text -> STATED_DOI.matcher(text).matches())
                .map(Identifier.Doi::parse)
                .flatMap(Optional::stream)
                .findFirst();
        doi.ifPresent(citation::identifier);
        for (var number : lines("ISBN")) {
            var isbn = Identifier.Isbn.parse(number);
            isbn.ifPresent(citation::identifier);
            if (isbn.isEmpty()) extra.merge("issn", number, (one, other) -> one + "\n" + other);
        }
    }

    private void people(String path, String role) {
        var names = lines(path);
        if (!names.isEmpty()) extra.put(role, String.join(" and ", names));
    }

    /// What is left, by the names it is given; elements that nobody has a place for by their own.
    private List<String> further() {
        var unmapped = new ArrayList<String>();
        for (var each : root.children()) {
            var name = each.name();
            if (READ.contains(name) || each.text().isEmpty()) continue;
            var text = Stream.of(each.raw().split("[\\r\\n]+", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            if (text.equals(citation.build().venue())) continue;
            extra.merge(FURTHER.getOrDefault(name, name), text, (one, other) -> one + "\n" + other);
            if (!FURTHER.containsKey(name) && !unmapped.contains(name)) unmapped.add(name);
        }
        return unmapped;
    }
}
