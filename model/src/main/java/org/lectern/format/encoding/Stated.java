package org.lectern.format.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The encoding that a file names itself: in JabRef's and BibDesk's first lines, in the line that Emacs reads, in an
/// XML declaration, or in the head of a web page.
final class Stated {

    /// Such names stand at the start; further down they are somebody's text.
    private static final int FAR = 2_000;

    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("(?im)^\\s*%+\\s*Encoding:\\s*([\\w.:-]+)"),
            Pattern.compile("(?im)^\\s*%+\\s*Saved with string encoding ([^\\r\\n]+)"),
            Pattern.compile("-\\*-[^\\r\\n]*?coding:\\s*([\\w.-]+)"),
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)"),
            Pattern.compile("(?i)<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"));
    /// What the Mac's menus call the encodings that old libraries were saved in.
    private static final Map<String, String> BY_MENU = Map.of(
            "western (mac os roman)", "x-MacRoman",
            "western (iso latin 1)", "windows-1252",
            "western (windows latin 1)", "windows-1252",
            "western (ascii)", "windows-1252",
            "central european (iso latin 2)", "ISO-8859-2",
            "central european (windows latin 2)", "windows-1250",
            "cyrillic (windows)", "windows-1251",
            "japanese (shift jis)", "Shift_JIS",
            "japanese (windows, dos)", "windows-31j",
            "chinese (gb 18030)", "GB18030");

    private Stated() {}

    /// The encoding that the first bytes of a file name, unless it is one of Unicode's, which bytes tell better.
    /// Latin-1 and ASCII are taken as Windows-1252, which has all of their characters and is what is meant by them.
    static Optional<Charset> in(byte[] first) {
        var head = new String(first, 0, Math.min(FAR, first.length), StandardCharsets.ISO_8859_1);
        return PLACES.stream()
                .map(place -> place.matcher(head))
                .filter(place -> place.find())
                .map(place -> place.group(1).strip())
                .findFirst()
                .flatMap(Stated::named);
    }

    private static Optional<Charset> named(String name) {
        var known = BY_MENU.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        try {
            if (!Charset.isSupported(known)) return Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty(); // no name at all: as good as none stated
        }
        var charset = Charset.forName(known);
        if (charset.name().startsWith("UTF")) return Optional.empty();
        boolean isPartOfWindows =
                charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return Optional.of(isPartOfWindows ? Encoding.WINDOWS : charset);
    }
}
