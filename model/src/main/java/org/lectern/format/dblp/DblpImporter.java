package org.lectern.format.dblp;

import java.io.BufferedReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.format.xml.XmlRecords;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// The file `dblp.xml` and the pages of people and volumes as XML: one element a publication, named like BibTeX's types;
/// also what DBLP's search answers, where each hit has an element `info`. The elements `www` are people's home
/// pages and no publications. The document type with its entities is never fetched; the names of letters are known.
public final class DblpImporter implements Importer {

    private static final Pattern ROOT = Pattern.compile("<(?:dblp|dblpperson|bht)(?:\\s[^>]*)?>|<hits\\s[^>]*computed=");
    private static final Set<String> RECORDS = Set.of(
            "article", "inproceedings", "proceedings", "book", "incollection", "phdthesis", "mastersthesis", "data", "info");
    private static final Set<String> KNOWN = Set.of(
            "author",
            "title",
            "year",
            "month",
            "journal",
            "booktitle",
            "school",
            "volume",
            "number",
            "pages",
            "publisher",
            "isbn",
            "ee",
            "url",
            "authors",
            "venue",
            "type",
            "key",
            "doi");
    /// `Wei Wang 0001`: DBLP numbers people of one name.
    private static final Pattern NAMESAKE = Pattern.compile("\\s\\d{4}$");
    /// CoRR's volumes are arXiv's numbers: `abs/1706.03762`.
    private static final Pattern CORR = Pattern.compile("abs/(.+)");

    /// What the search calls the types.
    private static final Map<String, String> TYPES = Map.of(
            "Journal Articles", "article",
            "Conference and Workshop Papers", "inproceedings",
            "Parts in Books or Collections", "incollection",
            "Books and Theses", "book",
            "Editorship", "proceedings",
            "Data and Artifacts", "dataset");

    private static final String ADDRESS = "https://dblp.org/";

    @Override
    public String name() {
        return "dblp";
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<") && ROOT.matcher(head).find();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, name(), RECORDS, record -> Stream.of(parsed(record)));
    }

    private static Parsed parsed(XmlRecord record) {
        var entry = record.root();
        var citation = Citation.EMPTY
                .with()
                .type(type(entry))
                .title(withoutStop(entry.first("title")))
                .authors(Stream.of("author", "authors/author")
                        .flatMap(entry::all)
                        .map(DblpImporter::author)
                        .toList())
                .venue(entry.first("journal", "booktitle", "school", "venue"))
                .number(entry.first("number"))
                .pages(entry.first("pages"))
                .publisher(entry.first("publisher"));
        WrittenDate.parse((entry.first("month") + ' ' + entry.first("year")).strip())
                .into(citation);
        var volume = entry.first("volume");
        var corr = CORR.matcher(volume);
        if (corr.matches()) Identifier.ArxivId.parse(corr.group(1)).ifPresent(citation::identifier);
        else citation.volume(volume);
        entry.all("isbn")
                .flatMap(isbn -> Identifier.Isbn.parse(isbn.text()).stream())
                .forEach(citation::identifier);
        addresses(entry, citation);
        var key = entry.attribute("key");
        return record.accepted(
                key.isEmpty() ? entry.first("key") : key, citation.extra(extra(entry)).build(), List.of());
    }

    /// The electronic edition's address is a DOI's more often than not.
    private static void addresses(XmlElement entry, Citation.Builder citation) {
        var links = Stream.of("ee", "doi").flatMap(entry::all).map(XmlElement::text).toList();
        links.stream().flatMap(link -> Identifier.Doi.parse(link).stream()).forEach(citation::identifier);
        links.stream().flatMap(link -> Identifier.ArxivId.parse(link).stream()).forEach(citation::identifier);
        var own = entry.first("url");
        links.stream()
                .filter(link -> Identifier.Doi.parse(link).isEmpty())
                .findFirst()
                .ifPresentOrElse(citation::url, () -> {
                    if (!own.isEmpty() && links.isEmpty()) citation.url(own.contains("://") ? own : ADDRESS + own);
                });
    }

    private static String type(XmlElement entry) {
        if (entry.name().equals("info")) return TYPES.getOrDefault(entry.first("type"), "misc");
        return entry.name().equals("data") ? "dataset" : entry.name();
    }

    /// DBLP ends each title with a full stop, unless another sign ends it.
    private static String withoutStop(String title) {
        return title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
    }

    private static Author author(XmlElement name) {
        return Author.parse(NAMESAKE.matcher(name.text()).replaceFirst(""));
    }

    private static Map<String, String> extra(XmlElement entry) {
        var extra = new LinkedHashMap<String, String>();
        for (var each : entry.children()) {
            if (KNOWN.contains(each.name()) || each.text().isEmpty()) continue;
            extra.merge(each.name(), each.text(), (one, other) -> one + "\n" + other);
        }
        return extra;
    }
}
