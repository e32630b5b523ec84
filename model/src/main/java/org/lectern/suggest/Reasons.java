package org.lectern.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.lectern.vector.Corpus;

/// Says why a tag is suggested.
final class Reasons {

    private static final int MOST_WORDS = 6;
    private static final int MOST_PAPERS = 5;

    private final TagNames names;
    private final Tagged tagged;
    private final IntFunction<ReadText> texts;

    Reasons(TagNames names, Tagged tagged, IntFunction<ReadText> texts) {
        this.names = names;
        this.tagged = tagged;
        this.texts = texts;
    }

    /// The near papers that have the tag, the nearest first.
    List<Integer> papers(int tag, Neighbourhood near) {
        return Arrays.stream(near.nearest())
                .filter(paper -> tagged.has(paper, tag))
                .limit(MOST_PAPERS)
                .boxed()
                .toList();
    }

    /// Words of the text as it writes them: first the tag's own, then what it shares with near papers of the tag, in
    /// the order of what they add to the similarity.
    List<String> words(int tag, ReadText text, Neighbourhood near, Corpus from, int row) {
        var words = new LinkedHashSet<String>();
        int at = names.place(tag, text);
        if (at >= 0) words.add(written(text, at, names.length(tag), from, row));
        shared(tag, text, near).forEach(stem -> {
            var word = from.wordText(from.word(row, text.place(text.first(stem))));
            if (words.size() < MOST_WORDS && words.stream().noneMatch(known -> known.contains(word))) words.add(word);
        });
        return List.copyOf(words);
    }

    private static String written(ReadText text, int at, int length, Corpus from, int row) {
        var written = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int place = text.place(at + i);
            int joint = from.joint(row, place);
            if (i > 0) written.append(joint == Corpus.APART ? " " : from.jointText(joint));
            written.append(from.wordText(from.word(row, place)));
        }
        return written.toString();
    }

    /// The stems that a text shares with near papers of a tag, the strongest first.
    private List<Integer> shared(int tag, ReadText text, Neighbourhood near) {
        Map<Integer, Double> sums = new HashMap<>();
        for (int paper : near.nearest()) {
            if (!tagged.has(paper, tag)) continue;
            var other = texts.apply(paper);
            for (int i = 0; i < text.size(); i++) {
                double both = (double) text.weight(i) * other.weightOf(text.stem(i)) * near.similarity(paper);
                if (both > 0) sums.merge(text.stem(i), both, Double::sum);
            }
        }
        var order = Comparator.comparingDouble((Integer stem) -> sums.getOrDefault(stem, 0.0));
        var stems = new ArrayList<>(sums.keySet());
        stems.sort(order.reversed().thenComparing(Comparator.naturalOrder()));
        return stems;
    }
}
