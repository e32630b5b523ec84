package org.lectern.library.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Parsed;
import org.lectern.format.zotero.ItemReader;
import org.lectern.store.file.StoreException;
import org.lectern.store.zotero.DatabaseCopy;
import org.lectern.store.zotero.ZoteroDatabase;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// An SQLite database, which is read where it is Zotero's.
final class OpenedDatabase implements Opened {

    private final @Nullable DatabaseCopy copy;
    private final @Nullable ZoteroDatabase database;
    private final Optional<Problem> refusal;

    private OpenedDatabase(@Nullable DatabaseCopy copy, @Nullable ZoteroDatabase database, Optional<Problem> refusal) {
        this.copy = copy;
        this.database = database;
        this.refusal = refusal;
    }

    /// A file is copied with the journal beside it; what comes packed or as a stream, as it comes.
    static OpenedDatabase of(Batch.Input input, InputStream start, Progress progress) {
        var file = input.opening() instanceof Batch.OfFile(var path) ? Optional.of(path) : Optional.<Path>empty();
        DatabaseCopy copy;
        try {
            copy = file.isPresent() ? DatabaseCopy.of(file.get(), progress) : DatabaseCopy.of(start, progress);
        } catch (IOException e) {
            return refused(null, "import.zotero.in-use", e);
        }
        try {
            var folder = file.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
            var database = ZoteroDatabase.open(copy, folder);
            return new OpenedDatabase(copy, database, database.refusal());
        } catch (StoreException e) {
            return refused(copy, "import.zotero.damaged", e);
        }
    }

    private static OpenedDatabase refused(@Nullable DatabaseCopy copy, String key, Exception why) {
        return new OpenedDatabase(copy, null, Optional.of(Problem.of(key, String.valueOf(why.getMessage()))));
    }

    @Override
    public Optional<Problem> refusal() {
        return refusal;
    }

    @Override
    public String format() {
        return refusal.isPresent() ? "" : ItemReader.FORMAT;
    }

    @Override
    public Stream<Parsed> records() {
        return database == null || refusal.isPresent() ? Stream.empty() : database.records();
    }

    @Override
    public List<Problem> remarks() {
        return database == null || refusal.isPresent() ? List.of() : database.remarks();
    }

    @Override
    public void close() {
        if (database != null) database.close();
        if (copy != null) copy.close();
    }
}
