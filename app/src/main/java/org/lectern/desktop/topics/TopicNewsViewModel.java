package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.topic.Topics;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.Clustering;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicChange;

/// What the last run changed, line by line, until the user lets it stand or takes it back.
public final class TopicNewsViewModel {

    /// One change.
    ///
    /// @param number by which it is answered
    public record Line(int number, Saying words) {}

    private final Topics topics;
    private final Papers papers;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Jobs.@Nullable Job loading;

    public TopicNewsViewModel(Library library, Jobs jobs, Errands errands, Notices notices) {
        this.topics = library.topics();
        this.papers = library.papers();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
    }

    /// What is not answered yet, in the order of the run.
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    /// Looks anew what there is, because topics were looked for or the library has changed.
    public void again() {
        if (loading != null) loading.cancel();
        loading = jobs.ask(progress -> read(), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Line>>(var read) -> lines.set(read);
                case Outcome.Failed<List<Line>>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<List<Line>>() -> {} // it is looked at anew
            }
        });
    }

    private List<Line> read() {
        var read = new ArrayList<Line>();
        var names = topics.latest().map(latest -> latest.clustering());
        var changes = topics.changes();
        var titles = titles(changes.stream().map(each -> each.change()).toList());
        for (var each : changes) read.add(new Line(each.number(), words(each.change(), names, titles)));
        return read;
    }

    private Map<PaperId, String> titles(List<TopicChange> changes) {
        var moved = new ArrayList<PaperId>();
        for (var change : changes) if (change instanceof TopicChange.Moved(var paper, var _, var _)) moved.add(paper);
        var titles = new HashMap<PaperId, String>();
        for (var row : papers.rows(moved)) titles.put(row.id(), row.title());
        return titles;
    }

    private static Saying words(TopicChange change, Optional<Clustering> names, Map<PaperId, String> titles) {
        return switch (change) {
            case TopicChange.Appeared(var topic, var members) ->
                Saying.of("topic-news.appeared", name(topic, names), members.size());
            case TopicChange.Vanished(var _, var members) -> Saying.of("topic-news.vanished", members.size());
            case TopicChange.SplitOff(var topic, var from, var members) ->
                Saying.of("topic-news.split", name(topic, names), name(from, names), members.size());
            case TopicChange.Joined(var _, var into, var members) ->
                Saying.of("topic-news.joined", name(into, names), members.size());
            case TopicChange.Moved(var paper, var from, var to) ->
                Saying.of("topic-news.moved", titles.getOrDefault(paper, ""), name(from, names), name(to, names));
        };
    }

    private static Object name(TopicId topic, Optional<Clustering> names) {
        return names.flatMap(each -> each.topic(topic))
                .map(Topic::name)
                .filter(name -> !name.isEmpty())
                .<Object>map(name -> name)
                .orElse(Saying.of("topics.nameless"));
    }

    /// Lets changes stand.
    ///
    /// @param chosen none for all
    public void accept(Collection<Line> chosen) {
        var numbers = numbers(chosen);
        answer(() -> topics.accept(numbers).size());
    }

    /// Takes changes back, for good.
    ///
    /// @param chosen none for all
    public void reject(Collection<Line> chosen) {
        var numbers = numbers(chosen);
        answer(() -> topics.reject(numbers).size());
    }

    private void answer(IntSupplier answer) {
        if (!writable || lines.get().isEmpty()) return;
        errands.start(Saying.of("errand.topic"), progress -> answer.getAsInt(), answered -> again());
    }

    private static Set<Integer> numbers(Collection<Line> chosen) {
        return Set.copyOf(chosen.stream().map(Line::number).toList());
    }
}
