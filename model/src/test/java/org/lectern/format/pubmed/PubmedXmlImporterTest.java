package org.lectern.format.pubmed;

import org.lectern.format.ImporterLaws;

class PubmedXmlImporterTest extends ImporterLaws {

    PubmedXmlImporterTest() {
        super(
                new PubmedXmlImporter(),
                ".xml",
                "<PubmedArticle> </PubmedArticle> <MedlineCitation> <Article> &amp; & <!-- <Year>2001 \"");
    }
}
