package org.lectern.format.arxiv;

import org.lectern.format.ImporterLaws;

class OaiImporterTest extends ImporterLaws {

    OaiImporterTest() {
        super(new OaiImporter(), ".oai", "<record> </record> <metadata> <dc:title> &lt; & <abstract> --> \"");
    }
}
