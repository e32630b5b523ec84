package org.lectern.library.result;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What came of one file.
///
/// @param file its name without the folder
/// @param format the format it was read as, or empty where it was not recognised
/// @param records the records found, rejected ones included
/// @param added records that became papers
/// @param known records of papers held already, which became sources of those
/// @param warnings what the user should hear of records that were read
/// @param unmapped fields nobody knows and how often they came; they are kept verbatim
public record FileReport(
        String file,
        String format,
        int records,
        int added,
        int known,
        List<Rejection> rejected,
        List<Rejection> warnings,
        SortedMap<String, Integer> unmapped) {

    public FileReport {
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
        unmapped = Collections.unmodifiableSortedMap(new TreeMap<>(unmapped));
    }
}
