package org.lectern.format.oai;

import org.lectern.format.ImporterLaws;

class OaiImporterTest extends ImporterLaws {

    OaiImporterTest() {
        super(new OaiImporter(), ".xml", "<record> </record> <metadata> <dc> <dc:title> <arXiv> </arXiv> & <! \"");
    }
}
