package org.lectern.format;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.paper.Absorbed;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// What a library keeps of a paper beside the paper itself, for a file that is to hold everything.
///
/// @param pin the topic into which the user put the paper
/// @param absorbed the papers that were merged into it
/// @param judged what the user says of it and papers that came before it
/// @param origins where its fields came from that were filled or typed after its sources
/// @param said what the user says of the library as a whole; its first paper carries that
public record Attached(
        Optional<TopicId> pin,
        List<Absorbed> absorbed,
        List<Judged> judged,
        SortedMap<CitationField, Origin> origins,
        List<Said> said) {

    public static final Attached NOTHING =
            new Attached(Optional.empty(), List.of(), List.of(), Collections.emptySortedMap(), List.of());

    public Attached {
        absorbed = List.copyOf(absorbed);
        judged = List.copyOf(judged);
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
        said = List.copyOf(said);
    }

    /// Origins alone.
    public static Attached of(SortedMap<CitationField, Origin> origins) {
        return new Attached(Optional.empty(), List.of(), List.of(), origins, List.of());
    }

    /// A verdict on this paper and another one.
    ///
    /// @param text the fingerprint of the other's text, by which it is known where numbers are others
    /// @param verdict in lower case
    public record Judged(PaperId other, long text, String verdict) {}

    /// One thing that the user says, in the words in which libraries store it.
    public record Said(String kind, String subject, String value) {}
}
