package org.lectern.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.lectern.duplicate.word.Lexicon;
import org.lectern.duplicate.word.TitleMatch;

/// Weighs two abstracts against each other: shared three-word runs, shared rare words, numbers, exchanged key
/// words.
final class TextComparison {

    /// Runs that an abstract must have to count in full.
    private static final double FULL = 40;

    private static final double FULL_WORDS = 25;
    private static final double COPIED_FROM = 0.2;
    private static final double LIKE_TITLE = 0.5;
    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_NUMBERS = 3;
    private static final int MOST_KEY_WORDS = 3;

    private final Features one;
    private final Features other;
    private final TitleMatch title;
    private final Lexicon lexicon;
    private final ObjDoubleConsumer<Evidence> found;

    TextComparison(Features one, Features other, TitleMatch title, Lexicon lexicon, ObjDoubleConsumer<Evidence> found) {
        this.one = one;
        this.other = other;
        this.title = title;
        this.lexicon = lexicon;
        this.found = found;
    }

    void run() {
        if (one.shingles.length == 0 || other.shingles.length == 0) return;
        int shared = common(one.shingles, other.shingles);
        int shorter = Math.min(one.shingles.length, other.shingles.length);
        double share = (double) shared / shorter;
        if (share >= COPIED_FROM) copied(share, shared, shorter);
        else reworded(share);
        numbers(share);
        keyWord();
    }

    private void copied(double share, int shared, int shorter) {
        double weight = Math.min(1, shorter / FULL) * (2 + 9 * (share - COPIED_FROM) / (1 - COPIED_FROM));
        boolean isSame = share == 1 && one.shingles.length == other.shingles.length && shared > 0;
        found.accept(isSame ? new Evidence.SameAbstract() : new Evidence.SimilarAbstract(share), weight);
    }

    /// Abstracts without common runs tell of the same work only where they share its rare words, and the title.
    private void reworded(double share) {
        double words = title.share() < LIKE_TITLE ? 0 : sharedWords();
        int shorter = Math.min(one.words.length, other.words.length);
        double size = Math.min(1, shorter / FULL_WORDS);
        double weight = size * Math.clamp(-5 + 6 * (words - 0.15) / 0.35, -5, 1);
        if (!title.isEqual() && !title.isWithin()) weight = Math.min(weight, -size) - 2 * size;
        if (weight > 0) found.accept(new Evidence.RewordedAbstract(words), weight);
        else found.accept(new Evidence.OtherAbstract(share), weight);
    }

    /// The part of the shorter abstract's weight that the other has as well.
    private double sharedWords() {
        double mine = 0;
        double its = 0;
        double both = 0;
        for (int word : one.words) {
            double weight = lexicon.textWeight(word);
            mine += weight;
            if (has(other.words, word)) both += weight;
        }
        for (int word : other.words) its += lexicon.textWeight(word);
        double least = Math.min(mine, its);
        return least == 0 ? 0 : both / least;
    }

    /// Trials of one series use one abstract with other numbers in it.
    private void numbers(double share) {
        if (one.numbers.length == 0 || other.numbers.length == 0) return;
        int least = Math.min(one.numbers.length, other.numbers.length);
        double agreed = (double) common(one.numbers, other.numbers) / least;
        boolean isTemplate = share >= COPIED_FROM && share < 0.9 && least >= FEWEST_NUMBERS && agreed < 0.5;
        boolean isOtherCase = agreed == 0 && share < 0.9;
        if (isTemplate) found.accept(new Evidence.DifferentNumbers("", ""), -4);
        else if (isOtherCase) found.accept(new Evidence.DifferentNumbers("", ""), share >= COPIED_FROM ? -5 : -2.5);
    }

    /// A word of the title that the other title and the other abstract exchange for another one.
    private void keyWord() {
        if (one.words.length < FEWEST_WORDS || other.words.length < FEWEST_WORDS) return;
        if (title.onlyOne().size() > MOST_KEY_WORDS || title.onlyOther().size() > MOST_KEY_WORDS) return;
        for (var slip : title.slips()) {
            boolean areTwoWords = isExchanged(slip.one(), one.words, other.words)
                    && isExchanged(slip.other(), other.words, one.words);
            if (areTwoWords) found.accept(new Evidence.OtherKeyWord(slip.one(), slip.other()), -1_000);
        }
        var mine = exchanged(title.onlyOne(), one.words, other.words);
        var its = exchanged(title.onlyOther(), other.words, one.words);
        if (mine.isEmpty() || its.isEmpty()) return;
        found.accept(new Evidence.OtherKeyWord(mine.getFirst(), its.getFirst()), -1_000);
    }

    private static List<String> exchanged(List<String> words, int[] there, int[] notThere) {
        return words.stream().filter(word -> isExchanged(word, there, notThere)).toList();
    }

    private static boolean isExchanged(String word, int[] there, int[] notThere) {
        if (Lexicon.isCommon(word)) return false;
        return has(there, Lexicon.hash(word)) && !has(notThere, Lexicon.hash(word));
    }

    private static boolean has(int[] sorted, int value) {
        return Arrays.binarySearch(sorted, value) >= 0;
    }

    /// How many numbers two ascending lists share.
    static int common(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
