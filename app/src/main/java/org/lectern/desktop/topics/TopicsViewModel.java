package org.lectern.desktop.topics;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.lectern.library.result.CurrentTopics;
import org.lectern.library.topic.Topics;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicSettings;

/// The topics of the library with how many of the papers found are in each, and the user's hand on them.
public final class TopicsViewModel {

    /// A topic as the left side shows it.
    ///
    /// @param name the user's, or the topic's best phrase; empty where there is neither
    /// @param number its place among all topics by number, from 0, by which it has its colour
    /// @param found papers of the query that are in it
    /// @param all papers of the library that are in it
    public record Shown(TopicId id, String name, List<String> words, int number, int found, int all) {
        public Shown {
            words = List.copyOf(words);
        }
    }

    /// All topics.
    ///
    /// @param topics the largest first
    /// @param isKnown whether they were ever looked for
    /// @param isCurrent whether no text has changed since
    public record State(List<Shown> topics, boolean isKnown, boolean isCurrent) {
        static final State NONE = new State(List.of(), false, false);

        public State {
            topics = List.copyOf(topics);
        }

        public Optional<Shown> find(TopicId id) {
            return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
        }
    }

    /// A library of so many papers at most has its topics looked for without being asked.
    private static final int AT_ONCE = 20_000;

    private final Topics topics;
    private final Papers papers;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Supplier<List<PaperId>> found;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private Optional<CurrentTopics> latest = Optional.empty();
    private Jobs.@Nullable Job loading;
    private boolean running;

    /// @param found the papers that the query finds
    public TopicsViewModel(
            Library library, Jobs jobs, Errands errands, Notices notices, Supplier<List<PaperId>> found) {
        this.topics = library.topics();
        this.papers = library.papers();
        this.writable = library.isWritable();
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        this.found = found;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isWritable() {
        return writable;
    }

    private record Loaded(Optional<CurrentTopics> topics, long papers) {}

    /// Looks anew at what there is; the first time, topics are looked for where that takes no time worth asking about.
    public void again() {
        if (loading != null) loading.cancel();
        loading = jobs.ask(progress -> new Loaded(topics.latest(), papers.count()), outcome -> {
            switch (outcome) {
                case Outcome.Done<Loaded>(var loaded) -> take(loaded);
                case Outcome.Failed<Loaded>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Loaded>() -> {} // it is looked at anew
            }
        });
    }

    private void take(Loaded loaded) {
        latest = loaded.topics();
        show();
        boolean isDue = latest.isEmpty() || !latest.get().isCurrent();
        if (isDue && loaded.papers() > 1 && loaded.papers() <= AT_ONCE) update();
    }

    /// Looks for topics, unless nothing has changed since.
    public void update() {
        run(Optional.empty());
    }

    /// Looks for so many topics from now on.
    ///
    /// @param count empty for as many as suit the papers
    public void setCount(Optional<Integer> count) {
        run(Optional.of(count.map(TopicSettings::of).orElse(TopicSettings.AUTOMATIC)));
    }

    private void run(Optional<TopicSettings> settings) {
        if (running) return;
        running = true;
        errands.start(
                Saying.of("errand.topics"),
                progress -> topics.upToDate(settings, progress),
                now -> {
                    latest = Optional.of(now);
                    show();
                },
                () -> running = false);
    }

    /// Other papers are found, so that other numbers stand beside the topics.
    public void narrow() {
        show();
    }

    /// Calls a topic by the user's name; an empty one gives the found name back.
    public void rename(TopicId topic, String name) {
        if (writable) {
            errands.start(Saying.of("errand.topic"), progress -> topics.rename(topic, name.strip()), revision -> {});
        }
    }

    /// Makes a topic a part of another.
    public void merge(TopicId topic, TopicId into) {
        if (!writable || topic.equals(into)) return;
        errands.start(Saying.of("errand.topic"), progress -> topics.merge(List.of(topic), into), revision -> {});
    }

    /// Puts papers into a topic for good.
    public void pin(Collection<PaperId> chosen, TopicId topic) {
        var ids = List.copyOf(chosen);
        if (!writable || ids.isEmpty()) return;
        errands.start(Saying.of("errand.topic"), progress -> topics.pin(ids, topic), revision -> {});
    }

    /// Makes papers a topic of their own.
    public void split(Collection<PaperId> chosen, String name) {
        var ids = List.copyOf(chosen);
        if (!writable || ids.isEmpty()) return;
        errands.start(Saying.of("errand.topic"), progress -> topics.split(ids, name.strip()), split -> {});
    }

    private void show() {
        state.set(latest.map(this::shown).orElse(State.NONE));
    }

    private State shown(CurrentTopics current) {
        Set<PaperId> wanted = new HashSet<>(found.get());
        var all = current.clustering().topics();
        var byNumber = all.stream().map(Topic::id).sorted().toList();
        return new State(
                all.stream()
                        .map(topic -> new Shown(
                                topic.id(),
                                topic.name(),
                                topic.words(),
                                byNumber.indexOf(topic.id()),
                                (int) topic.papers().stream()
                                        .filter(wanted::contains)
                                        .count(),
                                topic.papers().size()))
                        .toList(),
                true,
                current.isCurrent());
    }
}
