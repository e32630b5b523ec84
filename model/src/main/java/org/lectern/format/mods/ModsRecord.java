package org.lectern.format.mods;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// Says what one record means.
final class ModsRecord {

    private static final Set<String> READ = Set.of(
            "titleInfo",
            "name",
            "typeOfResource",
            "genre",
            "originInfo",
            "relatedItem",
            "part",
            "identifier",
            "location",
            "abstract",
            "subject",
            "recordInfo",
            "extension");
    /// What has no place of its own in a citation, and what it is called.
    private static final Map<String, String> FURTHER = Map.of(
            "language", "language",
            "note", "note",
            "physicalDescription", "pagetotal",
            "classification", "call number",
            "accessCondition", "copyright",
            "tableOfContents", "contents",
            "targetAudience", "audience");

    private final XmlRecord record;
    private final XmlElement root;
    private final Optional<XmlElement> host;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final Map<String, String> extra = new LinkedHashMap<>();

    ModsRecord(XmlRecord record) {
        this.record = record;
        this.root = record.root();
        this.host = related(root, "host");
    }

    private static Optional<XmlElement> related(XmlElement element, String type) {
        return element.all("relatedItem")
                .filter(each -> each.attribute("type").equals(type))
                .findFirst();
    }

    Parsed parsed() {
        var names = new ModsNames(root);
        citation.type(type())
                .title(title(root, ""))
                .authors(names.in("author"))
                .venue(isBook() ? "" : venue())
                .publisher(publisher(names))
                .abstractText(root.all("abstract").map(XmlElement::text).collect(Collectors.joining("\n")))
                .keywords(keywords());
        place();
        date();
        identifiers();
        names.others().forEach((role, people) -> {
            if (!role.equals(ModsNames.GRANTOR)) keep(role, people);
        });
        if (isBook()) keep("series", venue());
        host.ifPresent(each -> people(new ModsNames(each)));
        further();
        return record.accepted(root.attribute("ID"), citation.extra(extra).build(), List.of());
    }

    private String venue() {
        if (host.isEmpty()) return "";
        var title = title(host.get(), "");
        return title.isEmpty() ? title(host.get(), "abbreviated") : title;
    }

    /// A book's host is the set or the series that it stands in.
    private boolean isBook() {
        return type().equals("book") || type().equals("proceedings");
    }

    private String publisher(ModsNames names) {
        var told = anywhere("originInfo/publisher");
        if (!told.isEmpty()) return told;
        return names.in(ModsNames.GRANTOR).stream()
                .findFirst()
                .map(Author::display)
                .orElse("");
    }

    /// A title without its article set apart, with its subtitle and what part it is.
    private static String title(XmlElement element, String type) {
        var info = element.all("titleInfo")
                .filter(each -> each.attribute("type").equals(type))
                .findFirst();
        if (info.isEmpty()) return "";
        var title = new StringBuilder(
                (info.get().first("nonSort") + ' ' + info.get().first("title")).strip());
        join(title, ": ", info.get().first("subTitle"));
        var number = info.get().first("partNumber");
        join(title, ". ", number);
        join(title, number.isEmpty() ? ". " : ", ", info.get().first("partName"));
        return title.toString();
    }

    private static void join(StringBuilder title, String between, String text) {
        if (text.isEmpty()) return;
        if (!title.isEmpty()) title.append(between);
        title.append(text);
    }

    /// The first text of the paper, or else of what it appeared in.
    private String anywhere(String path) {
        var own = root.first(path);
        return own.isEmpty() ? host.map(each -> each.first(path)).orElse("") : own;
    }

    private String type() {
        var genres = genres(root);
        var hosts = host.map(ModsRecord::genres).orElse("");
        if (genres.contains("thesis") || genres.contains("dissertation"))
            return genres.contains("master") ? "mastersthesis" : "phdthesis";
        if (genres.contains("report")) return "techreport";
        if (genres.contains("patent")) return "patent";
        if (genres.contains("web")) return "online";
        if (genres.contains("unpublished") || genres.contains("manuscript")) return "unpublished";
        if (genres.contains("conference paper") || genres.contains("conferencepaper")) return "inproceedings";
        if (hosts.contains("conference") || hosts.contains("proceedings")) return "inproceedings";
        if (genres.contains("conference") || genres.contains("proceedings")) return "proceedings";
        boolean isSerial =
                host.isPresent() && host.get().first("originInfo/issuance").matches("continuing|serial");
        if (isSerial || (genres + hosts).matches(".*(?:journal|periodical|newspaper|magazine|article).*"))
            return host.isPresent() ? "article" : "periodical";
        boolean isPart = genres.contains("chapter") || genres.contains("section");
        if (host.isPresent() && (isPart || !genres.contains("book"))) return "incollection";
        boolean isBook =
                genres.contains("book") || root.first("originInfo/issuance").equals("monographic");
        return isBook ? "book" : "misc";
    }

    private static String genres(XmlElement element) {
        return element.all("genre")
                .map(genre -> genre.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private List<String> keywords() {
        return root.all("subject")
                .map(subject -> subject.children().stream()
                        .map(XmlElement::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" / ")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// Volume, number and pages, which stand with the paper or with what it appeared in.
    private void place() {
        for (var part : Stream.concat(host.stream(), Stream.of(root))
                .flatMap(each -> each.all("part"))
                .toList()) {
            for (var detail : part.all("detail").toList()) {
                var number = detail.first("number", "caption", "title");
                switch (detail.attribute("type")) {
                    case "volume" -> citation.volume(number);
                    case "issue", "number" -> citation.number(number);
                    case "page", "pages" -> citation.pages(number);
                    default -> keep(detail.attribute("type"), number);
                }
            }
            var extent = part.all("extent").findFirst();
            extent.ifPresent(each -> pages(each.first("start"), each.first("end"), each.first("list")));
        }
        if (citation.build().number().isEmpty() && citation.build().type().equals("techreport"))
            citation.number(root.all("identifier")
                    .filter(each -> each.attribute("type").contains("report"))
                    .map(XmlElement::text)
                    .findFirst()
                    .orElse(""));
    }

    private void pages(String start, String end, String list) {
        if (start.isEmpty()) citation.pages(end.isEmpty() ? list : end);
        else citation.pages(end.isEmpty() || end.equals(start) ? start : start + '-' + end);
    }

    private void date() {
        var paths = List.of("originInfo/dateIssued", "part/date", "originInfo/copyrightDate", "originInfo/dateCreated");
        for (var path : paths) {
            var text = anywhere(path);
            if (text.isEmpty()) continue;
            var date = WrittenDate.parse(text);
            date.into(citation);
            if (!date.isWhole()) keep("date", text);
            if (date.year() != null) return;
        }
    }

    private void identifiers() {
        for (var each : Stream.concat(Stream.of(root), host.stream())
                .flatMap(place -> place.all("identifier"))
                .toList()) {
            var kind = each.attribute("type").toLowerCase(Locale.ROOT);
            var found = Identifier.parse(kind.equals("pubmed") ? "pmid" : kind, each.text());
            found.ifPresent(citation::identifier);
            if (found.isPresent() || kind.equals("citekey") || each.text().isEmpty()) continue;
            if (kind.equals("uri") && citation.build().url().isEmpty()) citation.url(each.text());
            else keep(kind.isEmpty() ? "identifier" : kind, each.text());
        }
        var url = root.first("location/url");
        if (!url.isEmpty()) citation.url(url);
        if (citation.build().identifier(Identifier.Doi.class).isEmpty() && url.contains("doi.org/"))
            Identifier.Doi.parse(url).ifPresent(citation::identifier);
    }

    /// The people of what the paper appeared in.
    private void people(ModsNames names) {
        if (!names.in("author").isEmpty()) keep("bookauthor", ModsNames.written(names.in("author")));
        names.others().forEach(this::keep);
    }

    private void further() {
        var abbreviated = host.map(each -> title(each, "abbreviated")).orElse("");
        if (!abbreviated.equals(citation.build().venue())) keep("shortjournal", abbreviated);
        keep("shorttitle", title(root, "abbreviated"));
        keep("translated title", title(root, "translated"));
        var series = related(root, "series").or(() -> host.flatMap(each -> related(each, "series")));
        keep("series", series.map(each -> title(each, "")).orElse(""));
        keep("edition", anywhere("originInfo/edition"));
        var place = Stream.concat(Stream.of(root), host.stream())
                .flatMap(each -> each.all("originInfo/place/placeTerm"))
                .filter(term -> !term.attribute("type").equals("code"))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
        keep("address", place.orElse(""));
        keep("location", root.first("location/physicalLocation", "location/shelfLocator"));
        for (var each : root.children()) {
            if (READ.contains(each.name())) continue;
            keep(FURTHER.getOrDefault(each.name(), each.name()), each.text());
        }
    }

    private void keep(String name, String value) {
        if (!value.isBlank()) extra.merge(name, value, (one, other) -> one.equals(other) ? one : one + "\n" + other);
    }
}
