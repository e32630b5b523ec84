package org.lectern.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.duplicate.Tier;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.suggest.Suggestion;
import org.lectern.work.Progress;

/// What the scorers beside the labelled sets say of topics, tags and duplicates: the program's own results, written as
/// the scorers read them. Needs Python 3.
public final class Quality {

    private static final List<String> TOPICS = List.of("arxiv-pub", "ohsumed23", "octis-m10");
    private static final List<String> TAGS = List.of("inspec", "arxiv");
    private static final List<String> DUPLICATES =
            List.of("respiratory", "stroke", "dblp_acm", "cora", "dblp_scholar_valid", "adversarial_dev");
    private static final ImportOptions KEEP_ALL = new ImportOptions(Optional.empty(), true, false);
    private static final int TAGS_A_PAPER = 5;
    private static final int CHUNK = 1_000;

    private final Path bench;
    private final PrintStream out;

    private Quality(Path bench, PrintStream out) {
        this.bench = bench;
        this.out = out;
    }

    /// Scores the sets in the folder `bench` of the one that the first argument names; without them it says so.
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var bench = Path.of(arguments[0]).resolve("bench");
        if (!Files.isDirectory(bench)) {
            out.println("No labelled sets in " + bench + ": nothing to measure.");
            return;
        }
        var quality = new Quality(bench, out);
        out.println("| task | set | scorer's figures |");
        out.println("|---|---|---|");
        for (var set : TOPICS) quality.topics(set);
        for (var set : TAGS) quality.tags(set);
        for (var set : DUPLICATES) quality.duplicates(set);
    }

    private void row(String task, String set, String figures) {
        out.println("| " + task + " | " + set + " | " + figures + " |");
    }

    private void topics(String set) throws IOException {
        var folder = bench.resolve("topics").resolve(set);
        try (var library = Library.inMemory()) {
            library.imports().read(List.of(folder.resolve("papers.jsonl")), KEEP_ALL, Progress.NONE);
            var clustering =
                    library.topics().run(Optional.empty(), true, Progress.NONE).clustering();
            var keys = keys(library);
            var lines = clustering.members().stream()
                    .map(member -> keys.get(member.paper()) + "\t" + member.topic())
                    .toList();
            var said = scored(lines, bench.resolve("topics/score_clusters.py"), folder.resolve("gold.tsv"));
            row("topics", set, clustering.topics().size() + " topics, " + vAndAri(said));
        }
    }

    /// The scorer prints a head and a line of tab-separated figures.
    private static String vAndAri(String said) {
        var rows = said.lines().map(line -> List.of(line.split("\t", -1))).toList();
        return List.of("V", "ARI").stream()
                .map(name -> name + " " + rows.get(1).get(rows.getFirst().indexOf(name)))
                .collect(Collectors.joining(", "));
    }

    private void tags(String set) throws IOException {
        var folder = bench.resolve("tags").resolve(set);
        try (var library = Library.inMemory()) {
            var files = List.of(folder.resolve("train.jsonl"), folder.resolve("test.jsonl"));
            library.imports().read(files, KEEP_ALL, Progress.NONE);
            library.tags().adopt(new Query.All(), Progress.NONE);
            var byKey = new TreeMap<String, PaperId>();
            keys(library).forEach((paper, key) -> byKey.put(key, paper));
            var suggester = library.tagAdvice().learn(Progress.NONE);
            var lines = Files.readAllLines(folder.resolve("test_ids.txt")).stream()
                    .filter(byKey::containsKey)
                    .map(key -> key + "\t"
                            + suggester.suggest(byKey.getOrDefault(key, new PaperId(1)), TAGS_A_PAPER).stream()
                                    .map(Suggestion::tag)
                                    .map(Object::toString)
                                    .collect(Collectors.joining("|")))
                    .toList();
            var said = scored(lines, bench.resolve("tags/score_tags.py"), folder.resolve("gold.jsonl"));
            row("tags", set, figures(said, "F1@5", "@5\\b.*?F1 ([01]?\\.\\d+)"));
        }
    }

    private void duplicates(String set) throws IOException {
        var folder = bench.resolve("duplicates").resolve(set);
        var table = Files.createTempFile("lectern-bench", ".csv");
        said(List.of(
                "python3",
                bench.resolve("duplicates/convert.py").toString(),
                folder.toString(),
                "csv",
                table.toString()));
        try (var library = Library.inMemory()) {
            library.imports().read(List.of(table), KEEP_ALL, Progress.NONE);
            var keys = keys(library);
            var groups = library.duplicates().find(EnumSet.of(Tier.CERTAIN, Tier.LIKELY), Progress.NONE);
            var lines = groups.stream()
                    .map(group -> group.papers().stream()
                            .map(paper -> keys.getOrDefault(paper, ""))
                            .collect(Collectors.joining("\t")))
                    .toList();
            var said = scored(lines, bench.resolve("duplicates/score.py"), folder);
            row(
                    "duplicates",
                    set,
                    "pair F1 " + last(said, "\"f1\": ([\\d.]+)") + ", false " + last(said, "\"FP\": (\\d+)")
                            + ", missed " + last(said, "\"FN\": (\\d+)"));
        } finally {
            Files.delete(table);
        }
    }

    private static Map<PaperId, String> keys(Library library) {
        var keys = new TreeMap<PaperId, String>();
        var all = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        for (int from = 0; from < all.size(); from += CHUNK) {
            for (Paper paper : library.papers().find(all.subList(from, Math.min(from + CHUNK, all.size())))) {
                keys.put(paper.id(), paper.scriptKey());
            }
        }
        return keys;
    }

    /// What a scorer prints of a prediction; the labelled set stands before the prediction in its arguments.
    private static String scored(List<String> lines, Path scorer, Path gold) throws IOException {
        var prediction = Files.createTempFile("lectern-bench", ".tsv");
        try {
            Files.write(prediction, lines);
            return said(List.of("python3", scorer.toString(), gold.toString(), prediction.toString()));
        } finally {
            Files.delete(prediction);
        }
    }

    private static String said(List<String> command) throws IOException {
        var process = new ProcessBuilder(new ArrayList<>(command))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = process.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The scorer tells of records first and of pairs last.
    private static String last(String said, String pattern) {
        return Pattern.compile(pattern)
                .matcher(said)
                .results()
                .reduce((_, later) -> later)
                .map(found -> found.group(1))
                .orElse("not told");
    }

    private static String figures(String said, String name, String pattern) {
        var found = Pattern.compile(pattern).matcher(said);
        return name + " " + (found.find() ? found.group(1) : "not told");
    }
}
