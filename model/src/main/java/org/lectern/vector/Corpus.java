package org.lectern.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.text.Repair;
import org.lectern.text.WordAnalyzer;

/// The words of many papers: of each its title and abstract, as they are written and as stems.
///
/// Texts are read in their [repaired][Repair] view and cut by the [WordAnalyzer] that search uses. A word takes four
/// bytes, so that 100,000 abstracts take less than 100 MB. Words without meaning are left out, but what stood
/// between two words is known, so that phrases can be given back as they were written.
public final class Corpus {

    /// The word begins anew: a stop word, a punctuation mark or the start of a text stands before it.
    public static final int APART = 0;

    private static final int WORD_BITS = 24;
    private static final int MOST_WORDS = 1 << WORD_BITS;
    private static final int MOST_JOINTS = 256;

    private final int[][] rows;
    private final int[] titles;
    private final String[] words;
    private final int[] stemOf;
    private final String[] stems;
    private final String[] joints;

    private Corpus(Builder from) {
        rows = from.rows.toArray(int[][]::new);
        titles = from.titles.stream().mapToInt(Integer::intValue).toArray();
        words = from.words.toArray(String[]::new);
        stemOf = from.stemOf.stream().mapToInt(Integer::intValue).toArray();
        stems = from.stems.toArray(String[]::new);
        joints = from.joints.toArray(String[]::new);
    }

    /// The same papers in another order, with everything numbered as if they had been added in it.
    ///
    /// @param order the row of this corpus that comes first, second, and so on; each row once
    public Corpus inOrder(int[] order) {
        if (Arrays.equals(order, IntStream.range(0, rows()).toArray())) return this;
        var next = new Builder();
        var numberOf = new int[words.length];
        var jointOf = new int[joints.length];
        for (int row : order) {
            var codes = rows[row].clone();
            for (int place = 0; place < codes.length; place++) {
                int word = word(row, place);
                int joint = joint(row, place);
                if (numberOf[word] == 0) numberOf[word] = next.word(words[word], stems[stemOf[word]]) + 1;
                if (joint != APART && jointOf[joint] == 0) jointOf[joint] = next.joint(joints[joint]);
                codes[place] = jointOf[joint] << WORD_BITS | (numberOf[word] - 1);
            }
            next.rows.add(codes);
            next.titles.add(titles[row]);
        }
        return next.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /// How many papers there are.
    public int rows() {
        return rows.length;
    }

    /// How many words a paper has; its title's come first.
    public int length(int row) {
        return rows[row].length;
    }

    /// How many of a paper's words stand in its title.
    public int titleLength(int row) {
        return titles[row];
    }

    /// The number of the word at a place of a paper, as it is written there.
    public int word(int row, int place) {
        return rows[row][place] & (MOST_WORDS - 1);
    }

    /// What ties the word at a place to the one before it: [#APART], or the number of a [joint][#jointText].
    public int joint(int row, int place) {
        return rows[row][place] >>> WORD_BITS;
    }

    /// What stands between two words that are tied: a space, a hyphen, ` of `, `-to-`.
    public String jointText(int joint) {
        return joints[joint];
    }

    /// How many different words there are; upper and lower case are different.
    public int words() {
        return words.length;
    }

    public String wordText(int word) {
        return words[word];
    }

    /// The number of a word's stem.
    public int stem(int word) {
        return stemOf[word];
    }

    public int stems() {
        return stems.length;
    }

    public String stemText(int stem) {
        return stems[stem];
    }

    /// Whether a stem can tell papers apart: it has two characters or more, one of them a letter.
    public boolean isTelling(int stem) {
        var text = stems[stem];
        return text.length() > 1 && text.codePoints().anyMatch(Character::isLetter);
    }

    /// Reads papers one by one; the first becomes row 0.
    public static final class Builder {

        /// A space, a hyphen, `of`, and a small word that hyphens hold; there are fewer than fit into a byte.
        private static final Pattern JOINT = Pattern.compile(" |-| of |-\\p{Ll}{1,4}-");

        private final WordAnalyzer analyzer = new WordAnalyzer();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> stemNumbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final List<Integer> stemOf = new ArrayList<>();
        private final List<String> stems = new ArrayList<>();
        private final List<String> joints = new ArrayList<>(List.of(""));
        private final List<int[]> rows = new ArrayList<>();
        private final List<Integer> titles = new ArrayList<>();

        private Builder() {}

        public Builder add(String title, String abstractText) {
            var ofTitle = read(title);
            var ofAbstract = read(abstractText);
            var row = Arrays.copyOf(ofTitle, ofTitle.length + ofAbstract.length);
            System.arraycopy(ofAbstract, 0, row, ofTitle.length, ofAbstract.length);
            rows.add(row);
            titles.add(ofTitle.length);
            return this;
        }

        public Corpus build() {
            return new Corpus(this);
        }

        private int[] read(String written) {
            var text = Repair.repaired(written);
            var tokens = analyzer.tokens(text);
            var codes = new int[tokens.size()];
            int end = -1;
            for (int i = 0; i < codes.length; i++) {
                var token = tokens.get(i);
                int start = withSmallWordBefore(text, token.start(), Math.max(0, end));
                int joint = end < 0 || start <= end ? APART : joint(text.substring(end, start));
                int next = i + 1 < codes.length ? tokens.get(i + 1).start() : text.length();
                end = withSmallWordBehind(text, token.end(), next);
                codes[i] = joint << WORD_BITS | word(text.substring(start, end), token.term());
            }
            return codes;
        }

        /// Where a word begins with the small word that a hyphen ties to it, such as `in-context`.
        private static int withSmallWordBefore(String text, int start, int least) {
            int before = start - 1;
            if (before <= least || text.charAt(before) != '-') return start;
            while (before > least && Character.isLetter(text.charAt(before - 1))) before--;
            boolean isFree = before == 0 || (before > least && Character.isWhitespace(text.charAt(before - 1)));
            return isFree && before < start - 1 ? before : start;
        }

        /// Where a word ends with the small word that a hyphen ties to it, such as `trade-off`.
        private static int withSmallWordBehind(String text, int end, int most) {
            if (end >= most || text.charAt(end) != '-') return end;
            int behind = end + 1;
            while (behind < most && Character.isLetter(text.charAt(behind))) behind++;
            boolean isFree = behind == text.length() || (behind < most && text.charAt(behind) != '-');
            return isFree && behind > end + 1 ? behind : end;
        }

        private int joint(String between) {
            if (between.length() > 12 || !JOINT.matcher(between).matches()) return APART;
            int known = joints.indexOf(between);
            if (known >= 0) return known;
            if (joints.size() == MOST_JOINTS) return APART;
            joints.add(between);
            return joints.size() - 1;
        }

        private int word(String written, String term) {
            var word = written.endsWith("'s") || written.endsWith("\u2019s")
                    ? written.substring(0, written.length() - 2)
                    : written;
            var known = numbers.get(word);
            if (known != null) return known;
            if (words.size() == MOST_WORDS) throw new IllegalStateException("more than 16 million different words");
            int stem = stemNumbers.computeIfAbsent(term, each -> {
                stems.add(each);
                return stems.size() - 1;
            });
            numbers.put(word, words.size());
            words.add(word);
            stemOf.add(stem);
            return words.size() - 1;
        }
    }
}
