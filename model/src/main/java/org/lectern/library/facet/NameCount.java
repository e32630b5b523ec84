package org.lectern.library.facet;

/// An author or a venue and how many papers go with it.
public record NameCount(String name, int papers) {}
