package org.lectern.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.index.IndexException.Fault;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.query.Query;

class IndexFilesTest {

    private static final Paper GRAPHS = Papers.of(1, Citation.titled("Graphs"));
    private static final Paper MODELS = Papers.of(2, Citation.titled("Models"));
    private static final Query ALL = new Query.All();

    @TempDir
    Path folder;

    @Test
    void aNewIndexKnowsNoRevision() {
        try (var index = Index.open(folder)) {
            assertEquals(Index.NONE, index.revision());
            assertEquals(0, index.count(ALL));
        }
    }

    @Test
    void theRevisionSurvives() {
        fill();
        try (var index = Index.open(folder)) {
            assertEquals(7, index.revision());
            assertEquals(1, index.count(ALL));
        }
    }

    @Test
    void whatWasNotCommittedIsNotSeenNorKept() {
        fill();
        try (var index = Index.open(folder)) {
            index.put(MODELS);
            assertEquals(1, index.count(ALL));
        }
        try (var index = Index.open(folder)) {
            assertEquals(1, index.count(ALL));
        }
    }

    @Test
    void aRollbackLeavesThePreviousStateAndTheWriterAlive() {
        try (var index = Index.open(folder)) {
            index.put(GRAPHS);
            index.commit(1);
            index.put(MODELS);
            index.remove(GRAPHS.id());
            index.rollback();

            assertEquals(1, index.count(Query.read("graphs").query()));
            index.put(MODELS);
            index.commit(2);
            assertEquals(2, index.count(ALL));
            assertEquals(2, index.revision());
        }
    }

    @Test
    void clearingForgetsAllPapers() {
        try (var index = Index.inMemory()) {
            index.put(GRAPHS);
            index.commit(1);
            index.clear();
            index.put(MODELS);
            index.commit(2);

            assertEquals(1, index.matching(ALL).length);
            assertEquals(2, index.matching(ALL)[0]);
        }
    }

    @Test
    void anotherAnalyzerMakesTheRevisionUnknown() throws IOException {
        fill();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("revision", "7", "version", "another").entrySet());
            writer.commit();
        }
        try (var index = Index.open(folder)) {
            assertEquals(Index.NONE, index.revision());
        }
    }

    @Test
    void onlyOneMayWrite() {
        try (var _ = Index.open(folder)) {
            assertEquals(
                    Fault.LOCKED,
                    assertThrows(IndexException.class, () -> Index.open(folder)).fault());
            assertEquals(
                    Fault.LOCKED,
                    assertThrows(IndexException.class, () -> Index.openAfresh(folder))
                            .fault());
        }
    }

    @Test
    void readersSeeWhatAnotherProgramCommits() {
        fill();
        try (var writing = Index.open(folder);
                var reading = Index.openReading(folder)) {
            writing.put(MODELS);
            writing.commit(8);
            assertEquals(1, reading.count(ALL));
            reading.refresh();

            assertEquals(2, reading.count(ALL));
            assertEquals(8, reading.revision());
            assertEquals(
                    Fault.OTHER,
                    assertThrows(IndexException.class, () -> reading.put(GRAPHS))
                            .fault());
        }
    }

    @Test
    void aFolderWithoutAnIndexCannotBeRead() {
        assertEquals(
                Fault.DAMAGED,
                assertThrows(IndexException.class, () -> Index.openReading(folder))
                        .fault());
    }

    @Test
    void aTruncatedSegmentIsDamage() throws IOException {
        fill();
        try (var file = FileChannel.open(segment(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }

        var fault = assertThrows(IndexException.class, () -> Index.open(folder)).fault();

        assertEquals(Fault.DAMAGED, fault);
        try (var afresh = Index.openAfresh(folder)) {
            assertEquals(0, afresh.count(ALL));
            assertEquals(Index.NONE, afresh.revision());
        }
    }

    @Test
    void aFlippedByteIsFoundByChecking() throws IOException {
        try (var index = Index.open(folder)) {
            index.put(Papers.of(3, Citation.titled("A quite UNIQUE title, ".repeat(20))));
            index.commit(1);
            assertTrue(index.damage().isEmpty());
        }
        var bytes = Files.readAllBytes(segment());
        int text = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("uniqu");
        bytes[text] ^= 1;
        Files.write(segment(), bytes);

        try (var index = Index.open(folder)) {
            assertTrue(index.damage().isPresent());
        }
    }

    @Test
    void aFullDiskIsToldAndLeavesThePreviousState() throws IOException {
        var disk = new Disk();
        try (var index = Index.opened(disk, true)) {
            index.put(GRAPHS);
            index.commit(1);
            index.put(MODELS);
            disk.full = true;
            assertEquals(
                    Fault.FULL,
                    assertThrows(IndexException.class, () -> index.commit(2)).fault());
            disk.full = false;
            index.rollback();

            assertEquals(1, index.revision());
            index.put(MODELS);
            index.commit(2);
            assertEquals(2, index.count(ALL));
        }
    }

    private void fill() {
        try (var index = Index.open(folder)) {
            index.put(GRAPHS);
            index.commit(7);
        }
    }

    /// The largest file, which holds a segment's data.
    private Path segment() throws IOException {
        try (var files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    /// A disk in memory that can be full.
    private static final class Disk extends FilterDirectory {
        private boolean full;

        private Disk() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) throw new IOException("No space left on device");
            return super.createOutput(name, context);
        }
    }
}
