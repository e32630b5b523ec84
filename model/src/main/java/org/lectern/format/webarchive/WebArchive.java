package org.lectern.format.webarchive;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/// The page in an archive that Safari saved; pictures and frames are not looked at.
public final class WebArchive {

    /// How many bytes at the beginning tell an archive.
    public static final int HEAD = 8;

    private static final String PAGE = "WebMainResource";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private WebArchive() {}

    /// Whether a file that starts with these bytes may be an archive.
    public static boolean mayBe(byte[] start) {
        return PropertyList.is(start);
    }

    /// The bytes of the page: in UTF-8 with its mark where the archive names an encoding, else as the site sent them.
    /// Nothing for property lists of other kinds, and for damaged ones.
    public static Optional<byte[]> page(byte[] file) {
        var list = PropertyList.of(file);
        var type = list.flatMap(each -> each.text(PAGE, "WebResourceMIMEType")).orElse("");
        var page = list.flatMap(each -> each.data(PAGE, "WebResourceData"));
        boolean isText = type.isEmpty() || type.startsWith("text/") || type.contains("html") || type.contains("xml");
        if (!isText) return Optional.empty();
        var encoding = list.flatMap(each -> each.text(PAGE, "WebResourceTextEncodingName"))
                .flatMap(WebArchive::charset);
        return page.map(bytes -> encoding.map(charset -> marked(bytes, charset)).orElse(bytes));
    }

    private static byte[] marked(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
        boolean isMarked = text.length >= MARK.length && Arrays.equals(text, 0, MARK.length, MARK, 0, MARK.length);
        if (isMarked) return text;
        var whole = Arrays.copyOf(MARK, MARK.length + text.length);
        System.arraycopy(text, 0, whole, MARK.length, text.length);
        return whole;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // then the page says itself, or its bytes do
        }
    }
}
