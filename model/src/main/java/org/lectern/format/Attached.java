package org.lectern.format;

import java.util.List;
import java.util.Optional;
import org.lectern.paper.Absorbed;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// What a library keeps of a paper beside the paper itself, for a file that is to hold everything.
///
/// @param pin the topic into which the user put the paper
/// @param absorbed the papers that were merged into it
/// @param judged what the user says of it and papers that came before it
/// @param said what the user says of the library as a whole; its first paper carries that
public record Attached(Optional<TopicId> pin, List<Absorbed> absorbed, List<Judged> judged, List<Said> said) {

    public static final Attached NOTHING = new Attached(Optional.empty(), List.of(), List.of(), List.of());

    public Attached {
        absorbed = List.copyOf(absorbed);
        judged = List.copyOf(judged);
        said = List.copyOf(said);
    }

    /// A verdict on this paper and another one.
    ///
    /// @param text the fingerprint of the other's text, by which it is known where numbers are others
    /// @param verdict in lower case
    public record Judged(PaperId other, long text, String verdict) {}

    /// One thing that the user says, in the words in which libraries store it.
    public record Said(String kind, String subject, String value) {}
}
