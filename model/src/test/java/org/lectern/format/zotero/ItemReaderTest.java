package org.lectern.format.zotero;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.Parsed;
import org.lectern.format.zotero.ZoteroItem.Creator;
import org.lectern.format.zotero.ZoteroItem.Note;
import org.lectern.format.zotero.ZoteroItem.Tag;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Reading.Status;
import org.lectern.work.Problem;

class ItemReaderTest {

    @Test
    void anArticleIsReadWhole() {
        var read = citation(
                "journalArticle",
                "title",
                "Tides of the <i>Bay</i>",
                "publicationTitle",
                "Journal of Tides",
                "journalAbbreviation",
                "J. Tides",
                "volume",
                "3",
                "issue",
                "4",
                "pages",
                "5-9",
                "date",
                "2019-06-02 2 June 2019",
                "DOI",
                "10.1000/ABC",
                "ISSN",
                "1234-5678",
                "url",
                "https://e.example/a",
                "accessDate",
                "2020-01-02 03:04:05",
                "abstractNote",
                "First.\n\nSecond.",
                "libraryCatalog",
                "A catalogue");

        assertEquals("article", read.type());
        assertEquals("Tides of the Bay", read.title());
        assertEquals("Journal of Tides", read.venue());
        assertEquals(Year.of(2019), read.year());
        assertEquals("2019-06-02", read.date());
        assertEquals("3/4/5-9", read.volume() + '/' + read.number() + '/' + read.pages());
        assertEquals("https://e.example/a", read.url());
        assertEquals("First.\nSecond.", read.abstractText());
        assertEquals(List.of(new Identifier.Doi("10.1000/abc")), List.copyOf(read.identifiers()));
        assertEquals(
                "{issn=1234-5678, urldate=2020-01-02, shortjournal=J. Tides, libraryCatalog=A catalogue}",
                read.extra().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "journalArticle, title, publicationTitle, publisher, article",
        "conferencePaper, title, proceedingsTitle, publisher, inproceedings",
        "bookSection, title, bookTitle, publisher, incollection",
        "encyclopediaArticle, title, encyclopediaTitle, publisher, inreference",
        "thesis, title, '', university, phdthesis",
        "report, title, '', institution, techreport",
        "computerProgram, title, '', company, software",
        "webpage, title, websiteTitle, '', online",
        "blogPost, title, blogTitle, '', online",
        "case, caseName, reporter, '', jurisdiction",
        "statute, nameOfAct, code, '', legislation",
        "email, subject, '', '', misc",
        "preprint, title, '', repository, misc",
        "dataset, title, '', repository, dataset",
        "somethingNew, title, '', publisher, misc"
    })
    void eachTypeHasNamesOfItsOwn(String type, String title, String venue, String publisher, String entry) {
        var fields = new TreeMap<String, String>();
        fields.put(title, "T");
        if (!venue.isEmpty()) fields.put(venue, "V");
        if (!publisher.isEmpty()) fields.put(publisher, "P");

        var read = accepted(item(type, fields, List.of(), List.of(), List.of())).citation();

        assertEquals(entry, read.type());
        assertEquals("T", read.title());
        assertEquals(venue.isEmpty() ? "" : "V", read.venue());
        assertEquals(publisher.isEmpty() ? "" : "P", read.publisher());
        assertTrue(read.extra().isEmpty(), read.extra().toString());
    }

    @Test
    void aMastersThesisIsToldByItsKind() {
        var read = citation("thesis", "title", "T", "thesisType", "Master's thesis");

        assertEquals("mastersthesis", read.type());
        assertEquals("Master's thesis", read.extra().get("type"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-02 2 June 2019, 2019, 2019-06-02, ''",
        "2019-06-00 June 2019, 2019, 2019-06, ''",
        "2019-00-00 2019, 2019, '', ''",
        "2019-06-02 02/06/2019, 2019, 2019-06-02, ''",
        "2019-00-00 Spring 2019, 2019, '', Spring 2019",
        "0000-00-00 in press, , '', in press",
        "May 2001, 2001, 2001-05, ''"
    })
    void datesAreAsPreciseAsTheyAreKnown(String stored, Integer year, String date, String kept) {
        var read = citation("book", "title", "T", "date", stored);

        assertEquals(year == null ? null : Year.of(year), read.year());
        assertEquals(date, read.date());
        assertEquals(kept, read.extra().getOrDefault("date", ""));
    }

    @Test
    void theExtraFieldIsTakenApart() {
        var parsed = accepted(item("book", fields("title", "T", "extra", """
                        Citation Key: doe2001
                        DOI: 10.1000/xyz
                        PMID: 123
                        arXiv: 1706.03762 [cs]
                        Original Date: 1890
                        tex.eprintclass: cs.LG
                        see https://e.example/x
                        Read_Status: In Progress
                        Read_Status_Date: 2024-01-01
                        What she says of it: good"""), List.of(), List.of(), List.of()));

        assertEquals("doe2001", parsed.belongings().key());
        assertEquals(Status.READING, parsed.belongings().reading().status());
        assertEquals(
                "arxiv 1706.03762, doi 10.1000/xyz, pmid 123",
                parsed.citation().identifiers().stream()
                        .map(each -> each.kind() + ' ' + each.text())
                        .collect(Collectors.joining(", ")));
        assertEquals("1890", parsed.citation().extra().get("origdate"));
        assertEquals("cs.LG", parsed.citation().extra().get("eprintclass"));
        assertEquals(
                "see https://e.example/x\nWhat she says of it: good",
                parsed.citation().extra().get("note"));
    }

    @Test
    void aPreprintIsKnownByItsNumber() {
        var read = citation("preprint", "title", "T", "repository", "arXiv", "archiveID", "arXiv:2101.00001");

        assertEquals(
                "2101.00001",
                read.identifier(Identifier.ArxivId.class).orElseThrow().text());
        assertEquals("", read.number());
        assertEquals(
                "1706.03762",
                citation("journalArticle", "title", "T", "publicationTitle", "arXiv:1706.03762 [cs]")
                        .identifier(Identifier.ArxivId.class)
                        .orElseThrow()
                        .text());
    }

    @Test
    void anIdentifierThatIsNoneIsKeptAndTold() {
        var parsed = accepted(item("book", fields("title", "T", "DOI", "soon"), List.of(), List.of(), List.of()));

        assertEquals("soon", parsed.citation().extra().get("doi"));
        assertEquals(List.of(Problem.of("import.misread", "DOI", "soon")), parsed.warnings());
    }

    @Test
    void whoeverIsNamedFirstIsTheAuthorAndOthersAreKept() {
        var creators = List.of(
                new Creator("editor", "Ed", "Roe", false),
                new Creator("author", "Jan", "van den Berg", false),
                new Creator("author", "", "Bird Society", true),
                new Creator("seriesEditor", "", "Board", true));
        var read = accepted(item("book", fields("title", "T"), creators, List.of(), List.of()))
                .citation();

        assertEquals(
                List.of(new Author("Berg", "Jan", "van den", "", ""), Author.literal("Bird Society")), read.authors());
        assertEquals("{editor=Roe, Ed, serieseditor={Board}}", read.extra().toString());

        var film = accepted(item(
                        "film",
                        fields("title", "T"),
                        List.of(new Creator("director", "Ada", "Berg", false), new Creator("producer", "", "Co", true)),
                        List.of(),
                        List.of()))
                .citation();
        assertEquals(List.of(Author.of("Berg", "Ada")), film.authors());
        assertEquals("{producer={Co}}", film.extra().toString());
    }

    @Test
    void tagsOfTheUserAreTagsAndOthersKeywords() {
        var tags = List.of(
                new Tag("method/count", false),
                new Tag("/unread", false),
                new Tag("⭐⭐⭐", false),
                new Tag("/", false),
                new Tag("Apus apus", true));
        var parsed = accepted(item("book", fields("title", "T"), List.of(), tags, List.of()));

        assertEquals("[method/count, unread]", parsed.belongings().tags().toString());
        assertEquals(3, parsed.belongings().reading().rating());
        assertEquals(List.of("Apus apus"), parsed.citation().keywords());
    }

    @Test
    void notesBecomePlainText() {
        var html = """
                <div data-schema-version="8"><h2>On method</h2><p>Counts are <strong>low</strong>&nbsp;here,
                see <a href="https://e.example/a">this</a>.</p>
                <ul><li>one</li><li><p>two</p></li></ul><ol><li>first</li><li>second</li></ol>
                <blockquote><p>“Never again.”</p></blockquote><p><img src="data:image/png;base64,AAAA"></p>
                <script>alert(1)</script><p>a &lt; b</p></div>""";
        var parsed = accepted(item(
                "book",
                fields("title", "T"),
                List.of(),
                List.of(),
                List.of(new Note("N1", html), new Note("N2", "x"))));

        assertEquals("""
                ## On method
                Counts are low here, see this (https://e.example/a).
                - one
                - two
                1. first
                2. second
                > “Never again.”
                a < b

                x""", parsed.belongings().reading().notes());
    }

    @Test
    void aRecordIsTracedToItsItem() {
        var item = item("book", fields("title", "T"), List.of(), List.of(), List.of(new Note("N1", "<p>n</p>")));

        var source = accepted(item).source();

        assertEquals("zotero", source.format());
        assertEquals("ABCD2345", source.key());
        assertEquals(17, source.record());
        assertEquals(
                "itemType: book\nkey: ABCD2345\ndateAdded: 2024-03-01 10:00:00\ntitle: T\nnote N1: <p>n</p>",
                source.verbatim());
    }

    @Test
    void anItemThatSaysNothingIsRejected() {
        var parsed = ItemReader.read(item("document", fields(), List.of(), List.of(), List.of()));

        assertEquals(
                Problem.of("import.no-title"),
                assertInstanceOf(Parsed.Rejected.class, parsed).reason());
    }

    private static Citation citation(String type, String... fields) {
        return accepted(item(type, fields(fields), List.of(), List.of(), List.of()))
                .citation();
    }

    private static Parsed.Accepted accepted(ZoteroItem item) {
        return assertInstanceOf(Parsed.Accepted.class, ItemReader.read(item));
    }

    private static SortedMap<String, String> fields(String... fields) {
        var byName = new TreeMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) byName.put(fields[i], fields[i + 1]);
        return byName;
    }

    private static ZoteroItem item(
            String type, SortedMap<String, String> fields, List<Creator> creators, List<Tag> tags, List<Note> notes) {
        return new ZoteroItem(
                17, "ABCD2345", type, "", "2024-03-01 10:00:00", fields, creators, tags, List.of(), notes, List.of());
    }
}
