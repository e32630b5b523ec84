/// Full-text search over Lucene: derived from the store, and never the truth.
///
/// An index holds one document for each paper. Its text is analysed by [org.lectern.text.WordAnalyzer], which
/// topics and duplicates share, in its repaired view; beside each text field lies its `.form` twin, unstemmed,
/// which ranks names, and of other texts holds the words that differ from their stems, so that both together say
/// what beginnings of words a paper has. Texts are cut once for both, see [org.lectern.index.word]. What is exact
/// (tags with their ancestors, states, dates) is a token of its own. No text is stored: who asks for papers like
/// one says what it says.
///
/// The library's revision lies in Lucene's live commit data, so an index knows how far it is behind; one that was
/// built by another analyzer or layout says that it has none, and is built anew. Deleting the folder is always safe.
///
/// One thread writes; any number of threads read what was last committed. Ranks do not depend on the order in which
/// papers came, nor on papers since removed: equal scores are ordered by paper, and [org.lectern.index.LiveSearcher]
/// counts only papers that are there, which Lucene itself does not. So an index updated answers like one rebuilt.
///
/// Lucene's `IOException` ends here: it becomes an [org.lectern.index.IndexException] that says what happened.
@NullMarked
package org.lectern.index;

import org.jspecify.annotations.NullMarked;
