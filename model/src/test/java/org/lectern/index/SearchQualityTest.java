package org.lectern.index;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.query.Query;
import org.lectern.work.Progress;
import tools.jackson.databind.json.JsonMapper;

/// Ranks against judged collections, where they are at hand. Ranking may not get worse than this: nDCG@10 with
/// linear gain, a query without an answer counting 0.
class SearchQualityTest {

    private static final Path SETS = Path.of("..", "..", "shared", "bench", "search");
    private static final int DEPTH = 10;

    private final Map<String, Paper> papers = new TreeMap<>();
    private final Map<Long, String> keys = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"cran, .37", "cisi, .41", "scifact, .68"})
    void plainWordsFindWhatIsRelevant(String set, double least) throws IOException {
        var folder = folder(set);
        try (var index = indexed(folder)) {
            var queries = new HashMap<String, Query>();
            for (var line : Files.readAllLines(folder.resolve("queries.tsv"))) {
                var tab = line.indexOf('\t');
                queries.put(line.substring(0, tab), Query.plain(line.substring(tab + 1)));
            }
            double score = mean(
                    judged(folder.resolve("qrels.txt")),
                    id -> index.find(queries.getOrDefault(id, new Query.All()), DEPTH, Progress.NONE).best().stream()
                            .map(hit -> keys.get(hit.paper().number()))
                            .toList());
            assertTrue(score >= least, () -> set + " fell to " + score);
        }
    }

    @ParameterizedTest
    @CsvSource({"csfcube, .53", "cisi, .24"})
    void similarPapersAreNeighbours(String set, double least) throws IOException {
        var folder = folder(set);
        try (var index = indexed(folder)) {
            double score = mean(
                    judged(folder.resolve("similar_qrels.txt")),
                    id -> index.similar(paper(id), DEPTH, Progress.NONE).stream()
                            .map(near -> keys.get(near.paper().number()))
                            .toList());
            assertTrue(score >= least, () -> set + " fell to " + score);
        }
    }

    private Paper paper(String key) {
        return Optional.ofNullable(papers.get(key)).orElseThrow();
    }

    private static Path folder(String set) {
        var folder = SETS.resolve(set);
        assumeTrue(Files.isDirectory(folder), "the judged collections are not on this machine");
        return folder;
    }

    private Index indexed(Path folder) throws IOException {
        var json = JsonMapper.builder().build();
        var index = Index.inMemory();
        for (var line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
            var record = json.readTree(line);
            var citation = Citation.titled(record.path("title").asString())
                    .with()
                    .abstractText(record.path("abstract").asString())
                    .build();
            var paper = Papers.of(papers.size() + 1, citation);
            papers.put(record.path("id").asString(), paper);
            keys.put(paper.id().number(), record.path("id").asString());
            index.put(paper);
        }
        index.commit(1);
        return index;
    }

    @FunctionalInterface
    private interface Ranked {
        List<String> answers(String query);
    }

    private static double mean(Map<String, Map<String, Double>> judged, Ranked ranked) {
        return judged.entrySet().stream()
                .filter(query -> query.getValue().values().stream().anyMatch(gain -> gain > 0))
                .mapToDouble(query -> gain(query.getValue(), ranked.answers(query.getKey())))
                .average()
                .orElse(0);
    }

    private static double gain(Map<String, Double> judged, List<String> answers) {
        var ideal = judged.values().stream().sorted(Comparator.reverseOrder()).toList();
        double gained = 0;
        double possible = 0;
        for (int rank = 0; rank < DEPTH; rank++) {
            double discount = Math.log(2) / Math.log(rank + 2.0);
            if (rank < answers.size()) gained += discount * judged.getOrDefault(answers.get(rank), 0.0);
            if (rank < ideal.size()) possible += discount * ideal.get(rank);
        }
        return gained / possible;
    }

    private static Map<String, Map<String, Double>> judged(Path qrels) throws IOException {
        var judged = new TreeMap<String, Map<String, Double>>();
        for (var line : Files.readAllLines(qrels)) {
            var parts = line.strip().split("\\s+", 0);
            if (parts.length < 4) continue;
            double gain = Math.max(0, Double.parseDouble(parts[3]));
            judged.computeIfAbsent(parts[0], _ -> new HashMap<>()).merge(parts[2], gain, Math::max);
        }
        return Collections.unmodifiableMap(judged);
    }
}
