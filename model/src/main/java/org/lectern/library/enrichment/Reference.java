package org.lectern.library.enrichment;

import java.nio.file.Path;

/// A file by which every import is enriched.
///
/// @param isThere whether it can be read at the moment
public record Reference(Path path, boolean isThere) {}
