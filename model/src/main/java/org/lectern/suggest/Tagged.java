package org.lectern.suggest;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lectern.paper.TagPath;

/// Which papers have tags, and which: both as numbers, papers in the order of their rows, tags in their own.
final class Tagged {

    private final List<TagPath> tags;
    private final int[] rows;
    private final int[][] tagsOf;
    private final int[][] papersOf;

    /// @param tagsByRow of each paper its tags, or none
    Tagged(List<SortedSet<TagPath>> tagsByRow) {
        var all = new TreeSet<TagPath>();
        tagsByRow.forEach(all::addAll);
        tags = List.copyOf(all);
        rows = IntStream.range(0, tagsByRow.size())
                .filter(row -> !tagsByRow.get(row).isEmpty())
                .toArray();
        tagsOf = new int[rows.length][];
        var counts = new int[tags.size()];
        for (int paper = 0; paper < rows.length; paper++) {
            tagsOf[paper] = tagsByRow.get(rows[paper]).stream()
                    .mapToInt(tag -> Collections.binarySearch(tags, tag))
                    .sorted()
                    .toArray();
            for (int tag : tagsOf[paper]) counts[tag]++;
        }
        papersOf = new int[tags.size()][];
        for (int tag = 0; tag < papersOf.length; tag++) papersOf[tag] = new int[counts[tag]];
        for (int paper = rows.length - 1; paper >= 0; paper--) {
            for (int tag : tagsOf[paper]) papersOf[tag][--counts[tag]] = paper;
        }
    }

    /// How many papers have tags.
    int size() {
        return rows.length;
    }

    /// All tags in use, in their order.
    List<TagPath> tags() {
        return tags;
    }

    /// The row of a tagged paper.
    int row(int paper) {
        return rows[paper];
    }

    /// The number of the tagged paper in a row, -1 where it has no tags.
    int number(int row) {
        return Math.max(-1, Arrays.binarySearch(rows, row));
    }

    /// The tags of a paper, ascending.
    int[] tagsOf(int paper) {
        return tagsOf[paper];
    }

    /// The papers with a tag, ascending.
    int[] papersOf(int tag) {
        return papersOf[tag];
    }

    boolean has(int paper, int tag) {
        return Arrays.binarySearch(tagsOf[paper], tag) >= 0;
    }
}
