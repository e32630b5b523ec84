package org.lectern.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.vector.Corpus;
import org.lectern.work.Progress;

class TopicWordsTest {

    private static final List<String> CHAINS = List.of("Markov chains in practice", "Markov chains, revisited");

    @Test
    void aNameIsWrittenAsThePapersWriteIt() {
        var found = found(List.of(
                CHAINS,
                List.of("A mixture-of-experts layer", "Routing of a mixture-of-experts layer"),
                List.of("In-Context Learning works", "Why In-Context Learning fails")));

        assertEquals("Markov chains", found.get(0).label().getFirst());
        assertEquals("mixture-of-experts layer", found.get(1).label().getFirst());
        assertEquals("In-Context Learning", found.get(2).label().getFirst());
    }

    @Test
    void commonplacesNameNothing() {
        var groups = new ArrayList<List<String>>();
        for (var field : List.of("coral reefs", "sonnets", "tax law", "glaciers", "violins", "bees", "clay", "tides")) {
            groups.add(List.of("Language models of " + field + " one", "Language models of " + field + " two"));
        }
        for (var found : found(groups)) {
            assertFalse(found.label().toString().toLowerCase(Locale.ROOT).contains("language"), found.toString());
        }
    }

    @Test
    void namesOfASampleAreUniqueAndStandInTwoPapers() {
        var sample = new TopicSample(1, 120);
        var clustering = sample.fresh();
        var labels = new HashSet<String>();
        for (var topic : clustering.topics()) {
            assertFalse(topic.label().isEmpty());
            for (var label : topic.label()) {
                assertTrue(labels.add(label), label);
                assertTrue(sample.papersWith(label) >= 2, label);
            }
        }
    }

    @Test
    void aReasonNamesTheWordsOfThePaper() {
        var paper = new PaperId(1);
        var member = new Member(paper, new TopicId(3), .8, List.of(new PaperId(2)), Optional.of(new TopicId(4)));
        var topic = new Topic(
                new TopicId(3), "", List.of("Markov chains"), List.of("chains", "Markov", "mixing"), List.of(paper));
        var reason = TopicReason.of(member, topic, "On Markov's chain", "A chain of chains.");

        assertEquals(List.of("chain", "Markov's"), reason.words());
        assertEquals(List.of(new PaperId(2)), reason.nearest());
        assertEquals(Optional.of(new TopicId(4)), reason.runnerUp());
    }

    private static List<TopicWords.Found> found(List<List<String>> groups) {
        var corpus = Corpus.builder();
        var groupOf = new ArrayList<Integer>();
        var rowsOf = new ArrayList<List<Integer>>();
        for (int group = 0; group < groups.size(); group++) {
            rowsOf.add(new ArrayList<>());
            for (var title : groups.get(group)) {
                rowsOf.get(group).add(groupOf.size());
                groupOf.add(group);
                corpus.add(title, "");
            }
        }
        return new TopicWords(
                        corpus.build(),
                        groupOf.stream().mapToInt(Integer::intValue).toArray(),
                        rowsOf)
                .find(Progress.NONE);
    }
}
