package org.lectern.format;

import java.io.IOException;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;

/// Papers to write, and what comes of writing them.
public final class Samples {

    private Samples() {}

    /// A citation with every field that formats know.
    public static Citation full() {
        return Citation.titled("Counting swifts: a <small> study & its costs")
                .with()
                .type("article")
                .authors(List.of(
                        new Author("Berg", "Jan Erik", "van den", "", ""),
                        new Author("King", "Martin", "", "Jr.", ""),
                        Author.literal("Bird Society")))
                .venue("Journal of Birds")
                .year(Year.of(2019))
                .date("2019-06-02")
                .volume("3")
                .number("4")
                .pages("5--9")
                .publisher("A Press")
                .url("https://e.example/a?b=1&c=2")
                .abstractText("First paragraph.\nSecond paragraph.")
                .identifier(new Identifier.Doi("10.1000/a_b"))
                .identifier(new Identifier.ArxivId("1906.00001"))
                .identifier(new Identifier.Pmid("12345"))
                .identifier(new Identifier.Isbn("9783642373657"))
                .keyword("birds")
                .keyword("=cmd|' /C calc'!A0")
                .extra("note", "see R\\&D")
                .build();
    }

    public static Paper paper(String key, Citation citation, String... tags) {
        return new Paper(
                new PaperId(1),
                citation,
                new CitationKey(key, true),
                new TreeSet<>(List.of(tags).stream().map(TagPath::of).toList()),
                Reading.NEW,
                Optional.empty(),
                List.of());
    }

    /// A paper as a library holds it after one record was imported.
    public static Paper imported(Parsed parsed) {
        var accepted = (Parsed.Accepted) parsed;
        return imported(
                accepted.source(), accepted.citation(), accepted.source().key());
    }

    public static Paper imported(Source source, Citation citation, String key) {
        return new Paper(
                new PaperId(source.record()),
                citation,
                new CitationKey(key.isEmpty() ? "k" + source.record() : key, true),
                new TreeSet<>(),
                Reading.NEW,
                Optional.empty(),
                List.of(new Provenance(1, source.in("refs.bib"), Instant.EPOCH)));
    }

    public static String written(Exporter exporter, ExportOptions options, Paper... papers) {
        return written(exporter, options, List.of(papers));
    }

    public static String written(Exporter exporter, ExportOptions options, List<Paper> papers) {
        var out = new StringBuilder();
        try {
            exporter.write(papers.stream(), options, out);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder takes everything", e);
        }
        return out.toString();
    }

    public static final ExportOptions WITH_ABSTRACTS = new ExportOptions(true, Set.of());
}
