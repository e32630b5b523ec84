package org.lectern.duplicate;

/// What the user says of a pair. It outlives every score, and the pair is never asked again.
public enum Verdict {
    SAME,
    VERSION,
    DIFFERENT
}
