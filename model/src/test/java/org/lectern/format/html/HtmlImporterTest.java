package org.lectern.format.html;

import org.lectern.format.ImporterLaws;

class HtmlImporterTest extends ImporterLaws {

    HtmlImporterTest() {
        super(
                new HtmlImporter(),
                ".html",
                "<html> <li> </div> <div> <p> <script> \" &amp; <h3> <dd> <meta_name=citation_title_content=x> <sup>2");
    }
}
