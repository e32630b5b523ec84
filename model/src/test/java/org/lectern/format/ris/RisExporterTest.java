package org.lectern.format.ris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.format.ExportOptions;
import org.lectern.format.Samples;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;

class RisExporterTest {

    @Test
    void eachFieldStandsOnALineOfItsOwn() {
        var written =
                Samples.written(new RisExporter(), Samples.WITH_ABSTRACTS, Samples.paper("berg2019", Samples.full()));

        assertEquals("""
                TY  - JOUR
                ID  - berg2019
                AU  - van den Berg, Jan Erik
                AU  - King, Martin, Jr.
                AU  - Bird Society
                TI  - Counting swifts: a <small> study & its costs
                T2  - Journal of Birds
                PY  - 2019
                DA  - 2019/06/02/
                VL  - 3
                IS  - 4
                SP  - 5
                EP  - 9
                PB  - A Press
                DO  - 10.1000/a_b
                SN  - 9783642373657
                AN  - 12345
                DB  - PubMed
                M3  - arXiv:1906.00001
                UR  - https://e.example/a?b=1&c=2
                N1  - see R&D
                KW  - birds
                KW  - =cmd|' /C calc'!A0
                AB  - First paragraph.
                AB  - Second paragraph.
                ER  - \n""", written);
    }

    @Test
    void recordsAreApartAndWhatIsMissingIsNotWritten() {
        var lone = Samples.paper("k", Citation.titled("Only a title\nof two lines"));

        assertEquals("""
                TY  - GEN
                ID  - k
                TI  - Only a title of two lines
                ER  - \n
                TY  - GEN
                ID  - k
                TI  - Only a title of two lines
                ER  - \n""", Samples.written(new RisExporter(), ExportOptions.PLAIN, lone, lone));
    }

    @Test
    void onlyTheFieldsAskedForAreWritten() {
        var asked = new ExportOptions(false, Set.of("TI"));
        var written = Samples.written(new RisExporter(), asked, Samples.paper("k", Samples.full()));

        assertTrue(written.contains("TI  - Counting"), written);
        assertFalse(written.contains("AU  -") || written.contains("AB  -"), written);
        assertTrue(written.startsWith("TY  - JOUR\n") && written.endsWith("ER  - \n"), written);
    }

    @Test
    void noValueHoldsWhatAReaderTakesForTheEndOfALine() {
        var paper = Samples.paper("k", Citation.titled("a\u2028b\u0085c\u0007d\u2029e"));

        assertEquals(
                "TI  - a b c d e",
                Samples.written(new RisExporter(), ExportOptions.PLAIN, paper).split("\n", -1)[2]);
    }

    @Test
    void aParticleStandsAsItIsWritten() {
        var paper = Samples.paper(
                "k",
                Citation.titled("T")
                        .with()
                        .authors(List.of(new Author("Alembert", "Jean", "d’", "", "")))
                        .build());

        assertTrue(
                Samples.written(new RisExporter(), ExportOptions.PLAIN, paper).contains("AU  - d’Alembert, Jean\n"));
    }
}
