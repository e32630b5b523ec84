package org.lectern.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the lines of one page with the size of their letters.
final class PageStripper extends PDFTextStripper {

    /// A first page with more is no page for reading.
    private static final int MOST_LETTERS = 60_000;

    /// Letters that fonts draw as one, such as `ﬁ`.
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double sizes;
    private int letters;
    private int allLetters;
    private boolean isUpright = true;

    PageStripper() {
        setStartPage(1);
        setEndPage(1);
    }

    List<PageLine> lines(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        end();
        return lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (allLetters > MOST_LETTERS) return;
        line.append(text);
        for (var each : positions) {
            sizes += each.getFontSizeInPt();
            letters++;
            allLetters++;
            if (each.getDir() != 0) isUpright = false;
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    @Override
    protected void writeParagraphEnd() {
        end();
    }

    private void end() {
        var text = LIGATURE.matcher(line.toString().replace("\u00AD", ""))
                .replaceAll(letters -> Normalizer.normalize(letters.group(), Normalizer.Form.NFKC))
                .strip()
                .replaceAll("\\s+", " ");
        if (!text.isEmpty() && letters > 0) lines.add(new PageLine(text, sizes / letters, isUpright));
        line.setLength(0);
        sizes = 0;
        letters = 0;
        isUpright = true;
    }
}
