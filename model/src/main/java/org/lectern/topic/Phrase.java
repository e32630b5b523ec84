package org.lectern.topic;

import java.util.function.Consumer;
import org.lectern.vector.Corpus;

/// Up to four words that follow one another, as stems; -1 where there is none.
record Phrase(int first, int second, int third, int fourth) implements Comparable<Phrase> {

    static final int MOST_WORDS = 4;

    /// Where a phrase stands.
    record Place(Phrase phrase, int row, int from, int length) {}

    int length() {
        return second < 0 ? 1 : third < 0 ? 2 : fourth < 0 ? 3 : 4;
    }

    boolean holds(int stem) {
        return first == stem || second == stem || third == stem || fourth == stem;
    }

    /// Whether the two have a word in common.
    boolean meets(Phrase other) {
        return other.holds(first)
                || (second >= 0 && other.holds(second))
                || (third >= 0 && other.holds(third))
                || (fourth >= 0 && other.holds(fourth));
    }

    /// Tells all phrases of a row: whole words only, so that no part of a hyphenated word stands alone, at most three
    /// written words long, and without a word twice.
    static void each(Corpus corpus, int row, Consumer<Place> told) {
        int length = corpus.length(row);
        var stems = new int[MOST_WORDS];
        for (int from = 0; from < length; from++) {
            if (isHyphened(corpus, row, from)) continue;
            for (int words = 1; words <= MOST_WORDS && from + words <= length; words++) {
                int place = from + words - 1;
                if (words > 1 && corpus.joint(row, place) == Corpus.APART) break;
                stems[words - 1] = corpus.stem(corpus.word(row, place));
                if (!corpus.isTelling(stems[words - 1]) || isRepeated(stems, words)) break;
                if (place + 1 < length && isHyphened(corpus, row, place + 1)) continue;
                if (written(corpus, row, from, words) > 3) break;
                told.accept(new Place(of(stems, words), row, from, words));
            }
        }
    }

    private static boolean isRepeated(int[] stems, int words) {
        for (int i = 0; i < words - 1; i++) {
            if (stems[i] == stems[words - 1]) return true;
        }
        return false;
    }

    private static Phrase of(int[] stems, int words) {
        return new Phrase(stems[0], words > 1 ? stems[1] : -1, words > 2 ? stems[2] : -1, words > 3 ? stems[3] : -1);
    }

    private static boolean isHyphened(Corpus corpus, int row, int place) {
        int joint = corpus.joint(row, place);
        return joint != Corpus.APART && corpus.jointText(joint).startsWith("-");
    }

    /// How many words one would count.
    private static int written(Corpus corpus, int row, int from, int length) {
        int words = 1;
        for (int place = from + 1; place < from + length; place++) {
            var joint = corpus.jointText(corpus.joint(row, place));
            if (!joint.startsWith("-")) words += joint.length() > 1 ? 2 : 1;
        }
        return words;
    }

    /// The phrase as it is written at a place.
    static String text(Corpus corpus, Place place) {
        var text = new StringBuilder(corpus.wordText(corpus.word(place.row, place.from)));
        for (int i = place.from + 1; i < place.from + place.length; i++) {
            text.append(corpus.jointText(corpus.joint(place.row, i)))
                    .append(corpus.wordText(corpus.word(place.row, i)));
        }
        return text.toString();
    }

    @Override
    public int compareTo(Phrase other) {
        if (first != other.first) return Integer.compare(first, other.first);
        if (second != other.second) return Integer.compare(second, other.second);
        if (third != other.third) return Integer.compare(third, other.third);
        return Integer.compare(fourth, other.fourth);
    }
}
