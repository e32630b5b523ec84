package org.lectern.format.pubmed;

import java.io.BufferedReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.xml.XmlRecords;

/// PubMed's XML, as its search gives it out and its yearly files hold it.
public final class PubmedXmlImporter implements Importer {

    private static final Set<String> RECORDS = Set.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation");
    private static final Pattern START = Pattern.compile("<(?:PubmedArticle|PubmedBookArticle|MedlineCitation)[\\s>]");

    @Override
    public String name() {
        return "pubmedxml";
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<") && START.matcher(head).find();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, name(), RECORDS, record -> Stream.of(new PubmedArticle(record).parsed()));
    }
}
