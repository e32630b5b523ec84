package org.lectern.library.result;

import org.lectern.change.Revision;

/// What became of imported keywords.
///
/// @param papers how many papers got tags
/// @param tags how many tags they got in all
public record Adopted(Revision revision, int papers, int tags) {}
