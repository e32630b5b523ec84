package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.library.result.ImportOptions;
import org.lectern.topic.Topic;
import org.lectern.work.Progress;

/// The topics of the sample that comes with the program, as they are meant to be found.
class SampleTopicsTest {

    private static final Path SAMPLE =
            Path.of("..", "resources", "src", "main", "resources", "org", "lectern", "resources", "sample");

    @Test
    void theSampleFallsIntoItsFields() {
        try (var library = Library.inMemory()) {
            var files = List.of(SAMPLE.resolve("reading-list.txt"), SAMPLE.resolve("reading-list.bib"));
            library.imports().read(files, ImportOptions.PLAIN, Progress.NONE);

            var topics = library.topics()
                    .upToDate(Optional.empty(), Progress.NONE)
                    .clustering()
                    .topics();

            assertEquals(
                    """
                    23 atmosphere
                    20 neural networks
                    19 patients
                    17 random graph
                    16 likelihood
                    15 sequence
                    15 distributed system
                    14 latent semantic
                    14 market
                    4 false
                    """,
                    topics.stream()
                            .map(topic -> topic.papers().size() + " " + topic.name() + "\n")
                            .collect(Collectors.joining()));
            var names = new TreeSet<>(topics.stream().map(Topic::name).toList());
            assertEquals(topics.size(), names.size());
            assertTrue(topics.stream().allMatch(topic -> topic.label().size() > 1));
        }
    }
}
