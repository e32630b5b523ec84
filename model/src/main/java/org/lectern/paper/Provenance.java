package org.lectern.paper;

import java.time.Instant;

/// A source that a library holds for a paper, and since when.
///
/// @param number the source's own number within the library, from 1, never given to another; 0 before a library has
///     taken it in
/// @param imported the moment of the import, whole seconds
public record Provenance(long number, Source source, Instant imported) {}
