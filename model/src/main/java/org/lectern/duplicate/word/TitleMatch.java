package org.lectern.duplicate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the words of two titles have in common, and what not.
///
/// Words are matched as a bag: equal words first, then words written apart or together, then words with a
/// slip of the pen. What remains is looked through for what makes two works of two like titles: other
/// numbers, parts, opposites.
///
/// @param shared the weight of the matched words in nats
/// @param onlyOne the words that only the first title has, in its order
/// @param onlyOther the same for the second
/// @param lostOne the weight of `onlyOne` in nats
/// @param lostOther the weight of `onlyOther` in nats
/// @param slips the words that match but for a slip of the pen
/// @param isWithin whether one title is all that stands before, or all that stands behind, the other's colon
/// @param conflict what makes two works of them
public record TitleMatch(
        double shared,
        List<String> onlyOne,
        List<String> onlyOther,
        double lostOne,
        double lostOther,
        List<Slip> slips,
        boolean isWithin,
        Conflict conflict) {

    /// Two words that are one but for a slip of the pen.
    public record Slip(String one, String other) {}

    /// What makes two works of two like titles.
    public sealed interface Conflict {
        record None() implements Conflict {}

        record Numbers(String one, String other) implements Conflict {}

        record Part(String number) implements Conflict {}

        record Opposite(String one, String other) implements Conflict {}
    }

    private static final Set<String> PART_WORDS = Set.of(
            "part", "volume", "vol", "chapter", "phase", "stage", "section", "book", "number", "no", "version",
            "series", "teil", "partie", "episode", "lecture");
    private static final List<String> ROMAN = List.of(
            "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi");
    private static final List<String> CARDINAL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern MIXED = Pattern.compile("[a-z]+\\d+[a-z]?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int COMMON_IN = 5;
    private static final double RUN_TOGETHER = 0.85;
    private static final double WORTHWHILE = 0.35;
    private static final int FEW_WORDS = 3;
    private static final int LONGEST_RUN = 300;

    /// The part of all weight that is matched, from 0 to 1.
    public double share() {
        double all = 2 * shared + lostOne + lostOther;
        return all == 0 ? 0 : 2 * shared / all;
    }

    public boolean isEqual() {
        return onlyOne.isEmpty() && onlyOther.isEmpty();
    }

    public static TitleMatch of(int[] one, int mainOne, int[] other, int mainOther, Lexicon lexicon) {
        return new Matching(new Side(one, mainOne, lexicon), new Side(other, mainOther, lexicon), lexicon).match();
    }

    /// One title while its words are matched.
    private static final class Side {
        final int[] words;
        final int main;
        final boolean[] matched;
        final String[] texts;

        Side(int[] words, int main, Lexicon lexicon) {
            this.words = words;
            this.main = main;
            matched = new boolean[words.length];
            texts = new String[words.length];
            for (int i = 0; i < words.length; i++) texts[i] = lexicon.word(words[i]);
        }

        List<Integer> open() {
            var open = new ArrayList<Integer>();
            for (int i = 0; i < matched.length; i++) if (!matched[i]) open.add(i);
            return open;
        }

        /// Whether the unmatched words are the whole title before its colon, or the whole one behind.
        boolean isPartOpen() {
            var open = open();
            if (open.isEmpty() || main == words.length) return false;
            boolean isFirst = open.size() == main && open.getLast() == main - 1;
            boolean isSecond = open.size() == words.length - main && open.getFirst() == main;
            return isFirst || isSecond;
        }

        List<String> openWords() {
            return open().stream().map(i -> texts[i]).toList();
        }
    }

    private static final class Matching {
        private final Side one;
        private final Side other;
        private final Lexicon lexicon;
        private double shared;
        private final List<Slip> slips = new ArrayList<>();

        Matching(Side one, Side other, Lexicon lexicon) {
            this.one = one;
            this.other = other;
            this.lexicon = lexicon;
        }

        TitleMatch match() {
            equal();
            boolean isWorthwhile = isWorthwhile();
            if (isWorthwhile && !one.open().isEmpty() && !other.open().isEmpty()) {
                joined(one, other);
                joined(other, one);
            }
            Conflict conflict = isWorthwhile ? conflict() : new Conflict.None();
            if (isWorthwhile && conflict instanceof Conflict.None) {
                slips();
                runTogether();
            }
            return new TitleMatch(
                    shared, one.openWords(), other.openWords(), open(one), open(other), slips, isWithin(), conflict);
        }

        /// Titles that share next to nothing need no second look, unless one has lost its spaces.
        private boolean isWorthwhile() {
            if (one.words.length <= FEW_WORDS || other.words.length <= FEW_WORDS) return true;
            return 2 * shared >= WORTHWHILE * (2 * shared + open(one) + open(other));
        }

        private boolean isWithin() {
            if (one.open().isEmpty()) return other.isPartOpen();
            return other.open().isEmpty() && one.isPartOpen();
        }

        private double open(Side side) {
            double weight = 0;
            for (int i : side.open()) weight += lexicon.weight(side.words[i]);
            return weight;
        }

        private void equal() {
            for (int i = 0; i < one.words.length; i++) {
                for (int j = 0; j < other.words.length; j++) {
                    if (other.matched[j] || one.words[i] != other.words[j]) continue;
                    take(i, j);
                    break;
                }
            }
        }

        private void take(int i, int j) {
            one.matched[i] = true;
            other.matched[j] = true;
            shared += Math.min(lexicon.weight(one.words[i]), lexicon.weight(other.words[j]));
        }

        /// `fine tuning` and `finetuning`: two words in a row that the other side writes as one.
        private void joined(Side apart, Side together) {
            for (int i = 0; i + 1 < apart.words.length; i++) {
                if (apart.matched[i] && apart.matched[i + 1]) continue;
                var word = apart.texts[i] + apart.texts[i + 1];
                for (int j : together.open()) {
                    if (!together.texts[j].equals(word)) continue;
                    shared += lexicon.weight(together.words[j]);
                    apart.matched[i] = true;
                    apart.matched[i + 1] = true;
                    together.matched[j] = true;
                    break;
                }
            }
        }

        private void slips() {
            for (int i : one.open()) {
                for (int j : other.open()) {
                    if (!isSlip(one.texts[i], other.texts[j])) continue;
                    boolean areBothWords = lexicon.titlesWith(one.words[i]) >= COMMON_IN
                            && lexicon.titlesWith(other.words[j]) >= COMMON_IN;
                    if (areBothWords) continue;
                    take(i, j);
                    slips.add(new Slip(one.texts[i], other.texts[j]));
                    break;
                }
            }
        }

        /// Scanned titles lose their spaces: what is left on both sides is compared as one word.
        private void runTogether() {
            var left = String.join("", one.openWords());
            var right = String.join("", other.openWords());
            int longest = Math.max(left.length(), right.length());
            if (left.length() < 8 || right.length() < 8 || longest > LONGEST_RUN) return;
            if (hasDigit(left) != hasDigit(right)) return;
            int allowed = (int) ((1 - RUN_TOGETHER) * longest);
            if (Letters.distance(left, right, allowed) > allowed) return;
            double weight = Math.max(open(one), open(other));
            one.open().forEach(i -> one.matched[i] = true);
            other.open().forEach(j -> other.matched[j] = true);
            shared += weight;
            slips.add(new Slip(left, right));
        }

        private Conflict conflict() {
            var left = one.open();
            var right = other.open();
            for (int i : left) {
                for (int j : right) {
                    if (Opposites.are(one.texts[i], other.texts[j]))
                        return new Conflict.Opposite(one.texts[i], other.texts[j]);
                    if (areSiblings(one.texts[i], other.texts[j]))
                        return new Conflict.Numbers(one.texts[i], other.texts[j]);
                }
            }
            return numbers(left, right);
        }

        private Conflict numbers(List<Integer> left, List<Integer> right) {
            var mine = left.stream().filter(i -> isNumber(one, i)).toList();
            var theirs = right.stream().filter(j -> isNumber(other, j)).toList();
            var values = theirs.stream().map(j -> value(other.texts[j])).toList();
            var unmatched = mine.stream()
                    .filter(i -> !values.contains(value(one.texts[i])))
                    .toList();
            if (!unmatched.isEmpty() && !theirs.isEmpty() && unmatched.size() == mine.size())
                return new Conflict.Numbers(one.texts[mine.getFirst()], other.texts[theirs.getFirst()]);
            if (theirs.isEmpty()) {
                for (int i : mine) if (isPart(one, i)) return new Conflict.Part(one.texts[i]);
            }
            if (mine.isEmpty()) {
                for (int j : theirs) if (isPart(other, j)) return new Conflict.Part(other.texts[j]);
            }
            return new Conflict.None();
        }

        private static boolean isNumber(Side side, int i) {
            var text = side.texts[i];
            if (NUMBER.matcher(text).matches() || CARDINAL.contains(text)) return true;
            int roman = ROMAN.indexOf(text);
            return roman > 0 && (text.length() > 1 || isMarked(side, i));
        }

        /// Whether a number that only one side has numbers a part, and not a year or an amount.
        private static boolean isPart(Side side, int i) {
            var text = side.texts[i];
            if (i > 0 && PART_WORDS.contains(side.texts[i - 1])) return true;
            boolean isLast = i == side.words.length - 1 || i == side.main - 1;
            return isLast && i > 0 && !YEAR.matcher(text).matches() && !CARDINAL.contains(text) && text.length() < 4;
        }

        private static boolean isMarked(Side side, int i) {
            return i == side.words.length - 1
                    || i == side.main - 1
                    || (i > 0 && PART_WORDS.contains(side.texts[i - 1]));
        }

        private static int value(String text) {
            int cardinal = CARDINAL.indexOf(text);
            if (cardinal >= 0) return cardinal;
            int roman = ROMAN.indexOf(text);
            if (roman > 0) return roman;
            var digits = text.replaceAll("\\D", "");
            return digits.length() > 8 ? digits.hashCode() : Integer.parseInt(digits);
        }
    }

    /// `yolov7` and `yolov9`: a name with another number.
    private static boolean areSiblings(String one, String other) {
        if (!MIXED.matcher(one).matches() || !MIXED.matcher(other).matches()) return false;
        return DIGITS.matcher(one).replaceAll("").equals(DIGITS.matcher(other).replaceAll(""));
    }

    /// Whether two words differ as a typing or scanning error would have it.
    private static boolean isSlip(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        if (shortest < 4 || (Lexicon.isStop(one) && Lexicon.isStop(other))) return false;
        if (hasDigit(one) || hasDigit(other))
            return shortest >= 5 && unscanned(one).equals(unscanned(other));
        if (shortest < 5 && one.charAt(0) != other.charAt(0)) return false;
        int allowed = shortest >= 9 && one.charAt(0) == other.charAt(0) ? 2 : 1;
        return Letters.distance(one, other, allowed) <= allowed;
    }

    private static String unscanned(String word) {
        return word.replace('1', 'l').replace('0', 'o').replace('5', 's');
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
        return false;
    }
}
