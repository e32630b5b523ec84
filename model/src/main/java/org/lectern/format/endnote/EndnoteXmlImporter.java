package org.lectern.format.endnote;

import java.io.BufferedReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.xml.XmlRecord;
import org.lectern.format.xml.XmlRecords;

/// EndNote's XML: one `record` a paper, often with a `style` element around each text, or one `RECORD` in files of
/// EndNote
/// 7 and before.
public final class EndnoteXmlImporter implements Importer {

    private static final Pattern START = Pattern.compile("<(?:record|RECORD)[\\s>]");
    private static final Pattern OWN =
            Pattern.compile("<(?:ref-type|rec-number|source-app|titles|foreign-keys|REFERENCE_TYPE)[\\s/>]");

    /// A record of EndNote 7 and before.
    private static final String OLD = "RECORD";

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
        return XmlRecords.read(file, name(), Set.of("record", OLD), record -> Stream.of(read(record)));
    }

    private static Parsed read(XmlRecord record) {
        return record.root().name().equals(OLD) ? new OldRecord(record).parsed() : new EndnoteRecord(record).parsed();
    }
}
