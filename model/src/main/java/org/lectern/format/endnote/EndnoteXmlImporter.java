package org.lectern.format.endnote;

import java.io.BufferedReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.xml.XmlRecords;

/// EndNote's XML: one `record` a paper, often with a `style` element around each text.
public final class EndnoteXmlImporter implements Importer {

    private static final Pattern START = Pattern.compile("<record[\\s>]");
    private static final Pattern OWN =
            Pattern.compile("<(?:ref-type|rec-number|source-app|titles|foreign-keys)[\\s/>]");

    @Override
    public String name() {
        return "endnotexml";
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<")
                && START.matcher(head).find()
                && OWN.matcher(head).find();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, name(), Set.of("record"), record -> Stream.of(new EndnoteRecord(record).parsed()));
    }
}
