/// Which tags a paper might be given, learned from those that the user has given to others, and never applied unasked.
///
/// [org.lectern.suggest.TagSuggester] is the way in. A suggestion comes about in four steps:
///
/// 1. [org.lectern.suggest.TaggedTexts] finds the tagged papers that are most alike in their words;
/// 2. [org.lectern.suggest.TagNames] finds the tags whose own words stand in the text;
/// 3. [org.lectern.suggest.Signs] gathers what speaks for each of these tags as a few numbers;
/// 4. [org.lectern.suggest.Weighing] makes one probability of them.
///
/// What the numbers weigh differs from library to library: a tag such as `probability` often stands in the text,
/// one such as `cs.LG` never does. So each library learns its own weights, by hiding the tags of papers that have
/// some and looking which signs would have brought them back (leave one out).
@NullMarked
package org.lectern.suggest;

import org.jspecify.annotations.NullMarked;
