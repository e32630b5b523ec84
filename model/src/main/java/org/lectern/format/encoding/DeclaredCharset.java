package org.lectern.format.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The encoding that an XML file or a web page names in its first bytes (XML 1.0, 4.3.3; HTML, 13.2.3.2).
///
/// Programs that save a page again in UTF-8 often leave the old name in, so bytes that are valid UTF-8 are UTF-8 whatever
/// is declared. So are pages in Latin-1 left to the rule for all files, which reads what is no UTF-8 as Windows-1252, as
/// browsers do.
public final class DeclaredCharset {

    /// HTML looks at as many bytes.
    private static final int FIRST = 1_024;

    private static final Pattern NAME = Pattern.compile(
            "(?is)^\\s*<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']"
                    + "|<meta[^>]{0,300}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final Set<String> LEFT = Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252");

    private DeclaredCharset() {}

    /// The charset that is declared and not belied by the bytes, unless it is one that is read without being told.
    public static Optional<Charset> of(byte[] first) {
        var start = new String(first, 0, Math.min(FIRST, first.length), StandardCharsets.ISO_8859_1);
        if (!start.stripLeading().startsWith("<")) return Optional.empty();
        var name = NAME.matcher(start);
        if (!name.find()) return Optional.empty();
        return charset(name.group(1) == null ? name.group(2) : name.group(1))
                .filter(declared -> !LEFT.contains(declared.name()) && isOfBytes(declared) && !isUtf8(first));
    }

    /// Pages in GBK mostly call it by the name of the smaller set.
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.equalsIgnoreCase("gb2312") ? "GBK" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a name that nobody knows says nothing
        }
    }

    /// A name that could be read as ASCII is not written in units of two or four bytes.
    private static boolean isOfBytes(Charset declared) {
        return !declared.name().startsWith("UTF-16") && !declared.name().startsWith("UTF-32");
    }

    /// Whether the bytes are valid UTF-8 with at least one character beyond ASCII; the last may be cut off.
    private static boolean isUtf8(byte[] first) {
        boolean isAscii = true;
        for (byte each : first) isAscii &= each >= 0;
        if (isAscii) return false;
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(Arrays.copyOf(first, first.length));
        return !decoder.decode(bytes, CharBuffer.allocate(first.length), false).isError();
    }
}
