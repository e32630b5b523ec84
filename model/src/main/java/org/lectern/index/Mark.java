package org.lectern.index;

/// A stretch of a text that answers a query.
///
/// @param from the first character, from 0
/// @param to the character after the last
public record Mark(int from, int to) {}
