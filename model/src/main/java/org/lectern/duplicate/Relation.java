package org.lectern.duplicate;

/// How two papers of one work belong together.
public enum Relation {
    /// Two records of the same publication.
    SAME,
    /// The same work in another state: preprint and published, conference and journal, first and revised.
    VERSION
}
