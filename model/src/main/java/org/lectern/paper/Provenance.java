package org.lectern.paper;

import java.time.Instant;

/// A source that a library holds for a paper, and since when.
///
/// @param imported the moment of the import, whole seconds
public record Provenance(Source source, Instant imported) {}
