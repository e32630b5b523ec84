package org.lectern.library.facet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.library.result.TagCount;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;

/// Counts papers under tags as they come, the tags of one paper one after another, so that a paper with two tags
/// below one counts there once.
public final class TagTally {

    private final Map<TagPath, Integer> own = new HashMap<>();
    private final Map<TagPath, Integer> below = new HashMap<>();
    private final Set<TagPath> seen = new HashSet<>();
    private Optional<PaperId> current = Optional.empty();

    /// Notes that a paper carries a tag.
    public void note(PaperId paper, TagPath tag) {
        if (!current.equals(Optional.of(paper))) {
            current = Optional.of(paper);
            seen.clear();
        }
        own.merge(tag, 1, Integer::sum);
        for (var above = Optional.of(tag); above.isPresent(); above = above.flatMap(TagPath::parent)) {
            if (seen.add(above.get())) below.merge(above.get(), 1, Integer::sum);
        }
    }

    /// All tags noted and their ancestors, in order.
    public List<TagCount> counts() {
        return new TreeSet<>(below.keySet())
                .stream()
                        .map(tag -> new TagCount(tag, own.getOrDefault(tag, 0), below.getOrDefault(tag, 0)))
                        .toList();
    }
}
