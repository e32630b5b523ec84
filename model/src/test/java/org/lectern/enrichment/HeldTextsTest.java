package org.lectern.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.enrichment.Cases.HELD;
import static org.lectern.enrichment.Cases.OTHER_TEXT;
import static org.lectern.enrichment.Cases.PREPRINT;
import static org.lectern.enrichment.Cases.TEXT;
import static org.lectern.enrichment.Cases.TITLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;

class HeldTextsTest {

    private static final PaperId PAPER = new PaperId(7_000_000_000L);
    private final HeldTexts texts = new HeldTexts();

    private boolean finds(Citation record) {
        return texts.like(TextKeys.of(record)).contains(PAPER);
    }

    @Test
    void aPaperIsFoundByTitleByNumberAndByText() {
        texts.add(PAPER, TextKeys.of(PREPRINT));

        assertTrue(finds(Citation.titled(TITLE.toUpperCase(Locale.ROOT))));
        assertTrue(finds(Citation.titled(TITLE.replace("Quiet", "Silent"))));
        assertTrue(finds(
                Citation.titled("x").with().identifiers(PREPRINT.identifiers()).build()));
        assertTrue(finds(Citation.titled("Wholly new").with().abstractText(TEXT).build()));
    }

    @Test
    void anotherPaperIsNotFound() {
        texts.add(PAPER, TextKeys.of(HELD));

        assertTrue(texts.like(TextKeys.of(Citation.titled("Maps of a walled-in river and its bridges")
                        .with()
                        .abstractText(OTHER_TEXT)
                        .build()))
                .isEmpty());
    }

    @Test
    void aTitleThatManyBearCostsNothing() {
        for (int i = 1; i <= 5_000; i++) texts.add(new PaperId(i), TextKeys.of(Citation.titled("Editorial")));

        assertTrue(texts.like(TextKeys.of(Citation.titled("Editorial"))).size() < 50);
    }

    /// Postings are a map from hashes to sets, as long as few share a hash.
    @RepeatedTest(20)
    void postingsAreAMap(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var postings = new Postings();
        var map = new HashMap<Long, TreeSet<Integer>>();
        for (int i = 0; i < 5_000; i++) {
            long key = random.nextInt(8) == 0 ? random.nextInt(4) * 1_000_003L : random.nextLong();
            int value = random.nextInt(12);
            postings.add(key, value);
            map.computeIfAbsent(key, _ -> new TreeSet<>()).add(value);
        }
        map.forEach((key, values) -> {
            var found = new ArrayList<Integer>();
            postings.each(key, found::add);
            assertEquals(List.copyOf(values), found.stream().sorted().toList());
        });
    }
}
