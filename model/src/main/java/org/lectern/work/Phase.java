package org.lectern.work;

/// What a piece of work is doing at the moment. The words for it lie in the message bundles.
public enum Phase {
    OPENING,
    COPYING,
    READING,
    STORING,
    INDEXING,
    SEARCHING,
    COMPARING,
    MERGING,
    GROUPING,
    UNDOING,
    WRITING,
    CHECKING,
    PLACING
}
