package org.lectern.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.lectern.index.word.Lexicon;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The searchable side of a library.
///
/// One thread at a time calls [#add], [#put], [#remove], [#clear], [#commit] and [#rollback]; any number of threads
/// ask, and see what was last committed. No thread that is inside may be interrupted: that closes the index for good.
/// Every method throws an [IndexException] when files cannot be read or written.
public final class Index implements AutoCloseable {

    /// Says that no revision is known and all papers must be put in anew.
    public static final long NONE = -1;

    private static final String REVISION = "revision";
    private static final String VERSION = "version";
    private static final double BUFFER_MEGABYTES = 48;

    /// The segments of single edits are merged with one another, long before the large ones are touched.
    private static final double SMALL_SEGMENT_MEGABYTES = 1;

    private final Directory directory;
    private final Analysis analysis = new Analysis();
    private final Lexicon lexicon = analysis.lexicon();
    private final SearcherManager searchers;
    private @Nullable IndexWriter writer;

    private Index(Directory directory, boolean writing) throws IOException {
        this.directory = directory;
        try {
            if (writing) writer = writer();
            searchers = new SearcherManager(directory, new Live());
        } catch (IOException | RuntimeException e) {
            closeAfter(e);
            throw e;
        }
    }

    /// Opens the index of a folder for writing, or makes it. Holds Lucene's lock until closed.
    public static Index open(Path folder) {
        return attempt("the index was not opened", () -> opened(FSDirectory.open(folder), true));
    }

    /// Opens the index of a folder for reading only, whoever writes to it.
    public static Index openReading(Path folder) {
        return attempt("the index was not opened", () -> opened(FSDirectory.open(folder), false));
    }

    /// Makes an empty index in a folder, in place of whatever lay there. This is how a damaged one is replaced.
    public static Index openAfresh(Path folder) {
        return attempt("the index was not made", () -> {
            var directory = FSDirectory.open(folder);
            try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                for (var file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
                }
            }
            return opened(directory, true);
        });
    }

    /// An index on the heap.
    public static Index inMemory() {
        return attempt("the index was not made", () -> opened(new ByteBuffersDirectory(), true));
    }

    static Index opened(Directory directory, boolean writing) throws IOException {
        return new Index(directory, writing);
    }

    /// The library's revision that was last committed, or [#NONE] when this index knows of none or was built by
    /// another version of the analysis.
    public long revision() {
        return asked(searcher -> {
            var known = ((DirectoryReader) searcher.getIndexReader())
                    .getIndexCommit()
                    .getUserData();
            if (!Analysis.version().equals(known.get(VERSION))) return NONE;
            return Long.parseLong(known.getOrDefault(REVISION, Long.toString(NONE)));
        });
    }

    /// Puts a paper in that never was in before, which costs less than looking for what to replace.
    public void add(Paper paper) {
        changed(() -> writing().addDocument(PaperDocument.of(paper, lexicon)));
    }

    /// Puts a paper in, in place of what was known of it.
    public void put(Paper paper) {
        changed(() -> writing().updateDocument(id(paper.id()), PaperDocument.of(paper, lexicon)));
    }

    public void remove(PaperId paper) {
        changed(() -> writing().deleteDocuments(id(paper)));
    }

    /// Removes all papers.
    public void clear() {
        changed(() -> writing().deleteAll());
    }

    /// Makes all changes since the last commit durable and searchable.
    ///
    /// @param revision the library's revision that the index now shows, from 0
    public void commit(long revision) {
        changed(() -> {
            var known = Map.of(REVISION, Long.toString(revision), VERSION, Analysis.version());
            writing().setLiveCommitData(known.entrySet());
            writing().commit();
            searchers.maybeRefreshBlocking();
            return revision;
        });
    }

    /// Drops all changes since the last commit. The index can be written to as before, also after a failed change.
    public void rollback() {
        changed(() -> {
            writing().rollback();
            writer = null;
            writer = writer();
            return 0;
        });
    }

    /// Shows what another program has committed since; only of use to an index that was opened for reading.
    public void refresh() {
        attempt("the index was not read", searchers::maybeRefresh);
    }

    /// The best matches.
    ///
    /// @param limit how many to rank; 0 only counts
    /// @throws java.util.concurrent.CancellationException as `progress` wishes
    public Ranking find(Query query, int limit, Progress progress) {
        return asked(searcher -> {
            var best =
                    new Matches.Best(limit, progress, searcher.getIndexReader().maxDoc());
            return searcher.search(new Translation(analysis, searcher).of(query), new Matches.Once<>(best))
                    .ranking();
        });
    }

    /// The numbers of all papers that match, ascending.
    public long[] matching(Query query) {
        return asked(searcher -> {
            var ids = new Matches.Ids(Progress.NONE, searcher.getIndexReader().maxDoc());
            return searcher.search(new Translation(analysis, searcher).of(query), new Matches.Once<>(ids))
                    .ascending();
        });
    }

    public int count(Query query) {
        return asked(searcher -> searcher.count(new Translation(analysis, searcher).of(query)));
    }

    /// The papers most like one, which need not be in the index and is never its own neighbour.
    public List<Similar> similar(Paper paper, int limit, Progress progress) {
        return asked(searcher ->
                new Neighbours(analysis, searcher).of(Likeness.text(paper.citation()), paper.id(), limit, progress));
    }

    /// Passages of a paper that show why it matches: the title, the best of the abstract, then authors and venue if
    /// the query's words are there. Texts are cut as they are given.
    public List<Snippet> snippets(Query query, Citation citation) {
        return new Snippets(analysis, query).of(citation);
    }

    /// All places in a text where words, beginnings or phrases of a query stand; ascending, none touching another.
    ///
    /// @param shown what the text is: words that were asked for in another field are not marked
    public List<Mark> marks(Query query, Query.Field shown, String text) {
        return new Marker(analysis, query, shown).marks(text);
    }

    /// What is wrong with the files, or empty when every checksum is right. Reads the whole index.
    public Optional<String> damage() {
        try {
            return asked(searcher -> {
                for (var leaf : searcher.getIndexReader().leaves())
                    leaf.reader().checkIntegrity();
                return Optional.empty();
            });
        } catch (IndexException e) {
            if (e.fault() == IndexException.Fault.DAMAGED) return Optional.of(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /// Closes without committing.
    @Override
    public void close() {
        changed(() -> {
            try (directory;
                    searchers) {
                if (writer != null) writer.rollback();
            }
            return 0;
        });
    }

    private IndexWriter writer() throws IOException {
        var config = new IndexWriterConfig(analysis)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy().setFloorSegmentMB(SMALL_SEGMENT_MEGABYTES))
                .setCommitOnClose(false);
        var writer = new IndexWriter(directory, config);
        if (!DirectoryReader.indexExists(directory)) writer.commit();
        return writer;
    }

    private IndexWriter writing() throws IOException {
        if (writer == null) throw new IOException("the index is open for reading only");
        return writer;
    }

    private void closeAfter(Exception cause) {
        try (directory) {
            if (writer != null) writer.rollback();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static Term id(PaperId paper) {
        return new Term(Names.ID, paper.toString());
    }

    private <T> T asked(Question<T> question) {
        return attempt("the index was not read", () -> {
            var searcher = searchers.acquire();
            try {
                return question.ask((LiveSearcher) searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private static void changed(Step<?> step) {
        attempt("the index was not written", step);
    }

    private static <T> T attempt(String failed, Step<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw IndexException.of(failed, e);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(LiveSearcher searcher) throws IOException;
    }

    private static final class Live extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new LiveSearcher(reader);
        }
    }
}
