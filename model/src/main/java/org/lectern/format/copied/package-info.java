/// Texts of papers that are no saved page of titles and abstracts by turns, but have a form of their own: what PubMed
/// exports as text, lines that begin with `Title:` or `Authors:` as in arXiv's mails and listings, and what copying
/// from Google Scholar and the ACL Anthology leaves.
@NullMarked
package org.lectern.format.copied;

import org.jspecify.annotations.NullMarked;
