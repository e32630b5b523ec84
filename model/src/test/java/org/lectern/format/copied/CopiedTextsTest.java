package org.lectern.format.copied;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;

class CopiedTextsTest {

    private static final String LABELLED = """
            Title: Birds as Nets
            Authors: Ann Roe, Carl Poe
            Abstract: We catch birds.

            Title: Roofs as Nets
            Authors: Eve Red
            """;
    private static final String PUBMED = """
            1: Roe A, Poe B. Birds as nets. Nets. 2001;1(2):3-4. doi: 10.1000/nets. PMID: 1.

            2: Red E. Roofs as nets. Nets. 2002;2:1. PMID: 2.
            """;
    private static final String MARKS = ".,;:()- \n1aA\\";

    private static List<Parsed> read(Importer importer, String text) {
        return importer.read(new BufferedReader(new StringReader(text))).toList();
    }

    @Test
    void aFormOrALetterIsNoListOfPapers() {
        var importer = new LabelledImporter();

        assertTrue(importer.recognises(LABELLED));
        assertFalse(importer.recognises("Title: Mrs\nName: Roe\nAddress: Nowhere\n"));
        assertFalse(importer.recognises("Dear all,\n\nTitle: is what I ask for.\n"));
        assertFalse(importer.recognises("title: birds\nauthor: roe\n"));
    }

    @Test
    void recordsKeepTheirLines() {
        assertEquals(
                List.of(1, 5),
                read(new LabelledImporter(), LABELLED).stream()
                        .map(each -> each.source().line())
                        .toList());
        assertEquals(
                List.of(1, 3),
                read(new PubmedTextImporter(), PUBMED).stream()
                        .map(each -> each.source().line())
                        .toList());
    }

    @Test
    void numberedProseIsNoExportOfPubmeds() {
        assertFalse(new PubmedTextImporter().recognises("1. First do this.\n\n2. Then that.\n\nPMID: 1\n"));
        assertTrue(new PubmedTextImporter().recognises(PUBMED));
    }

    @Test
    void datesInProseAreNoResultsOfScholars() {
        assertFalse(new CopiedImporter()
                .recognises("A plan\nAnn Roe - lead, 2001 - done\nB plan\nEve Red - 2002 - open\n"));
    }

    @RepeatedTest(200)
    void damagedTextsAreReadToTheirEnd(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var text = new StringBuilder(random.nextBoolean() ? LABELLED : PUBMED);
        for (int i = random.nextInt(1, 50); i > 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
            else text.deleteCharAt(at);
        }

        for (var importer : List.of(new LabelledImporter(), new PubmedTextImporter(), new CopiedImporter()))
            for (var parsed : read(importer, text.toString()))
                assertTrue(text.indexOf(parsed.source().verbatim()) >= 0);
    }
}
