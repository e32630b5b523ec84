package org.lectern.library.enrichment;

import java.util.List;
import org.lectern.work.Problem;

/// What reference files and changed records brought to an import.
///
/// @param filled papers that were filled from reference files
/// @param proposed how many proposals wait for the user because of this import
public record Imported(List<Filled> filled, int proposed, List<Problem> warnings) {

    public static final Imported NOTHING = new Imported(List.of(), 0, List.of());

    public Imported {
        filled = List.copyOf(filled);
        warnings = List.copyOf(warnings);
    }
}
