package org.lectern.index;

/// A word of a text as the index knows it.
///
/// @param term the normal form
/// @param from the first character in the text
/// @param to the character after the last
/// @param position the word's place, counting words left out; two tokens may share one
record Token(String term, int from, int to, int position) {}
