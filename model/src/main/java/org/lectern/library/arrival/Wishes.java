package org.lectern.library.arrival;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;

/// How a batch is taken in.
///
/// @param decisions what the user says of single records
/// @param tags tags for all papers that are new
public record Wishes(ImportOptions options, SortedMap<Place, Decision> decisions, List<TagPath> tags) {

    public Wishes {
        decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
        tags = List.copyOf(tags);
    }

    public static Wishes of(ImportOptions options) {
        return new Wishes(options, Collections.emptySortedMap(), List.of());
    }

    /// Whether the user wants none of a record.
    public boolean leavesOut(Place place) {
        return decisions.get(place) instanceof Decision.LeaveOut;
    }

    /// The earlier record whose paper a record is by the user's word.
    public Optional<Place> joinedRecord(Place place) {
        return decisions.get(place) instanceof Decision.SameRecord(var earlier)
                ? Optional.of(earlier)
                : Optional.empty();
    }

    /// The records whose papers later ones are by the user's word.
    public Set<Place> awaited() {
        return decisions.values().stream()
                .flatMap(each -> each instanceof Decision.SameRecord(var earlier) ? Stream.of(earlier) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The held paper that a record is by the user's word.
    public Optional<PaperId> joined(Place place) {
        return decisions.get(place) instanceof Decision.SameAs(var paper) ? Optional.of(paper) : Optional.empty();
    }
}
