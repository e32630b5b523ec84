package org.lectern.format;

import org.lectern.paper.PaperId;
import org.lectern.work.Problem;

/// Something that is wrong with a paper on its way into a file, or missing.
///
/// @param key the paper's citation key, by which people know it in the file
public record Finding(PaperId paper, String key, Problem problem) {}
