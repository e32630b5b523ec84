package org.lectern.format.ris;

import org.lectern.format.ImporterLaws;

class RisImporterTest extends ImporterLaws {

    RisImporterTest() {
        super(new RisImporter(), ".ris", "TY__- TY ER AU__-_x TI__- - PY__-_2001 ; ,");
    }
}
