package org.lectern.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Author;
import org.lectern.paper.BaseKey;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;

class KeyProposalsTest {

    private static final int MANY = 300;
    private static final Citation GRAPHS = Citation.titled("Graphs")
            .with()
            .authors(List.of(Author.of("Lee", "Ann")))
            .build();

    private final MapFacts facts = new MapFacts();

    private void hold(int papers) {
        var arrivals = new ArrayList<Change>();
        for (int i = 1; i <= papers; i++) {
            var citation = GRAPHS.with().pages(Integer.toString(i)).build();
            arrivals.add(new Change.OfCitation(new PaperId(i), Optional.empty(), Optional.of(citation)));
        }
        facts.apply(new Delta(arrivals));
    }

    private void cite(long paper, String key, boolean isGiven) {
        facts.apply(new Delta(List.of(
                isGiven
                        ? new Change.OfKey(new PaperId(paper), "", key)
                        : new Change.OfFormerKey(new PaperId(paper), key, false, true))));
    }

    /// What is asked at once answers as one question for each key and paper would.
    @RepeatedTest(40)
    void aProposalIsTheNextKeyThatIsFree(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        hold(40);
        var base = new KeyProposals(facts).of(new PaperId(1), GRAPHS);
        var given = new HashSet<String>();
        for (int i = 0; i < 12; i++) {
            var key = BaseKey.suffixed(base, random.nextInt(45));
            if (random.nextBoolean()) key = key.toUpperCase(Locale.ROOT);
            long paper = random.nextLong(1, 41);
            boolean isGiven =
                    random.nextBoolean() && facts.key(new PaperId(paper)).isEmpty();
            if (given.add(key.toLowerCase(Locale.ROOT))) cite(paper, key, isGiven);
        }

        Map<PaperId, String> expected = new HashMap<>();
        int suffix = 0;
        for (var rival : facts.withoutKey(base)) {
            while (!facts.isFree(BaseKey.suffixed(base, suffix), rival)) suffix++;
            expected.put(rival, BaseKey.suffixed(base, suffix++));
        }
        var proposals = new KeyProposals(facts);
        expected.forEach((paper, key) -> assertEquals(key, proposals.of(paper, GRAPHS)));
    }

    @Test
    void thousandsOfOneBaseAreAskedForAtOnce() {
        hold(MANY);
        var asked = new ArrayList<String>();
        var counted = (Facts) Proxy.newProxyInstance(
                Facts.class.getClassLoader(), new Class<?>[] {Facts.class}, (_, method, arguments) -> {
                    asked.add(method.getName());
                    return method.invoke(facts, arguments);
                });
        var proposals = new KeyProposals(counted);

        var keys = new HashSet<String>();
        for (int i = 1; i <= MANY; i++) keys.add(proposals.of(new PaperId(i), GRAPHS));

        assertEquals(MANY, keys.size());
        assertEquals(List.of("keyPattern", "cited", "withoutKey"), asked);
    }
}
