package org.lectern.format.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;

class FeedImporterTest {

    private final FeedImporter importer = new FeedImporter();

    private List<Parsed> read(String items) {
        var feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>" + items + "</channel></rss>";
        assertTrue(importer.recognises(feed));
        return importer.read(new BufferedReader(new StringReader(feed))).toList();
    }

    @Test
    void aPostOfABlogIsNoPaper() {
        var parsed = read("<item><title>Holiday</title><link>https://example.org/1</link></item>");

        assertInstanceOf(Parsed.Rejected.class, parsed.getFirst());
    }

    @Test
    void aTextThatIsCutOffIsNoAbstract() {
        var parsed = read("<item><title>Birds as Nets</title><guid>https://doi.org/10.1000/nets</guid>"
                + "<description>We catch birds and...</description></item>");

        var citation =
                assertInstanceOf(Parsed.Accepted.class, parsed.getFirst()).citation();
        assertEquals("", citation.abstractText());
        assertEquals("We catch birds and...", citation.extra().get("snippet"));
    }

    @Test
    void aBrokenEntryCostsItselfOnly() {
        var parsed = read("<item><title>Birds</b></item>"
                + "<item><title>Roofs</title><link>https://arxiv.org/abs/2001.00001</link></item>");

        assertInstanceOf(Parsed.Rejected.class, parsed.getFirst());
        assertEquals(
                "Roofs",
                assertInstanceOf(Parsed.Accepted.class, parsed.getLast())
                        .citation()
                        .title());
    }

    @Test
    void otherXmlIsNoFeed() {
        assertFalse(importer.recognises("<rdf:RDF xmlns:bib=\"x\"><bib:Article rdf:about=\"#1\"/></rdf:RDF>"));
        assertFalse(importer.recognises("<feed><id>http://arxiv.org/api/x</id><entry/></feed>"));
        assertFalse(importer.recognises("rss <rss>"));
    }
}
