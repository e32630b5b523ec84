package org.lectern.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.format.all.Formats;
import org.lectern.paper.Citation;

/// What holds for every importer; a test of one extends this and says where its golden cases lie.
///
/// A case is a pair `name.ris` and `name.expected`; dropping in a pair adds a test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ImporterLaws {

    private final Importer importer;
    private final String ending;
    private final String marks;
    private final Path folder;

    /// @param ending of the golden files in the folder named like this test's package
    /// @param marks characters and tags to break files with, between blanks; `_` stands for a blank
    protected ImporterLaws(Importer importer, String ending, String marks) {
        this.importer = importer;
        this.ending = ending;
        this.marks = marks;
        folder = Path.of("src/test/resources", getClass().getPackageName().replace('.', '/'));
    }

    Stream<Path> cases() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileIsReadAsExpected(Path file) throws IOException {
        var expected = Files.readString(Path.of(file.toString().replace(ending, ".expected")));

        assertEquals(expected, shown(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileIsKnownByItsContent(Path file) throws IOException {
        var head = Files.readString(file);

        assertEquals(
                importer.name(),
                Formats.all().recognise(head).map(Importer::name).orElse("none"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRecordIsFoundAgainInItsFile(Path file) throws IOException {
        var text = Files.readString(file);
        var lines = text.lines().toList();

        for (var parsed : read(text)) {
            var source = parsed.source();
            assertTrue(text.contains(source.verbatim()), source.verbatim());
            var first = source.verbatim().lines().findFirst().orElse("");
            assertTrue(lines.get(source.line() - 1).contains(first), first);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsMakeNoDifference(Path file) throws IOException {
        var text = Files.readString(file);

        assertEquals(shown(text), shown(text.replace("\n", "\r\n")).replace("\r\n", "\n"));
    }

    /// Files with characters dropped, doubled and swapped are read to their end; no record comes out that says nothing,
    /// and one without a title is told of.
    @RepeatedTest(200)
    void brokenFilesAreReadToTheirEnd(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var files = cases().toList();
        var text = new StringBuilder(Files.readString(files.get(random.nextInt(files.size()))));
        for (int i = random.nextInt(25); i >= 0; i--) breakAt(random.nextInt(text.length()), text, random);

        assertHonest(read(text.toString()));
    }

    private void breakAt(int at, StringBuilder text, SplittableRandom random) {
        var words = List.of(marks.split(" ", -1)).stream()
                .map(mark -> mark.replace("_", " "))
                .toList();
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(40)));
            case 1 -> text.insert(at, words.get(random.nextInt(words.size())));
            case 2 -> text.setCharAt(at, (char) random.nextInt(0x10000));
            case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(400))));
            default -> text.insert(at, '\n');
        }
        if (text.isEmpty()) text.append('x');
    }

    @RepeatedTest(50)
    void randomCharactersAreReadToTheirEnd(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var words = List.of(marks.split(" ", -1)).stream()
                .map(mark -> mark.replace("_", " "))
                .toList();
        var text = new StringBuilder();
        for (int i = random.nextInt(400); i >= 0; i--) {
            if (random.nextBoolean()) text.append(words.get(random.nextInt(words.size())));
            else text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }

        assertHonest(read(text.toString()));
    }

    @Test
    void longFilesAreReadInLinearTime() {
        for (var mark : marks.replace("_", "  ").split("(?<! ) (?! )", -1)) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(mark.repeat(50_000)), mark);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read((mark + "\n").repeat(20_000)), mark);
        }
    }

    private static void assertHonest(List<Parsed> records) {
        for (var each : records) {
            if (each instanceof Parsed.Accepted(var source, var citation, var unmapped, var warnings, var _)) {
                boolean isTold =
                        warnings.stream().anyMatch(warning -> warning.key().equals("import.no-title"));
                assertTrue(!citation.title().isBlank() || isTold, citation::toString);
                assertTrue(citation.extra().keySet().containsAll(unmapped), unmapped::toString);
                assertTrue(!source.verbatim().isBlank() && source.line() > 0);
            }
        }
    }

    protected List<Parsed> read(String text) {
        return importer.read(new BufferedReader(new StringReader(text))).toList();
    }

    /// The only record of a text, which is accepted.
    protected Parsed.Accepted accepted(String text) {
        var records = read(text);
        assertEquals(1, records.size());
        return (Parsed.Accepted) records.getFirst();
    }

    private String shown(String text) {
        return read(text).stream().map(ImporterLaws::shown).collect(Collectors.joining("\n"));
    }

    static String shown(Parsed parsed) {
        var source = parsed.source();
        var head = source.record() + " " + source.line() + " " + source.key() + "\n";
        return switch (parsed) {
            case Parsed.Rejected(var _, var reason) -> head + "  rejected " + reason.key() + reason.arguments() + "\n";
            case Parsed.Accepted(var _, var citation, var unmapped, var warnings, var _) ->
                head
                        + shown(citation)
                        + (unmapped.isEmpty() ? "" : "  unmapped " + unmapped + "\n")
                        + warnings.stream()
                                .map(each -> "  warning " + each.key() + each.arguments() + "\n")
                                .collect(Collectors.joining());
            case Parsed.Restored restored -> head + restored;
        };
    }

    /// One line for each part that says something.
    private static String shown(Citation citation) {
        var shown = new StringBuilder();
        line(shown, "type", citation.type());
        line(shown, "title", citation.title());
        citation.authors()
                .forEach(author -> line(shown, "author", author.toString().replace("Author", "")));
        line(shown, "venue", citation.venue());
        line(shown, "year", citation.year() == null ? "" : citation.year().toString());
        line(shown, "date", citation.date());
        line(shown, "volume", citation.volume());
        line(shown, "number", citation.number());
        line(shown, "pages", citation.pages());
        line(shown, "publisher", citation.publisher());
        line(shown, "url", citation.url());
        citation.identifiers().forEach(each -> line(shown, each.kind(), each.text()));
        line(shown, "keywords", String.join(" | ", citation.keywords()));
        citation.extra().forEach((name, value) -> line(shown, "extra " + name, value));
        line(shown, "abstract", citation.abstractText());
        return shown.toString();
    }

    private static void line(StringBuilder shown, String name, String value) {
        if (!value.isEmpty())
            shown.append("  ")
                    .append(name)
                    .append(": ")
                    .append(value.replace("\n", "\n    "))
                    .append('\n');
    }
}
