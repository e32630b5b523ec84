package org.lectern.desktop.enrichment;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.enrichment.Enrichment;
import org.lectern.library.enrichment.Reference;

/// The files by which every import is enriched, while somebody looks at them.
public final class ReferencesViewModel {

    private final Enrichment enrichment;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Reference>> files = new ReadOnlyObjectWrapper<>(List.of());
    private boolean open;

    public ReferencesViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.enrichment = library.enrichment();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
    }

    public boolean isWritable() {
        return writable;
    }

    public ReadOnlyObjectProperty<List<Reference>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    public void begin() {
        open = true;
        again();
    }

    public void end() {
        open = false;
    }

    /// The library has changed.
    public void again() {
        if (!open) return;
        jobs.ask(progress -> enrichment.references(), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Reference>>(var now) -> files.set(now);
                case Outcome.Failed<List<Reference>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Reference>>() -> {} // the window closes
            }
        });
    }

    /// Imports are no longer enriched by a file. What it filled in stays.
    public void remove(Path file) {
        if (!writable) return;
        errands.start(Saying.of("errand.reference"), progress -> enrichment.removeReference(file), revision -> again());
    }
}
