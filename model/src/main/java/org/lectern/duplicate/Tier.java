package org.lectern.duplicate;

/// How sure it is that two papers are one work.
public enum Tier {
    /// May be merged after one preview.
    CERTAIN,
    /// Wants a look.
    LIKELY,
    /// A hint, not more.
    POSSIBLE
}
