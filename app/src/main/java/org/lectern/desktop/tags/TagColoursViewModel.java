package org.lectern.desktop.tags;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.Tags;
import org.lectern.paper.TagPath;

/// The colours of tags. A tag without one has that of the nearest tag above it.
public final class TagColoursViewModel {

    private final Tags tags;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<SortedMap<TagPath, String>> colours =
            new ReadOnlyObjectWrapper<>(Collections.emptySortedMap());
    private Jobs.@Nullable Job loading;

    public TagColoursViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.tags = library.tags();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
    }

    /// The tags with a colour of their own, `#rrggbb`.
    public ReadOnlyObjectProperty<SortedMap<TagPath, String>> coloursProperty() {
        return colours.getReadOnlyProperty();
    }

    /// The colour that a tag has or inherits.
    public Optional<String> of(TagPath tag) {
        for (var above = Optional.of(tag); above.isPresent(); above = above.flatMap(TagPath::parent)) {
            var colour = colours.get().get(above.get());
            if (colour != null) return Optional.of(colour);
        }
        return Optional.empty();
    }

    /// Gives a tag a colour, `#rrggbb`; empty text takes it away.
    public void give(TagPath tag, String colour) {
        if (writable) {
            errands.start(Saying.of("errand.colour"), progress -> tags.colour(tag, colour), revision -> {});
        }
    }

    /// Looks anew, because the library has changed.
    public void again() {
        if (loading != null) loading.cancel();
        loading = jobs.ask(progress -> tags.colours(), outcome -> {
            switch (outcome) {
                case Outcome.Done<SortedMap<TagPath, String>>(var found) -> {
                    if (!found.equals(colours.get())) colours.set(new TreeMap<>(found));
                }
                case Outcome.Failed<SortedMap<TagPath, String>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<SortedMap<TagPath, String>>() -> {} // it is looked at anew
            }
        });
    }
}
