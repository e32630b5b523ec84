/// MODS, the Library of Congress's Metadata Object Description Schema (version 3), which library catalogues, Zotero and
/// the converters of bibutils write.
///
/// A paper and what it appeared in have the same elements, the latter within a `relatedItem` of the type `host`.
/// [org.lectern.format.mods.ModsRecord] reads the paper, [org.lectern.format.mods.ModsNames] the people of both.
@NullMarked
package org.lectern.format.mods;

import org.jspecify.annotations.NullMarked;
