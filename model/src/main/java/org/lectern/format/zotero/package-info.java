/// What an item of Zotero's database says. Pure: [org.lectern.format.zotero.ZoteroItem] is an item as its
/// tables hold it, [org.lectern.format.zotero.ItemReader] makes a record of it. Where the tables lie is the
/// store's business.
///
/// Nothing is lost on the way: a field without a place in a citation stays in its `extra`, under BibTeX's name
/// where there is one and under Zotero's own else, and the source keeps the whole item.
@NullMarked
package org.lectern.format.zotero;

import org.jspecify.annotations.NullMarked;
