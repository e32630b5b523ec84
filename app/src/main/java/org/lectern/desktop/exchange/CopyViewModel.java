package org.lectern.desktop.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.job.Work;
import org.lectern.format.ExportOptions;
import org.lectern.library.Exports;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/// Copies what is chosen: citation keys, BibTeX entries, or references as plain text.
///
/// A key that is copied is going to be cited, so it is given for good, as an export does.
public final class CopyViewModel {

    /// What is to go onto the clipboard.
    ///
    /// @param number counts the copies, so that the same text copied twice is told twice
    /// @param what says what was copied
    public record Copied(long number, Saying what, String text) {}

    private static final String BIBTEX = "bibtex";
    private final Exports exports;
    private final Papers papers;
    private final Errands errands;
    private final ObservableList<PaperId> chosen;
    private final ReadOnlyObjectWrapper<Optional<Copied>> copied = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long copies;

    /// @param chosen the papers that the list has chosen
    public CopyViewModel(Library library, Errands errands, ObservableList<PaperId> chosen) {
        this.exports = library.exports();
        this.papers = library.papers();
        this.errands = errands;
        this.chosen = chosen;
    }

    public ReadOnlyObjectProperty<Optional<Copied>> copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    public void keys() {
        var ids = List.copyOf(chosen);
        copy(
                "copied.keys",
                ids.size(),
                progress -> String.join(
                        ",",
                        exports.write(ids, BIBTEX, ExportOptions.PLAIN, new StringBuilder(), progress)
                                .keys()));
    }

    public void entries() {
        var ids = List.copyOf(chosen);
        copy("copied.entries", ids.size(), progress -> {
            var out = new StringBuilder();
            exports.write(ids, BIBTEX, ExportOptions.PLAIN, out, progress);
            return out.toString();
        });
    }

    public void references() {
        var ids = List.copyOf(chosen);
        copy(
                "copied.references",
                ids.size(),
                progress -> papers.find(ids).stream()
                        .map(Paper::citation)
                        .map(Reference::of)
                        .collect(Collectors.joining("\n")));
    }

    private void copy(String key, int count, Work<String> work) {
        if (count == 0) return;
        errands.start(
                Saying.of("errand.copy"),
                work,
                text -> copied.set(Optional.of(new Copied(++copies, Saying.of(key, count), text))));
    }
}
