package org.lectern.desktop.enrichment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Revision;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.enrichment.EnrichReport;
import org.lectern.library.enrichment.Enrichment;
import org.lectern.library.enrichment.OpenProposal;
import org.lectern.paper.field.CitationField;

/// Fills papers from files, and holds what waits for the user's word, one proposal at a time. An answer shows the next
/// one at once; what it changes is written meanwhile.
public final class EnrichViewModel {

    /// What the user is asked to choose at the moment.
    public enum Choosing {
        NOTHING,
        /// Files to fill papers from, once.
        FILES,
        /// Files to enrich every import from.
        REFERENCES
    }

    /// What waits.
    ///
    /// @param at the place of the one that is looked at, or -1 where nothing waits
    public record Queue(List<OpenProposal> proposals, int at) {
        static final Queue NONE = new Queue(List.of(), -1);

        public Queue {
            proposals = List.copyOf(proposals);
        }

        public Optional<OpenProposal> current() {
            return at < 0 ? Optional.empty() : Optional.of(proposals.get(at));
        }
    }

    private final Enrichment enrichment;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Consumer<Revision> takeBack;
    private final ReadOnlyObjectWrapper<Queue> queue = new ReadOnlyObjectWrapper<>(Queue.NONE);
    private final ReadOnlyObjectWrapper<SortedSet<CitationField>> taken =
            new ReadOnlyObjectWrapper<>(Collections.emptySortedSet());
    private final ReadOnlyObjectWrapper<Choosing> choosing = new ReadOnlyObjectWrapper<>(Choosing.NOTHING);
    private final BooleanProperty reviewing = new SimpleBooleanProperty();
    /// Answered here, while the library does not say so yet.
    private final Set<Long> answered = new HashSet<>();
    private Jobs.@Nullable Job looking;

    /// @param takeBack what the line after a run offers
    public EnrichViewModel(Library library, Jobs jobs, Errands errands, Notices notices, Consumer<Revision> takeBack) {
        this.enrichment = library.enrichment();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        this.takeBack = takeBack;
    }

    public boolean isWritable() {
        return writable;
    }

    public ReadOnlyObjectProperty<Queue> queueProperty() {
        return queue.getReadOnlyProperty();
    }

    /// The fields of the current proposal that are ticked.
    public ReadOnlyObjectProperty<SortedSet<CitationField>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// Whether the proposals are looked at.
    public BooleanProperty reviewingProperty() {
        return reviewing;
    }

    public ReadOnlyObjectProperty<Choosing> choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    /// Lets the user choose files; the choice is over when this returns.
    public void choose(Choosing wanted) {
        choosing.set(wanted);
        choosing.set(Choosing.NOTHING);
    }

    /// Fills papers from files.
    public void enrich(List<Path> files) {
        if (!writable || files.isEmpty()) return;
        errands.start(Saying.of("errand.enrich"), progress -> enrichment.run(files, false, progress), this::tell);
    }

    /// Lets files enrich every import from now on, and fills from them what is held.
    public void refer(List<Path> files) {
        if (!writable || files.isEmpty()) return;
        errands.start(Saying.of("errand.reference"), progress -> enrichment.addReferences(files, progress), this::tell);
    }

    private void tell(EnrichReport report) {
        var words = new ArrayList<Saying>();
        words.add(Saying.of("enrich.filled", report.filled().size()));
        if (!report.proposed().isEmpty())
            words.add(Saying.of("enrich.proposed", report.proposed().size()));
        report.files().stream()
                .filter(file -> file.format().isEmpty())
                .forEach(file -> words.add(Saying.of("enrich.unknown", file.file())));
        var notice = Notice.told(words.toArray(Saying[]::new));
        if (!report.proposed().isEmpty())
            notices.tell(notice.with(new Notice.Action(Saying.of("enrich.review"), () -> reviewing.set(true))));
        else if (report.filled().isEmpty()) notices.tell(notice);
        else notices.tell(notice.with(new Notice.Action(Saying.of("undo"), () -> takeBack.accept(report.revision()))));
        again();
    }

    /// Looks again at what waits.
    public void again() {
        if (looking != null) looking.cancel();
        looking = jobs.ask(progress -> enrichment.proposals(), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<OpenProposal>>(var found) -> {
                    answered.clear();
                    show(found, placeIn(found));
                }
                case Outcome.Failed<List<OpenProposal>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<OpenProposal>>() -> {} // it is asked anew
            }
        });
    }

    private int placeIn(List<OpenProposal> found) {
        var number = queue.get().current().map(each -> each.proposal().number());
        for (int i = 0; i < found.size(); i++) {
            if (number.filter(Long.valueOf(found.get(i).proposal().number())::equals)
                    .isPresent()) return i;
        }
        return Math.max(0, queue.get().at());
    }

    private void show(List<OpenProposal> all, int at) {
        var waiting = all.stream()
                .filter(each -> !answered.contains(each.proposal().number()))
                .toList();
        var before = queue.get().current().map(OpenProposal::proposal);
        var next = new Queue(waiting, waiting.isEmpty() ? -1 : Math.clamp(at, 0, waiting.size() - 1));
        var now = next.current();
        if (!now.map(OpenProposal::proposal).equals(before))
            taken.set(now.map(OpenProposal::open).orElse(Collections.emptySortedSet()));
        queue.set(next); // last, so that who shows a proposal finds its ticks
    }

    /// Looks at the proposal so many places further on, round and round.
    public void step(int by) {
        var now = queue.get();
        if (now.at() >= 0)
            show(now.proposals(), Math.floorMod(now.at() + by, now.proposals().size()));
    }

    /// Ticks a field of the current proposal, or not.
    public void tick(CitationField field, boolean wanted) {
        var fields = new TreeSet<>(taken.get());
        if (wanted) fields.add(field);
        else fields.remove(field);
        taken.set(Collections.unmodifiableSortedSet(fields));
    }

    /// Takes the ticked fields over.
    public void accept() {
        if (!writable || taken.get().isEmpty()) return;
        var fields = Set.copyOf(taken.get());
        queue.get().current().ifPresent(open -> {
            long number = open.proposal().number();
            answer(number);
            errands.start(
                    Saying.of("errand.accept"), progress -> enrichment.accept(Map.of(number, fields)), revision -> {});
        });
    }

    /// Wants nothing of it, now and later.
    public void decline() {
        if (!writable) return;
        queue.get().current().ifPresent(open -> {
            long number = open.proposal().number();
            answer(number);
            errands.start(Saying.of("errand.decline"), progress -> enrichment.decline(List.of(number)), revision -> {});
        });
    }

    private void answer(long number) {
        answered.add(number);
        show(queue.get().proposals(), queue.get().at());
    }
}
