package org.lectern.format.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.lectern.format.WrittenDate;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;

/// What a PDF's document information and its XMP packet say. XMP is RDF in XML; publishers write the few properties
/// asked for here in one plain form, so they are found by pattern, also in packets that are no sound XML.
///
/// @param titles the titles given, XMP's first; some are names of files
record PdfMetadata(
        List<String> titles, List<Author> authors, @Nullable Year year, SortedSet<Identifier> identifiers) {

    private static final int LONGEST_PACKET = 1 << 20;
    private static final Pattern TITLE = list("dc:title");
    private static final Pattern CREATORS = list("dc:creator");
    private static final Pattern ITEM = Pattern.compile("<rdf:li[^>]{0,200}>([^<]{1,2000})</rdf:li>");
    private static final Pattern DOI = Pattern.compile(
            "(?:prism:doi|pdfx:doi|pdfx:WPS-ARTICLEDOI|crossmark:DOI|dc:identifier|jav:doi)[^>]{0,100}[>=]\\s*[\"']?"
                    + "\\s*((?:doi:|https?://(?:dx\\.)?doi\\.org/)?10\\.\\d{4,9}/[^<\"'\\s]{1,200})");
    private static final Pattern DATE = Pattern.compile(
            "prism:(?:publicationDate|coverDate|coverDisplayDate)[^>]{0,100}[>=]\\s*[\"']?\\s*([^<\"']{4,40})");
    private static final List<String> DOI_KEYS = List.of("doi", "DOI", "WPS-ARTICLEDOI", "Subject");

    private static Pattern list(String property) {
        return Pattern.compile(
                "<" + property + "[^>]{0,100}>\\s*<rdf:(?:Alt|Seq|Bag)>(.{0,8000}?)</rdf:(?:Alt|Seq|Bag)>",
                Pattern.DOTALL);
    }

    static PdfMetadata of(PDDocument document) throws IOException {
        var packet = packet(document);
        var information = document.getDocumentInformation();
        var titles = new ArrayList<>(items(TITLE, packet));
        add(titles, information.getTitle());
        var creators = new ArrayList<>(items(CREATORS, packet));
        if (creators.isEmpty()) add(creators, information.getAuthor());
        var identifiers = new TreeSet<Identifier>();
        for (var key : DOI_KEYS) {
            var value = information.getCustomMetadataValue(key);
            if (value != null) PageIdentifiers.in(value).forEach(identifiers::add);
        }
        var doi = DOI.matcher(packet);
        while (doi.find()) Identifier.Doi.parse(unescaped(doi.group(1))).ifPresent(identifiers::add);
        var date = DATE.matcher(packet);
        var year = date.find() ? WrittenDate.parse(date.group(1)).year() : null;
        return new PdfMetadata(titles, authors(creators), year, identifiers);
    }

    private static String packet(PDDocument document) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) return "";
        try (var in = metadata.exportXMPMetadata()) {
            return new String(in.readNBytes(LONGEST_PACKET), StandardCharsets.UTF_8);
        }
    }

    private static List<String> items(Pattern property, String packet) {
        var found = property.matcher(packet);
        var items = new ArrayList<String>();
        if (found.find()) ITEM.matcher(found.group(1)).results().forEach(item -> add(items, unescaped(item.group(1))));
        return items;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text == null) return;
        var line = text.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty() && !texts.contains(line)) texts.add(line);
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<Author> authors(List<String> creators) {
        if (creators.size() != 1) return creators.stream().map(Author::parse).toList();
        return Author.parseAll(creators.getFirst());
    }
}
