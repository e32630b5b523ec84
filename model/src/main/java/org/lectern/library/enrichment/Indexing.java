package org.lectern.library.enrichment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.enrichment.TextKeys;
import org.lectern.library.reference.IndexWriting;
import org.lectern.library.reference.KeptRecord;
import org.lectern.library.reference.ReferenceIndexes;
import org.lectern.paper.Citation;
import org.lectern.paper.field.Origin;
import org.lectern.work.Progress;

/// Makes the index of a reference file while the file passes. Where the index cannot be written, the file passes all
/// the same; what was in the way is told at the end.
final class Indexing implements AutoCloseable {

    /// For a file of which no index is wanted.
    static final Indexing NONE = new Indexing(null, null);

    private final @Nullable IndexWriting writing;
    private @Nullable IOException failure;

    private Indexing(@Nullable IndexWriting writing, @Nullable IOException failure) {
        this.writing = writing;
        this.failure = failure;
    }

    static Indexing of(Path file, ReferenceIndexes indexes) {
        try {
            return new Indexing(indexes.begin(file).orElse(null), null);
        } catch (IOException e) {
            return new Indexing(null, e);
        }
    }

    void take(Origin.FromRecord origin, Citation record, TextKeys keys) {
        if (writing == null || failure != null) return;
        try {
            writing.add(new KeptRecord(origin, record.with().extra(Map.of()).build()), keys);
        } catch (IOException e) {
            failure = e;
        }
    }

    /// Puts the index in its place, once the file has passed whole.
    ///
    /// @return why there is none; empty where there is one, or none was wanted
    Optional<IOException> finish(Progress progress) {
        if (writing != null && failure == null) {
            try {
                writing.finish(progress);
            } catch (IOException e) {
                failure = e;
            }
        }
        return Optional.ofNullable(failure);
    }

    @Override
    public void close() {
        if (writing == null) return;
        try {
            writing.close();
        } catch (IOException e) {
            if (failure == null) failure = e;
        }
    }
}
