package org.lectern.library.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

class KeySortingTest {

    @TempDir
    Path folder;

    /// However many runs there are, and whether the last is full or not.
    @RepeatedTest(40)
    void numbersComeSortedAndNoneIsLost(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        int length = random.nextInt(1, 20);
        var numbers = new ArrayList<Long>();
        for (int left = random.nextInt(100); left > 0; left--)
            numbers.add(random.nextLong(Long.MAX_VALUE) >> left % 60);
        var sorted = new ArrayList<Long>();

        try (var sorting = new KeySorting(folder.resolve("keys"), length)) {
            for (long number : numbers) sorting.add(number);
            sorting.each(sorted::add);
        }

        assertEquals(numbers.stream().sorted().toList(), sorted);
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
