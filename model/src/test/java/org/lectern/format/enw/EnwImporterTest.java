package org.lectern.format.enw;

import org.lectern.format.ImporterLaws;

class EnwImporterTest extends ImporterLaws {

    EnwImporterTest() {
        super(new EnwImporter(), ".enw", "%0 %T %A % %D_2001 ; ,");
    }
}
