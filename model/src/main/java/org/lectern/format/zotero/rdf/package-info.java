/// Zotero's own format of exchange, RDF in XML, which carries collections, notes, tags and files.
///
/// An item names what belongs to it (its journal, notes, files) and is named by the collections that it lies in, and
/// all of these stand anywhere in the file. So a file is looked through first for everything that is no item, in
/// [org.lectern.format.zotero.rdf.Surroundings]; items are then read one at a time, and
/// [org.lectern.format.zotero.rdf.RdfItem] makes of each what Zotero's database would hold of it.
///
/// Memory holds what is no item, and names, so it grows with notes and not with papers. That items are related
/// (`dc:relation`) is not read: a library has no place for it.
@NullMarked
package org.lectern.format.zotero.rdf;

import org.jspecify.annotations.NullMarked;
