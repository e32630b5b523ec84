package org.lectern.library.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.enrichment.TextKeys;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.field.Origin;
import org.lectern.work.Progress;

class ReferenceIndexTest {

    private static final List<String> WORDS = List.of(
            "swift", "tower", "count", "river", "map", "wall", "bridge", "copy", "night", "sound", "summer", "nest",
            "Straße", "λόγος", "地図", "a", "of");

    @TempDir
    Path folder;

    private ReferenceIndexes indexes = ReferenceIndexes.of("");
    private Path file = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        indexes = ReferenceIndexes.of(folder.resolve("library").toString());
        file = Files.writeString(folder.resolve("snapshot.jsonl"), "as it was");
    }

    private void write(List<KeptRecord> records) throws IOException {
        try (var writing = indexes.begin(file).orElseThrow()) {
            for (var each : records) writing.add(each, TextKeys.of(each.citation()));
            writing.finish(Progress.NONE);
        }
    }

    private static KeptRecord record(SplittableRandom random, int number) {
        var words = new ArrayList<String>();
        for (int left = random.nextInt(60); left > 0; left--) words.add(WORDS.get(random.nextInt(WORDS.size())));
        int title = Math.min(words.size(), random.nextInt(8));
        var citation = Citation.titled(String.join(" ", words.subList(0, title)))
                .with()
                .abstractText(String.join(" ", words.subList(title, words.size())))
                .year(random.nextBoolean() ? Year.of(random.nextInt(1500, 2100)) : null)
                .venue(words.isEmpty() ? "" : words.getLast())
                .authors(
                        random.nextBoolean()
                                ? List.of(new Author("a", "b", "c", "d", ""), Author.literal("e"))
                                : List.of());
        if (random.nextInt(3) == 0) citation.identifier(new Identifier.Doi("10.1000/" + random.nextInt(20)));
        if (random.nextInt(3) == 0) citation.keyword("k" + number);
        return new KeptRecord(new Origin.FromRecord("f" + number % 2, number, 3 * number, "key"), citation.build());
    }

    /// The law of the index: no record is missed that shares a telling key or two runs with a paper, those found come
    /// in their order, and as they were.
    @RepeatedTest(30)
    void noRecordThatSharesKeysIsMissed(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var records = new ArrayList<KeptRecord>();
        for (int i = 1; i <= 400; i++) records.add(record(random, i));
        write(records);
        var papers = new ArrayList<TextKeys>();
        for (int i = 0; i < 5; i++) papers.add(TextKeys.of(record(random, i).citation()));
        var wanted = records.stream()
                .filter(each -> papers.stream().anyMatch(paper -> isShared(TextKeys.of(each.citation()), paper)))
                .toList();
        var found = new ArrayList<KeptRecord>();

        try (var index = indexes.find(file).orElseThrow()) {
            assertEquals(400, index.records());
            index.find(papers, Progress.NONE, found::add);
        }

        assertEquals(wanted, found);
    }

    private static boolean isShared(TextKeys one, TextKeys other) {
        var telling = other.telling().boxed().toList();
        var runs = other.runs().boxed().toList();
        return one.telling().anyMatch(telling::contains)
                || one.runs().filter(runs::contains).count() >= 2;
    }

    @Test
    void anIndexHoldsForOneStateOfItsFile() throws IOException {
        write(List.of(record(new SplittableRandom(1), 1)));
        assertTrue(isThere());

        Files.writeString(file, "as it is");

        assertFalse(isThere());
    }

    @Test
    void whatIsNotFinishedIsNotThere() throws IOException {
        try (var writing = indexes.begin(file).orElseThrow()) {
            var record = record(new SplittableRandom(1), 1);
            writing.add(record, TextKeys.of(record.citation()));
        }

        assertFalse(isThere());
        try (var left = Files.list(folder.resolve("library/cache/reference"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aFileThatChangesWhileItPassesHasNone() throws IOException {
        try (var writing = indexes.begin(file).orElseThrow()) {
            Files.writeString(file, "changed meanwhile");
            writing.finish(Progress.NONE);
        }

        assertFalse(isThere());
    }

    @Test
    void aDamagedIndexIsNoIndex() throws IOException {
        var random = new SplittableRandom(7);
        var records = new ArrayList<KeptRecord>();
        for (int i = 1; i <= 100; i++) records.add(record(random, i));
        write(records);
        Path index;
        try (var files = Files.list(folder.resolve("library/cache/reference"))) {
            index = files.findFirst().orElseThrow();
        }
        var bytes = Files.readAllBytes(index);
        for (int i = 10; i < 60; i++) bytes[i] ^= 0x55;
        Files.write(index, bytes);
        var papers = records.stream().map(each -> TextKeys.of(each.citation())).toList();

        try (var open = indexes.find(file).orElseThrow()) {
            assertThrows(IOException.class, () -> open.find(papers, Progress.NONE, _ -> {}));
        }

        Files.write(index, List.of("something else"));
        assertFalse(isThere());
    }

    @Test
    void onlyWantedIndexesAreKept() throws IOException {
        write(List.of());
        indexes.keepOnly(Set.of(file));
        assertTrue(isThere());

        indexes.keepOnly(Set.of());

        assertFalse(isThere());
    }

    private boolean isThere() throws IOException {
        var found = indexes.find(file);
        if (found.isPresent()) found.get().close();
        return found.isPresent();
    }
}
