package org.lectern.library.arrival;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.library.result.ImportReport;

/// What an import would do, record by record.
///
/// @param report the report that the import would end with, were every record taken in as it is
/// @param arrivals the records in their order
public record Rehearsal(ImportReport report, List<Arrival> arrivals) {

    public Rehearsal {
        arrivals = List.copyOf(arrivals);
    }

    /// How many records are of each kind; a kind without any is 0.
    public SortedMap<Outcome.Kind, Integer> counts() {
        Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
        for (var kind : Outcome.Kind.values()) counts.put(kind, 0);
        for (var each : arrivals) counts.merge(each.kind(), 1, Integer::sum);
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
