package org.lectern.desktop.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.change.Revision;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.attachment.Attachments;
import org.lectern.library.attachment.FileMatch;
import org.lectern.library.attachment.FolderMatches;
import org.lectern.library.attachment.FoundAgain;
import org.lectern.library.attachment.LooseFile;
import org.lectern.library.attachment.UnreadableFile;
import org.lectern.work.Progress;

/// A folder of PDFs and the library: what is sure is linked at once in one step, the rest is asked, one at a time.
public final class MatchViewModel {

    /// What is left of a folder.
    ///
    /// @param files how many PDFs it has
    /// @param linked how many papers had already
    /// @param sure how many were linked just now
    /// @param proposals still to be answered, the first one now
    /// @param loose those that match no paper
    public record Sorting(
            int files,
            int linked,
            int sure,
            List<FileMatch> proposals,
            List<LooseFile> loose,
            List<UnreadableFile> unreadable) {

        public Sorting {
            proposals = List.copyOf(proposals);
            loose = List.copyOf(loose);
            unreadable = List.copyOf(unreadable);
        }

        public Optional<FileMatch> now() {
            return proposals.stream().findFirst();
        }

        private Sorting withProposals(List<FileMatch> proposals) {
            return new Sorting(files, linked, sure, proposals, loose, unreadable);
        }

        private Sorting withLoose(List<LooseFile> loose) {
            return new Sorting(files, linked, sure, proposals, loose, unreadable);
        }
    }

    private record Matched(FolderMatches matches, Optional<Revision> revision) {}

    private final Attachments attachments;
    private final boolean writable;
    private final Errands errands;
    private final Notices notices;
    private final Consumer<Revision> takeBack;
    private final ReadOnlyObjectWrapper<Optional<Sorting>> sorting = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param takeBack what the line after linking offers
    public MatchViewModel(Library library, Errands errands, Notices notices, Consumer<Revision> takeBack) {
        this.attachments = library.attachments();
        this.writable = library.isWritable();
        this.errands = errands;
        this.notices = notices;
        this.takeBack = takeBack;
    }

    public ReadOnlyObjectProperty<Optional<Sorting>> sortingProperty() {
        return sorting.getReadOnlyProperty();
    }

    /// Looks through a folder, and links what is sure.
    public void match(Path folder) {
        if (!writable) return;
        errands.start(Saying.of("errand.files.match"), progress -> matched(folder, progress), this::take);
    }

    /// Looks in a folder for files that are not where they were, known by what is in them.
    public void findMoved(Path folder) {
        if (!writable) return;
        errands.start(
                Saying.of("errand.files.find-moved"),
                progress -> attachments.relink(folder, false, progress),
                this::tell);
    }

    private void tell(FoundAgain again) {
        var words = new ArrayList<Saying>();
        words.add(Saying.of("files.found-again", again.found().size()));
        if (!again.left().isEmpty())
            words.add(Saying.of("files.still-missing", again.left().size()));
        var notice = Notice.told(words.toArray(Saying[]::new))
                .withDetails(again.left().stream()
                        .map(each -> Saying.of(
                                "files.missing.detail",
                                each.title(),
                                each.file().path()))
                        .toList());
        notices.tell(
                again.found().isEmpty()
                        ? notice
                        : notice.with(new Notice.Action(
                                Saying.of("history.take-back"), () -> takeBack.accept(again.revision()))));
    }

    private Matched matched(Path folder, Progress progress) {
        var matches = attachments.match(folder, progress);
        if (matches.sure().isEmpty()) return new Matched(matches, Optional.empty());
        return new Matched(matches, Optional.of(attachments.accept(matches.sure(), progress)));
    }

    private void take(Matched matched) {
        var matches = matched.matches();
        sorting.set(Optional.of(new Sorting(
                matches.files(),
                matches.linked(),
                matches.sure().size(),
                matches.proposals(),
                matches.loose(),
                matches.unreadable())));
        matched.revision()
                .ifPresent(revision -> notices.tell(Notice.told(
                                Saying.of("files.matched", matches.sure().size()))
                        .with(new Notice.Action(Saying.of("files.take-back"), () -> takeBack.accept(revision)))));
    }

    /// Links the proposal that is asked now; other proposals for its file are answered by that.
    public void accept() {
        sorting.get().flatMap(Sorting::now).ifPresent(match -> {
            errands.start(
                    Saying.of("errand.files.attach"),
                    progress -> attachments.accept(List.of(match), progress),
                    revision -> {});
            leave(each -> each.file().equals(match.file()));
        });
    }

    /// Passes the proposal over. A file whose last proposal was declined matches no paper.
    public void decline() {
        sorting.get().flatMap(Sorting::now).ifPresent(match -> leave(match::equals));
    }

    private void leave(Predicate<FileMatch> isAnswered) {
        sorting.get()
                .ifPresent(now -> sorting.set(Optional.of(now.withProposals(
                        now.proposals().stream().filter(isAnswered.negate()).toList()))));
    }

    /// How many of the PDFs that match no paper say enough to become one.
    public long canBeTakenIn() {
        return sorting.get().stream()
                .flatMap(now -> now.loose().stream())
                .filter(LooseFile::canBeTakenIn)
                .count();
    }

    /// Makes papers of those that match none, for review.
    public void takeIn() {
        var now = sorting.get();
        if (!writable || canBeTakenIn() == 0) return;
        var files = now.orElseThrow().loose();
        errands.start(Saying.of("errand.import"), progress -> attachments.takeIn(files, progress), revision -> {
            sorting.get()
                    .ifPresent(left -> sorting.set(Optional.of(left.withLoose(
                            files.stream().filter(file -> !file.canBeTakenIn()).toList()))));
            notices.tell(Notice.told(Saying.of(
                            "import.added",
                            files.stream().filter(LooseFile::canBeTakenIn).count()))
                    .with(new Notice.Action(Saying.of("import.take-back"), () -> takeBack.accept(revision))));
        });
    }

    /// Forgets the folder.
    public void close() {
        sorting.set(Optional.empty());
    }
}
