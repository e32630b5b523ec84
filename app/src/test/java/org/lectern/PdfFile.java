package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.lectern.format.pdf.PdfReader;

/// Writes a PDF of one page, a large title above small lines.
public final class PdfFile {

    /// Keeps PDFBox from searching the computer for fonts.
    private static final PdfReader READER = new PdfReader();

    private PdfFile() {}

    public static Path write(Path file, String title, String... lines) throws IOException {
        Objects.requireNonNull(READER);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                line(content, 20, 700, title);
                float y = 670;
                for (var each : lines) line(content, 10, y -= 14, each);
                for (var each : List.of("The text of the paper begins here.", "It is set in the usual small letters."))
                    line(content, 10, y -= 14, each);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void line(PDPageContentStream content, float size, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), size);
        content.newLineAtOffset(50, y);
        content.showText(text);
        content.endText();
    }
}
