package org.lectern.library.attachment;

import org.lectern.work.Problem;

/// A file of which nothing could be read, and why.
public record UnreadableFile(String path, Problem reason) {}
