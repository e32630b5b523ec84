package org.lectern.library;

import java.util.List;
import java.util.SplittableRandom;

/// RIS records of made-up papers: as many as a law needs, and the same for the same numbers.
final class Records {

    private static final List<String> WORDS = List.of(
            "graph",
            "topic",
            "kernel",
            "sparse",
            "retrieval",
            "ranking",
            "spin",
            "lattice",
            "galaxy",
            "dust",
            "protein",
            "folding",
            "neuron",
            "cortex",
            "auction",
            "market",
            "prime",
            "number",
            "flow",
            "turbulence",
            "shock",
            "wave",
            "crystal",
            "phonon",
            "plasma",
            "tokamak",
            "parser",
            "grammar",
            "speech",
            "vowel",
            "robot",
            "gripper");

    private Records() {}

    /// The records from one number to before another.
    static String ris(int from, int to) {
        var text = new StringBuilder();
        for (int number = from; number < to; number++) {
            var random = new SplittableRandom(number);
            text.append("TY  - JOUR\nTI  - ")
                    .append(words(random, 5))
                    .append(' ')
                    .append(number);
            text.append("\nAU  - ").append(words(random, 1)).append(", ").append(words(random, 1));
            text.append("\nPY  - ").append(1990 + random.nextInt(35));
            text.append("\nAB  - ").append(words(random, 40)).append(".\nER  - \n\n");
        }
        return text.toString();
    }

    /// Words of one of a few subjects, so that there are topics to be found.
    private static String words(SplittableRandom random, int count) {
        int subject = random.nextInt(WORDS.size() / 4) * 4;
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int word = random.nextInt(3) == 0 ? random.nextInt(WORDS.size()) : subject + random.nextInt(4);
            text.append(i == 0 ? "" : " ").append(WORDS.get(word));
        }
        return text.toString();
    }
}
