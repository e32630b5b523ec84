package org.lectern.paper;

/// The name by which LaTeX cites a paper.
///
/// @param text unique in the library without regard to case
/// @param given whether it was handed out; a key once given never changes by itself, a proposal may
public record CitationKey(String text, boolean given) {}
