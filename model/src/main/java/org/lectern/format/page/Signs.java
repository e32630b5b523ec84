package org.lectern.format.page;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What the lines of a page look like, counted so that any stretch of lines is measured in constant time.
final class Signs {

    /// The kinds of signs, each with so many values.
    enum Sign {
        /// How it ends: full stop, question or exclamation mark, comma or colon, anything else.
        END(0, 4),
        /// Sentences that end inside: none, one, more.
        SENTENCES(1, 3),
        /// Long words with a capital, the first word aside: most, some, few, no long words.
        CAPITALS(2, 4),
        /// Words that make sentences (`we`, `is`, `that`): none, one, more.
        GRAMMAR(3, 3),
        /// Whether it starts in lower case.
        START(4, 2),
        /// Whether there is a link.
        LINK(5, 2);

        static final List<Sign> ALL = List.of(values());

        /// Its place in tables.
        final int row;
        /// How many values it has.
        final int values;

        Sign(int row, int values) {
            this.row = row;
            this.values = values;
        }
    }

    private static final Set<String> GRAMMAR_WORDS = Set.of("""
            we our is are was were has have had this these that which it be been can could may such however
            propose proposed proposes present presents show shows showed demonstrate paper their they while but
            also not than more as by find both its study results most""".split("\\s+", -1));
    private static final double[] LOGS =
            IntStream.range(0, 1 << 12).mapToDouble(Math::log).toArray();

    private final List<Page.Line> lines;
    private final boolean[] continues;
    private final boolean[] invites;
    private final boolean[] sections;
    private final int[] ends;
    private final int[] length;
    private final int[] words;
    private final int[] letters;
    private final int[] longWords;
    private final int[] capitals;
    private final int[] grammar;
    private final int[] breaks;
    private final int[] seams;
    private final int[] links;
    private final int[] headlines;
    private final int[] turns;
    private final int[] stops;

    Signs(Page page) {
        lines = page.lines();
        int n = lines.size() + 1;
        ends = lines.stream().mapToInt(line -> end(line.text())).toArray();
        length = new int[n];
        words = new int[n];
        letters = new int[n];
        longWords = new int[n];
        capitals = new int[n];
        grammar = new int[n];
        breaks = new int[n];
        seams = new int[n];
        links = new int[n];
        headlines = new int[n];
        turns = new int[n];
        stops = new int[n];
        continues = new boolean[n];
        invites = new boolean[n];
        sections = new boolean[n];
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            continues[i] = page.mayContinue(i);
            invites[i] = Chrome.isLikely(text);
            sections[i] = Chrome.isSection(text);
            count(i, text);
        }
    }

    private void count(int i, String text) {
        length[i + 1] = length[i] + text.length() + 1;
        links[i + 1] = links[i] + (text.contains("://") || text.contains("www.") ? 1 : 0);
        seams[i + 1] = seams[i] + (i > 0 && ends[i - 1] == 0 && isCapital(text) ? 1 : 0);
        turns[i + 1] = turns[i] + (i > 0 && ends[i - 1] == 3 && isCapital(text) ? 1 : 0);
        stops[i + 1] = stops[i] + (i > 0 && ends[i - 1] <= 1 ? 1 : 0);
        words[i + 1] = words[i];
        letters[i + 1] = letters[i];
        longWords[i + 1] = longWords[i];
        capitals[i + 1] = capitals[i];
        grammar[i + 1] = grammar[i];
        breaks[i + 1] = breaks[i];
        int from = 0;
        boolean first = true;
        var before = "";
        while (from < text.length()) {
            int to = text.indexOf(' ', from);
            if (to < 0) to = text.length();
            if (to > from) {
                var word = text.substring(from, to);
                count(i + 1, word, before, first);
                before = word;
                first = false;
            }
            from = to + 1;
        }
        int ofWords = longWords[i + 1] - longWords[i];
        boolean isHeadline = ofWords >= 3 && capitals(ofWords, capitals[i + 1] - capitals[i]) == 0;
        headlines[i + 1] = headlines[i] + (isHeadline ? 1 : 0);
    }

    private void count(int at, String word, String before, boolean isFirst) {
        words[at]++;
        letters[at] += (int) word.chars().filter(Character::isLetter).count();
        if (!isFirst && word.length() >= 4 && Character.isLetter(word.charAt(0))) {
            longWords[at]++;
            if (Character.isUpperCase(word.charAt(0))) capitals[at]++;
        }
        if (GRAMMAR_WORDS.contains(word)) grammar[at]++;
        if (endsSentence(before) && isCapital(word)) breaks[at]++;
    }

    /// A sentence ends with a word, not with an abbreviation or an initial.
    private static boolean endsSentence(String word) {
        int n = word.length();
        if (n < 4) return false;
        char last = word.charAt(n - 1);
        if (last == ')' || last == '"' || last == '\u201d') {
            last = word.charAt(n - 2);
            n--;
        }
        boolean stops = last == '.' || last == '?' || last == '!' || last == '\u3002';
        return stops && (last != '.' || word.indexOf('.') >= n - 1);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /// How many lines there are.
    int lines() {
        return lines.size();
    }

    /// Whether a line may be the wrapped rest of the one before it.
    boolean mayContinue(int line) {
        return continues[line];
    }

    /// Whether a line [sounds like furniture][Chrome#isLikely].
    boolean invites(int line) {
        return invites[line];
    }

    /// Whether a line [heads a part of an abstract][Chrome#isSection].
    boolean headsSection(int line) {
        return sections[line];
    }

    int length(int from, int to) {
        return length[to] - length[from] - 1;
    }

    double logLength(int from, int to) {
        int length = length(from, to);
        return length < LOGS.length ? LOGS[length] : Math.log(length);
    }

    int words(int from, int to) {
        return words[to] - words[from];
    }

    /// The share of letters among the characters that are no spaces.
    double letters(int from, int to) {
        int spaces = words(from, to);
        return (double) (letters[to] - letters[from]) / Math.max(1, length[to] - length[from] - spaces);
    }

    /// How many of the lines are written as headlines are, most words with a capital.
    int headlines(int from, int to) {
        return headlines[to] - headlines[from];
    }

    /// How many line ends within have a capital behind them and no sentence's end before them.
    int turns(int from, int to) {
        return turns[to] - turns[from + 1];
    }

    /// How many line ends within have a full stop, a question mark or an exclamation mark before them.
    int stops(int from, int to) {
        return stops[to] - stops[from + 1];
    }

    /// How many line ends within have a sentence's end before them and a capital behind them.
    int seams(int from, int to) {
        return seams[to] - seams[from + 1];
    }

    /// The value of a sign for the lines from `from` up to, not including, `to`.
    int value(Sign sign, int from, int to) {
        return switch (sign) {
            case END -> ends[to - 1];
            case SENTENCES -> Math.min(2, breaks[to] - breaks[from] + seams(from, to));
            case CAPITALS -> capitals(longWords[to] - longWords[from], capitals[to] - capitals[from]);
            case GRAMMAR -> Math.min(2, grammar[to] - grammar[from]);
            case START -> Character.isLowerCase(lines.get(from).text().codePointAt(0)) ? 1 : 0;
            case LINK -> links[to] > links[from] ? 1 : 0;
        };
    }

    private static int capitals(int ofWords, int capitals) {
        if (ofWords == 0) return 3;
        double share = (double) capitals / ofWords;
        if (share >= 0.6) return 0;
        return share >= 0.25 ? 1 : 2;
    }

    private static int end(String text) {
        int last = text.length() - 1;
        while (last > 0 && ")]}\"'\u201d\u2019* ".indexOf(text.charAt(last)) >= 0) last--;
        return switch (text.charAt(last)) {
            case '.', '\u2026', '\u3002' -> 0;
            case '?', '!', '\uff1f', '\uff01' -> 1;
            case ',', ':', ';', '-' -> 2;
            default -> 3;
        };
    }
}
