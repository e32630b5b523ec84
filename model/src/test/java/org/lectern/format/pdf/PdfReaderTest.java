package org.lectern.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Identifier;

class PdfReaderTest {

    private static final String TEXT =
            "Gulls steal bread from harbour visitors more often when the tide is low, and we say"
                    + " why. We watched four piers for three summers and counted each theft.";

    private static FirstPage.Reading reading(byte[] pdf) {
        return new PdfReader().read(new RandomAccessReadBuffer(pdf));
    }

    private static FirstPage page(Pdfs pdf) {
        return assertInstanceOf(FirstPage.Reading.Read.class, reading(pdf.bytes()))
                .page();
    }

    private static String reason(byte[] pdf) {
        return assertInstanceOf(FirstPage.Reading.Unreadable.class, reading(pdf))
                .reason()
                .key();
    }

    @Test
    void theLargestLinesAreTheTitle() {
        var page = page(Pdfs.page()
                .line("Journal of Made-up Birds 4 (2001) 5-9, doi:10.5555/birds.4.5.")
                .title("Gulls over the harbour:", "a census of thefts")
                .line("Ada Gull and Bo Tern")
                .line("The text of the paper begins here and is set in the usual size."));

        assertEquals("Gulls over the harbour: a census of thefts", page.title());
        assertEquals(List.of(new Identifier.Doi("10.5555/birds.4.5")), page.printed());
        assertEquals(List.of(), page.authors());
        assertEquals(5, page.lines().size());
    }

    @Test
    void metadataCountWhereThePageSaysTheSame() {
        var page = page(Pdfs.paper("GULLS OVER THE HARBOUR", "Ada Gull, Bo Tern")
                .information("Title", "Gulls over the Harbour")
                .information("Author", "Ada Gull; Bo Tern")
                .information("Subject", "Birds 4, doi:10.5555/birds.4.5"));

        assertEquals("Gulls over the Harbour", page.title());
        assertEquals(List.of(Author.of("Gull", "Ada"), Author.of("Tern", "Bo")), page.authors());
        assertEquals(Set.of(new Identifier.Doi("10.5555/birds.4.5")), page.stated());
    }

    @Test
    void metadataOfATemplateAreNotBelieved() {
        var page = page(Pdfs.paper("Gulls over the harbour", "Ada Gull")
                .information("Title", "Template for conference papers")
                .information("Author", "Max Mustermann"));

        assertEquals("Gulls over the harbour", page.title());
        assertEquals(List.of(), page.authors());
        assertEquals(
                "Gulls over the harbour",
                page(Pdfs.paper("Gulls over the harbour", "Ada Gull")
                                .information("Title", "Microsoft Word - gulls over the harbour.doc"))
                        .title());
    }

    @Test
    void theArxivStampTellsNumberAndYear() {
        var page = page(Pdfs.paper("Gulls over the harbour", "Ada Gull", "arXiv:2101.00042v2 [q-bio.PE] 6 Jan 2021"));

        assertEquals(List.of(new Identifier.ArxivId("2101.00042")), page.printed());
        assertEquals(Year.of(2021), page.year());
    }

    @Test
    void theAbstractEndsWhereSomethingElseBegins() {
        var half = TEXT.indexOf("visitors") + 4;
        var page = page(Pdfs.paper(
                "Gulls over the harbour",
                "Ada Gull",
                "Abstract",
                TEXT.substring(0, half) + "-",
                TEXT.substring(half),
                "1 Introduction"));

        assertEquals(TEXT, page.abstractText());
        assertEquals(
                "",
                page(Pdfs.paper("Gulls over the harbour", "Ada Gull", "Abstract", TEXT))
                        .abstractText());
    }

    @Test
    void whatCannotBeReadIsToldWithItsReason() {
        assertEquals(
                "pdf.encrypted",
                reason(Pdfs.paper("Gulls over the harbour", "A. Gull")
                        .locked("x")
                        .bytes()));
        assertEquals("pdf.no-text", reason(Pdfs.page().bytes()));
        assertEquals("pdf.broken", reason("%PDF-1.4 and then nothing".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("pdf.broken", reason(new byte[0]));
    }

    @Test
    void noBytesMakeAnException() {
        var whole = Pdfs.paper("Gulls over the harbour", "Ada Gull", "doi:10.5555/birds.4.5")
                .bytes();
        var random = new SplittableRandom(11);
        int read = 0;
        for (int round = 0; round < 400; round++) {
            var bytes = round % 4 == 0 ? new byte[random.nextInt(3000)] : whole.clone();
            if (round % 4 == 0) random.nextBytes(bytes);
            for (int i = 0; i < 1 + round / 40 && bytes.length > 8; i++)
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
            if (round % 4 == 1) bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));

            if (reading(bytes) instanceof FirstPage.Reading.Read) read++;
        }
        assertTrue(read > 20, "only " + read + " damaged PDFs could still be read");
    }

    @Test
    void aPdfIsToldByItsFirstBytes() {
        assertTrue(PdfReader.recognises(Pdfs.page().bytes()));
        assertTrue(PdfReader.recognises("\n%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(!PdfReader.recognises("@article{a, title = {%PDF-}}".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aPageBecomesAPaperForReview() {
        var parsed = page(Pdfs.paper("Gulls over the harbour", "Ada Gull", "doi:10.5555/birds.4.5")
                        .information("Author", "Ada Gull"))
                .record("gulls.pdf");

        var accepted = assertInstanceOf(Parsed.Accepted.class, parsed);
        assertEquals("Gulls over the harbour", accepted.citation().title());
        assertEquals(
                Set.of(new Identifier.Doi("10.5555/birds.4.5")),
                accepted.citation().identifiers());
        assertEquals(Set.of(FirstPage.REVIEW), accepted.belongings().tags());
        assertEquals("gulls.pdf", accepted.source().file());
        var nameless = page(Pdfs.page().line("all of one size").line("and no more"));
        assertInstanceOf(Parsed.Rejected.class, nameless.record("x.pdf"));
    }

    @Test
    void twoDoisOnAPageAreNobodys() {
        var parsed = page(Pdfs.paper("Gulls over the harbour", "Ada Gull", "doi:10.5555/a.1", "doi:10.5555/b.2"))
                .record("gulls.pdf");

        assertEquals(
                Set.of(),
                assertInstanceOf(Parsed.Accepted.class, parsed).citation().identifiers());
    }
}
