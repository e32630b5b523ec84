package org.lectern.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Learns what each sign is worth in this library: hides the tags of some papers, looks which signs speak for which
/// tags, and which of these were right.
final class Lessons {

    private static final int MOST_PAPERS = 1_024;
    private static final int MOST_EXAMPLES = 200_000;
    private static final int CHUNK = 64;

    private final Signs signs;
    private final Tagged tagged;
    private final IntFunction<ReadText> texts;
    private final IntFunction<float[]> places;

    Lessons(Signs signs, Tagged tagged, IntFunction<ReadText> texts, IntFunction<float[]> places) {
        this.places = places;
        this.signs = signs;
        this.tagged = tagged;
        this.texts = texts;
    }

    Weighing learned(Progress progress) {
        int papers = Math.min(MOST_PAPERS, tagged.size());
        var examples = new ArrayList<Weighing.Example>();
        for (int from = 0; from < papers && examples.size() < MOST_EXAMPLES; from += CHUNK) {
            progress.at(Phase.COMPARING, from, papers);
            IntStream.range(from, Math.min(papers, from + CHUNK))
                    .parallel()
                    .mapToObj(lesson -> examples(paper(lesson, papers)))
                    .toList()
                    .forEach(examples::addAll);
        }
        progress.at(Phase.COMPARING, papers, papers);
        return Signs.USUAL.learned(examples);
    }

    /// Papers from all over the library: each lesson's lies a golden share of the library beyond the one before it,
    /// so that any number of them is spread evenly.
    private int paper(int lesson, int papers) {
        if (papers == tagged.size()) return lesson;
        double share = lesson * (Math.sqrt(5) - 1) / 2;
        return (int) ((share - Math.floor(share)) * tagged.size());
    }

    private List<Weighing.Example> examples(int paper) {
        var text = texts.apply(paper);
        return signs.candidates(text, signs.near(text, paper, places.apply(paper))).stream()
                .map(each -> new Weighing.Example(each.signs(), tagged.has(paper, each.tag())))
                .toList();
    }
}
