/// Web pages saved as HTML: pages of one paper, and lists of papers.
///
/// What a page says for programs counts most: `citation_...` tags and Dublin Core in its head, schema.org's
/// descriptions
/// (JSON-LD), the data that a page carries for its own scripts. Where there is none, lists are told by the classes of
/// the services that make them ([org.lectern.format.html.Layouts]), and at last by the page's text alone, as if it had
/// been saved as text. Nothing is fetched: a saved page is read as it lies.
@NullMarked
package org.lectern.format.html;

import org.jspecify.annotations.NullMarked;
