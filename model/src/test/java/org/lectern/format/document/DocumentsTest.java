package org.lectern.format.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.format.ExportOptions;
import org.lectern.format.Samples;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.Reading;
import org.lectern.paper.TopicId;

class DocumentsTest {

    @Test
    void aReferenceNamesAuthorsYearVenueAndLink() {
        var html = Samples.written(new HtmlExporter(), ExportOptions.PLAIN, Samples.paper("berg2019", Samples.full()));

        assertTrue(
                html.contains("<li id=\"berg2019\">van den Berg, J. E., King, M., Jr., &amp; Bird Society (2019). "
                        + "Counting swifts: a &lt;small&gt; study &amp; its costs. <i>Journal of Birds</i>, 3(4), 5–9. "
                        + "A Press. <a href=\"https://doi.org/10.1000/a_b\">https://doi.org/10.1000/a_b</a></li>\n"),
                html);
        assertTrue(html.startsWith("<!DOCTYPE html>\n") && html.endsWith("</html>\n"), html);
    }

    @Test
    void nothingInAPageCanRun() {
        var evil = Citation.titled("<script>alert(1)</script>")
                .with()
                .url("javascript:alert(1)")
                .authors(List.of(Author.literal("\"><img src=x onerror=alert(1)>")))
                .build();

        var html = Samples.written(new HtmlExporter(), Samples.WITH_ABSTRACTS, Samples.paper("k\"><b", evil));

        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("href=\"java"), html);
        assertTrue(html.contains("<li id=\"k&quot;&gt;&lt;b\">"), html);
    }

    @Test
    void aReadingListHasASectionForEachTagThenTopicThenTheRest() {
        var papers = new ArrayList<>(List.of(
                Samples.paper("a", Citation.titled("Tagged"), "method/lora", "z"),
                Samples.paper("b", Citation.titled("Also tagged"), "data"),
                topic(10),
                topic(2),
                Samples.paper("e", Citation.titled("Loose"))));

        var list = Samples.written(new MarkdownExporter(), ExportOptions.PLAIN, papers);

        assertEquals("""
                ## data

                - [ ] **Also tagged**.

                ## method/lora

                - [ ] **Tagged**.

                  z

                ## Topic 2

                - [ ] **On topic 2**.

                ## Topic 10

                - [ ] **On topic 10**.

                ## Other

                - [ ] **Loose**.
                """, list);
        Collections.reverse(papers);
        assertEquals(list, Samples.written(new MarkdownExporter(), ExportOptions.PLAIN, papers));
    }

    @Test
    void notesAndRatingStandBelowAndTextIsEscaped() {
        var plain = Samples.paper("k", Citation.titled("A *star* of_names [x] <b>"));
        var reading = new Reading(Reading.Status.READ, 3, "1. read again\n\n# not a head");
        var paper = new Paper(
                plain.id(), plain.citation(), plain.key(), plain.tags(), reading, Optional.empty(), List.of());

        assertEquals("""
                - [x] **A \\*star\\* of\\_names \\[x\\] \\<b\\>**.

                  ★★★

                  > 1\\. read again

                  > \\# not a head
                """, Samples.written(new MarkdownExporter(), ExportOptions.PLAIN, paper));
    }

    private static Paper topic(int number) {
        var paper = Samples.paper("t" + number, Citation.titled("On topic " + number));
        return new Paper(
                paper.id(),
                paper.citation(),
                paper.key(),
                paper.tags(),
                paper.reading(),
                Optional.of(new TopicId(number)),
                List.of());
    }
}
