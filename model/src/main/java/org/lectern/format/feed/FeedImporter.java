package org.lectern.format.feed;

import java.io.BufferedReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.xml.XmlRecords;

/// Feeds of papers, one `item` or `entry` a paper. What arXiv's interface for programs answers is a feed too, but one
/// with elements of its own, and read by itself.
public final class FeedImporter implements Importer {

    private static final Pattern RSS = Pattern.compile("<(?:rss|rdf:RDF)[\\s>]");
    private static final Pattern ATOM = Pattern.compile("<(?:\\w+:)?feed[\\s>]");
    private static final Pattern PROGRAMS = Pattern.compile("arxiv\\.org/api|<(?:\\w+:)?primary_category[\\s>]");
    private static final Pattern ANNOUNCED = Pattern.compile("rss\\.arxiv\\.org|<arxiv:announce_type>");

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean recognises(String head) {
        if (!head.stripLeading().startsWith("<")) return false;
        if (RSS.matcher(head).find()) return head.contains("<item") || head.contains("<channel");
        if (!ATOM.matcher(head).find()) return false;
        return ANNOUNCED.matcher(head).find() || !(PROGRAMS.matcher(head).find() || head.contains("arxiv.org"));
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return XmlRecords.read(file, name(), Set.of("item", "entry"), record -> Stream.of(FeedEntry.read(record)));
    }
}
