package org.lectern.library.enrichment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.enrichment.TextKeys;
import org.lectern.library.core.LibraryException;
import org.lectern.library.reference.ReferenceIndexes;
import org.lectern.work.Fault;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Asks reference files about papers. A file with an index is looked up; any other passes whole, and has an index from
/// then on. Both find the same.
final class Consulting {

    private final ReferenceIndexes indexes;
    private final Passing passing;
    private final Progress progress;
    private final List<Problem> warnings = new ArrayList<>();

    Consulting(ReferenceIndexes indexes, Passing passing, Progress progress) {
        this.indexes = indexes;
        this.passing = passing;
        this.progress = progress;
    }

    /// What the user should hear of.
    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /// Asks a file. One that is gone or breaks off is told of, and stops nothing.
    ///
    /// @param papers what the papers are found by
    void ask(Path file, List<TextKeys> papers) {
        if (isLookedUp(file, papers)) return;
        try (var indexing = Indexing.of(file, indexes)) {
            var passed = passing.pass(Snapshot.of(file), indexing);
            if (!isKnown(passed)) warnings.add(Problem.of("enrich.reference-unknown", file.toString()));
            else
                indexing.finish(progress)
                        .ifPresent(why -> warnings.add(Problem.of(
                                "enrich.reference-unindexed", file.toString(), LibraryException.reason(why))));
        } catch (LibraryException e) {
            if (!(e.fault() instanceof Fault.Unreadable(var _, var why))) throw e;
            warnings.add(Problem.of("enrich.reference-lost", file.toString(), why));
        }
    }

    /// Whether anything of a file was in a format that is known.
    static boolean isKnown(List<FilePassed> files) {
        return files.stream().anyMatch(each -> !each.format().isEmpty());
    }

    private boolean isLookedUp(Path file, List<TextKeys> papers) {
        try {
            var found = indexes.find(file);
            if (found.isEmpty()) return false;
            try (var index = found.get()) {
                index.find(papers, progress, passing::take);
                return true;
            }
        } catch (IOException e) {
            return false; // a damaged index is made anew; a file that cannot be read tells so when it is to pass
        }
    }
}
