package org.lectern.format.refworks;

import org.lectern.format.ImporterLaws;

class RefworksImporterTest extends ImporterLaws {

    RefworksImporterTest() {
        super(new RefworksImporter(), ".refworks", "RT_Journal T1_x A1 A1_Roe,Ann K1_a;b YR_2001 DO ; ,");
    }
}
