package org.lectern.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;

/// Pages made up from seeds: what is accepted stands on the page exactly so, and little is rejected.
class PageLawTest {

    private static final int PAGES = 400;

    @Test
    void aPaperIsReadExactlyOrRejected() {
        long expected = 0;
        long found = 0;
        for (long seed = 0; seed < PAGES; seed++) {
            var page = new SyntheticPage(seed);
            found += accepted(page, seed);
            expected += page.papers().size();
        }
        assertTrue(found >= 0.98 * expected, found + " of " + expected);
    }

    /// The accepted papers of a page, each of which must be one that stands there, in order.
    private static long accepted(SyntheticPage page, long seed) {
        var byLine = new HashMap<Integer, SyntheticPage.Expected>();
        page.papers().forEach(each -> byLine.put(each.line(), each));
        var accepted = read(page.text()).stream()
                .filter(Parsed.Accepted.class::isInstance)
                .map(Parsed.Accepted.class::cast)
                .toList();
        for (var each : accepted) {
            int line = each.source().line();
            var expected = byLine.get(line);
            assertNotNull(expected, () -> "page " + seed + " has no paper on line " + line + ": " + page);
            assertEquals(
                    expected.title() + "\n\n" + inOneLine(expected.abstractText()),
                    each.citation().title() + "\n\n" + inOneLine(each.citation().abstractText()),
                    () -> "page " + seed + ": " + page);
        }
        return accepted.size();
    }

    /// Where wrapped paragraphs meet is white space, and may be guessed.
    private static String inOneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static List<Parsed> read(String text) {
        return new PageImporter()
                .read(new BufferedReader(new StringReader(text)))
                .toList();
    }
}
