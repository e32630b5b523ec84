package org.lectern.format.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.CutNames;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.InlineTags;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.listing.PaperLinks;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.xml.XmlRecord;
import org.lectern.paper.Author;
import org.lectern.work.Problem;

/// One entry of a feed, in the elements of RSS or Atom, and of Dublin Core and PRISM.
final class FeedEntry {

    /// What arXiv put behind titles until 2023: `(arXiv:2101.00001v2 [cs.CL] UPDATED)`.
    private static final Pattern NUMBERED =
            Pattern.compile("\\.?\\s*\\(arXiv:(\\S+?)(?:v\\d+)?\\s*\\[[^\\]]*](?:\\s*[A-Z ]+)?\\)$");
    private static final Pattern OAI = Pattern.compile("oai:arXiv\\.org:(\\S+?)(?:v\\d+)?");
    private static final Pattern PMID = Pattern.compile("(?:pmid|pubmed):\\s*(\\d+)");
    private static final Pattern DOI = Pattern.compile("(?i)(?:doi:\\s*|info:doi/|urn:doi:)?(10\\.\\d{4,9}/\\S+)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    /// `mail@example.org (Ann Roe)`, as RSS has it.
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\s*\\((.*)\\)|\\S+@\\S+");
    private static final Pattern AFFILIATION = Pattern.compile("\\s*\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final Pattern MARKS = Pattern.compile("[;:|<]");
    private static final int LONGEST_VENUE = 150;

    private final XmlElement entry;
    private final FieldRecord fields = new FieldRecord();

    private FeedEntry(XmlElement entry) {
        this.entry = entry;
    }

    static Parsed read(XmlRecord record) {
        var entry = new FeedEntry(record.root());
        entry.read();
        var key = record.root().first("guid", "id");
        return entry.isPaper()
                ? entry.fields.parsed(record.source(key))
                : record.rejected(key, Problem.of("import.unsure"));
    }

    private boolean isPaper() {
        return Stream.of(Field.DOI, Field.ARXIV, Field.PMID, Field.VENUE).anyMatch(fields::has)
                || addresses().anyMatch(PaperLinks::isPaper);
    }

    private void read() {
        title();
        identifiers();
        var text = FeedText.of(
                Stream.of("encoded", "description", "summary", "content").flatMap(entry::all));
        fields.put("abstract", text.abstractText());
        text.others().forEach((name, value) -> {
            if (!name.equals("date")) fields.also(name, value);
        });
        var authors = authors();
        fields.authors(authors.isEmpty() ? text.authors() : authors);
        date(text);
        fields.put("journal", venue(text));
        fields.put("volume", entry.first("volume"));
        fields.put("number", entry.first("number", "issueIdentifier"));
        fields.put("startpage", entry.first("startingPage"));
        fields.put("endpage", entry.first("endingPage"));
        fields.put("publisher", entry.first("publisher"));
        fields.keywords(Stream.concat(entry.all("category"), entry.all("subject"))
                .map(each -> each.attribute("term").isEmpty() ? each.text() : each.attribute("term"))
                .filter(word -> word.length() < LONGEST_VENUE && !word.startsWith("http"))
                .distinct()
                .toList());
        for (var name : List.of("announce_type", "journal_reference", "comment", "section", "rights"))
            fields.also(name.replace('_', '-'), entry.first(name));
    }

    private void title() {
        var title = InlineTags.plain(entry.first("title"));
        var numbered = NUMBERED.matcher(title);
        boolean isNumbered = numbered.find();
        if (isNumbered) fields.put("arxiv", numbered.group(1));
        fields.put("title", isNumbered ? title.substring(0, numbered.start()) : title);
    }

    private Stream<String> addresses() {
        return Stream.concat(
                        entry.all("link")
                                .filter(link -> !link.attribute("rel").matches("self|enclosure|related|replies"))
                                .map(link -> link.attribute("href").isEmpty() ? link.text() : link.attribute("href")),
                        Stream.of(entry.attribute("about"), entry.first("url")))
                .filter(address -> !address.isEmpty())
                .map(address -> address.replaceFirst("[?&](?:rss|utm_|af=|WT\\.|via=|dgcid=).*$", ""));
    }

    private void identifiers() {
        for (var name : List.of("doi", "DOI", "identifier", "guid", "id")) {
            entry.all(name).map(XmlElement::text).forEach(text -> {
                var doi = DOI.matcher(text);
                var pmid = PMID.matcher(text);
                var oai = OAI.matcher(text);
                if (doi.matches() && !fields.has(Field.DOI)) fields.put("doi", doi.group(1));
                if (pmid.matches() && !fields.has(Field.PMID)) fields.put("pmid", pmid.group(1));
                if (oai.matches() && !fields.has(Field.ARXIV)) fields.put("arxiv", oai.group(1));
                PaperLinks.identify(fields, text);
            });
        }
        addresses().findFirst().ifPresent(address -> fields.put("url", address));
        addresses().forEach(address -> PaperLinks.identify(fields, address));
    }

    private List<Author> authors() {
        var people = Stream.of("author/name", "creator", "author", "contributor/name")
                .map(path -> entry.all(path)
                        .filter(each -> each.children().isEmpty())
                        .map(each -> TAG.matcher(each.text())
                                .replaceAll(" ")
                                .replaceAll("\\s+", " ")
                                .strip())
                        .map(name -> MAIL.matcher(name).replaceFirst("$1").strip())
                        .filter(name -> !name.isEmpty())
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (people.size() == 1)
            return CutNames.parseAll(AFFILIATION.matcher(people.getFirst()).replaceAll(""));
        return people.stream()
                .map(name -> ListedNames.isBody(name) ? Author.literal(name) : Author.parse(name))
                .toList();
    }

    /// The day on which the paper came out; that on which arXiv announced another version says nothing of it.
    private void date(FeedText text) {
        if (entry.first("announce_type").startsWith("replace")) return;
        var told = entry.first("publicationDate", "coverDate", "date", "issued", "published", "pubDate");
        fields.put("date", told.isEmpty() ? text.others().getOrDefault("date", "") : iso(told));
    }

    /// The days of mail (RFC 1123) as others write them.
    private static String iso(String date) {
        try {
            return LocalDate.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
        } catch (DateTimeParseException e) {
            return date; // then it is written in one of the other ways
        }
    }

    private String venue(FeedText text) {
        var told = entry.first("publicationName");
        if (!told.isEmpty()) return told;
        var source = entry.first("source");
        boolean isName = !source.isEmpty()
                && source.length() < LONGEST_VENUE
                && !MARKS.matcher(source).find();
        return isName ? source : text.venue();
    }
}
