package org.lectern.format.json;

import org.lectern.format.ImporterLaws;

class JsonListImporterTest extends ImporterLaws {

    JsonListImporterTest() {
        super(new JsonListImporter(), ".list", "[{\"title\":\"x\"} { } [ ] , : \" \\ \"title\":1 \"data\":[");
    }
}
