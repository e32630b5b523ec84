package org.lectern.duplicate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Searches labelled sets for duplicates, where they are at hand. What is certain or likely counts as found,
/// whole groups as all their pairs. The floors lie a little below what was measured; they may rise and not
/// fall.
class DuplicateQualityTest {

    private static final Path SETS = Path.of("..", "..", "shared", "bench", "duplicates");

    @ParameterizedTest
    @CsvSource({
        "adversarial_dev, .95, 2",
        "bibdedupe_cases, .72, 7",
        "respiratory, .96, 20",
        "stroke, .97, 22",
        "dblp_acm, .94, 210",
        "cora, .86, 2000",
        "dblp_scholar_valid, .86, 80"
    })
    void likelyPairsAreRight(String set, double leastF1, int mostWrong) throws IOException {
        var bench = read(set);
        var score = bench.score(bench.groups(Tier.LIKELY));
        assertTrue(score.f1() >= leastF1, () -> set + " fell to F1 " + score.f1());
        assertTrue(score.wrong() <= mostWrong, () -> set + ": " + score.wrong() + " false pairs");
    }

    /// What may be merged after one preview is all but never wrong.
    @ParameterizedTest
    @CsvSource({
        "adversarial_dev, 20, 0",
        "bibdedupe_cases, 5, 0",
        "respiratory, 330, 0",
        "stroke, 400, 0",
        "dblp_acm, 950, 3",
        "cora, 400, 4",
        "dblp_scholar_valid, 150, 3"
    })
    void certainPairsAreAllButAllRight(String set, int leastRight, int mostWrong) throws IOException {
        var bench = read(set);
        var score = bench.score(bench.groups(Tier.CERTAIN));
        assertTrue(score.right() >= leastRight, () -> set + ": only " + score.right() + " pairs");
        assertTrue(score.wrong() <= mostWrong, () -> set + ": " + score.wrong() + " false pairs");
    }

    private static BenchmarkSet read(String set) throws IOException {
        var folder = SETS.resolve(set);
        Assumptions.assumeTrue(Files.isDirectory(folder), "the labelled set " + set + " is not here");
        return BenchmarkSet.read(folder);
    }
}
