package org.lectern.format.pubmed;

import org.lectern.format.ImporterLaws;

class NbibImporterTest extends ImporterLaws {

    NbibImporterTest() {
        super(new NbibImporter(), ".nbib", "PMID- TI__- FAU_- -_ DP__-_2001 AB__-_x ,");
    }
}
