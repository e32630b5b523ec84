package org.lectern.format.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.lectern.format.pdf.FirstPage.Reading;
import org.lectern.work.Problem;

/// Reads the first page and the metadata of a PDF. Never throws for what a PDF holds.
public final class PdfReader {

    /// What every PDF begins with, perhaps behind a few stray bytes.
    public static final String SIGNATURE = "%PDF-";

    /// What one PDF's unpacked streams may take of the memory.
    private static final long MOST_BYTES = 96L << 20;

    public PdfReader() {
        FontMappers.set(new BundledFont());
    }

    /// Whether the first bytes of a file are those of a PDF.
    public static boolean recognises(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        return start.stripLeading().startsWith(SIGNATURE);
    }

    /// Reads what the bytes hold; closing them stays with the caller.
    public Reading read(RandomAccessRead bytes) {
        var cache = MemoryUsageSetting.setupMainMemoryOnly(MOST_BYTES).streamCache;
        try (var document = Loader.loadPDF(bytes, "", null, null, cache)) {
            return read(document);
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // the class that is missing is one of those that open PDFs encrypted for a certificate
            return new Reading.Unreadable(Problem.of("pdf.encrypted"));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets some broken files with exceptions of any kind, and endless nesting by following it
            return new Reading.Unreadable(Problem.of("pdf.broken"));
        }
    }

    private static Reading read(PDDocument document) throws IOException {
        if (document.getNumberOfPages() == 0) return new Reading.Unreadable(Problem.of("pdf.broken"));
        var metadata = PdfMetadata.of(document);
        List<PageLine> lines = new PageStripper().lines(document);
        var page = new PageText(lines, metadata).page();
        boolean saysNothing = page.lines().isEmpty()
                && page.title().isEmpty()
                && page.stated().isEmpty();
        return saysNothing ? new Reading.Unreadable(Problem.of("pdf.no-text")) : new Reading.Read(page);
    }
}
