package org.lectern.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Writes small PDFs, line by line.
public final class Pdfs {

    private record Line(String text, float size) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> information = new LinkedHashMap<>();
    private String password = "";

    private Pdfs() {}

    public static Pdfs page() {
        FontMappers.set(new BundledFont()); // or PDFBox would search the computer for fonts
        return new Pdfs();
    }

    /// A first page as most papers have it.
    public static Pdfs paper(String title, String authors, String... body) {
        var page = page().title(title).line(authors);
        for (var line : body) page.line(line);
        return page.line("This line stands for the text of the paper, in letters of the usual size.")
                .line("It goes on for a while, so that most letters of the page are of that size.");
    }

    public Pdfs title(String... texts) {
        for (var text : texts) lines.add(new Line(text, 18));
        return this;
    }

    public Pdfs line(String text) {
        lines.add(new Line(text, 10));
        return this;
    }

    /// Sets a value of the document's information, such as `Title`.
    public Pdfs information(String name, String value) {
        information.put(name, value);
        return this;
    }

    public Pdfs locked(String password) {
        this.password = password;
        return this;
    }

    public byte[] bytes() {
        try (var document = new PDDocument()) {
            write(document);
            information.forEach(document.getDocumentInformation()::setCustomMetadataValue);
            if (!password.isEmpty())
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PDDocument document) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            float y = 740;
            for (var line : lines) {
                y -= line.size * 1.4f;
                content.beginText();
                content.setFont(
                        new PDType1Font(line.size > 12 ? FontName.HELVETICA_BOLD : FontName.TIMES_ROMAN), line.size);
                content.newLineAtOffset(60, y);
                content.showText(line.text);
                content.endText();
            }
        }
    }
}
