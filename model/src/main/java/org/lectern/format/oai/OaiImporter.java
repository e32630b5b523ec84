package org.lectern.format.oai;

import java.io.BufferedReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.EntryType;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.format.xml.XmlRecords;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// Records in Dublin Core (`oai_dc`) or in arXiv's own form (`arXiv`, `arXivRaw`), one `record` a paper. Records of
/// which only the header is left were withdrawn from the archive.
public final class OaiImporter implements Importer {

    private static final Pattern RECORD = Pattern.compile("<(?:\\w+:)?record[\\s>]");
    private static final Pattern METADATA =
            Pattern.compile("<(?:\\w+:)?(?:OAI-PMH|dc|arXiv|arXivRaw)(?:\\s[^>]*)?>");
    private static final Pattern ARXIV = Pattern.compile("oai:arXiv\\.org:(.+)");
    private static final Pattern VERSION_DATE = Pattern.compile("\\w{3}, (\\d{1,2} \\w{3} \\d{4}) .*");

    @Override
    public String name() {
        return "oai";
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<")
                && RECORD.matcher(head).find()
                && METADATA.matcher(head).find()
                && head.contains("metadata");
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, name(), Set.of("record"), OaiImporter::parsed);
    }

    private static Stream<Parsed> parsed(XmlRecord record) {
        var root = record.root();
        var id = root.first("header/identifier");
        var dublin = root.all("metadata/dc").findFirst();
        if (dublin.isPresent()) return Stream.of(record.accepted(id, dublinCore(dublin.get(), id), List.of()));
        return root.all("metadata/arXiv")
                .findFirst()
                .or(() -> root.all("metadata/arXivRaw").findFirst())
                .map(own -> record.accepted(id, arxiv(own), List.of()))
                .stream();
    }

    private static Citation dublinCore(XmlElement dc, String id) {
        var descriptions = dc.all("description").map(XmlElement::text).toList();
        var citation = Citation.EMPTY
                .with()
                .type(type(dc))
                .title(dc.first("title"))
                .authors(dc.all("creator").map(name -> Author.parse(name.text())).toList())
                .publisher(dc.first("publisher"))
                .keywords(dc.all("subject").map(XmlElement::text).toList());
        descriptions.stream()
                .filter(text -> !text.startsWith("Comment:"))
                .findFirst()
                .ifPresent(citation::abstractText);
        WrittenDate.parse(dc.first("date")).into(citation);
        var number = ARXIV.matcher(id);
        if (number.matches()) Identifier.ArxivId.parse(number.group(1)).ifPresent(citation::identifier);
        for (var each : dc.all("identifier").map(XmlElement::text).toList()) {
            Identifier.Doi.parse(each).ifPresent(citation::identifier);
            Identifier.ArxivId.parse(each).ifPresent(citation::identifier);
        }
        dc.all("identifier")
                .map(XmlElement::text)
                .filter(text -> text.startsWith("http") && Identifier.Doi.parse(text).isEmpty())
                .findFirst()
                .ifPresent(citation::url);
        return citation.build();
    }

    /// arXiv says `text` of everything.
    private static String type(XmlElement dc) {
        var type = dc.first("type");
        return type.equals("text") ? Citation.EMPTY.type() : EntryType.of(type);
    }

    private static Citation arxiv(XmlElement own) {
        var citation = Citation.EMPTY
                .with()
                .title(own.first("title"))
                .authors(authors(own))
                .venue(own.first("journal-ref"))
                .abstractText(own.first("abstract"))
                .keywords(List.of(own.first("categories").split(" ", -1)).stream()
                        .filter(word -> !word.isEmpty())
                        .toList())
                .extra(extra(own));
        var version = own.all("version").map(each -> each.first("date")).findFirst().orElse("");
        var created = VERSION_DATE.matcher(version).replaceFirst("$1");
        WrittenDate.parse(own.first("created").isEmpty() ? created : own.first("created"))
                .into(citation);
        Identifier.ArxivId.parse(own.first("id")).ifPresent(citation::identifier);
        for (var doi : own.first("doi").split("[\\s;]+", -1))
            Identifier.Doi.parse(doi).ifPresent(citation::identifier);
        return citation.build();
    }

    /// Taken apart in `arXiv`, as one text in `arXivRaw`.
    private static List<Author> authors(XmlElement own) {
        var parts = own.all("authors/author").toList();
        if (parts.isEmpty()) return Author.parseAll(own.first("authors"));
        return parts.stream()
                .map(each -> new Author(
                        each.first("keyname"), each.first("forenames"), "", each.first("suffix"), ""))
                .toList();
    }

    private static Map<String, String> extra(XmlElement own) {
        var extra = new LinkedHashMap<String, String>();
        for (var name : List.of("comments", "report-no", "license")) {
            if (!own.first(name).isEmpty()) extra.put(name, own.first(name));
        }
        return extra;
    }
}
