package org.lectern.paper;

/// A paper's file that lies elsewhere now.
public record FileMove(PaperId paper, LocalFile from, LocalFile to) {}
