package org.lectern.format.mods;

import java.io.BufferedReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.xml.XmlRecords;

/// MODS: one `mods` element a paper, alone or in a `modsCollection`.
public final class ModsImporter implements Importer {

    static final String NAME = "mods";

    private static final Pattern START = Pattern.compile("<(?:\\w+:)?mods(?:Collection)?[\\s>]");
    private static final Pattern OWN = Pattern.compile("<(?:\\w+:)?(?:titleInfo|originInfo|relatedItem)[\\s/>]");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<")
                && START.matcher(head).find()
                && OWN.matcher(head).find();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, NAME, Set.of("mods"), record -> Stream.of(new ModsRecord(record).parsed()));
    }
}
