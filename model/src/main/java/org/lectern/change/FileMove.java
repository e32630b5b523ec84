package org.lectern.change;

import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;

/// A paper's file that lies elsewhere now.
public record FileMove(PaperId paper, LocalFile from, LocalFile to) {}
