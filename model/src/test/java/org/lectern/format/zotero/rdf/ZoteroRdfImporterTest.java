package org.lectern.format.zotero.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.format.ImporterLaws;
import org.lectern.format.Parsed;
import org.lectern.paper.Identifier;
import org.lectern.paper.LocalFile;
import org.lectern.paper.TagPath;

class ZoteroRdfImporterTest extends ImporterLaws {

    private static final String HEAD = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
             xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#">
            """;

    ZoteroRdfImporterTest() {
        super(
                new ZoteroRdfImporter(),
                ".rdf",
                "<bib:Book> </bib:Book> <rdf:Description <dc:title> & ]]> <![CDATA[ <!-- --> <!DOCTYPE_[ \"");
    }

    @Test
    void whatStandsElsewhereInTheFileBelongsToTheItemThatNamesIt() {
        var read = library("""
                <z:Collection rdf:about="#c2"><dc:title>Birds/Gulls</dc:title>
                 <dcterms:hasPart rdf:resource="#i1"/></z:Collection>
                <bib:Memo rdf:about="#n1"><rdf:value>&lt;p&gt;Twice.&lt;/p&gt;</rdf:value></bib:Memo>
                <bib:Article rdf:about="#i1"><z:itemType>journalArticle</z:itemType>
                 <dcterms:isPartOf rdf:resource="urn:issn:1111-1119"/>
                 <dcterms:isReferencedBy rdf:resource="#n1"/><link:link rdf:resource="#f1"/>
                 <link:link rdf:resource="#f2"/><dc:subject>to read</dc:subject>
                 <dc:subject><dcterms:LCC><rdf:value>QL 1</rdf:value></dcterms:LCC></dc:subject>
                 <dc:title>Gulls</dc:title></bib:Article>
                <bib:Journal rdf:about="urn:issn:1111-1119"><dc:title>Shores</dc:title><prism:volume>7</prism:volume>
                 <dc:identifier>DOI 10.5555/g</dc:identifier></bib:Journal>
                <z:Attachment rdf:about="#f1"><rdf:resource rdf:resource="files/1/Gull.pdf"/>
                 <dc:title>Text</dc:title><link:type>application/pdf</link:type></z:Attachment>
                <z:Attachment rdf:about="#f2"><z:path rdf:resource="https://example.org/"/></z:Attachment>
                <z:Collection rdf:about="#c1"><dc:title>Shores</dc:title>
                 <dcterms:hasPart rdf:resource="#c2"/></z:Collection>
                """);

        assertEquals(1, read.size());
        var citation = read.getFirst().citation();
        var belongings = read.getFirst().belongings();
        assertEquals("Shores", citation.venue());
        assertEquals("7", citation.volume());
        assertTrue(citation.identifier(Identifier.Doi.class).isPresent());
        assertEquals("QL 1", citation.extra().get("callNumber"));
        assertEquals(
                Set.of(new TagPath(List.of("Shores", "Birds-Gulls")), new TagPath(List.of("to read"))),
                belongings.tags());
        assertEquals("Twice.", belongings.reading().notes());
        assertEquals(List.of(new LocalFile("files/1/Gull.pdf", "Text", "application/pdf")), belongings.files());
    }

    @Test
    void notesAndFilesThatHangOnNothingAreNoPapers() {
        assertEquals(List.of(), library("""
                <bib:Memo rdf:about="#n1"><z:itemType>note</z:itemType><rdf:value>Alone.</rdf:value></bib:Memo>
                <z:Attachment rdf:about="#f1"><z:itemType>attachment</z:itemType><dc:title>Scan</dc:title></z:Attachment>
                """));
    }

    @Test
    void collectionsThatHoldEachOtherComeToAnEnd() {
        var read = library("""
                <z:Collection rdf:about="#a"><dc:title>A</dc:title><dcterms:hasPart rdf:resource="#b"/></z:Collection>
                <z:Collection rdf:about="#b"><dc:title>B</dc:title><dcterms:hasPart rdf:resource="#a"/>
                 <dcterms:hasPart rdf:resource="#i"/></z:Collection>
                <bib:Book rdf:about="#i"><z:itemType>book</z:itemType><dc:title>Gulls</dc:title></bib:Book>
                """);

        assertEquals(1, read.getFirst().belongings().tags().size());
    }

    private static List<Parsed.Accepted> library(String body) {
        var text = HEAD + body + "</rdf:RDF>";
        return new ZoteroRdfImporter()
                .after(new BufferedReader(new StringReader(text)))
                .read(new BufferedReader(new StringReader(text)))
                .map(Parsed.Accepted.class::cast)
                .toList();
    }
}
