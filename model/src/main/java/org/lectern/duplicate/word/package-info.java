/// Words as duplicates compare them: cleaned of what files and scanners do to text, in one spelling, and
/// weighed by how much it says when two papers share them.
///
/// [org.lectern.duplicate.word.PlainWords] cuts texts, [org.lectern.duplicate.word.TitleForm] takes a title
/// apart, [org.lectern.duplicate.word.Lexicon] numbers and weighs words, and
/// [org.lectern.duplicate.word.TitleMatch] sets the words of two titles against each other. Nothing here
/// knows of papers.
@NullMarked
package org.lectern.duplicate.word;

import org.jspecify.annotations.NullMarked;
