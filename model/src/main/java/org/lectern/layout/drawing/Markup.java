package org.lectern.layout.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Texts and numbers as XML and HTML write them.
final class Markup {

    private Markup() {}

    /// A text between tags or quotes. Control characters, which XML cannot hold, are left out.
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append(' ');
                default -> {
                    if (isAllowed(point)) escaped.appendCodePoint(point);
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int point) {
        boolean isNoCharacter = point == 0xFFFE || point == 0xFFFF;
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !isNoCharacter && !isHalf;
    }

    /// Pixels to the hundredth, with a point in every country.
    static String pixels(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
