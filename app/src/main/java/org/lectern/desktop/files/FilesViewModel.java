package org.lectern.desktop.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.job.Work;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.attachment.Attachments;
import org.lectern.library.attachment.LinkedFile;
import org.lectern.library.attachment.SystemViewer;
import org.lectern.paper.FileMove;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;

/// The files of the paper that is read, and what can be done with them.
public final class FilesViewModel {

    private final Papers papers;
    private final Attachments attachments;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<LinkedFile>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PaperId>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Jobs.@Nullable Job question;

    public FilesViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.papers = library.papers();
        this.attachments = library.attachments();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
    }

    public boolean isWritable() {
        return writable;
    }

    public ReadOnlyObjectProperty<List<LinkedFile>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<PaperId>> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /// Turns to a paper.
    public void read(Optional<PaperId> now) {
        if (!paper.get().equals(now)) files.set(List.of());
        paper.set(now);
        again();
    }

    /// Looks again, at the library and at the disk.
    public void again() {
        if (question != null) question.cancel();
        var asked = paper.get();
        if (asked.isEmpty()) return;
        question = jobs.ask(progress -> look(asked.get()), this::take);
    }

    private List<LinkedFile> look(PaperId id) {
        return papers.find(id).map(held -> attachments.look(held.files())).orElse(List.of());
    }

    private void take(Outcome<List<LinkedFile>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<LinkedFile>>(var found) -> files.set(found);
            case Outcome.Failed<List<LinkedFile>>(var cause) -> notices.failed(cause);
            case Outcome.Cancelled<List<LinkedFile>>() -> {
                // another paper is read by now
            }
        }
    }

    /// Links files to the paper; they stay where they lie.
    public void attach(List<Path> places) {
        if (places.isEmpty()) return;
        change("errand.files.attach", id -> attachments.link(id, places));
    }

    public void unlink(LocalFile file) {
        change("errand.files.unlink", id -> attachments.unlink(id, List.of(file)));
    }

    /// Says where a file lies now.
    public void find(LocalFile file, Path place) {
        var there = file.movedTo(place.toAbsolutePath().normalize().toString());
        change("errand.files.find", id -> attachments.move(List.of(new FileMove(id, file, there))));
    }

    private interface Change {
        Object on(PaperId paper);
    }

    private void change(String name, Change change) {
        var id = paper.get();
        if (!writable || id.isEmpty()) return;
        errands.start(Saying.of(name), progress -> change.on(id.get()), done -> {});
    }

    public void open(Path place) {
        start(progress -> new SystemViewer("").open(place), place);
    }

    public void showFolder(Path place) {
        start(progress -> new SystemViewer("").showFolder(place), place);
    }

    private void start(Work<Boolean> work, Path place) {
        errands.start(Saying.of("errand.files.open"), work, isOpen -> {
            if (!isOpen) notices.tell(Notice.told(Saying.of("files.no-viewer", place.toString())));
        });
    }
}
