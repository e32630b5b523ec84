package org.lectern.format.endnote;

import org.lectern.format.ImporterLaws;

class EndnoteXmlImporterTest extends ImporterLaws {

    EndnoteXmlImporterTest() {
        super(
                new EndnoteXmlImporter(),
                ".xml",
                "<record> </record> <record <titles><title> & ]]> <![CDATA[ <!-- --> <!DOCTYPE_[ \"");
    }
}
