package org.lectern.library.core;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.change.Revision;
import org.lectern.index.Index;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.store.Deed;
import org.lectern.store.Store;
import org.lectern.store.Writing;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// The one thread that changes a library. Edits queue there; each is committed and searchable when its call returns.
public final class Writer implements AutoCloseable {

    private static final int CHUNK = 500;

    private final Store store;
    private final Index index;
    private final Clock clock;
    private final List<Consumer<Committed>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("library-writer").daemon().factory());

    public Writer(Store store, Index index, Clock clock) {
        this.store = store;
        this.index = index;
        this.clock = clock;
    }

    public void listen(Consumer<Committed> listener) {
        listeners.add(listener);
    }

    public Revision write(Supplier<Deed> deed, Progress progress, Consumer<Writing> work) {
        return call(() -> {
            try (var writing = store.begin()) {
                work.accept(writing);
                if (writing.isEmpty()) return new Revision(writing.next().number() - 1);
                return commit(writing, deed.get(), progress);
            }
        });
    }

    <T> T derive(Function<Store, T> work) {
        return call(() -> work.apply(store));
    }

    public void rehearse(Consumer<Writing> work) {
        call(() -> {
            try (var writing = store.begin()) {
                work.accept(writing);
                return true;
            }
        });
    }

    private Revision commit(Writing writing, Deed deed, Progress progress) {
        var touched = writing.touched();
        Revision revision;
        try {
            index(writing, touched.stream().sorted().toList(), progress);
            revision = writing.commit(deed, clock.instant());
        } catch (RuntimeException e) {
            index.rollback();
            throw e;
        }
        index.commit(revision.number());
        var news = new Committed(revision, touched);
        listeners.forEach(listener -> listener.accept(news));
        return revision;
    }

    private void index(Writing writing, List<PaperId> touched, Progress progress) {
        for (int from = 0; from < touched.size(); from += CHUNK) {
            progress.at(Phase.INDEXING, from, touched.size());
            var chunk = touched.subList(from, Math.min(from + CHUNK, touched.size()));
            var gone = new HashSet<>(chunk);
            for (var paper : writing.papers(chunk, Writer::isIndexed)) {
                if (writing.isNew(paper.id())) index.add(paper);
                else index.put(paper);
                gone.remove(paper.id());
            }
            gone.forEach(index::remove);
        }
    }

    /// Of which formats the index holds the records as they stood in files: of none.
    private static boolean isIndexed(String format) {
        return false;
    }

    /// Brings an index that is behind up to the store's revision, or builds it anew.
    public static void catchUp(Store store, Index index, Progress progress) {
        var revision = store.revision();
        long indexed = index.revision();
        if (indexed == revision.number()) return;
        if (indexed >= 0 && indexed < revision.number()) {
            var touched = new ArrayList<>(store.read(lists -> lists.touchedSince(new Revision(indexed))));
            touched.sort(null);
            for (var id : touched) index.remove(id);
            for (int from = 0; from < touched.size(); from += CHUNK) {
                progress.at(Phase.INDEXING, from, touched.size());
                var chunk = List.copyOf(touched.subList(from, Math.min(from + CHUNK, touched.size())));
                store.read(lists -> lists.papers(chunk, false, Writer::isIndexed))
                        .forEach(index::add);
            }
        } else {
            rebuild(store, index, progress);
        }
        index.commit(revision.number());
    }

    private static void rebuild(Store store, Index index, Progress progress) {
        index.clear();
        long total = store.read(lists -> lists.count());
        long done = 0;
        long last = 0;
        for (var papers = next(store, last); !papers.isEmpty(); papers = next(store, last)) {
            progress.at(Phase.INDEXING, done, total);
            papers.forEach(index::add);
            done += papers.size();
            last = papers.getLast().id().number();
        }
    }

    private static List<Paper> next(Store store, long last) {
        return store.read(lists -> lists.papers(lists.after(last, CHUNK), false, Writer::isIndexed));
    }

    /// Builds the whole index anew, on the writer's thread so that no edit comes between.
    public void rebuildIndex(Progress progress) {
        call(() -> {
            try {
                rebuild(store, index, progress);
            } catch (RuntimeException e) {
                index.rollback();
                throw e;
            }
            index.commit(store.revision().number());
            return true;
        });
    }

    private <T> T call(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> store.writeAlone(work), thread)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw e;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
