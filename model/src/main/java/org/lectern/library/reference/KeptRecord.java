package org.lectern.library.reference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.field.Origin;

/// A record of a file, as it was read.
///
/// @param citation without further fields, for nothing is filled from those
public record KeptRecord(Origin.FromRecord origin, Citation citation) {

    private static final int NO_YEAR = Integer.MIN_VALUE;

    void write(DataOutputStream out) throws IOException {
        write(origin.file(), out);
        out.writeInt(origin.record());
        out.writeInt(origin.line());
        write(origin.key(), out);
        for (var text : texts(citation)) write(text, out);
        out.writeInt(citation.year() == null ? NO_YEAR : citation.year().getValue());
        out.writeInt(citation.authors().size());
        for (var author : citation.authors()) {
            for (var part : parts(author)) write(part, out);
        }
        out.writeInt(citation.identifiers().size());
        for (var each : citation.identifiers()) {
            write(each.kind(), out);
            write(each.text(), out);
        }
        out.writeInt(citation.keywords().size());
        for (var each : citation.keywords()) write(each, out);
    }

    private static List<String> texts(Citation citation) {
        return List.of(
                citation.type(),
                citation.title(),
                citation.venue(),
                citation.date(),
                citation.volume(),
                citation.number(),
                citation.pages(),
                citation.publisher(),
                citation.url(),
                citation.abstractText());
    }

    private static List<String> parts(Author author) {
        return List.of(author.family(), author.given(), author.particle(), author.suffix(), author.literal());
    }

    static KeptRecord read(DataInputStream in) throws IOException {
        var origin = new Origin.FromRecord(text(in), in.readInt(), in.readInt(), text(in));
        var citation = Citation.EMPTY
                .with()
                .type(text(in))
                .title(text(in))
                .venue(text(in))
                .date(text(in))
                .volume(text(in))
                .number(text(in))
                .pages(text(in))
                .publisher(text(in))
                .url(text(in))
                .abstractText(text(in));
        int year = in.readInt();
        citation.year(year == NO_YEAR ? null : Year.of(year));
        var authors = new ArrayList<Author>();
        for (int left = in.readInt(); left > 0; left--)
            authors.add(new Author(text(in), text(in), text(in), text(in), text(in)));
        var identifiers = new TreeSet<Identifier>();
        for (int left = in.readInt(); left > 0; left--) identifiers.add(identifier(text(in), text(in)));
        var keywords = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) keywords.add(text(in));
        return new KeptRecord(
                origin,
                citation.authors(authors)
                        .identifiers(identifiers)
                        .keywords(keywords)
                        .build());
    }

    private static Identifier identifier(String kind, String text) throws IOException {
        return switch (kind) {
            case "doi" -> new Identifier.Doi(text);
            case "arxiv" -> new Identifier.ArxivId(text);
            case "pmid" -> new Identifier.Pmid(text);
            case "isbn" -> new Identifier.Isbn(text);
            default -> throw new IOException("an identifier of kind " + kind);
        };
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new IOException("a record breaks off");
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
