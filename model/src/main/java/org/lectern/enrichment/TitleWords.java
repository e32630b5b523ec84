package org.lectern.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.text.EditDistance;
import org.lectern.text.NormalForm;

/// A title as it is compared.
///
/// @param letters its letters and digits alone, in lower case: equal for `pre-training`, `pretraining` and
///     `pre training`
/// @param words the words that say something, in order
record TitleWords(String letters, List<String> words) {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "the", "to",
            "toward", "towards", "via", "with", "using");
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LETTERS = 16;
    private static final int LONG_TITLE = 5;
    private static final int LONG_WORD = 5;
    private static final int SLIP = 2;

    TitleWords {
        words = List.copyOf(words);
    }

    static TitleWords of(String title) {
        var key = NormalForm.key(title);
        if (key.isEmpty()) return new TitleWords("", List.of());
        var words = List.of(key.split(" ", -1)).stream()
                .filter(word -> !EMPTY_WORDS.contains(word))
                .toList();
        return new TitleWords(key.replace(" ", ""), words);
    }

    /// Whether many papers may bear it: `Editorial`, `Deep learning`.
    boolean isGeneric() {
        return words.size() < FEWEST_WORDS || letters.length() < FEWEST_LETTERS;
    }

    /// Whether hardly two papers bear it by chance.
    boolean isLong() {
        return words.size() >= LONG_TITLE;
    }

    boolean isSame(TitleWords other) {
        return !letters.isEmpty() && letters.equals(other.letters);
    }

    /// Whether all words are the same but for at most one on each side, and that no number.
    boolean isNear(TitleWords other) {
        var mine = only(other);
        var its = other.only(this);
        return words.size() - mine.size() >= FEWEST_WORDS
                && mine.size() <= 1
                && its.size() <= 1
                && !hasDigit(mine)
                && !hasDigit(its);
    }

    /// Whether the one word that differs is the same but for a slip of the pen.
    boolean isSlip(TitleWords other) {
        var mine = only(other);
        var its = other.only(this);
        return isNear(other)
                && mine.size() == 1
                && its.size() == 1
                && Math.min(mine.getFirst().length(), its.getFirst().length()) >= LONG_WORD
                && EditDistance.between(mine.getFirst(), its.getFirst()) <= SLIP;
    }

    /// Whether half of the shorter title's words stand in the other.
    boolean sharesHalf(TitleWords other) {
        int shorter = Math.min(words.size(), other.words.size());
        return shorter > 0 && 2 * (words.size() - only(other).size()) >= shorter;
    }

    /// The words that the other title lacks.
    private List<String> only(TitleWords other) {
        var left = new ArrayList<>(other.words);
        return words.stream().filter(word -> !left.remove(word)).toList();
    }

    private static boolean hasDigit(List<String> words) {
        return words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
    }
}
