package org.lectern.duplicate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A benchmark of duplicates: records, and which pairs are the same.
record BenchmarkSet(Map<String, Citation> records, Map<String, String> sources, Set<Pair> same, Set<Pair> known) {

    /// Two record names in order.
    record Pair(String one, String other) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /// True and false pairs found, and true pairs missed.
    record Score(int right, int wrong, int missed, List<Pair> wrongPairs, List<Pair> missedPairs) {
        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }
    }

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    /// Reads a folder with `records.jsonl` and `clusters.tsv` (all pairs known) or `pairs.tsv` (only those
    /// known).
    static BenchmarkSet read(Path folder) throws IOException {
        var json = JsonMapper.shared();
        Map<String, Citation> records = new LinkedHashMap<>();
        Map<String, String> sources = new HashMap<>();
        for (var line : lines(folder.resolve("records.jsonl"))) {
            var record = json.readTree(line);
            var id = record.get("id").asString();
            records.put(id, citation(record));
            sources.put(id, text(record, "source"));
        }
        boolean isLinkage = json.readTree(folder.resolve("meta.json").toFile())
                .path("cross_source_only")
                .asBoolean(false);
        Set<Pair> same = new HashSet<>();
        Set<Pair> known = new HashSet<>();
        if (Files.exists(folder.resolve("clusters.tsv"))) {
            for (var line : lines(folder.resolve("clusters.tsv")))
                same.addAll(pairs(Arrays.asList(line.split("\t", -1))));
        } else {
            for (var line : lines(folder.resolve("pairs.tsv"))) {
                var parts = line.split("\t", -1);
                if (parts[2].equals("1")) same.add(Pair.of(parts[0], parts[1]));
                if (!parts[2].equals("m")) known.add(Pair.of(parts[0], parts[1]));
            }
        }
        return new BenchmarkSet(records, isLinkage ? sources : Map.of(), same, known);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String text(JsonNode record, String field) {
        return record.path(field).asString("");
    }

    static Citation citation(JsonNode record) {
        var year = YEAR.matcher(text(record, "year"));
        var citation = Citation.EMPTY
                .with()
                .title(text(record, "title"))
                .authors(Author.parseAll(text(record, "authors")))
                .venue(text(record, "journal"))
                .year(year.find() ? Year.parse(year.group()) : null)
                .volume(text(record, "volume"))
                .number(text(record, "number"))
                .pages(text(record, "pages"))
                .abstractText(text(record, "abstract"));
        Optional<Identifier.Doi> doi = Identifier.Doi.parse(text(record, "doi"));
        doi.ifPresent(citation::identifier);
        return citation.build();
    }

    static Set<Pair> pairs(List<String> group) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < i; j++) pairs.add(Pair.of(group.get(i), group.get(j)));
        }
        return pairs;
    }

    /// Groups of record names that the search finds, at this tier or better.
    List<List<String>> groups(Tier worst) {
        var names = List.copyOf(records.keySet());
        var search = new DuplicateSearch();
        for (int i = 0; i < names.size(); i++)
            search.add(new PaperId(i + 1L), Objects.requireNonNull(records.get(names.get(i))));
        return search.find(Map.of(), Progress.NONE).stream()
                .filter(group -> group.tier().compareTo(worst) <= 0)
                .map(group -> group.papers().stream()
                        .map(paper -> names.get((int) paper.number() - 1))
                        .toList())
                .toList();
    }

    Score score(List<List<String>> groups) {
        Set<Pair> found = new HashSet<>();
        for (var group : groups) {
            for (var pair : pairs(group)) if (counts(pair)) found.add(pair);
        }
        var wrong = new ArrayList<Pair>();
        for (var pair : found) if (!same.contains(pair)) wrong.add(pair);
        var missed = new ArrayList<Pair>();
        for (var pair : same) if (counts(pair) && !found.contains(pair)) missed.add(pair);
        return new Score(found.size() - wrong.size(), wrong.size(), missed.size(), wrong, missed);
    }

    private boolean counts(Pair pair) {
        if (!known.isEmpty() && !known.contains(pair)) return false;
        return sources.isEmpty() || !Objects.equals(sources.get(pair.one()), sources.get(pair.other()));
    }
}
