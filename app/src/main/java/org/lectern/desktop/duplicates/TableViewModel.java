package org.lectern.desktop.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.duplicate.DuplicateGroup;
import org.lectern.duplicate.Verdict;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.paper.PaperId;

/// All groups in a table, of which several are judged at once.
public final class TableViewModel {

    /// A group under the titles of its papers.
    public record Line(DuplicateGroup group, List<String> titles) {
        public Line {
            titles = List.copyOf(titles);
        }
    }

    private final DuplicatesViewModel duplicates;
    private final Papers papers;
    private final Jobs jobs;
    private final Notices notices;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<DuplicateGroup> chosen = FXCollections.observableArrayList();
    private Jobs.@Nullable Job loading;

    public TableViewModel(Library library, DuplicatesViewModel duplicates, Jobs jobs, Notices notices) {
        this.duplicates = duplicates;
        this.papers = library.papers();
        this.jobs = jobs;
        this.notices = notices;
        shown.subscribe((before, now) -> again());
        duplicates.queueProperty().subscribe((before, now) -> {
            if (!before.groups().equals(now.groups())) again();
        });
    }

    /// Whether the table is looked at, rather than one group.
    public BooleanProperty shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The groups that a verdict is about.
    public ObservableList<DuplicateGroup> chosen() {
        return chosen;
    }

    private void again() {
        if (loading != null) loading.cancel();
        if (!shown.get()) return;
        var groups = duplicates.queueProperty().get().groups();
        loading = jobs.ask(progress -> read(groups), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Line>>(var read) -> lines.set(read);
                case Outcome.Failed<List<Line>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Line>>() -> {} // other groups are read
            }
        });
    }

    private List<Line> read(List<DuplicateGroup> groups) {
        var wanted = groups.stream()
                .flatMap(group -> group.papers().stream())
                .distinct()
                .toList();
        Map<PaperId, String> titles = new HashMap<>();
        for (var row : papers.rows(wanted)) titles.put(row.id(), row.title());
        return groups.stream()
                .map(group -> new Line(
                        group,
                        group.papers().stream()
                                .map(paper -> titles.getOrDefault(paper, ""))
                                .toList()))
                .toList();
    }

    /// The chosen groups become one paper each, as proposed; where one group is looked at, that one.
    public void same() {
        if (shown.get()) duplicates.merge(List.copyOf(chosen));
        else duplicates.same();
    }

    public void version() {
        if (shown.get()) duplicates.judge(List.copyOf(chosen), Verdict.VERSION);
        else duplicates.version();
    }

    public void different() {
        if (shown.get()) duplicates.judge(List.copyOf(chosen), Verdict.DIFFERENT);
        else duplicates.different();
    }

    /// Leaves the table for one group.
    public void open(DuplicateGroup group) {
        duplicates.choose(group);
        shown.set(false);
    }

    /// Shows the table, or one group again.
    public void turn() {
        shown.set(!shown.get());
    }
}
