package org.lectern.format.wos;

import org.lectern.format.ImporterLaws;

class WosImporterTest extends ImporterLaws {

    WosImporterTest() {
        super(new WosImporter(), ".wos", "PT_J TI_x ER AU EF PY_2001 ; ,");
    }
}
