package org.lectern.library.result;

import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;

/// What the user said of a pair.
public record Judged(PaperPair pair, Verdict verdict) {}
