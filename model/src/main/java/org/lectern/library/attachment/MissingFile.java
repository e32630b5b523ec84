package org.lectern.library.attachment;

import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;

/// A paper's file that is not where it was.
///
/// @param title of the paper, as people read it
public record MissingFile(PaperId paper, String title, LocalFile file) {}
