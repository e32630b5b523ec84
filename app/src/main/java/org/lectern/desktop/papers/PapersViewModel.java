package org.lectern.desktop.papers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Revision;
import org.lectern.desktop.exchange.CopyViewModel;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.job.Work;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Tags;
import org.lectern.library.result.ReadingChange;
import org.lectern.library.result.Row;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;

/// The list: which papers, which of them are chosen, and what can be done to those.
public final class PapersViewModel {

    private final Papers papers;
    private final Tags tags;
    private final Errands errands;
    private final boolean writable;
    private final Rows rows;
    private final Shown shown = new Shown();
    private final ObservableList<PaperId> chosen = FXCollections.observableArrayList();
    // Kept, because such a list hears of changes only as long as somebody holds it.
    private final ObservableList<PaperId> shownReadOnly = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<PaperId> chosenReadOnly = FXCollections.unmodifiableObservableList(chosen);
    private boolean replacing;
    private CopyViewModel.Carry carry = CopyViewModel.Carry.NOTHING;
    private Runnable onCarried = () -> {};
    private boolean chosenByItself = true;
    private Optional<PaperId> aim = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<PaperId>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PapersViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.papers = library.papers();
        this.tags = library.tags();
        this.writable = library.isWritable();
        this.errands = errands;
        this.rows = new Rows(papers, jobs, notices);
    }

    public ObservableList<PaperId> shown() {
        return shownReadOnly;
    }

    /// What the row at this place says; empty until it has been fetched.
    public ObservableValue<@Nullable Row> row(int index) {
        return rows.row(index);
    }

    /// The papers that a verb is about, in the list's order.
    public ObservableList<PaperId> chosen() {
        return chosenReadOnly;
    }

    /// The paper that the reader shows.
    public ReadOnlyObjectProperty<Optional<PaperId>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    /// Takes what a drag of the chosen papers into another program is to carry.
    public void carry(CopyViewModel.Carry now) {
        carry = now;
    }

    /// Sets what is done once it has been dropped there.
    public void setOnCarried(Runnable task) {
        onCarried = task;
    }

    String carriedText() {
        return carry.papers().equals(chosen) ? carry.text() : "";
    }

    String carriedHtml() {
        return carry.papers().equals(chosen) ? carry.html() : "";
    }

    void carried() {
        onCarried.run();
    }

    /// Shows another list. What the user chose stays chosen where the list still has it; else the first paper is.
    ///
    /// @param fresh whether it answers another question; then a paper that nobody chose gives way to the first
    public void show(List<PaperId> papers, boolean fresh) {
        var kept = aim.filter(papers::contains).map(List::of).orElseGet(() -> keptOf(papers, fresh));
        var reading = current.get().filter(kept::contains);
        aim = Optional.empty();
        rows.use(papers);
        replacing = true;
        shown.replace(papers);
        replacing = false;
        var now = kept.isEmpty() && !papers.isEmpty() ? List.of(papers.getFirst()) : kept;
        chosenByItself = kept.isEmpty() || (chosenByItself && kept.equals(chosen));
        chosen.setAll(now);
        current.set(reading.or(() -> now.stream().findFirst()));
    }

    private List<PaperId> keptOf(List<PaperId> papers, boolean fresh) {
        if (chosen.isEmpty() || (fresh && chosenByItself)) return List.of();
        var wanted = Set.copyOf(chosen);
        return papers.stream().filter(wanted::contains).toList();
    }

    /// Renews what the rows of these papers say.
    public void refresh(Set<PaperId> touched) {
        rows.refresh(touched);
    }

    /// Chooses papers of the list.
    ///
    /// @param reading the one of them to read, or `null` when none is chosen
    public void choose(List<PaperId> papers, @Nullable PaperId reading) {
        if (replacing) return; // a list being replaced sheds its selection; what is chosen is decided above
        if (chosen.equals(papers) && current.get().equals(Optional.ofNullable(reading))) return;
        chosenByItself = false;
        if (!chosen.equals(papers)) chosen.setAll(papers);
        current.set(Optional.ofNullable(reading));
    }

    /// Chooses a paper of this list and of the next one, whichever has it: where the next is the same as this, nobody
    /// hears of it.
    public void aim(PaperId paper) {
        if (shown.contains(paper)) choose(List.of(paper), paper);
        aim = Optional.of(paper);
    }

    /// Goes on to the paper after the current one.
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (shown.isEmpty()) return;
        int at = current.get().map(shown::indexOf).orElse(-1);
        var there = shown.get(Math.clamp(at + by, 0, shown.size() - 1));
        choose(List.of(there), there);
    }

    public void setStatus(Status status) {
        change("errand.status", ids -> progress -> papers.set(ids, ReadingChange.of(status)));
    }

    /// Rates what is chosen.
    ///
    /// @param stars 1 to 5, or 0 for none
    public void rate(int stars) {
        change("errand.rate", ids -> progress -> papers.set(ids, ReadingChange.rating(stars)));
    }

    /// Shows a paper's text as it stands in its sources, or repaired.
    public void showAsWritten(PaperId paper, boolean asWritten) {
        if (!writable) return;
        errands.start(
                Saying.of("errand.as-written"),
                progress -> papers.showAsWritten(Set.of(paper), asWritten),
                revision -> {});
    }

    public void setNotes(PaperId paper, String notes) {
        if (!writable) return;
        errands.start(
                Saying.of("errand.notes"),
                progress -> papers.set(Set.of(paper), ReadingChange.notes(notes)),
                revision -> {});
    }

    /// Tags what is chosen.
    ///
    /// @return whether the text writes a tag
    public boolean tag(String text) {
        var tag = TagPath.parse(text);
        tag.ifPresent(path -> change("errand.tag", ids -> progress -> tags.add(ids, path)));
        return tag.isPresent();
    }

    /// Tags what is chosen, or one paper that is not.
    public void tag(TagPath tag, @Nullable PaperId paper) {
        if (paper == null || chosen.contains(paper)) change("errand.tag", ids -> progress -> tags.add(ids, tag));
        else if (writable)
            errands.start(Saying.of("errand.tag"), progress -> tags.add(Set.of(paper), tag), revision -> {});
    }

    /// Takes what is chosen out of the library; one step, to be taken back like any other.
    public void remove() {
        change("errand.remove", ids -> progress -> papers.remove(ids));
    }

    public void untag(TagPath tag) {
        change("errand.untag", ids -> progress -> tags.remove(ids, tag));
    }

    private void change(String name, Function<Set<PaperId>, Work<Revision>> change) {
        if (!writable || chosen.isEmpty()) return;
        errands.start(Saying.of(name), change.apply(new TreeSet<>(chosen)), revision -> {});
    }
}
