package org.lectern.format.anthology;

import java.io.BufferedReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.xml.XmlRecords;

/// A collection of the ACL Anthology: volumes, each with a `meta` about the whole, and one `paper` a paper.
public final class AnthologyImporter implements Importer {

    private static final Pattern COLLECTION = Pattern.compile("<collection\\s+id\\s*=");
    private static final Pattern VOLUME = Pattern.compile("<volume[\\s>]");

    @Override
    public String name() {
        return "anthology";
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<")
                && COLLECTION.matcher(head).find()
                && VOLUME.matcher(head).find();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        var volume = new Volume();
        return XmlRecords.read(file, name(), Set.of("meta", "paper"), record -> {
            if (record.root().name().equals("paper")) return Stream.of(volume.paper(record));
            volume.open(record.root());
            return Stream.empty();
        });
    }
}
