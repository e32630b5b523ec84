package org.lectern.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.vector.VectorSample;
import org.lectern.work.Progress;

/// Papers of several fields, and the topics found in them.
final class TopicSample {

    static final int FIELDS = 6;
    static final long FIRST_FREE = 1;

    private final List<Written> papers = new ArrayList<>();

    private record Written(PaperId id, String title, String abstractText) {}

    TopicSample(long seed, int count) {
        var texts = new VectorSample(seed, FIELDS);
        for (int i = 0; i < count; i++) {
            papers.add(new Written(id(i), texts.text(i % FIELDS, 6), texts.text(i % FIELDS, 40)));
        }
    }

    static PaperId id(int index) {
        return new PaperId(index + 1L);
    }

    static int field(PaperId paper) {
        return (int) ((paper.number() - 1) % FIELDS);
    }

    TopicSample with(PaperId id, String title, String abstractText) {
        papers.add(new Written(id, title, abstractText));
        return this;
    }

    TopicSample shuffled(long seed) {
        Collections.shuffle(papers, new Random(seed));
        return this;
    }

    TopicSearch search() {
        return search(papers.size());
    }

    /// With the first papers only.
    TopicSearch search(int count) {
        var search = new TopicSearch();
        for (var paper : papers.subList(0, count)) search.add(paper.id, paper.title, paper.abstractText);
        return search;
    }

    Clustering fresh(TopicSettings settings, TopicHands hands) {
        return search().run(settings, Optional.empty(), hands, FIRST_FREE, Progress.NONE);
    }

    Clustering fresh() {
        return fresh(TopicSettings.AUTOMATIC, TopicHands.NONE);
    }

    Clustering after(Clustering last, TopicHands hands) {
        return search().run(last.settings(), Optional.of(last), hands, firstFree(last), Progress.NONE);
    }

    /// How many papers have a phrase.
    long papersWith(String phrase) {
        return papers.stream()
                .filter(each -> (each.title + " " + each.abstractText).contains(phrase))
                .count();
    }

    static long firstFree(Clustering last) {
        return last.topics().stream()
                .mapToLong(each -> each.id().number() + 1L)
                .max()
                .orElse(FIRST_FREE);
    }

    static TopicId topicOf(Clustering clustering, PaperId paper) {
        return clustering.member(paper).orElseThrow().topic();
    }
}
