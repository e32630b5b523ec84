package org.lectern.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;
import org.lectern.format.TextSource;
import org.lectern.format.all.Formats;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

/// Searches the sample that comes with the program: a saved page and a bibliography, made to overlap.
class SampleSearchTest {

    private static final Path SAMPLE =
            Path.of("..", "resources", "src", "main", "resources", "org", "lectern", "resources", "sample");

    /// What the page and the bibliography both hold, by the first words of the page's title.
    private static final List<String> TWICE = List.of(
            "A safe operating space",
            "A statistical interpretation of term",
            "Attention Is All",
            "Authoritative sources",
            "BERT: Pre-training",
            "Basic local alignment",
            "Carbon Dioxide Exchange",
            "Collective dynamics",
            "Controlling the False Discovery",
            "Distributed Representations of Words",
            "Emergence of Scaling",
            "Estimating the reproducibility",
            "Fast unfolding",
            "Indexing by Latent",
            "Initial sequencing",
            "Judgment under Uncertainty",
            "Large losses of total",
            "Latent Dirichlet",
            "MapReduce: Simplified",
            "Maximum Likelihood from",
            "New Directions in",
            "Observation of Gravitational",
            "On the Einstein",
            "Possible high Tc",
            "Potent and specific",
            "Random Forests",
            "Regression Shrinkage",
            "Smoking and Carcinoma",
            "The Magical Number",
            "Time, Clocks",
            "Why Most Published");

    private final List<Citation> papers = new ArrayList<>();

    @Test
    void theSampleHoldsThesePapersTwiceAndNoOthers() throws IOException {
        papers.addAll(read("reading-list.txt"));
        papers.addAll(read("reading-list.bib"));
        var search = new DuplicateSearch();
        for (int i = 0; i < papers.size(); i++) search.add(new PaperId(i + 1L), papers.get(i));

        var groups = search.find(Map.of(), Progress.NONE).stream()
                .filter(group -> group.tier() != Tier.POSSIBLE)
                .toList();

        assertEquals(
                TWICE,
                groups.stream()
                        .map(group -> beginning(title(group.papers().getFirst())))
                        .sorted()
                        .toList());
        for (var group : groups) {
            boolean isBert = title(group.papers().getFirst()).startsWith("BERT");
            assertEquals(isBert ? 3 : 2, group.papers().size());
            assertEquals(isBert ? Relation.VERSION : Relation.SAME, group.relation());
        }
    }

    private static String beginning(String title) {
        return TWICE.stream().filter(title::startsWith).findFirst().orElse("unexpected: " + title);
    }

    private String title(PaperId paper) {
        return papers.get((int) paper.number() - 1).title();
    }

    private static List<Citation> read(String file) throws IOException {
        try (var in = Files.newInputStream(SAMPLE.resolve(file))) {
            var source = TextSource.of(in);
            return Formats.all()
                    .recognise(source.head())
                    .orElseThrow()
                    .read(source.reader())
                    .filter(Parsed.Accepted.class::isInstance)
                    .map(each -> ((Parsed.Accepted) each).citation())
                    .toList();
        }
    }
}
