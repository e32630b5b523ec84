package org.lectern.format.zotero;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.format.Belongings;
import org.lectern.format.InlineTags;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// Makes a record of an item: what it cites, and what its owner did with it.
public final class ItemReader {

    /// The format's name in sources and on the command line.
    public static final String FORMAT = "zotero";

    private static final Pattern ARXIV = Pattern.compile("(?i)arxiv:\\s*\\S+(?:\\s*\\[[^]]*])?");
    private static final Pattern ARXIV_PAGE = Pattern.compile("(?i)https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/\\S+");
    /// Variables of citation styles that BibTeX has a field for, as lines of the extra field name them.
    private static final Map<String, String> VARIABLES = Map.of(
            "originaldate", "origdate",
            "originaltitle", "origtitle",
            "originalpublisher", "origpublisher",
            "originalpublisherplace", "origlocation",
            "eventtitle", "eventtitle",
            "eventplace", "venue",
            "status", "pubstate",
            "comment", "note",
            "pmcid", "pmcid");
    private final ZoteroItem item;
    private final ItemFields fields;
    private final ExtraLines lines;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final List<Problem> warnings = new ArrayList<>();

    private ItemReader(ZoteroItem item) {
        this.item = item;
        this.fields = new ItemFields(item.fields());
        this.lines = new ExtraLines(fields.take("extra"));
    }

    /// The record of an item. Its number and its line are the number of the item's row, which stays as long as
    /// the item is there; a database has no lines.
    public static Parsed read(ZoteroItem item) {
        return new ItemReader(item).parsed();
    }

    /// What the owner of an item did with it.
    public static Belongings belongings(ZoteroItem item) {
        return new ItemReader(item).kept();
    }

    private Belongings kept() {
        return Keepsakes.of(item, lines).withKey(citationKey());
    }

    private Parsed parsed() {
        var source = new Source("", FORMAT, item.id(), item.id(), item.key(), item.added(), ItemText.of(item));
        var belongings = kept();
        var parsed = Parsed.of(source, citation(), List.of(), warnings);
        return parsed instanceof Parsed.Accepted accepted ? accepted.with(belongings) : parsed;
    }

    private Citation citation() {
        var kind = fields.take(ItemFields.KIND);
        citation.type(ItemTypes.of(item.type(), kind))
                .title(InlineTags.plain(fields.take(ItemFields.TITLE)))
                .authors(authors())
                .venue(InlineTags.plain(fields.take(ItemFields.VENUE)))
                .volume(fields.take(ItemFields.VOLUME))
                .number(fields.take(ItemFields.NUMBER))
                .pages(fields.take(ItemFields.PAGES))
                .publisher(fields.take(ItemFields.PUBLISHER))
                .url(fields.take("url"))
                .abstractText(InlineTags.paragraphs(fields.take("abstractNote")))
                .keywords(item.tags().stream()
                        .filter(ZoteroItem.Tag::isAutomatic)
                        .map(tag -> tag.name().strip())
                        .filter(name -> !name.isEmpty())
                        .toList());
        if (!kind.isEmpty()) extra.put("type", kind);
        date();
        identifiers();
        others();
        further();
        return citation.extra(extra).build();
    }

    /// The key that the owner pinned, in a field of its own or as plug-ins do it.
    private String citationKey() {
        var pinned = lines.take("citationkey", "citekey", "bibtex");
        var own = fields.take("citationKey");
        return own.isEmpty() ? pinned : own;
    }

    /// The authors; where nobody is one, whoever the type of item names first.
    private List<Author> authors() {
        var authors = named("author");
        if (!authors.isEmpty()) return authors;
        return item.creators().stream()
                .filter(creator -> ItemTypes.isAuthor(creator.role()))
                .map(ItemReader::author)
                .toList();
    }

    private List<Author> named(String role) {
        return item.creators().stream()
                .filter(creator -> creator.role().equals(role))
                .map(ItemReader::author)
                .toList();
    }

    private static Author author(ZoteroItem.Creator creator) {
        var last = creator.last().strip();
        var first = creator.first().strip();
        if (creator.isWhole() || last.isEmpty()) return Author.literal((first + ' ' + last).strip());
        boolean hasParticle = Character.isLowerCase(last.codePointAt(0)) && (last + first).indexOf(',') < 0;
        return hasParticle ? Author.parse(last + ", " + first) : Author.of(last, first);
    }

    private void date() {
        var stored = fields.take(ItemFields.DATE);
        if (stored.isEmpty()) stored = lines.take("issued", "date");
        var date = StoredDate.read(stored);
        date.into(citation);
        boolean isToTheDay = date.iso().length() == 10;
        var typed = StoredDate.typed(stored);
        if (!isToTheDay && !WrittenDate.parse(typed).isWhole()) keep("date", typed);
    }

    private void identifiers() {
        identify("doi", "DOI", fields.take("DOI"));
        identify("doi", "DOI", lines.take("doi"));
        identify("pmid", "PMID", lines.take("pmid"));
        identify("arxiv", "arXiv", lines.take("arxiv", "arxivid"));
        for (var isbn : fields.take("ISBN").split("[\\s,;]+", -1)) identify("isbn", "ISBN", isbn);
        var read = citation.build();
        if (read.identifier(Identifier.ArxivId.class).isPresent()) return;
        for (var text : List.of(read.number(), read.venue(), read.url())) {
            boolean isArxiv =
                    ARXIV.matcher(text).matches() || ARXIV_PAGE.matcher(text).matches();
            if (isArxiv) Identifier.ArxivId.parse(text).ifPresent(citation::identifier);
        }
        if (ARXIV.matcher(read.number()).matches()) citation.number("");
    }

    private void identify(String kind, String name, String text) {
        if (text.isEmpty()) return;
        var found = Identifier.parse(kind, text);
        found.ifPresent(citation::identifier);
        if (found.isPresent()) return;
        keep(name.toLowerCase(Locale.ROOT), text);
        warnings.add(Problem.of("import.misread", name, text));
    }

    /// Editors, translators and whoever else had a part.
    private void others() {
        boolean hasAuthor = !named("author").isEmpty();
        item.creators().stream()
                .filter(creator -> !creator.role().equals("author"))
                .filter(creator -> hasAuthor || !ItemTypes.isAuthor(creator.role()))
                .collect(Collectors.groupingBy(
                        ZoteroItem.Creator::role,
                        LinkedHashMap::new,
                        Collectors.mapping(creator -> written(author(creator)), Collectors.joining(" and "))))
                .forEach((role, names) -> keep(role.toLowerCase(Locale.ROOT), names));
    }

    private static String written(Author author) {
        if (!author.literal().isEmpty()) return '{' + author.literal() + '}';
        var family = (author.particle() + ' ' + author.family()).strip();
        return author.given().isEmpty() ? family : family + ", " + author.given();
    }

    /// What no part of the citation has taken.
    private void further() {
        fields.left().forEach((name, value) -> {
            keep(ItemFields.name(name), name.equals("accessDate") ? value.split(" ", 2)[0] : value);
        });
        lines.left().forEach((name, value) -> {
            if (name.startsWith("tex.")) keep(name.substring(name.lastIndexOf('.') + 1), value);
            else keep(VARIABLES.getOrDefault(name, name), value);
        });
        if (!lines.remarks().isEmpty()) keep("note", lines.remarks());
    }

    /// Of two values for one name the first stays, and the other follows it.
    private void keep(String name, String value) {
        if (!value.isBlank()) extra.merge(name, value, (one, other) -> one.equals(other) ? one : one + "; " + other);
    }
}
