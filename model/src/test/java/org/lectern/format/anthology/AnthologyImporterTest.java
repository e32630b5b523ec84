package org.lectern.format.anthology;

import org.lectern.format.ImporterLaws;

class AnthologyImporterTest extends ImporterLaws {

    AnthologyImporterTest() {
        super(new AnthologyImporter(), ".xml", "<paper> </paper> <meta> </meta> <title> <year>2001 & <! \"");
    }
}
