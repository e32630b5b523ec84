/// Saved pages: text copied from a web page that lists papers, title and abstract by turns, between lines that
/// belong to the page and to no paper.
///
/// Such a page has no syntax, so its reading is one decision over the whole page. Each line, or each run of lines
/// that hard wrapping may have made of one, plays a [org.lectern.format.page.Role]; [org.lectern.format.page.Signs]
/// measures what speaks for each role, [org.lectern.format.page.Weights] says how much, learned from the page
/// itself in a few rounds, and [org.lectern.format.page.Reading] finds the roles that fit best together and how
/// sure that is (a hidden semi-Markov model: Viterbi, then forward and backward sums). What is not sure is rejected.
@NullMarked
package org.lectern.format.page;

import org.jspecify.annotations.NullMarked;
