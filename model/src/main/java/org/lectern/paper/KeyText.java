package org.lectern.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Text as keys need it: folded to ASCII, and normalised for comparison.
final class KeyText {

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'œ', "oe"), Map.entry((int) 'Œ', "OE"), Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"), Map.entry((int) 'ł', "l"), Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'Đ', "D"), Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"), Map.entry((int) 'þ', "th"), Map.entry((int) 'Þ', "Th"),
            Map.entry((int) 'ı', "i"));

    private KeyText() {}

    /// The text in ASCII: letters lose their marks, other characters without a likeness are left out.
    static String ascii(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(character -> {
            if (character < 0x80) folded.append((char) character);
            else folded.append(LETTERS.getOrDefault(character, ""));
        });
        return folded.toString();
    }

    /// The letters and digits of a text, lower case, without marks.
    static String key(String text) {
        var key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
