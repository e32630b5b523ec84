package org.lectern.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.format.Parsed;

class PageImporterTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "lectern", "format", "page");
    private static final String TITLE = "Counting Swifts with a Single Microphone";
    private static final String ABSTRACT =
            "Swifts are hard to count because they fly fast and high. We show that one cheap "
                    + "microphone on a roof is enough, and that the counts agree with those of trained observers. The "
                    + "recordings of three summers are made public.";
    private static final String OTHER = "Bridges That Listen: Cable Forces from Traffic Noise\n"
            + "Cable forces tell how a bridge ages. This paper estimates them from the noise of ordinary traffic, "
            + "without closing a lane. On two bridges the error is below 3 percent.";

    @TestFactory
    Stream<DynamicTest> eachPageReadsAsExpected() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".page")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> readsAsExpected(file)));
        }
    }

    private static void readsAsExpected(Path file) throws IOException {
        var expected = Path.of(file.toString().replace(".page", ".expected"));
        assertEquals(Files.readString(expected), summary(read(Files.readString(file))));
    }

    /// Each record with its line, and its title and abstract or the reason why it has none.
    private static String summary(List<Parsed> records) {
        var text = new StringBuilder();
        for (var each : records) {
            text.append(each.source().record())
                    .append(" line ")
                    .append(each.source().line());
            if (!each.source().date().isEmpty())
                text.append(" date ").append(each.source().date());
            switch (each) {
                case Parsed.Accepted(var source, var citation, var unmapped, var warnings, var _) -> {
                    text.append('\n')
                            .append(citation.title())
                            .append('\n')
                            .append(citation.abstractText())
                            .append('\n');
                    warnings.forEach(warning -> text.append(warning.key()).append('\n'));
                }
                case Parsed.Rejected(var source, var reason) ->
                    text.append('\n').append(reason.key()).append('\n');
                case Parsed.Restored restored -> throw new AssertionError(restored.toString());
            }
        }
        return text.toString();
    }

    @Test
    void oneTitleAndItsAbstractAreAPage() {
        assertEquals(List.of(TITLE), titles(TITLE + "\n" + ABSTRACT));
    }

    @Test
    void aTitleMayStartLikeAByline() {
        assertEquals(List.of("Bypassing Dams: How Eels Climb"), titles("Bypassing Dams: How Eels Climb\n" + ABSTRACT));
    }

    @Test
    void aButtonGluedToTheFirstTitleIsCutOff() {
        var page = "Get new papers in your inbox!\nSubscribe" + TITLE + "\n" + ABSTRACT + "\n" + OTHER;

        assertEquals(TITLE, titles(page).getFirst());
        assertTrue(read(page).getFirst().source().verbatim().startsWith("Subscribe" + TITLE + "\nSwifts are"));
    }

    @Test
    void aTitleThatTrulyBeginsLikeAButtonStays() {
        var title = "SubscribeNet: Why Readers of Newsletters Stay";
        var text =
                "Readers of newsletters stay or leave. SubscribeNet predicts which, from what they open on the first three days.";

        assertEquals(
                title,
                titles("Get new papers in your inbox!\n" + title + "\n" + text + "\n" + OTHER)
                        .getFirst());
        assertEquals(
                title,
                titles("Subscribe\n" + title + "\n" + text + "\n" + OTHER).getFirst());
        assertEquals(
                "Subscribe" + TITLE,
                titles(OTHER + "\nSubscribe" + TITLE + "\n" + ABSTRACT).getLast());
    }

    @Test
    void aNameThatNobodyExplainsIsRejectedRatherThanCut() {
        var page = "Get new papers in your inbox!\nSubscribeNet: " + TITLE + "\n" + ABSTRACT + "\n" + OTHER;

        assertEquals(
                "import.unsure",
                ((Parsed.Rejected) read(page).getFirst()).reason().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mar 18",
                "Mar 18, 2026",
                "18 March 2026",
                "2026-03-18",
                "Wednesday, March 18, 2026",
                "18.03.2026"
            })
    void thePageDateIsTheSourcesAndNeverAYear(String date) {
        var paper = (Parsed.Accepted)
                read("new\n\n" + date + "\n\n" + TITLE + "\n\n" + ABSTRACT).getFirst();

        assertEquals(date, paper.source().date());
        assertEquals(null, paper.citation().year());
        assertEquals("", paper.citation().date());
    }

    @Test
    void linesOfThePageArePassedOverAndNamed() {
        var page = "Weekly list of the field group\n\nSign in\n\n" + TITLE + "\n\n" + ABSTRACT + "\n\n12 comments\n\n"
                + OTHER.replace("\n", "\n\n") + "\n\nLoad more\n";

        assertEquals(2, titles(page).size());
        assertEquals(
                List.of(1, 3, 9, 15),
                PageImporter.passedOver(Page.of(page.lines().toList())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Milk\nEggs\nTwo loaves of bread\nButter",
                "Once there was a miller who had three sons. When he died, they shared what he left.\n\nThe youngest got the cat. "
                        + "He was not pleased.\n\nBut the cat was clever, and asked for boots. So the story begins.",
                "int main() {\n    return 0;\n}\nvoid f() {\n    g();\n}\n",
                "<html>\n<body>\n<p>One sentence. And another one is here.</p>\n</body>\n</html>",
                "2026-03-18 10:00:01 started\n2026-03-18 10:00:02 The server is ready. It listens on all of its ports.\n2026-03-18 stopped",
                "{\"title\": \"x\"}",
                "TY  - JOUR\nTI  - A title of a paper\nAB  - We show that this is RIS. It is not a page at all.\nER  - \n"
            })
    void whatIsNoListIsNotRecognisedAndGivesNoPapers(String text) {
        assertFalse(new PageImporter().recognises(text));
        assertEquals(List.of(), titles(text));
    }

    @Test
    void aLongPageTakesLinearTime() {
        var page = new ArrayList<String>();
        for (int i = 0; i < 20_000; i++)
            page.add("word word word word word word word word word word word word " + i % 10);

        assertEquals(List.of(), titles(String.join("\n", page)));
    }

    private static List<String> titles(String page) {
        return read(page).stream()
                .filter(Parsed.Accepted.class::isInstance)
                .map(each -> ((Parsed.Accepted) each).citation().title())
                .toList();
    }

    private static List<Parsed> read(String page) {
        return new PageImporter()
                .read(new BufferedReader(new StringReader(page)))
                .toList();
    }
}
