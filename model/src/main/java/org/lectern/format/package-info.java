/// Files in and out: one importer or exporter for each format, told apart by content, not by name.
///
/// An importer turns characters into a lazy stream of [org.lectern.format.Parsed] records. It never throws on bad
/// input: what cannot be read is a [org.lectern.format.Parsed.Rejected] with its line, its reason and its raw
/// text, and reading goes on behind it. It opens no file and fills in nothing that the file does not say.
@NullMarked
package org.lectern.format;

import org.jspecify.annotations.NullMarked;
