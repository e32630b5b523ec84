package org.lectern.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.vector.Corpus;
import org.lectern.vector.LatentVectors;
import org.lectern.vector.TermVectors;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Suggests tags for papers, learned from those that have some.
///
/// The 60 tagged papers that are most alike vote with the squares of their similarities (k nearest neighbours), the
/// tag's own words in the text count as well, and the library's own tags tell how much each of these is worth. It
/// never changes: other tags make another one.
public final class TagSuggester {

    /// With fewer tagged papers nothing is suggested.
    public static final int LEAST_TAGGED = 5;

    /// What is less likely than this is not worth the user's look.
    private static final double LEAST_SCORE = .02;

    private final Corpus corpus;
    private final List<PaperId> papers;
    private final Tagged tagged;
    private final Vocabulary vocabulary;
    private final Signs signs;
    private final LatentVectors vectors;
    private final Reasons reasons;
    private final Weighing weighing;

    private TagSuggester(Corpus corpus, SortedMap<PaperId, SortedSet<TagPath>> tagsOf, Progress progress) {
        this.corpus = corpus;
        papers = List.copyOf(tagsOf.keySet());
        tagged = new Tagged(List.copyOf(tagsOf.values()));
        vocabulary = new Vocabulary(corpus);
        progress.at(Phase.COMPARING, 0, tagged.size());
        var names = new TagNames(tagged.tags(), vocabulary);
        var texts = new TaggedTexts(tagged.size(), this::textOfTagged, vocabulary.size());
        vectors = LatentVectors.of(TermVectors.of(corpus, progress), progress);
        signs = new Signs(
                texts, new LatentTexts(vectors, tagged), new NameSigns(names, tagged, this::textOfTagged), tagged);
        reasons = new Reasons(names, tagged, this::textOfTagged);
        weighing = new Lessons(
                        signs, tagged, this::textOfTagged, paper -> LatentTexts.place(vectors, tagged.row(paper)))
                .learned(progress);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// How many tagged papers the suggestions rest on.
    public int restsOn() {
        return tagged.size();
    }

    /// Tags for a paper, the likeliest first; none that it has already.
    ///
    /// @param limit how many at most
    /// @return nothing for a paper that was not added, or where too little speaks for any tag
    public List<Suggestion> suggest(PaperId paper, int limit) {
        int row = Collections.binarySearch(papers, paper);
        return row < 0 ? List.of() : suggest(corpus, row, tagged.number(row), limit);
    }

    /// Tags for a text that is in no library, the likeliest first.
    ///
    /// @param limit how many at most
    public List<Suggestion> suggest(String title, String abstractText, int limit) {
        return suggest(Corpus.builder().add(title, abstractText).build(), 0, -1, limit);
    }

    /// @param own the number among tagged papers, or -1
    private List<Suggestion> suggest(Corpus from, int row, int own, int limit) {
        if (tagged.size() < LEAST_TAGGED) return List.of();
        var text = ReadText.of(from, row, vocabulary);
        if (text.size() == 0) return List.of();
        var near = signs.near(text, own, from == corpus ? LatentTexts.place(vectors, row) : null);
        return signs.candidates(text, near).stream()
                .filter(each -> own < 0 || !tagged.has(own, each.tag()))
                .map(each -> new Scored(each.tag(), weighing.probability(each.signs())))
                .filter(each -> each.score >= LEAST_SCORE)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::tag))
                .limit(limit)
                .map(each -> suggestion(each, text, near, from, row))
                .toList();
    }

    private record Scored(int tag, double score) {}

    private Suggestion suggestion(Scored scored, ReadText text, Neighbourhood near, Corpus from, int row) {
        var speaking = reasons.papers(scored.tag, near);
        return new Suggestion(
                tagged.tags().get(scored.tag),
                scored.score,
                reasons.words(scored.tag, text, near, from, row),
                speaking.stream().map(each -> papers.get(tagged.row(each))).toList());
    }

    private ReadText textOfTagged(int number) {
        return ReadText.of(corpus, tagged.row(number), vocabulary);
    }

    /// Takes in papers, in any order: their numbers say in which they are read.
    public static final class Builder {

        private final SortedMap<PaperId, Added> added = new TreeMap<>();

        private Builder() {}

        private record Added(String title, String abstractText, SortedSet<TagPath> tags) {}

        /// Takes in a paper.
        ///
        /// @param tags what to learn from; empty for a paper that only wants suggestions
        public Builder add(PaperId paper, String title, String abstractText, SortedSet<TagPath> tags) {
            added.put(paper, new Added(title, abstractText, new TreeSet<>(tags)));
            return this;
        }

        /// Learns from all papers taken in.
        ///
        /// @throws java.util.concurrent.CancellationException where progress does
        public TagSuggester build(Progress progress) {
            var corpus = Corpus.builder();
            var tags = new TreeMap<PaperId, SortedSet<TagPath>>();
            int done = 0;
            for (var each : new ArrayList<>(added.entrySet())) {
                if (done++ % 1_024 == 0) progress.at(Phase.READING, done, added.size());
                corpus.add(each.getValue().title, each.getValue().abstractText);
                tags.put(each.getKey(), each.getValue().tags);
            }
            return new TagSuggester(corpus.build(), tags, progress);
        }
    }
}
