package org.lectern.format.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts that the cells of an Excel workbook name by their numbers.
final class SharedTexts {

    /// In all, so that a small file cannot fill the memory.
    private static final long MOST_CHARACTERS = 200_000_000;
    /// Characters that XML cannot hold, or Excel thinks so.
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedTexts() {}

    /// Formatted pieces of a text are joined; readings in small print above it are left out.
    static List<String> read(PackedXml part) throws IOException {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        long length = 0;
        boolean isReading = false;
        while (part.next()) {
            if (part.isStart("si")) text.setLength(0);
            else if (part.isStart("rPh")) isReading = true;
            else if (part.isEnd("rPh")) isReading = false;
            else if (part.isEnd("t") && !isReading) text.append(part.text());
            else if (part.isEnd("si")) {
                length += text.length();
                if (length > MOST_CHARACTERS) throw new IOException("too much text in the spreadsheet");
                texts.add(plain(text.toString()));
            }
        }
        return texts;
    }

    /// Without escapes: `_x000D_` is the end of a line.
    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }
}
