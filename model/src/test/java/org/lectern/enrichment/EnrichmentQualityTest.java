package org.lectern.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.enrichment.Match.Certainty;
import org.lectern.format.Parsed;
import org.lectern.format.json.JsonLinesImporter;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;

/// What is taken as beyond doubt, measured on labelled sets of duplicates: each record becomes a page with nothing but
/// title and abstract, and all the others pass as a reference file.
class EnrichmentQualityTest {

    private static final Path SETS = Path.of("..", "..", "shared", "bench", "duplicates");

    /// @param leastSure how many pairs are taken by themselves at least; the first two sets have no abstracts
    /// @param leastRight the part of the proposals that is right at least
    @ParameterizedTest
    @CsvSource({"respiratory,0,0.95", "stroke,0,0.93", "adversarial_dev,40,0.75"})
    void whatIsBeyondDoubtIsRight(String name, int leastSure, double leastRight) throws IOException {
        var folder = SETS.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the shared set of duplicates is not on this computer");
        var records = records(folder);
        var clusters = clusters(folder);
        var texts = new HeldTexts();
        for (int i = 0; i < records.size(); i++)
            texts.add(new PaperId(i + 1), TextKeys.of(bare(records.get(i).citation())));
        var wrong = new ArrayList<String>();
        var right = new EnumMap<Certainty, Integer>(Certainty.class);
        var all = new EnumMap<Certainty, Integer>(Certainty.class);
        for (var record : records) {
            for (var paper : texts.like(TextKeys.of(record.citation()))) {
                var held = records.get((int) paper.number() - 1);
                if (held.source().equals(record.source())) continue;
                var certainty =
                        Match.of(bare(held.citation()), record.citation()).certainty();
                var cluster = clusters.get(held.source().key());
                boolean isSame = cluster != null
                        && cluster.equals(clusters.get(record.source().key()));
                all.merge(certainty, 1, Integer::sum);
                right.merge(certainty, isSame ? 1 : 0, Integer::sum);
                if (certainty == Certainty.SURE && !isSame)
                    wrong.add(held.source().key() + " " + record.source().key());
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(right.getOrDefault(Certainty.SURE, 0) >= leastSure, right::toString);
        double share = (double) right.getOrDefault(Certainty.POSSIBLE, 0) / all.getOrDefault(Certainty.POSSIBLE, 1);
        assertTrue(share >= leastRight, () -> name + ": only " + share + " of the proposals are right");
    }

    private static Citation bare(Citation citation) {
        return Citation.titled(citation.title())
                .with()
                .abstractText(citation.abstractText())
                .build();
    }

    private static List<Parsed.Accepted> records(Path folder) throws IOException {
        try (var file = Files.newBufferedReader(folder.resolve("records.jsonl"));
                var records = new JsonLinesImporter().read(file)) {
            return records.map(Parsed.Accepted.class::cast).toList();
        }
    }

    /// The cluster of each record that is in one.
    private static Map<String, String> clusters(Path folder) throws IOException {
        var clusters = new HashMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("clusters.tsv"))) {
            for (var id : line.split("\t", -1)) clusters.put(id, line);
        }
        return clusters;
    }
}
