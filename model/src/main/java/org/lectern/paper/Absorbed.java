package org.lectern.paper;

/// A paper that was merged into another, as it was described until then: by it, records of the lost paper are known
/// again, and the key under which it was cited is still found.
///
/// @param id its number, given to no other paper
/// @param key the citation key that was handed out for it, or empty
public record Absorbed(PaperId id, Citation citation, String key) {}
