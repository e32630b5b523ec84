package org.lectern.format.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Samples;
import org.lectern.format.bibtex.BibtexExporter;
import org.lectern.format.preflight.Mend.Kind;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;

class MenderTest {

    private static final Mender MENDER = new Mender(
            "bibtex", List.of("Python"), Map.of("J. Mach. Learn. Res.", "Journal of Machine Learning Research"));

    private static List<Mend> mends(Citation citation) {
        return MENDER.mends(Samples.paper("k", citation));
    }

    private static Citation all(Citation citation) {
        return MENDER.mended(citation, new TreeSet<>(EnumSet.allOf(Kind.class)));
    }

    @Test
    void rule30ATitleInCapitalsTakesTheFormsOfItsAbstractAndOfTheUser() {
        var citation = Citation.titled("LORA FOR BERT: THE LIMITS OF PYTHON AND O'NEIL")
                .with()
                .abstractText("We study LoRA on BERT and others.")
                .build();

        var mend = mends(citation).getFirst();

        assertEquals(Kind.TITLES, mend.kind());
        assertEquals("LoRA for BERT: The Limits of Python and O'neil", mend.after());
        assertEquals(citation, mend.original());
        assertEquals(List.of(), mends(Citation.titled("A title of BERT")));
    }

    @ParameterizedTest
    @CsvSource({"an {open brace, an {open brace}", "a closed} one, a closed one", "}{, {}", "{{a} b, {{a} b}"})
    void rule30BracesArePairedAndThenAreFoundNoMore(String before, String after) {
        var citation = Citation.titled("t").with().venue(before).build();

        assertEquals(after, all(citation).venue());
        assertEquals(List.of(), mends(all(citation)));
    }

    @Test
    void rule30OddCharactersGiveWayWhereSomethingSaysTheSame() {
        var privateUse = new String(Character.toChars(0xE000));
        var citation = Citation.titled("Case ①, 5 ₨, Россия" + privateUse + " and 🦉")
                .with()
                .authors(List.of(new Author("Doe②", "J.", "", "", "")))
                .build();

        var mended = all(citation);

        assertEquals("Case 1, 5 Rs, Россия and 🦉", mended.title(), "nothing says the same as a picture");
        assertEquals("Doe2", mended.authors().getFirst().family());
        assertEquals(mended, all(mended));
    }

    @Test
    void rule30JournalsTakeTheFullName() {
        var citation = Citation.titled("t")
                .with()
                .type("article")
                .venue("J. Mach. Learn. Res.")
                .build();

        assertEquals("Journal of Machine Learning Research", all(citation).venue());
        var shorts = new ShortNames();
        shorts.take(Samples.paper("a", citation));
        shorts.take(Samples.paper("b", all(citation)));
        assertEquals(Map.of("J. Mach. Learn. Res.", "Journal of Machine Learning Research"), shorts.fullNames());
    }

    @Test
    void rule30ACommandLeftInATitleIsFound() {
        var preflight = new Preflight(new BibtexExporter(), ExportOptions.PLAIN);
        preflight.take(Samples.paper("k", Citation.titled("Our \\ourmethod and $\\alpha$")));

        assertTrue(preflight.findings().stream()
                .anyMatch(each -> each.problem().key().equals("preflight.unknown-macro")
                        && each.problem().arguments().contains("\\ourmethod")));
    }
}
