package org.lectern.format.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TaggedFieldTest {

    /// A text that was wrapped as editors wrap comes back as it was, with its paragraphs.
    @RepeatedTest(50)
    void whatWasWrappedIsReadAsParagraphs(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        int width = 60 + random.nextInt(80);
        var paragraphs = IntStream.range(0, 3)
                .mapToObj(i -> IntStream.range(0, 60 + random.nextInt(60))
                        .mapToObj(j -> "w".repeat(1 + random.nextInt(9)))
                        .collect(Collectors.joining(" ")))
                .toList();
        var lines =
                paragraphs.stream().map(paragraph -> wrapped(paragraph, width)).collect(Collectors.joining("\n\n"));

        assertEquals(String.join("\n", paragraphs), new TaggedField("AB", List.of(lines.split("\n", -1))).paragraphs());
    }

    private static String wrapped(String text, int width) {
        var wrapped = new StringBuilder();
        int column = 0;
        for (var word : text.split(" ", -1)) {
            boolean fits = column + word.length() + 1 <= width;
            if (column > 0) wrapped.append(fits ? ' ' : '\n');
            column = fits && column > 0 ? column + word.length() + 1 : word.length();
            wrapped.append(word);
        }
        return wrapped.toString();
    }

    @Test
    void longLinesAreParagraphs() {
        var line = "word ".repeat(100).strip();

        assertEquals(line + "\nshort\n" + line, new TaggedField("AB", List.of(line, "short", line)).paragraphs());
        assertEquals(line + " short", new TaggedField("TI", List.of(line, " short ")).text());
    }
}
