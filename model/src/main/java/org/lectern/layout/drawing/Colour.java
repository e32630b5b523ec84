package org.lectern.layout.drawing;

import java.util.Locale;

/// A colour of a screen (sRGB).
///
/// @param red from 0 to 255, as are the others
public record Colour(int red, int green, int blue) {

    public Colour {
        if (((red | green | blue) & ~255) != 0) throw new IllegalArgumentException("beyond 0 to 255");
    }

    /// The colour that six hexadecimal digits write.
    public static Colour of(String hex) {
        int all = Integer.parseInt(hex, 16);
        return new Colour(all >> 16 & 255, all >> 8 & 255, all & 255);
    }

    /// As CSS and SVG write it, such as `#e69f00`.
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /// How well two colours stand apart, from 1 to 21 (WCAG 2.2).
    public double contrast(Colour other) {
        double one = luminance() + .05;
        double two = other.luminance() + .05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /// From 0 for black to 1 for white.
    double luminance() {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    /// Light rather than signal.
    static double linear(int channel) {
        double share = channel / 255.0;
        return share <= .04045 ? share / 12.92 : StrictMath.pow((share + .055) / 1.055, 2.4);
    }
}
