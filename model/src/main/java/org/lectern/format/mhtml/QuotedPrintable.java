package org.lectern.format.mhtml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The encoding of bytes as printable characters of RFC 2045, 6.7.
final class QuotedPrintable {

    private QuotedPrintable() {}

    /// The bytes that a text stands for. What is no escape stays, as the standard advises.
    static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '=') {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int end = lineEnd(text, i + 1);
            if (end > i) i = end;
            else if (isEscape(text, i + 1)) {
                bytes.write(Character.digit(text.charAt(i + 1), 16) * 16 + Character.digit(text.charAt(i + 2), 16));
                i += 2;
            } else bytes.write('=');
        }
        return bytes.toByteArray();
    }

    /// Where a line ends that only seems to, behind blanks; -1 where none does.
    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
        if (at < text.length() && text.charAt(at) == '\r') at++;
        return at < text.length() && text.charAt(at) == '\n' ? at : -1;
    }

    private static boolean isEscape(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}
