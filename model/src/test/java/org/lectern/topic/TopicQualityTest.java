package org.lectern.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.PaperId;
import org.lectern.topic.graph.Partition;
import org.lectern.work.Progress;
import tools.jackson.databind.json.JsonMapper;

/// Finds topics in collections that people have sorted, where they are at hand. Topics may not get worse than this:
/// how well they agree with people (V-measure, adjusted Rand index), and with themselves after the list has grown.
class TopicQualityTest {

    private static final Path SETS = Path.of("..", "..", "shared", "bench", "topics");
    private static final int PAPERS = 1_500;

    private final List<String> titles = new ArrayList<>();
    private final List<String> abstracts = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"arxiv-pub, .51, .20, .97", "ohsumed23, .30, .14, .97", "octis-m10, .26, .15, .97"})
    void topicsAgreeWithPeopleAndWithThemselves(String set, double leastV, double leastRand, double leastStable)
            throws IOException {
        read(SETS.resolve(set));
        int before = titles.size() * 5 / 6;
        var last = search(before).run(TopicSettings.AUTOMATIC, Optional.empty(), TopicHands.NONE, 1, Progress.NONE);
        var next = search(titles.size())
                .run(TopicSettings.AUTOMATIC, Optional.of(last), TopicHands.NONE, 1_000, Progress.NONE);

        double v = agreement(last);
        assertTrue(v >= leastV, () -> set + ": V-measure fell to " + v);
        double rand = fields(last).agreement(topics(last, last));
        assertTrue(rand >= leastRand, () -> set + ": adjusted Rand index fell to " + rand);
        double stable = topics(last, last).agreement(topics(last, next));
        assertTrue(stable >= leastStable, () -> set + ": stability fell to " + stable);
        assertNames(last);
    }

    private static void assertNames(Clustering found) {
        var names = new HashSet<String>();
        for (var topic : found.topics()) names.add(topic.name().toLowerCase(Locale.ROOT));
        assertEquals(found.topics().size(), names.size());
    }

    /// Every nth paper, so that all fields are there.
    private void read(Path folder) throws IOException {
        assumeTrue(Files.isDirectory(folder), "the sorted collections are not on this machine");
        var fieldOf = new HashMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("gold.tsv"))) {
            var cells = line.split("\t", -1);
            fieldOf.put(cells[0], cells[1]);
        }
        var json = JsonMapper.builder().build();
        var lines = Files.readAllLines(folder.resolve("papers.jsonl"));
        for (int i = 0; i < PAPERS; i++) {
            var record = json.readTree(lines.get((int) ((long) i * 7_919 % lines.size())));
            titles.add(record.path("title").asString());
            abstracts.add(record.path("abstract").asString());
            fields.add(fieldOf.getOrDefault(record.path("id").asString(), ""));
        }
    }

    private TopicSearch search(int papers) {
        var search = new TopicSearch();
        for (int i = 0; i < papers; i++) search.add(new PaperId(i + 1L), titles.get(i), abstracts.get(i));
        return search;
    }

    private Partition fields(Clustering clustering) {
        var numbers = new TreeMap<String, Integer>();
        return Partition.of(clustering.members().stream()
                .mapToInt(member -> numbers.computeIfAbsent(field(member), _ -> numbers.size()))
                .toArray());
    }

    private String field(Member member) {
        return fields.get((int) member.paper().number() - 1);
    }

    /// The topics that one clustering gives to another's members.
    private static Partition topics(Clustering members, Clustering topics) {
        return Partition.of(members.members().stream()
                .mapToInt(member -> topics.member(member.paper())
                        .map(each -> each.topic().number())
                        .orElse(0))
                .toArray());
    }

    /// V-measure (Rosenberg, Hirschberg 2007).
    private double agreement(Clustering found) {
        Map<Object, Integer> inField = new HashMap<>();
        Map<Object, Integer> inTopic = new HashMap<>();
        Map<Object, Integer> inBoth = new HashMap<>();
        for (var member : found.members()) {
            inField.merge(field(member), 1, Integer::sum);
            inTopic.merge(member.topic(), 1, Integer::sum);
            inBoth.merge(List.of(field(member), member.topic()), 1, Integer::sum);
        }
        double shared = entropy(inField) + entropy(inTopic) - entropy(inBoth);
        return 2 * shared / (entropy(inField) + entropy(inTopic));
    }

    private static double entropy(Map<Object, Integer> counts) {
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.values().stream()
                .mapToDouble(count -> -count / all * Math.log(count / all))
                .sum();
    }
}
