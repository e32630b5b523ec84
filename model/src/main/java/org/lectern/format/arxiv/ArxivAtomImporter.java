package org.lectern.format.arxiv;

import java.io.BufferedReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.format.xml.XmlRecords;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.work.Problem;

/// Atom feeds of papers with arXiv's own elements in them, one `entry` a paper.
public final class ArxivAtomImporter implements Importer {

    private static final Pattern FEED = Pattern.compile("<(?:\\w+:)?feed[\\s>]");
    private static final Pattern ENTRY = Pattern.compile("<(?:\\w+:)?entry[\\s>]");
    private static final Set<String> KNOWN = Set.of(
            "id", "title", "updated", "published", "summary", "author", "link", "category", "primary_category", "doi");

    @Override
    public String name() {
        return "arxivatom";
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<")
                && FEED.matcher(head).find()
                && (ENTRY.matcher(head).find() || head.contains("arxiv.org/api"));
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, name(), Set.of("entry"), record -> Stream.of(parsed(record)));
    }

    private static Parsed parsed(XmlRecord record) {
        var entry = record.root();
        if (entry.first("id").contains("arxiv.org/api/errors"))
            return record.rejected("", Problem.of("import.arxiv-error", entry.first("summary")));
        var citation = Citation.EMPTY
                .with()
                .title(entry.first("title"))
                .authors(entry.all("author/name")
                        .map(XmlElement::text)
                        .filter(name -> !name.isEmpty())
                        .map(name -> ListedNames.isBody(name) ? Author.literal(name) : Author.parse(name))
                        .toList())
                .abstractText(Paragraphs.of(entry, "summary"))
                .url(address(entry))
                .keywords(entry.all("category")
                        .map(category -> category.attribute("term"))
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .toList());
        var published = entry.first("published", "updated");
        WrittenDate.parse(published.replaceFirst("T.*", "")).into(citation);
        var id = entry.first("id");
        Identifier.ArxivId.parse(id).ifPresent(citation::identifier);
        entry.all("doi").map(XmlElement::text).findFirst().ifPresent(doi -> first(doi)
                .ifPresentOrElse(citation::identifier, () -> record.misread("doi", doi)));
        return record.accepted(id, citation.extra(extra(entry)).build(), List.of());
    }

    /// The first of the DOIs that authors have typed into one element.
    private static Optional<Identifier.Doi> first(String dois) {
        return Stream.of(dois.strip().split("[\\s,;]+", -1))
                .flatMap(doi -> Identifier.Doi.parse(doi).stream())
                .findFirst();
    }

    private static String address(XmlElement entry) {
        return entry.all("link")
                .filter(link -> link.attribute("rel").equals("alternate")
                        || link.attribute("rel").isEmpty())
                .map(link -> link.attribute("href"))
                .findFirst()
                .orElse("");
    }

    /// arXiv's own elements, under their own names.
    private static Map<String, String> extra(XmlElement entry) {
        var extra = new LinkedHashMap<String, String>();
        entry.all("primary_category")
                .findFirst()
                .ifPresent(category -> extra.put("primaryclass", category.attribute("term")));
        entry.all("updated").findFirst().ifPresent(date -> extra.put("updated", date.text()));
        entry.all("doi")
                .map(XmlElement::text)
                .filter(doi -> Identifier.Doi.parse(doi).isEmpty())
                .findFirst()
                .ifPresent(doi -> extra.put("doi", doi));
        for (var each : entry.children()) {
            if (KNOWN.contains(each.name()) || each.text().isEmpty()) continue;
            extra.merge(each.name().replace('_', '-'), each.text(), (one, other) -> one + "\n" + other);
        }
        return extra;
    }
}
