package org.lectern.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.FieldRecord;
import org.lectern.format.InlineTags;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.ShownNames;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;

/// A page about one paper that says so in its head, for Google Scholar (`citation_...`) or in Dublin Core.
final class PaperPage {

    /// Tags that are read, or that say where the paper's files lie and how it is indexed.
    private static final Set<String> READ = Set.of(
            "citation_title",
            "citation_author",
            "citation_authors",
            "citation_doi",
            "citation_arxiv_id",
            "citation_pmid",
            "citation_publication_date",
            "citation_date",
            "citation_cover_date",
            "citation_online_date",
            "citation_year",
            "citation_journal_title",
            "citation_conference_title",
            "citation_inbook_title",
            "citation_volume",
            "citation_issue",
            "citation_firstpage",
            "citation_lastpage",
            "citation_publisher",
            "citation_abstract",
            "citation_keywords",
            "citation_keyword",
            "citation_isbn",
            "citation_abstract_html_url",
            "citation_public_url",
            "citation_fulltext_html_url",
            "citation_fulltext_world_readable",
            "citation_author_institution",
            "citation_author_email",
            "citation_author_orcid",
            "citation_reference",
            "citation_springer_api_url",
            "citation_pages",
            "citation_conference",
            "citation_journal_abbrev");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:|doi:|www\\.|10\\.\\d{4}).*");
    private static final Pattern LIST = Pattern.compile("\\s*;\\s*");

    private final HtmlPage page;
    private final MetaTags tags;
    private final FieldRecord fields = new FieldRecord();

    private PaperPage(HtmlPage page, MetaTags tags) {
        this.page = page;
        this.tags = tags;
    }

    /// The paper, or nothing where the head names none.
    static List<Parsed> read(HtmlPage page) {
        var tags = new MetaTags(page.document());
        boolean isPaper = !tags.first("citation_title", "eprints.title").isEmpty()
                || (!tags.first("dc.title").isEmpty() && !tags.all("dc.creator").isEmpty());
        return isPaper ? List.of(new PaperPage(page, tags).parsed()) : List.of();
    }

    private Parsed parsed() {
        fields.put("title", InlineTags.plain(tags.first("citation_title", "eprints.title", "dc.title")));
        fields.authors(authors());
        container();
        put(
                "date",
                "citation_publication_date",
                "citation_date",
                "citation_cover_date",
                "citation_online_date",
                "dc.issued",
                "dc.date",
                "prism.publicationdate",
                "citation_year",
                "eprints.date");
        put("volume", "citation_volume", "prism.volume", "eprints.volume");
        put("number", "citation_issue", "prism.number", "eprints.number");
        put("pages", "citation_pages", "eprints.pagerange");
        put("startpage", "citation_firstpage", "prism.startingpage");
        put("endpage", "citation_lastpage", "prism.endingpage");
        put(
                "publisher",
                "citation_publisher",
                "citation_dissertation_institution",
                "citation_technical_report_institution",
                "dc.publisher");
        put("arxiv", "citation_arxiv_id");
        put("pmid", "citation_pmid");
        put("isbn", "citation_isbn");
        doi();
        fields.put("url", address());
        fields.put("abstract", text());
        keywords();
        further();
        var described = tags.tags();
        return fields.parsed(page.source(described.getFirst(), described.getLast(), ""));
    }

    private void put(String field, String... names) {
        fields.put(field, tags.first(names));
    }

    private List<Author> authors() {
        var names = new ArrayList<String>();
        for (var each : tags.all("citation_author", "citation_authors", "eprints.creators_name", "dc.creator"))
            LIST.splitAsStream(each).filter(name -> !name.isBlank()).forEach(names::add);
        names.removeIf(ShownNames::isNobody);
        if (!names.isEmpty()) return names.stream().map(PaperPage::author).toList();
        var linked = LinkedData.authors(page);
        return linked.isEmpty() ? shownAuthors() : linked;
    }

    private static Author author(String name) {
        return ListedNames.isBody(name) ? Author.literal(name.strip()) : Author.parse(name);
    }

    /// The authors where the page takes their names apart, as ScienceDirect does.
    private List<Author> shownAuthors() {
        var authors = new ArrayList<Author>();
        for (var family : page.document().select(".author-group .surname, .AuthorGroups .surname")) {
            var around = family.parent();
            var given = around == null ? null : around.selectFirst(".given-name");
            var first = given == null ? "" : VisibleText.line(given);
            authors.add(Author.parse(VisibleText.line(family) + ", " + first));
        }
        return authors;
    }

    /// The authors' keywords; a catalogue's subjects only where there are none.
    private void keywords() {
        var told = new ArrayList<>(tags.all("citation_keywords"));
        told.addAll(tags.all("citation_keyword"));
        if (told.isEmpty()) told.addAll(LinkedData.keywords(page));
        if (told.isEmpty()) told.addAll(tags.all("eprints.keywords", "dc.subject"));
        if (told.isEmpty())
            page.document().select(".keywords-section .keyword").forEach(word -> told.add(VisibleText.line(word)));
        told.forEach(words -> fields.put("keywords", words));
    }

    private void container() {
        var meeting = tags.first("citation_conference_title", "citation_conference");
        var book = tags.first("citation_inbook_title");
        var journal = tags.first(
                "citation_journal_title",
                "prism.publicationname",
                "eprints.publication",
                "citation_journal_abbrev",
                ADDRESS.matcher(tags.first("dc.source")).matches() ? "" : "dc.source");
        if (!meeting.isEmpty()) fields.put("type", "inproceedings");
        else if (!book.isEmpty()) fields.put("type", "book chapter");
        else if (!journal.isEmpty()) fields.put("type", "article");
        else if (!tags.first("citation_dissertation_institution").isEmpty()) fields.put("type", "thesis");
        else if (!tags.first("citation_technical_report_institution").isEmpty()) fields.put("type", "report");
        else fields.put("type", tags.first("citation_isbn").isEmpty() ? "misc" : "book");
        fields.put("venue", meeting.isEmpty() ? (book.isEmpty() ? journal : book) : meeting);
    }

    private void doi() {
        var told = tags.first("citation_doi", "prism.doi", "publication_doi");
        if (told.isEmpty())
            told = Stream.of("dc.identifier", "eprints.id_number", "eprints.doi")
                    .flatMap(name -> tags.all(name).stream())
                    .filter(text -> Identifier.Doi.parse(text).isPresent())
                    .findFirst()
                    .orElse("");
        fields.put("doi", told);
    }

    private String address() {
        var told = tags.first("citation_abstract_html_url", "citation_public_url");
        if (!told.isEmpty()) return told;
        var canonical = page.document().selectFirst("link[rel=canonical][href]");
        return canonical == null ? tags.first("og:url") : canonical.attr("href");
    }

    /// The abstract as the head has it, or as the page shows it where that is longer.
    private String text() {
        var told = InlineTags.paragraphs(
                tags.first("citation_abstract", "dc.abstract", "dc.description", "eprints.abstract"));
        var shown = ShownAbstract.of(page.document());
        var longest = told.length() >= shown.length() ? told : shown;
        return longest.isEmpty() ? LinkedData.text(page) : longest;
    }

    /// What else the tags say of the paper, under their own names without the prefix.
    private void further() {
        tags.values().forEach((name, values) -> {
            if (!name.startsWith("citation_") || READ.contains(name)) return;
            var known = name.substring("citation_".length());
            fields.also(known, String.join("\n", values));
        });
    }
}
