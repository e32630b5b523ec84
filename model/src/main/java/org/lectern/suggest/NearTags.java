package org.lectern.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.paper.TagPath;

/// Finds tags that were probably meant to be one: they differ in case, in hyphens and blanks, or in a plural.
public final class NearTags {

    /// Two such tags.
    ///
    /// @param one the tag of more papers, of equals the first in order; the other might become it
    /// @param papers how many carry `one` itself
    /// @param otherPapers how many carry the other
    public record Pair(TagPath one, int papers, TagPath other, int otherPapers) {

        /// The first of the two in order.
        public TagPath lesser() {
            return one.compareTo(other) < 0 ? one : other;
        }

        /// The second of the two in order.
        public TagPath greater() {
            return one.compareTo(other) < 0 ? other : one;
        }
    }

    /// A shorter word keeps its `s`, which is part of it more often than not.
    private static final int SHORTEST_PLURAL = 4;
    private static final Comparator<Pair> FULLEST_FIRST = Comparator.comparingInt(
                    (Pair pair) -> pair.papers() + pair.otherPapers())
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other);

    private NearTags() {}

    /// The pairs among these tags, those of most papers first. Of several that look alike, each is paired with the
    /// fullest.
    ///
    /// @param tags with how many papers carry each
    public static List<Pair> of(SortedMap<TagPath, Integer> tags) {
        var alike = new TreeMap<String, List<TagPath>>();
        for (var tag : tags.keySet())
            alike.computeIfAbsent(form(tag), _ -> new ArrayList<>()).add(tag);
        var fullest = Comparator.comparing((TagPath tag) -> tags.getOrDefault(tag, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        var pairs = new ArrayList<Pair>();
        for (var same : alike.values()) {
            same.sort(fullest);
            var first = same.getFirst();
            for (var other : same.subList(1, same.size())) {
                pairs.add(new Pair(first, tags.getOrDefault(first, 0), other, tags.getOrDefault(other, 0)));
            }
        }
        pairs.sort(FULLEST_FIRST);
        return pairs;
    }

    /// What a tag has in common with those that look like it.
    static String form(TagPath tag) {
        return tag.names().stream().map(NearTags::form).collect(Collectors.joining("/"));
    }

    private static String form(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("[\\s_\\-‐‑–.]+", -1);
        var joined = new StringBuilder();
        for (var word : words) joined.append(singular(word));
        return joined.isEmpty() ? name : joined.toString();
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s")) return word;
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
