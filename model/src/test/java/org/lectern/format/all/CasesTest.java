package org.lectern.format.all;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.format.Parsed;
import org.lectern.format.TextSource;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files as many programs and sites write them, from their bytes on: `format/name/input.*` beside `expected.json`,
/// which
/// says for each record what must come out, and under `absent` what must not.
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/lectern/format/cases");

    private static final String MARKS = "\"<>{}[],;\t\n&";

    static Stream<Path> cases() throws IOException {
        try (var files = Files.walk(CASES, 3)) {
            return files.filter(file -> file.endsWith("expected.json")).map(Path::getParent).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileSaysWhatItSays(Path folder) throws IOException {
        var expected = JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
        var input = folder.resolve(expected.path("input").asString(""));

        var found = accepted(Files.readAllBytes(input));

        assertEquals(expected.path("entries").size(), found.size(), found::toString);
        for (int i = 0; i < found.size(); i++)
            assertSays(expected.path("entries").path(i), found.get(i));
    }

    private static void assertSays(JsonNode expected, Citation citation) {
        assertOne(expected, "title", citation.shownTitle());
        if (expected.has("authors")) assertAuthors(expected, citation.authors());
        if (expected.has("year"))
            assertEquals(expected.path("year").asString(), String.valueOf(citation.year()), citation::toString);
        if (expected.has("doi"))
            assertEquals(
                    expected.path("doi").asString(),
                    citation.identifier(Identifier.Doi.class)
                            .map(Identifier::text)
                            .orElse(""));
        assertOne(expected, "journal", citation.venue());
        assertOne(expected, "abstract", citation.shownAbstract());
        if (expected.has("keywords"))
            assertEquals(new TreeSet<>(texts(expected.path("keywords"))), new TreeSet<>(citation.keywords()));
        for (var name : texts(expected.path("absent"))) assertAbsent(name, citation);
    }

    /// A text is the expected one, or one of those that may stand for it; how it is broken into lines does not
    /// count.
    private static void assertOne(JsonNode expected, String name, String text) {
        if (!expected.has(name)) return;
        var allowed = new ArrayList<>(texts(expected.path(name + "_alt")));
        allowed.addFirst(expected.path(name).asString());
        var line = text.replaceAll("\\s+", " ").strip();
        if (!allowed.contains(line)) assertEquals(allowed.getFirst(), line, name);
    }

    private static void assertAuthors(JsonNode expected, List<Author> authors) {
        var names = authors.stream().map(CasesTest::name).toList();
        if (expected.has("authors_alt")) return;
        assertEquals(expected.path("authors").size(), authors.size(), authors::toString);
        for (int i = 0; i < authors.size(); i++) {
            var author = expected.path("authors").path(i);
            if (author.has("full")) assertEquals(author.path("full").asString(), inOrder(authors.get(i)));
            else assertEquals(written(author), names.get(i));
        }
    }

    private static String written(JsonNode author) {
        if (author.has("literal")) return author.path("literal").asString();
        var suffix = author.path("suffix").asString("");
        return author.path("family").asString() + (suffix.isEmpty() ? "" : ", " + suffix) + ", "
                + author.path("given").asString("");
    }

    private static String name(Author author) {
        if (!author.literal().isEmpty()) return author.literal();
        if (author.given().isEmpty()) return author.family();
        var suffix = author.suffix().isEmpty() ? "" : ", " + author.suffix();
        return (author.particle() + ' ' + author.family()).strip() + suffix + ", " + author.given();
    }

    private static String inOrder(Author author) {
        return author.isOthers() ? "others" : author.display();
    }

    private static void assertAbsent(String name, Citation citation) {
        switch (name) {
            case "abstract" -> assertEquals("", citation.abstractText());
            case "authors" -> assertEquals(List.of(), citation.authors());
            case "journal" -> assertEquals("", citation.venue());
            case "year" -> assertEquals(null, citation.year());
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /// Files with bytes dropped, doubled and changed are read to their end, and whatever comes out says something.
    @RepeatedTest(300)
    void damagedFilesAreReadToTheirEnd(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var folders = cases().toList();
        var folder = folders.get(random.nextInt(folders.size()));
        byte[] bytes;
        try (var files = Files.list(folder)) {
            var input = files.filter(file -> !file.endsWith("expected.json")).findFirst();
            bytes = Files.readAllBytes(input.orElseThrow());
        }
        for (int i = random.nextInt(30); i >= 0; i--) bytes = damaged(bytes, random);

        for (var citation : accepted(bytes)) assertNotEquals(Citation.EMPTY, citation);
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(60));
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> {} // dropped
            case 1 -> out.write(MARKS.charAt(random.nextInt(MARKS.length())));
            case 2 -> out.writeBytes(Arrays.copyOfRange(bytes, at, at + length));
            default -> out.write(random.nextInt(256));
        }
        int behind = random.nextBoolean() ? at : at + length;
        out.write(bytes, behind, bytes.length - behind);
        return out.size() == 0 ? new byte[] {'x'} : out.toByteArray();
    }

    /// What the program would take in of a file, decoded and recognised as it does.
    private static List<Citation> accepted(byte[] file) throws IOException {
        var source = TextSource.of(new ByteArrayInputStream(file));
        var importer = Formats.all().recognise(source.head());
        if (importer.isEmpty()) return List.of();
        var ahead = TextSource.of(new ByteArrayInputStream(file));
        var reading = importer.get().looksAhead() ? importer.get().after(ahead.reader()) : importer.get();
        return reading.read(source.reader())
                .filter(Parsed.Accepted.class::isInstance)
                .map(parsed -> ((Parsed.Accepted) parsed).citation())
                .toList();
    }
}
