package org.lectern.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A page made up from a seed, with the papers that stand on it: our own words, in all the shapes that pages have.
final class SyntheticPage {

    /// @param title as it should be read
    record Expected(String title, String abstractText, int line) {}

    private static final List<String> CHROME = List.of(
            "new",
            "Subscribe",
            "Get fresh papers in your inbox every week!",
            "Sign in to continue",
            "Mar 18",
            "18 March 2026",
            "2026-03-18",
            "byTheLab and friends",
            "Reading room of the faculty",
            "Papers we liked",
            "For members",
            "Your weekly digest",
            "42",
            "Trending");
    private static final List<String> NOUNS = List.of(
            "graph",
            "sensor",
            "river",
            "protein",
            "market",
            "grammar",
            "robot",
            "cloud",
            "cell",
            "planet",
            "network",
            "memory",
            "language",
            "surface",
            "orbit",
            "bridge",
            "kernel",
            "museum",
            "forest",
            "wave");
    private static final List<String> QUALITIES = List.of(
            "sparse",
            "noisy",
            "hidden",
            "rapid",
            "global",
            "modular",
            "frozen",
            "causal",
            "elastic",
            "bounded",
            "distributed",
            "lexical",
            "thermal",
            "adaptive",
            "robust");
    private static final List<String> DEEDS = List.of(
            "Learning", "Counting", "Mapping", "Predicting", "Measuring", "Compressing", "Explaining", "Tracking");
    private static final List<String> LINKS = List.of("for", "with", "of", "under", "across", "from", "in", "without");

    private final Random random;
    private final boolean blankBetweenUnits;
    private final boolean blankBetweenPapers;
    private final int width;
    private final boolean shortAbstracts;
    private final boolean longTitles;
    private final boolean sentenceCase;
    private final boolean paragraphs;
    private final boolean missing;
    private final String lineEnd;
    private final List<String> lines = new ArrayList<>();
    private final List<Expected> papers = new ArrayList<>();

    SyntheticPage(long seed) {
        random = new Random(seed * 7919 + 17);
        int shape = random.nextInt(3);
        width = random.nextInt(4) == 0 ? 60 + random.nextInt(41) : 0;
        blankBetweenUnits = shape == 0;
        blankBetweenPapers = shape <= 1;
        shortAbstracts = random.nextInt(4) == 0;
        longTitles = random.nextInt(5) == 0;
        sentenceCase = random.nextInt(3) == 0;
        paragraphs = random.nextInt(5) == 0;
        missing = random.nextInt(5) == 0;
        lineEnd = List.of("\n", "\r\n", "\n", "\r").get(random.nextInt(4));
        write(1 + random.nextInt(random.nextBoolean() ? 4 : 40));
    }

    String text() {
        return String.join(lineEnd, lines) + (random.nextBoolean() ? lineEnd : "");
    }

    List<Expected> papers() {
        return papers;
    }

    @Override
    public String toString() {
        return "blank between units %s, between papers %s, width %d, short %s, long titles %s, sentence case %s, paragraphs %s, missing %s, %d papers"
                .formatted(
                        blankBetweenUnits,
                        blankBetweenPapers,
                        width,
                        shortAbstracts,
                        longTitles,
                        sentenceCase,
                        paragraphs,
                        missing,
                        papers.size());
    }

    private void write(int count) {
        for (int i = random.nextInt(6); i > 0; i--) {
            lines.add(pick(CHROME));
            if (blankBetweenUnits) lines.add("");
        }
        for (int i = 0; i < count; i++) {
            if (blankBetweenPapers && !lines.isEmpty() && !lines.getLast().isEmpty()) lines.add("");
            paper(i);
        }
        if (random.nextInt(3) == 0) {
            lines.add("");
            lines.add("Load more");
        }
    }

    private void paper(int i) {
        var title = title();
        int line = lines.size() + 1;
        add(title);
        if (missing && i > 0 && random.nextInt(8) == 0) {
            papers.add(new Expected(title, "", line));
            return;
        }
        if (blankBetweenUnits) lines.add("");
        var text = new ArrayList<String>();
        int parts = paragraphs && random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
        for (int part = 0; part < parts; part++) {
            if (part > 0 && blankBetweenUnits) lines.add("");
            text.add(paragraph());
            add(text.getLast());
        }
        papers.add(new Expected(title, String.join("\n", text), line));
    }

    private void add(String unit) {
        if (width == 0) {
            lines.add(unit);
            return;
        }
        var line = new StringBuilder();
        for (var word : unit.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
    }

    private String title() {
        var words = new ArrayList<String>();
        words.add(pick(DEEDS));
        for (int i = (longTitles ? 6 : 1) + random.nextInt(longTitles ? 8 : 3); i > 0; i--) {
            words.add(cased(pick(QUALITIES)));
            words.add(cased(pick(NOUNS) + "s"));
            words.add(pick(LINKS));
        }
        words.add(cased(pick(QUALITIES)));
        words.add(cased(pick(NOUNS) + "s"));
        var title = String.join(" ", words);
        return switch (random.nextInt(12)) {
            case 0 -> title + "?";
            case 1 -> title + "!";
            case 2 -> capital(pick(NOUNS)) + "Net: " + title;
            case 3 -> "Is " + title + " All You Need?";
            default -> title;
        };
    }

    private String cased(String word) {
        return sentenceCase ? word : capital(word);
    }

    private String paragraph() {
        var text = new StringBuilder();
        int length = shortAbstracts ? 60 + random.nextInt(60) : 400 + random.nextInt(1000);
        while (text.length() < length) {
            if (!text.isEmpty()) text.append(' ');
            text.append(sentence());
        }
        return text.toString();
    }

    private String sentence() {
        var start = List.of(
                        "We show that",
                        "In this paper we study how",
                        "Many",
                        "However, most",
                        "Our results say that the",
                        "It is known that",
                        "The",
                        "Here",
                        "Experiments on three corpora show that",
                        "Recent")
                .get(random.nextInt(10));
        var verb = List.of("are", "improve on", "depend on", "can be", "outperform", "need", "follow")
                .get(random.nextInt(7));
        return start + " " + pick(QUALITIES) + " " + pick(NOUNS) + "s " + pick(LINKS) + " the " + pick(NOUNS) + " "
                + verb + " " + pick(QUALITIES) + " " + pick(NOUNS) + "s"
                + (random.nextInt(15) == 0 ? " by 3.5 points (p < 0.01)." : ".");
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
