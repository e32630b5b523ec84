package org.lectern.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.Parsed;
import org.lectern.format.json.JsonLinesImporter;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;

/// What is taken as beyond doubt, measured on labelled sets of duplicates: each record becomes a page with nothing but
/// title and abstract, and all the others pass as a reference file.
class EnrichmentQualityTest {

    private static final Path SETS = Path.of("../shared/bench/duplicates");

    @ParameterizedTest
    @CsvSource({"respiratory,0.8", "stroke,0.8"})
    void whatIsBeyondDoubtIsRight(String name, double leastFound) throws IOException {
        var folder = SETS.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the shared set of duplicates is not on this computer");
        var records = records(folder);
        var clusters = clusters(folder);
        var texts = new HeldTexts();
        for (int i = 0; i < records.size(); i++) texts.add(new PaperId(i + 1), bare(records.get(i).citation()));

        var wrong = new ArrayList<String>();
        int right = 0;
        int possible = 0;
        int possibleWrong = 0;
        for (var record : records) {
            for (var paper : texts.like(record.citation())) {
                var held = records.get((int) paper.number() - 1);
                if (held == record) continue;
                var match = Match.of(bare(held.citation()), record.citation());
                boolean isSame = clusters.getOrDefault(held.source().key(), "a")
                        .equals(clusters.getOrDefault(record.source().key(), "b"));
                if (match.certainty() == Match.Certainty.SURE && isSame) right++;
                else if (match.certainty() == Match.Certainty.SURE)
                    wrong.add(held.source().key() + " " + record.source().key() + " " + held.citation().title());
                if (match.certainty() == Match.Certainty.POSSIBLE) possible++;
                if (match.certainty() == Match.Certainty.POSSIBLE && !isSame) possibleWrong++;
            }
        }
        System.out.printf("%s: sure right %d wrong %d, possible %d wrong %d, pairs %d%n", name, right, wrong.size(), possible, possibleWrong, pairs(records, clusters));
        assertEquals(List.of(), wrong);
        assertTrue(right > leastFound, () -> "found too few");
    }

    private static long pairs(List<Parsed.Accepted> records, Map<String, String> clusters) {
        long n = 0;
        for (var a : records) for (var b : records) {
            if (a == b || a.citation().abstractText().length() < 200 || b.citation().abstractText().length() < 200) continue;
            var ca = clusters.get(a.source().key());
            if (ca != null && ca.equals(clusters.get(b.source().key()))) n++;
        }
        return n;
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
