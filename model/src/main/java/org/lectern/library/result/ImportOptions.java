package org.lectern.library.result;

import java.util.Optional;

/// How files are taken in.
///
/// @param format the format to read them as, or empty to tell it from their content
/// @param keepAll whether every record becomes a paper, even one that is held already
/// @param dryRun whether to say what would happen and change nothing
public record ImportOptions(Optional<String> format, boolean keepAll, boolean dryRun) {

    public static final ImportOptions PLAIN = new ImportOptions(Optional.empty(), false, false);
}
