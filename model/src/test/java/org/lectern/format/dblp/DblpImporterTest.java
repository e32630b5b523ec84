package org.lectern.format.dblp;

import org.lectern.format.ImporterLaws;

class DblpImporterTest extends ImporterLaws {

    DblpImporterTest() {
        super(new DblpImporter(), ".xml", "<dblp> <article> </article> <title> &uuml; <year>2001 & <! \"");
    }
}
