package org.lectern.format.pdf;

/// A line of a page.
///
/// @param size of its letters, in points
/// @param isUpright whether it runs from left to right, unlike a stamp on the margin
record PageLine(String text, double size, boolean isUpright) {}
