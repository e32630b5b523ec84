/// Reading Zotero's own database, `zotero.sqlite`, of Zotero 5 and later.
///
/// Zotero locks its database while it runs, and nobody else may write it; so
/// [org.lectern.store.zotero.DatabaseCopy] copies it, with the journal that belongs to it, and
/// [org.lectern.store.zotero.ZoteroDatabase] reads the copy, some hundred items at a time. What an item means
/// is said by [org.lectern.format.zotero.ItemReader].
@NullMarked
package org.lectern.store.zotero;

import org.jspecify.annotations.NullMarked;
