package org.lectern.desktop.topics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.result.Row;
import org.lectern.library.topic.Topics;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.Topic;
import org.lectern.work.Progress;

/// The two halves into which a topic falls, shown before it is split.
public final class SplitViewModel {

    /// How many titles of a half are shown.
    private static final int TITLES = 5;

    /// A half.
    ///
    /// @param name what it would be called
    /// @param titles of its most typical papers
    public record Half(String name, List<String> words, List<PaperId> papers, List<String> titles) {
        public Half {
            words = List.copyOf(words);
            papers = List.copyOf(papers);
            titles = List.copyOf(titles);
        }
    }

    /// A topic and its halves.
    ///
    /// @param stays the larger one, which stays the topic
    /// @param leaves the smaller one, which becomes a topic of its own
    public record Halves(TopicId topic, String name, Half stays, Half leaves) {}

    private final Topics topics;
    private final Papers papers;
    private final boolean writable;
    private final Errands errands;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Halves>> halves = new ReadOnlyObjectWrapper<>(Optional.empty());

    public SplitViewModel(Library library, Errands errands, Notices notices) {
        this.topics = library.topics();
        this.papers = library.papers();
        this.writable = library.isWritable();
        this.errands = errands;
        this.notices = notices;
    }

    /// What [#split] would do.
    public ReadOnlyObjectProperty<Optional<Halves>> halvesProperty() {
        return halves.getReadOnlyProperty();
    }

    /// Looks how a topic would fall apart; where it does not, that is told.
    public void propose(TopicId topic) {
        if (!writable) return;
        errands.start(Saying.of("errand.split"), progress -> halvesOf(topic, progress), found -> {
            halves.set(found);
            if (found.isEmpty()) notices.tell(Notice.told(Saying.of("topics.split.none")));
        });
    }

    private Optional<Halves> halvesOf(TopicId id, Progress progress) {
        var topic = topics.latest().flatMap(latest -> latest.clustering().topic(id));
        if (topic.isEmpty()) return Optional.empty();
        var parts = topics.halves(topic.get(), progress);
        if (parts.isEmpty()) return Optional.empty();
        var name = topic.get().name();
        var leaves = half(parts.getLast(), nameBeside(name, parts.getLast()));
        return Optional.of(new Halves(id, name, half(parts.getFirst(), name), leaves));
    }

    /// The part's best phrase or word that is not the whole topic's name.
    private static String nameBeside(String name, Topic part) {
        return Stream.concat(part.label().stream(), part.words().stream())
                .filter(each -> !each.equalsIgnoreCase(name))
                .findFirst()
                .orElse("");
    }

    private Half half(Topic part, String name) {
        var first = part.papers().stream().limit(TITLES).toList();
        var titles = papers.rows(first).stream().map(Row::title).toList();
        return new Half(name, part.words(), part.papers(), titles);
    }

    /// Splits as proposed.
    ///
    /// @param stays what the larger half is called from now on
    /// @param leaves what the new topic is called
    public void split(String stays, String leaves) {
        var proposed = halves.get();
        leave();
        proposed.ifPresent(each -> errands.start(
                Saying.of("errand.split"),
                progress -> {
                    if (!stays.strip().equals(each.name())) topics.rename(each.topic(), stays.strip());
                    return topics.split(each.leaves().papers(), leaves.strip());
                },
                split -> {}));
    }

    /// Nothing is to be split.
    public void leave() {
        halves.set(Optional.empty());
    }
}
