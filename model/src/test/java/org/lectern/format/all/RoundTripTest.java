package org.lectern.format.all;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Parsed;
import org.lectern.format.Samples;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.text.TexReader;

/// What one format brings in, another writes so that it is read the same again.
class RoundTripTest {

    private static final Formats FORMATS = Formats.all();
    private static final ExportOptions ALL = new ExportOptions(true, Set.of());
    /// Fields that say how a record was kept, or that point to another record, and what CSL says in words of its own.
    private static final Set<String> PASSED_OVER = Set.of(
            "file",
            "pdf",
            "localfile",
            "groups",
            "owner",
            "timestamp",
            "review",
            "comment",
            "comments",
            "citation-key",
            "issued",
            "language",
            "langid",
            "location",
            "translated title",
            "note",
            "custom");

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/org/lectern/format"))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().matches(".*/(?:bibtex|ris|enw|endnote|pubmed|wos|arxiv|json)/[^/]+"))
                    .filter(file -> !file.toString().endsWith(".expected"))
                    .filter(file -> !file.toString().contains("/cases/"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void throughCslJson(Path file) throws IOException {
        var read = read(Files.readString(file));
        assertFalse(read.isEmpty() && !file.toString().contains("error"), "nothing is read of " + file);

        for (var before : read) {
            var after = through("csl-json", before);

            assertEquals(core(before), core(after));
            assertEquals(further(before), further(after));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void throughRis(Path file) throws IOException {
        for (var before : read(Files.readString(file))) {
            var after = through("ris", before);

            assertEquals(core(before), core(after));
            for (var name :
                    List.of("editor", "series", "shorttitle", "address", "issn", "edition", "section", "ZZ", "C1"))
                assertEquals(
                        further(before).getOrDefault(name, ""), further(after).getOrDefault(name, ""), name);
        }
    }

    private static List<Citation> read(String text) {
        var importer = FORMATS.recognise(text).orElseThrow();
        return importer.read(new BufferedReader(new StringReader(text)))
                .filter(Parsed.Accepted.class::isInstance)
                .map(each -> ((Parsed.Accepted) each).citation())
                .filter(RoundTripTest::canBeSaid)
                .toList();
    }

    /// Neither format has a form for keywords that hold what parts keywords, nor RIS for the years before print and for
    /// people whose names are a body's.
    private static boolean canBeSaid(Citation citation) {
        var year = citation.year();
        return !citation.title().isEmpty()
                && (year == null || year.getValue() > 1400)
                && citation.keywords().stream().noneMatch(word -> word.indexOf(';') >= 0)
                && citation.authors().stream()
                        .noneMatch(author -> author.family().equals("Society"));
    }

    private static Citation through(String format, Citation citation) {
        var exporter = FORMATS.exporter(format).orElseThrow();
        return read(Samples.written(exporter, ALL, Samples.paper("key", citation)))
                .getFirst();
    }

    private static Map<String, String> core(Citation citation) {
        var core = new TreeMap<String, String>();
        core.put("title", citation.shownTitle());
        core.put(
                "authors",
                citation.authors().stream().map(each -> each.display()).collect(Collectors.joining("; ")));
        core.put("venue", citation.venue());
        core.put("year", "" + citation.year());
        core.put("volume", citation.volume());
        core.put("number", citation.number());
        core.put("pages", citation.pages().replaceAll("--|–", "-"));
        core.put("publisher", citation.publisher());
        core.put("identifiers", citation.identifiers().toString());
        core.put("keywords", citation.keywords().toString());
        return core;
    }

    private static String people(String names) {
        return Stream.of(names.split(" and ", -1))
                .map(name -> Author.parse(TexReader.read(name)).display())
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> further(Citation citation) {
        var further = new TreeMap<String, String>();
        citation.extra().forEach((name, value) -> {
            var text = name.equals("editor") ? people(value) : TexReader.read(value.replace('\n', ' '));
            if (!PASSED_OVER.contains(name) && !name.startsWith("comment-")) further.put(name, text);
        });
        return further;
    }
}
