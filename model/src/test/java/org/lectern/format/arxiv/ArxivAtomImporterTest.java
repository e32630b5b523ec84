package org.lectern.format.arxiv;

import org.lectern.format.ImporterLaws;

class ArxivAtomImporterTest extends ImporterLaws {

    ArxivAtomImporterTest() {
        super(new ArxivAtomImporter(), ".xml", "<entry> </entry> <title> <id> &lt; & <summary> --> \"");
    }
}
