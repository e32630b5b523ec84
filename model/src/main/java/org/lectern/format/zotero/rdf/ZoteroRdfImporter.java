package org.lectern.format.zotero.rdf;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.xml.XmlRecord;
import org.lectern.format.xml.XmlRecords;
import org.lectern.format.zotero.ItemReader;

/// Zotero RDF. An item is an element with an item type, whatever the element is called.
///
/// Without a look through the file an item has no journal, notes, files and collections but those that stand in it.
public final class ZoteroRdfImporter implements Importer {

    static final String NAME = "zotero-rdf";

    private static final Pattern START = Pattern.compile("<(?:\\w+:)?RDF[\\s>]");
    private static final String NAMESPACE = "http://www.zotero.org/namespaces/export#";
    /// Elements that are items; one without a type of its own is what its element is called.
    private static final Set<String> ITEMS = Set.of(
            "Article",
            "Book",
            "BookSection",
            "ConferenceProceedings",
            "Data",
            "Description",
            "Document",
            "Illustration",
            "Image",
            "Interview",
            "Legislation",
            "Letter",
            "Manuscript",
            "MotionPicture",
            "Patent",
            "Recording",
            "Report",
            "Software",
            "Thesis",
            "UserItem");

    private final Surroundings surroundings;

    public ZoteroRdfImporter() {
        this(new Surroundings());
    }

    private ZoteroRdfImporter(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        return head.stripLeading().startsWith("<")
                && head.contains(NAMESPACE)
                && START.matcher(head).find();
    }

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public Importer after(BufferedReader file) {
        var found = new Surroundings();
        XmlRecords.read(file, NAME, Surroundings.NAMES, record -> {
                    found.add(record.root());
                    return Stream.empty();
                })
                .forEach(broken -> {}); // it is told of when the items are read
        return new ZoteroRdfImporter(found);
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, NAME, ITEMS, record -> read(record).stream());
    }

    private Optional<Parsed> read(XmlRecord record) {
        return RdfItem.of(record.root(), surroundings).map(item -> switch (ItemReader.read(item)) {
            case Parsed.Accepted read -> placed(record, read);
            case Parsed.Rejected(var _, var reason) -> record.rejected(item.key(), reason);
            case Parsed.Restored restored -> restored;
        });
    }

    /// The record with the place where it stands and its text there.
    private static Parsed placed(XmlRecord record, Parsed.Accepted read) {
        var key = read.source().key();
        if (!(record.accepted(key, read.citation(), read.unmapped(), read.belongings())
                instanceof Parsed.Accepted placed)) return record.accepted(key, read.citation(), read.unmapped());
        var warnings = new ArrayList<>(placed.warnings());
        for (var warning : read.warnings()) if (!warnings.contains(warning)) warnings.add(warning);
        return new Parsed.Accepted(
                placed.source(), placed.citation(), placed.unmapped(), warnings, placed.belongings());
    }
}
