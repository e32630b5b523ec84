package org.lectern.format.zotero.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.format.attachment.FilePath;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.zotero.ZoteroItem;
import org.lectern.text.CodePointOrder;

/// One item, turned back into what Zotero's database holds of it.
final class RdfItem {

    /// Types of items whose element has no type of its own.
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Article", "journalArticle"),
            Map.entry("Book", "book"),
            Map.entry("BookSection", "bookSection"),
            Map.entry("ConferenceProceedings", "presentation"),
            Map.entry("Data", "computerProgram"),
            Map.entry("Document", "document"),
            Map.entry("Image", "map"),
            Map.entry("Illustration", "artwork"),
            Map.entry("Interview", "interview"),
            Map.entry("Legislation", "bill"),
            Map.entry("Letter", "letter"),
            Map.entry("Manuscript", "manuscript"),
            Map.entry("MotionPicture", "film"),
            Map.entry("Patent", "patent"),
            Map.entry("Recording", "audioRecording"),
            Map.entry("Report", "report"),
            Map.entry("Software", "computerProgram"),
            Map.entry("Thesis", "thesis"));
    private static final Set<String> NO_PAPERS = Set.of("note", "attachment", "annotation");
    /// The field that the title of a container fills, by the type of the item.
    private static final Map<String, String> VENUES = Map.of(
            "bookSection", "bookTitle",
            "conferencePaper", "proceedingsTitle",
            "encyclopediaArticle", "encyclopediaTitle",
            "dictionaryEntry", "dictionaryTitle",
            "webpage", "websiteTitle",
            "blogPost", "blogTitle",
            "forumPost", "forumTitle",
            "case", "reporter");
    /// Zotero's names of what stands under names of other vocabularies.
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("abstract", "abstractNote"),
            Map.entry("alternative", "journalAbbreviation"),
            Map.entry("coverage", "archiveLocation"),
            Map.entry("description", "extra"),
            Map.entry("dateSubmitted", "accessDate"),
            Map.entry("issued", "issueDate"),
            Map.entry("source", "archive"));
    /// What says who an item is, what hangs on it, and what is read by itself.
    private static final Set<String> READ = Set.of(
            "itemType",
            "isPartOf",
            "isReferencedBy",
            "link",
            "relation",
            "subject",
            "publisher",
            "identifier",
            "presentedAt",
            "displayTitle",
            "type",
            "number");

    private final XmlElement root;
    private final Surroundings surroundings;
    private final String type;
    private final Map<String, String> fields = new TreeMap<>(CodePointOrder.INSTANCE);
    private final List<ZoteroItem.Creator> creators = new ArrayList<>();

    private RdfItem(XmlElement root, Surroundings surroundings, String type) {
        this.root = root;
        this.surroundings = surroundings;
        this.type = type;
    }

    /// The item that an element is; empty for a note, a file, or something that Zotero has no type for.
    static Optional<ZoteroItem> of(XmlElement root, Surroundings surroundings) {
        var told = root.first("itemType");
        var type = told.isEmpty() ? TYPES.getOrDefault(root.name(), "") : told;
        boolean isContainer =
                told.isEmpty() && root.first("authors", "editors", "date").isEmpty();
        if (type.isEmpty() || isContainer || NO_PAPERS.contains(type)) return Optional.empty();
        return Optional.of(new RdfItem(root, surroundings, type).item());
    }

    private ZoteroItem item() {
        var about = root.attribute("about");
        for (var each : root.children()) {
            if (people(each)) continue;
            if (!READ.contains(each.name())) put(FIELDS.getOrDefault(each.name(), each.name()), value(each));
        }
        put("type", root.first("type"));
        put("number", root.first("number"));
        identifiers(about);
        publisher();
        put("conferenceName", root.first("presentedAt/Conference/title"));
        for (var container : Container.within(root, surroundings).toList()) {
            put(VENUES.getOrDefault(type, "publicationTitle"), container.title());
            container.fields().forEach(this::put);
        }
        var tags = tags();
        return new ZoteroItem(
                0,
                "",
                type,
                "",
                "",
                new TreeMap<>(fields),
                creators,
                tags,
                surroundings.collections(about),
                notes(),
                files());
    }

    /// A text, with the paragraphs that it has.
    private static String value(XmlElement element) {
        var address = element.attribute("resource");
        if (!address.isEmpty() && element.text().isEmpty()) return address;
        return element.name().equals("abstract") || element.name().equals("description")
                ? element.raw().strip()
                : element.text();
    }

    private void put(String name, String value) {
        if (!value.isBlank()) fields.putIfAbsent(name, value.strip());
    }

    /// `bib:authors`, `z:seriesEditors`: a list of people in a role, whose plural is the element's name.
    private boolean people(XmlElement element) {
        var people = element.children().stream()
                .flatMap(list -> list.children().stream())
                .flatMap(item -> item.children().stream())
                .filter(each -> each.name().equals("Person") || each.name().equals("Organization"))
                .toList();
        var role = element.name().endsWith("s")
                ? element.name().substring(0, element.name().length() - 1)
                : element.name();
        for (var each : people) {
            var last = each.first("surname", "name");
            var first = each.first("givenName", "givenname", "firstName");
            if (last.isEmpty() && first.isEmpty()) continue;
            boolean isWhole =
                    first.isEmpty() && (last.indexOf(' ') > 0 || each.name().equals("Organization"));
            creators.add(new ZoteroItem.Creator(role, first, last, isWhole));
        }
        return !people.isEmpty();
    }

    private void identifiers(String about) {
        for (var each : root.all("identifier").toList()) {
            var address = each.first("URI/value");
            var text = each.text();
            if (!address.isEmpty()) put("url", address);
            else if (text.matches("(?s)(?:DOI|ISBN|ISSN)\\b.*")) Container.identifier(fields, text);
            else if (text.startsWith("10.")) put("DOI", text);
            else if (text.startsWith("http")) put("url", text);
            else put("accessionNumber", text);
        }
        if (about.startsWith("http://") || about.startsWith("https://")) put("url", about);
    }

    private void publisher() {
        put("publisher", root.first("publisher/Organization/name", "publisher"));
        put("place", root.first("publisher/Organization/adr/Address/locality"));
    }

    private List<ZoteroItem.Tag> tags() {
        var tags = new ArrayList<ZoteroItem.Tag>();
        for (var each : root.all("subject").toList()) {
            var automatic = each.first("AutomaticTag/value");
            var number = each.first("LCC/value");
            if (!automatic.isEmpty()) tags.add(new ZoteroItem.Tag(automatic, true));
            else if (!number.isEmpty()) put("callNumber", number);
            else if (!each.text().isEmpty()) tags.add(new ZoteroItem.Tag(each.text(), false));
        }
        return tags;
    }

    private List<ZoteroItem.Note> notes() {
        var notes = new ArrayList<ZoteroItem.Note>();
        for (var each : root.all("isReferencedBy").toList()) {
            surroundings.note(each.attribute("resource")).ifPresent(notes::add);
            each.all("Memo")
                    .map(memo -> Surroundings.note(memo.attribute("about"), memo))
                    .forEach(notes::add);
        }
        return notes;
    }

    private List<ZoteroItem.Attachment> files() {
        var files = new ArrayList<ZoteroItem.Attachment>();
        for (var each : root.all("link").toList()) {
            surroundings.file(each.attribute("resource")).ifPresent(files::add);
            each.all("Attachment").map(Surroundings::file).forEach(files::add);
        }
        files.removeIf(file -> FilePath.files(file.path()).isEmpty()); // a link to a page is no file
        return files;
    }
}
