package org.lectern.layout.drawing;

/// How wide a text is drawn. The window and the bitmap ask their fonts.
@FunctionalInterface
public interface TextWidth {

    /// For a picture whose font nobody knows yet: rather too wide than too narrow.
    TextWidth ESTIMATED = (text, size) -> size
            * text.codePoints()
                    .mapToDouble(point -> Character.isIdeographic(point) ? 1.05 : .62)
                    .sum();

    /// The width of a text on one line.
    ///
    /// @param size of the font in pixels
    /// @return pixels
    double of(String text, double size);
}
