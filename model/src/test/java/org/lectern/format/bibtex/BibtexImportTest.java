package org.lectern.format.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.format.Parsed;
import org.lectern.paper.Citation;
import org.lectern.work.Problem;

class BibtexImportTest {

    private static final Path CASES = Path.of("src/test/resources/org/lectern/format/bibtex");

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".bib")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileIsReadAsExpected(Path file) throws IOException {
        var expected = Files.readString(Path.of(file.toString().replace(".bib", ".expected")));

        assertEquals(
                expected,
                parse(Files.readString(file)).stream()
                        .map(BibtexImportTest::shown)
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsMakeNoDifference(Path file) throws IOException {
        var text = Files.readString(file);

        for (var end : List.of("\r\n", "\r"))
            assertEquals(
                    parse(text).stream().map(BibtexImportTest::shown).toList(),
                    parse(text.replace("\n", end)).stream()
                            .map(BibtexImportTest::shown)
                            .toList());
    }

    /// A file with characters dropped, doubled and swapped is read without a throw, and no record comes out empty.
    @RepeatedTest(300)
    void brokenFilesAreReadToTheirEnd(RepetitionInfo run) throws IOException {
        var random = new Random(run.getCurrentRepetition());
        var files = cases().toList();
        var text = new StringBuilder(Files.readString(files.get(random.nextInt(files.size()))));
        for (int i = random.nextInt(30); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "{}\"@=#,\\$\u0000\uD800é".charAt(random.nextInt(12)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
            }
        }

        for (var parsed : parse(text.toString())) {
            if (parsed instanceof Parsed.Accepted(var source, var citation, var unmapped, var warnings, var _)) {
                assertFalse(citation.title().isEmpty()
                        && citation.abstractText().isEmpty()
                        && citation.authors().isEmpty()
                        && citation.identifiers().isEmpty()
                        && citation.venue().isEmpty()
                        && citation.url().isEmpty()
                        && !citation.extra().containsKey("editor"));
                assertTrue(source.verbatim().contains("@"));
            }
        }
    }

    @Test
    void anEntryIsFoundAgainInItsFile() throws IOException {
        var text = Files.readString(CASES.resolve("faults.bib"));
        var lines = text.lines().toList();

        for (var parsed : parse(text)) {
            var source = parsed.source();
            var first = lines.get(source.line() - 1);
            var entry = source.verbatim().substring(source.verbatim().indexOf(first));
            assertTrue(text.contains(entry), entry);
        }
    }

    @Test
    void anEntryWithoutATitleIsTakenInWithAWarningAndAnEmptyOneIsSkipped() {
        var parsed = parse(
                "@book{a, author = {Doe, J.}, year = 2001}\n@misc{empty, }\n@misc{b, note = {n}}\n@misc{c, url = {https://e.example}}");

        assertEquals(3, parsed.size());
        var first = (Parsed.Accepted) parsed.getFirst();
        assertEquals(List.of(Problem.of("import.bibtex.no-title", "a", 1)), first.warnings());
        var second = (Parsed.Rejected) parsed.get(1);
        assertEquals("b", second.source().key());
        assertTrue(parsed.get(2) instanceof Parsed.Accepted);
        var skipped = parse("@misc{empty,}\n@misc{b, title = {T}}").getFirst();
        assertEquals(List.of(Problem.of("import.bibtex.empty", "empty", 1)), ((Parsed.Accepted) skipped).warnings());
    }

    @Test
    void longFilesAreReadInLinearTime() {
        for (var hostile :
                List.of("@a{k, t = {", "@article{x, title = \"{", "\n@article{k,", "@string{a = b # ", "{".repeat(20)))
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parse(hostile.repeat(50_000)), hostile);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parse("@a{a, title={" + "{".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@article{a, title={x}}",
                "text\n@misc{a,\n title={x}}",
                "@comment{x}",
                "@string{a = {b}}",
                "@book{title = {x}}",
                "@misc{a,}"
            })
    void itsOwnFilesAreRecognised(String head) {
        assertTrue(new BibtexImporter().recognises(head));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - JOUR\nTI  - x",
                "<html>@media print { a { } } @page { size: a4 }",
                "[{\"title\": \"@article{a, b=c}\"}]",
                "@Test\nvoid a() {}",
                "mail me@home.example, or not",
                "@page { size: a4 }",
                ""
            })
    void otherFilesAreNot(String head) {
        assertFalse(new BibtexImporter().recognises(head));
    }

    private static List<Parsed> parse(String text) {
        return new BibtexImporter()
                .read(new BufferedReader(new StringReader(text)))
                .toList();
    }

    private static String shown(Parsed parsed) {
        var source = parsed.source();
        var head = source.record() + " " + source.line() + " " + source.key() + "\n";
        return switch (parsed) {
            case Parsed.Rejected(var from, var reason) ->
                head + "  rejected " + reason.key() + reason.arguments() + "\n";
            case Parsed.Accepted(var from, var citation, var unmapped, var warnings, var _) ->
                head + shown(citation)
                        + "  unmapped " + unmapped + "\n"
                        + warnings.stream()
                                .map(each -> "  warning " + each.key() + each.arguments() + "\n")
                                .collect(Collectors.joining());
            case Parsed.Restored restored -> head + restored;
        };
    }

    private static String shown(Citation citation) {
        return "  " + citation.toString().replace(", ", ",\n  ").replace("\n  \n", "\n") + "\n";
    }
}
