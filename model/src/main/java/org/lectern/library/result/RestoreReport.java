package org.lectern.library.result;

import java.nio.file.Path;
import java.util.Optional;

/// What a restore did.
///
/// @param restored false where the backup holds fewer papers than the library and that was not asked for
/// @param before papers in the library before
/// @param after papers in the backup
/// @param kept where the library's former file lies now, if there was one
public record RestoreReport(boolean restored, long before, long after, Optional<Path> kept) {}
