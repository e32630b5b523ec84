package org.lectern.library.result;

import org.lectern.work.Problem;

/// A place in a file and what is wrong there.
///
/// @param line from 1
/// @param verbatim the text there as it stands, or empty where there is no record to correct
public record Rejection(int line, Problem reason, String verbatim) {}
