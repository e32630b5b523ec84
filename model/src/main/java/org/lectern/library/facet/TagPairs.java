package org.lectern.library.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;

/// Which tags stand together on papers.
///
/// @param tags in order
/// @param counts for each tag and each tag how many papers carry both, and on the diagonal how many carry it; as long
///     as `tags` either way
public record TagPairs(List<TagPath> tags, List<List<Integer>> counts) {

    /// Nothing was counted.
    public static final TagPairs NONE = new TagPairs(List.of(), List.of());

    public TagPairs {
        tags = List.copyOf(tags);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /// How many papers carry both.
    public int count(int one, int other) {
        return counts.get(one).get(other);
    }

    /// The most papers that two different tags have in common.
    public int most() {
        int most = 0;
        for (int i = 0; i < tags.size(); i++) {
            for (int j = 0; j < i; j++) most = Math.max(most, count(i, j));
        }
        return most;
    }

    /// Notes the tags of papers, those of one paper one after another, and counts at the end: first which
    /// tags are the commonest, then the pairs of these alone, so that the time goes with the tags on papers
    /// and never with all pairs.
    public static final class Tally {

        private final List<List<TagPath>> papers = new ArrayList<>();
        private final Map<TagPath, Integer> own = new HashMap<>();
        private Optional<PaperId> current = Optional.empty();

        /// Notes that a paper carries a tag.
        public void note(PaperId paper, TagPath tag) {
            if (!current.equals(Optional.of(paper))) papers.add(new ArrayList<>());
            current = Optional.of(paper);
            papers.getLast().add(tag);
            own.merge(tag, 1, Integer::sum);
        }

        /// The commonest tags; of equals the first in order.
        public TagPairs commonest(int most) {
            var chosen = new ArrayList<>(new TreeMap<>(own).entrySet());
            chosen.sort(Map.Entry.<TagPath, Integer>comparingByValue().reversed());
            var tags = new TreeSet<TagPath>();
            chosen.stream().limit(most).forEach(each -> tags.add(each.getKey()));
            return of(List.copyOf(tags));
        }

        private TagPairs of(List<TagPath> tags) {
            var place = new HashMap<TagPath, Integer>();
            for (var tag : tags) place.put(tag, place.size());
            int[][] counts = new int[tags.size()][tags.size()];
            for (var carried : papers) {
                int[] here = carried.stream()
                        .mapToInt(tag -> place.getOrDefault(tag, -1))
                        .filter(at -> at >= 0)
                        .toArray();
                for (int one : here) for (int other : here) counts[one][other]++;
            }
            var rows = new ArrayList<List<Integer>>();
            for (int[] row : counts) {
                var cells = new ArrayList<Integer>();
                for (int cell : row) cells.add(cell);
                rows.add(cells);
            }
            return new TagPairs(tags, rows);
        }
    }
}
