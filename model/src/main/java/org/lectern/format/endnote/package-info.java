/// EndNote's XML, which Zotero, JabRef, Papers and library catalogues write as well.
@NullMarked
package org.lectern.format.endnote;

import org.jspecify.annotations.NullMarked;
