package org.lectern.library.facet;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.library.result.TagCount;
import org.lectern.paper.Reading;

/// How a list of papers is spread.
///
/// @param papers how many papers were counted
/// @param tags the tags that these papers carry and their ancestors, in order
/// @param years papers without a year are in none
/// @param authors the busiest first, and only those
/// @param venues the fullest first, and only those
public record FacetCounts(
        int papers,
        List<TagCount> tags,
        SortedMap<Reading.Status, Integer> statuses,
        SortedMap<Integer, Integer> years,
        List<NameCount> authors,
        List<NameCount> venues) {

    /// Nothing was counted.
    public static final FacetCounts NONE =
            new FacetCounts(0, List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());

    public FacetCounts {
        tags = List.copyOf(tags);
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        authors = List.copyOf(authors);
        venues = List.copyOf(venues);
    }
}
