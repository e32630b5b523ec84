package org.lectern.desktop.topics;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Revision;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Tags;
import org.lectern.library.result.CurrentTopics;
import org.lectern.library.topic.Topics;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
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
    /// @param count how many topics were asked for; empty where a number that suits the papers is found
    /// @param papers of the library that are in topics
    public record State(List<Shown> topics, boolean isKnown, boolean isCurrent, OptionalInt count, int papers) {
        static final State NONE = new State(List.of(), false, false, OptionalInt.empty(), 0);

        public State {
            topics = List.copyOf(topics);
        }

        public Optional<Shown> find(TopicId id) {
            return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
        }
    }

    /// A topic that might become a part of another.
    public record Joining(Shown topic, Shown into) {}

    /// A library of so many papers at most has its topics looked for without being asked.
    private static final int AT_ONCE = 20_000;

    private final Topics topics;
    private final Papers papers;
    private final Tags tags;
    private final boolean writable;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Supplier<List<PaperId>> found;
    private final Consumer<Revision> takeBack;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyObjectWrapper<Optional<Joining>> joining = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Optional<CurrentTopics> latest = Optional.empty();
    private Optional<Wish> next = Optional.empty();
    private Jobs.@Nullable Job loading;

    /// A run that is asked for.
    ///
    /// @param settings empty for as the last time
    /// @param fresh whether from scratch
    private record Wish(Optional<TopicSettings> settings, boolean fresh) {}

    /// @param found the papers that the query finds
    /// @param takeBack undoes an edit of any age
    public TopicsViewModel(
            Library library,
            Jobs jobs,
            Errands errands,
            Notices notices,
            Supplier<List<PaperId>> found,
            Consumer<Revision> takeBack) {
        this.takeBack = takeBack;
        this.tags = library.tags();
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
        run(new Wish(Optional.empty(), false));
    }

    /// Looks for so many topics from now on. Asked for during a run, it is done after it.
    ///
    /// @param count empty for as many as suit the papers
    public void setCount(OptionalInt count) {
        run(new Wish(Optional.of(new TopicSettings(count)), false));
    }

    /// Looks for topics as if there had been none; what the user did by hand holds all the same.
    public void fromScratch() {
        run(new Wish(Optional.empty(), true));
    }

    /// Whether topics are being looked for.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    private void run(Wish wish) {
        if (running.get()) {
            next = Optional.of(wish);
            return;
        }
        running.set(true);
        errands.start(
                Saying.of("errand.topics"),
                progress -> wish.fresh()
                        ? topics.run(wish.settings(), true, progress)
                        : topics.upToDate(wish.settings(), progress),
                now -> {
                    latest = Optional.of(now);
                    show();
                },
                () -> {
                    running.set(false);
                    var waiting = next;
                    next = Optional.empty();
                    waiting.ifPresent(this::run);
                });
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

    /// What [#join] would do.
    public ReadOnlyObjectProperty<Optional<Joining>> joiningProperty() {
        return joining.getReadOnlyProperty();
    }

    /// Shows what making a topic a part of another would do, or that nothing would be done.
    public void propose(TopicId topic, TopicId into) {
        var all = state.get();
        joining.set(
                !writable || topic.equals(into)
                        ? Optional.empty()
                        : all.find(topic).flatMap(one -> all.find(into).map(other -> new Joining(one, other))));
    }

    public void proposeNothing() {
        joining.set(Optional.empty());
    }

    /// Does what was proposed, and offers to take it back.
    public void join() {
        var proposed = joining.get();
        proposeNothing();
        proposed.ifPresent(each -> {
            var told = Saying.of(
                    "topics.joined",
                    each.topic().name(),
                    each.into().name(),
                    each.topic().all(),
                    each.into().all());
            errands.start(
                    Saying.of("errand.topic"),
                    progress ->
                            topics.merge(List.of(each.topic().id()), each.into().id()),
                    revision -> tell(told, revision));
        });
    }

    private void tell(Saying told, Revision revision) {
        notices.tell(Notice.told(told)
                .with(new Notice.Action(Saying.of("topics.take-back"), () -> takeBack.accept(revision))));
    }

    /// Gives all papers of a topic a tag that is called like it.
    public void makeTag(Shown topic) {
        var tag = TagPath.parse(topic.name().replace('/', ' '));
        var members = latest.flatMap(current -> current.clustering().topic(topic.id()))
                .map(each -> Set.copyOf(each.papers()))
                .orElse(Set.of());
        if (!writable || tag.isEmpty() || members.isEmpty()) return;
        var told = Saying.of("topics.tagged", members.size(), tag.get().toString());
        errands.start(
                Saying.of("errand.tag"), progress -> tags.add(members, tag.get()), revision -> tell(told, revision));
    }

    /// Lets papers be where their texts belong.
    public void unpin(Collection<PaperId> chosen) {
        var ids = List.copyOf(chosen);
        if (!writable || ids.isEmpty()) return;
        errands.start(Saying.of("errand.topic"), progress -> topics.unpin(ids), revision -> {});
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
                current.isCurrent(),
                current.clustering().settings().count(),
                current.clustering().members().size());
    }
}
