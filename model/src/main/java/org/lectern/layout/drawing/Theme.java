package org.lectern.layout.drawing;

/// The colours of a picture besides those of the topics.
///
/// @param background what all else stands out from
/// @param text of names
/// @param unassigned of papers without a topic
public record Theme(Colour background, Colour text, Colour unassigned) {

    public static final Theme LIGHT = new Theme(Colour.of("ffffff"), Colour.of("1f2328"), Colour.of("8a8f98"));
    public static final Theme DARK = new Theme(Colour.of("15181c"), Colour.of("e8eaed"), Colour.of("7d838c"));
}
