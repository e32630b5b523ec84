package org.lectern.format.all;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.format.Exporter;
import org.lectern.format.Samples;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;

/// Files that people keep in git: a paper that changed or came is the only difference.
class SmallDifferenceTest {

    static Stream<Exporter> exporters() {
        return Formats.all().exporters().stream().filter(each -> !each.name().equals("json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exporters")
    void aPaperMoreIsTheOnlyDifference(Exporter exporter) {
        var papers = papers();
        var without = new ArrayList<>(papers);
        without.remove(2);

        var all = written(exporter, papers);
        var fewer = written(exporter, without);

        assertEquals(fewer.length(), common(all, fewer), exporter.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exporters")
    void aPaperThatChangedIsTheOnlyDifference(Exporter exporter) {
        var papers = papers();
        var changed = new ArrayList<>(papers);
        changed.set(2, paper(2, "Another title altogether"));

        var before = written(exporter, papers).lines().toList();
        var after = written(exporter, changed).lines().toList();

        assertEquals(before.size(), after.size());
        long differing = IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .count();
        assertTrue(differing >= 1 && differing <= 2, exporter.name() + " " + differing);
    }

    /// How many characters two texts have in common at their beginnings and ends.
    private static int common(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int start = 0;
        while (start < least && one.charAt(start) == other.charAt(start)) start++;
        int end = 0;
        while (end < least - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end))
            end++;
        return start + end;
    }

    private static String written(Exporter exporter, List<Paper> papers) {
        return Samples.written(exporter, Samples.WITH_ABSTRACTS, papers.toArray(Paper[]::new));
    }

    private static List<Paper> papers() {
        return IntStream.range(0, 5)
                .mapToObj(number -> paper(number, "Title of paper " + number))
                .toList();
    }

    private static Paper paper(int number, String title) {
        return Samples.paper(
                "key" + number,
                Citation.titled(title)
                        .with()
                        .type("article")
                        .authors(List.of(Author.of("Doe" + number, "Jane")))
                        .venue("Journal of Tests")
                        .year(Year.of(2001 + number))
                        .abstractText("Words on paper " + number)
                        .build());
    }
}
