package org.lectern.paper;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a library holds of one paper: its description, and all that user and imports have added to it.
///
/// @param files what lies on this computer of it
/// @param sources where it came from, the first import first
public record Paper(
        PaperId id,
        Citation citation,
        CitationKey key,
        SortedSet<TagPath> tags,
        Reading reading,
        Optional<TopicId> topic,
        SortedSet<LocalFile> files,
        List<Provenance> sources) {

    public Paper {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
        sources = List.copyOf(sources);
    }

    /// A paper without files.
    public Paper(
            PaperId id,
            Citation citation,
            CitationKey key,
            SortedSet<TagPath> tags,
            Reading reading,
            Optional<TopicId> topic,
            List<Provenance> sources) {
        this(id, citation, key, tags, reading, topic, Collections.emptySortedSet(), sources);
    }

    /// The name under which scripts and benchmarks know the paper: its first source's own key, or its number.
    public String scriptKey() {
        return sources.isEmpty() || sources.getFirst().source().key().isEmpty()
                ? id.toString()
                : sources.getFirst().source().key();
    }
}
