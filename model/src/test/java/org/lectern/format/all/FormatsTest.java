package org.lectern.format.all;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.format.Importer;

class FormatsTest {

    private static final String PAGE =
            "Counting Swifts with One Microphone\n\nSwifts are hard to count because they fly fast. "
                    + "We show that one cheap microphone is enough, and that the counts agree with those of observers.\n";

    private final Formats formats = Formats.all();

    @Test
    void aFileIsRecognisedByItsContent() {
        assertEquals("json", recognised("[{\"id\":1,\"key\":\"a\",\"title\":\"x\"}]"));
        assertEquals("jsonl", recognised("{\"title\": \"x\"}\n"));
        assertEquals("csv", recognised("title,year\nx,2001\n"));
        assertEquals("page", recognised(PAGE));
        assertEquals("ris", recognised("TY  - JOUR\nTI  - x\nER  - \n"));
        assertEquals("nbib", recognised("PMID- 1\nTI  - x\n"));
        assertEquals("enw", recognised("%0 Book\n%T x\n"));
        assertEquals("wos", recognised("FN Web\nVR 1.0\nPT J\nTI x\nER\n\nEF\n"));
        assertEquals("csl-json", recognised("[{\"id\":\"a\",\"type\":\"chapter\",\"title\":\"x\"}]"));
        assertEquals("json-list", recognised("[{\"title\":\"x\"}]"));
        assertEquals("endnotexml", recognised("<xml><records><record><ref-type name=\"Book\">6</ref-type>"));
        assertEquals("pubmedxml", recognised("<?xml version=\"1.0\"?>\n<PubmedArticleSet><PubmedArticle>"));
        assertEquals(
                "arxivatom", recognised("<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>http://arxiv.org/api/1</id>"));
        assertEquals("feed", recognised("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Birds</title><entry>"));
        assertEquals("feed", recognised("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item>"));
        assertEquals("markdown", recognised("""
                - [Old Birds](https://arxiv.org/abs/2001.00001)
                - [New Birds](https://arxiv.org/abs/2001.00002)
                """));
        assertEquals("anthology", recognised("<collection id=\"2021.birds\"><volume id=\"1\">"));
        assertEquals(
                "dblp", recognised("<?xml version=\"1.0\"?>\n<!DOCTYPE dblp SYSTEM \"dblp.dtd\">\n<dblp>\n<article>"));
        assertEquals("oai", recognised("<OAI-PMH><ListRecords><record><header/><metadata>"));
        assertEquals("html", recognised("<!DOCTYPE html><html><head>"));
        assertEquals("", recognised("nothing of this kind"));
    }

    @Test
    void formatsHaveNames() {
        for (var each : formats.importers()) assertEquals(Optional.of(each), formats.importer(each.name()));
        for (var each : formats.exporters()) assertEquals(Optional.of(each), formats.exporter(each.name()));
    }

    private String recognised(String head) {
        return formats.recognise(head).map(Importer::name).orElse("");
    }
}
