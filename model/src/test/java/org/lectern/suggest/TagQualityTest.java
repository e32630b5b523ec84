package org.lectern.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.work.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures suggestions against what people chose, where their choices are at hand. Suggestions may not get worse
/// than this: the mean over papers of F1 of the first five, a paper without any counting 0.
class TagQualityTest {

    private static final Path SETS = Path.of("..", "..", "shared", "bench", "tags");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 5;

    @ParameterizedTest
    @CsvSource({"inspec, .35", "arxiv, .395"})
    void peopleWouldHaveChosenThem(String set, double least) throws IOException {
        var folder = SETS.resolve(set);
        assumeTrue(Files.isDirectory(folder), "the tagged papers are not on this machine");
        var builder = TagSuggester.builder();
        long papers = 0;
        for (var line : Files.readAllLines(folder.resolve("train.jsonl"))) {
            var record = JSON.readTree(line);
            var tags = new TreeSet<TagPath>();
            for (var name : names(record)) TagPath.parse(name).ifPresent(tags::add);
            builder.add(new PaperId(++papers), text(record, "title"), text(record, "abstract"), tags);
        }
        Map<String, PaperId> asked = new TreeMap<>();
        for (var line : Files.readAllLines(folder.resolve("test.jsonl"))) {
            var record = JSON.readTree(line);
            var paper = new PaperId(++papers);
            builder.add(paper, text(record, "title"), text(record, "abstract"), new TreeSet<>());
            asked.put(text(record, "id"), paper);
        }
        var suggester = builder.build(Progress.NONE);
        double score = Files.readAllLines(folder.resolve("gold.jsonl")).stream()
                .map(JSON::readTree)
                .filter(gold -> !names(gold).isEmpty())
                .mapToDouble(gold -> score(
                        suggester,
                        Optional.ofNullable(asked.get(text(gold, "id"))).orElseThrow(),
                        names(gold)))
                .average()
                .orElse(0);
        assertTrue(score >= least, () -> set + " fell to " + score);
    }

    private static double score(TagSuggester suggester, PaperId paper, Set<String> gold) {
        long hits = suggester.suggest(paper, SHOWN).stream()
                .filter(each -> gold.contains(each.tag().toString().toLowerCase(Locale.ROOT)))
                .count();
        double precision = (double) hits / SHOWN;
        double recall = (double) hits / gold.size();
        return hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static String text(JsonNode record, String field) {
        return record.path(field).asString();
    }

    private static Set<String> names(JsonNode record) {
        return record.path("keywords")
                .valueStream()
                .map(JsonNode::asString)
                .map(each -> each.toLowerCase(Locale.ROOT).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
