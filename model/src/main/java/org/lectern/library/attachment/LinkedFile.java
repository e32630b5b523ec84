package org.lectern.library.attachment;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.paper.LocalFile;

/// A paper's file, and where it lies on this computer.
///
/// @param place empty where the path is no path here
/// @param isThere whether a file was there when it was looked for
public record LinkedFile(LocalFile file, Optional<Path> place, boolean isThere) {}
