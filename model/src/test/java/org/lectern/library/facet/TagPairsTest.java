package org.lectern.library.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;

class TagPairsTest {

    private static final TagPath[] TAGS = {
        TagPath.of("a"), TagPath.of("a/x"), TagPath.of("b"), TagPath.of("c"), TagPath.of("d")
    };

    /// The matrix says what counting each pair of tags by itself says.
    @RepeatedTest(50)
    void eachPairIsCounted(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var papers = new ArrayList<TreeSet<TagPath>>();
        var tally = new TagPairs.Tally();
        for (int paper = 1; paper <= 40; paper++) {
            var carried = new TreeSet<TagPath>();
            for (var tag : TAGS) if (random.nextInt(3) == 0) carried.add(tag);
            papers.add(carried);
            for (var tag : carried) tally.note(new PaperId(paper), tag);
        }
        var pairs = tally.commonest(TAGS.length);

        assertEquals(List.of(TAGS), pairs.tags());
        for (int i = 0; i < TAGS.length; i++) {
            for (int j = 0; j < TAGS.length; j++) {
                var both = List.of(TAGS[i], TAGS[j]);
                long expected = papers.stream()
                        .filter(carried -> carried.containsAll(both))
                        .count();
                assertEquals(expected, pairs.count(i, j));
            }
        }
    }

    @Test
    void onlyTheCommonestStay() {
        var tally = new TagPairs.Tally();
        tally.note(new PaperId(1), TAGS[0]);
        tally.note(new PaperId(1), TAGS[3]);
        tally.note(new PaperId(2), TAGS[3]);
        tally.note(new PaperId(2), TAGS[2]);
        var pairs = tally.commonest(2);

        assertEquals(List.of(TAGS[0], TAGS[3]), pairs.tags());
        assertEquals(1, pairs.most());
        assertEquals(2, pairs.count(1, 1));
    }
}
