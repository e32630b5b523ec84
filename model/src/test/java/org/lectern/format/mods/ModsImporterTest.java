package org.lectern.format.mods;

import org.lectern.format.ImporterLaws;

class ModsImporterTest extends ImporterLaws {

    ModsImporterTest() {
        super(
                new ModsImporter(),
                ".xml",
                "<mods> </mods> <relatedItem_type=\"host\"> <titleInfo><title> & ]]> <![CDATA[ <!-- --> <!DOCTYPE_[ \"");
    }
}
