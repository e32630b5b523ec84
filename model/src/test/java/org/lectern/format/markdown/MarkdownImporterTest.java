package org.lectern.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;

class MarkdownImporterTest {

    private static final String LIST = """
            # Nets
            - [Birds as Nets](https://arxiv.org/abs/2001.00001), Ann Roe and Carl Poe, 2001
            - **Roofs as Nets.** [[pdf]](https://arxiv.org/pdf/2001.00002)
            - Nets [[pdf]](https://arxiv.org/pdf/2001.00003)
            """;
    private static final String MARKS = "[]()*_`|#>!\\<&:- \n";

    private final MarkdownImporter importer = new MarkdownImporter();

    private List<Parsed> read(String text) {
        return importer.read(new BufferedReader(new StringReader(text))).toList();
    }

    @Test
    void itemsKeepTheirPlaceAndText() {
        var parsed = read(LIST);

        assertTrue(importer.recognises(LIST));
        assertEquals(
                List.of(2, 3, 4),
                parsed.stream().map(each -> each.source().line()).toList());
        assertEquals(
                "- **Roofs as Nets.** [[pdf]](https://arxiv.org/pdf/2001.00002)",
                parsed.get(1).source().verbatim());
        assertTrue(parsed.getLast() instanceof Parsed.Rejected);
    }

    /// Such a line is no list, and patterns that try all its places would not come to an end.
    @Test
    void aLineWithoutEndIsPassedOver() {
        var parsed = read("# " + "#".repeat(300_000) + "\n" + LIST);

        assertEquals(
                List.of(3, 4, 5),
                parsed.stream().map(each -> each.source().line()).toList());
    }

    @Test
    void codeIsNotRead() {
        assertFalse(importer.recognises("```\n" + LIST + "```\n"));
    }

    @Test
    void marksWithinALineAreRead() {
        var line = Inline.read(
                "**[Birds \\[as\\] *Nets*](<https://example.org/a.pdf> \"title\")** &amp; ![x](y.png) [two][2] https://example.org/b.",
                Map.of("2", "https://example.org/c"));

        assertEquals("Birds [as] Nets & two .", line.text().replaceAll("\\s+", " "));
        assertEquals(
                List.of("https://example.org/a.pdf", "https://example.org/c", "https://example.org/b"),
                line.addresses());
    }

    @RepeatedTest(200)
    void anyTextIsReadToItsEnd(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var text = new StringBuilder(LIST);
        for (int i = random.nextInt(1, 60); i > 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
            else text.deleteCharAt(at);
        }

        for (var parsed : read(text.toString()))
            assertTrue(text.indexOf(parsed.source().verbatim()) >= 0);
    }
}
