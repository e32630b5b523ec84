package org.lectern.library.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.library.core.Core;
import org.lectern.library.result.CurrentTopics;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.store.Deed;
import org.lectern.store.Lists;
import org.lectern.store.TopicNews;
import org.lectern.topic.Clustering;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicChange;
import org.lectern.topic.TopicHands;
import org.lectern.topic.TopicReason;
import org.lectern.topic.TopicSearch;
import org.lectern.topic.TopicSettings;
import org.lectern.work.Progress;

/// What the papers are about: the topics of the latest run with the user's hand on them.
///
/// A run is derived from the texts, so it makes no revision; the user's names, pins, joins and splits are edits like
/// any other and hold in every later run.
public final class Topics {

    private final Core core;

    public Topics(Core core) {
        this.core = core;
    }

    /// The latest run as the user sees it; empty before the first.
    public Optional<CurrentTopics> latest() {
        return core.read(Topics::latest);
    }

    private static Optional<CurrentTopics> latest(Lists lists) {
        var topics = lists.topics();
        return topics.found().map(found -> {
            var made = topics.revision().orElseThrow();
            return new CurrentTopics(
                    made, !lists.topicsBehind(made), topics.hands().on(found));
        });
    }

    /// The latest run, or a new one where texts or pins have changed since or other settings are wished for.
    ///
    /// A library opened for reading is not changed: there the new run is shown and forgotten.
    ///
    /// @param wished how many topics; empty for as the last time
    public CurrentTopics upToDate(Optional<TopicSettings> wished, Progress progress) {
        var latest = latest();
        boolean asWished = latest.isPresent()
                && latest.get().isCurrent()
                && wished.map(latest.get().clustering().settings()::equals).orElse(true);
        return asWished ? latest.get() : run(wished, false, progress);
    }

    /// Runs anew.
    ///
    /// @param fresh from scratch, rather than from the last topics; the user's hand holds all the same
    public CurrentTopics run(Optional<TopicSettings> wished, boolean fresh, Progress progress) {
        while (true) {
            var before = core.read(Before::of);
            var settings = wished.orElse(before.found.map(Clustering::settings).orElse(TopicSettings.AUTOMATIC));
            var found = fresh ? fromScratch(settings, before, progress) : onwards(settings, before, progress);
            if (core.writer().isEmpty()) return new CurrentTopics(before.revision, true, before.hands.on(found));
            var news = before.found.map(old -> news(before.hands.on(old), before.hands.on(found)));
            var kept = Unpinned.of(found, before.found, before.hands.pins());
            boolean isKept =
                    core.derive(store -> store.keep(before.revision, before.last, kept, news.orElse(List.of())));
            if (isKept) return latest().orElseThrow();
        }
    }

    private Clustering onwards(TopicSettings settings, Before before, Progress progress) {
        var hands = before.hands.withoutJoins();
        var found = search(progress).run(settings, before.found, hands, before.last + 1L, progress);
        return before.found.map(last -> KeptLabels.of(found, last)).orElse(found);
    }

    /// Without the user's pins, which would call whole groups by the topic of a paper that was put elsewhere; they are
    /// laid on what was found.
    private Clustering fromScratch(TopicSettings settings, Before before, Progress progress) {
        var found = search(progress).run(settings, Optional.empty(), TopicHands.NONE, before.last + 1L, progress);
        return before.found.map(last -> Renumbered.of(found, last)).orElse(found);
    }

    /// What a run starts from.
    private record Before(Revision revision, Optional<Clustering> found, TopicHands hands, int last) {
        static Before of(Lists lists) {
            var topics = lists.topics();
            return new Before(lists.revision(), topics.found(), topics.hands(), topics.last());
        }
    }

    private TopicSearch search(Progress progress) {
        var search = new TopicSearch();
        new Texts(core).each(progress, text -> search.add(text.paper(), text.title(), text.abstractText()));
        return search;
    }

    private static List<TopicNews> news(Clustering before, Clustering now) {
        var news = new ArrayList<TopicNews>();
        for (var change : TopicChange.between(before, now)) news.add(new TopicNews(news.size() + 1, change));
        return news;
    }

    /// Why a paper is in its topic; empty where it is in none, or is not held.
    public Optional<TopicReason> why(PaperId paper) {
        return core.read(lists -> {
            var latest = latest(lists);
            var member = latest.flatMap(topics -> topics.clustering().member(paper));
            if (member.isEmpty()) return Optional.empty();
            var topic = latest.orElseThrow()
                    .clustering()
                    .topic(member.get().topic())
                    .orElseThrow();
            return lists.papers(List.of(paper), false).stream()
                    .findFirst()
                    .map(held -> TopicReason.of(
                            member.get(),
                            topic,
                            held.citation().title(),
                            held.citation().abstractText()));
        });
    }

    /// Calls a topic by the user's name; an empty name gives the found one back.
    public Revision rename(TopicId topic, String name) {
        return core.edit(new Edit.NameTopic(topic, name), topic.number(), name);
    }

    /// Makes topics parts of another.
    public Revision merge(Collection<TopicId> topics, TopicId into) {
        var parts = List.copyOf(new TreeSet<>(topics));
        return core.edit(new Edit.JoinTopics(parts, into), into.number(), parts.size());
    }

    /// Makes some papers a topic of their own.
    ///
    /// @return the revision, and the new topic's number
    public Split split(Collection<PaperId> papers, String name) {
        var chosen = new TreeSet<>(papers);
        var revision = core.edit(new Edit.SplitTopic(chosen, name), chosen.size(), name);
        return new Split(revision, new TopicId(core.read(lists -> lists.topics().last())), List.copyOf(chosen));
    }

    /// A topic that the user split off.
    public record Split(Revision revision, TopicId topic, List<PaperId> papers) {}

    /// The smaller of the two parts into which a topic's papers fall by themselves; empty where they do not.
    public List<PaperId> smallerPart(Topic topic, Progress progress) {
        var halves = halves(topic, progress);
        return halves.isEmpty() ? List.of() : halves.getLast().papers();
    }

    /// The two parts into which a topic's papers fall by themselves, the larger first, each with words of its own;
    /// empty where they do not.
    public List<Topic> halves(Topic topic, Progress progress) {
        var search = new TopicSearch();
        for (var paper : core.read(lists -> lists.papers(topic.papers(), false))) {
            search.add(paper.id(), paper.citation().title(), paper.citation().abstractText());
        }
        var parts = search.run(TopicSettings.of(2), Optional.empty(), TopicHands.NONE, 1, progress);
        return parts.topics().size() < 2 ? List.of() : parts.topics();
    }

    /// Puts papers into a topic for good.
    public Revision pin(Collection<PaperId> papers, TopicId topic) {
        return core.edit(new Edit.Pin(new TreeSet<>(papers), topic), topic.number(), papers.size());
    }

    /// Lets the next run put papers where their texts belong.
    public Revision unpin(Collection<PaperId> papers) {
        return core.edit(new Edit.Unpin(new TreeSet<>(papers)), papers.size());
    }

    /// The papers that the user put into topics.
    public SortedMap<PaperId, TopicId> pins() {
        return core.read(lists -> lists.topics().hands().pins());
    }

    /// What the last run changed and the user has not answered yet.
    public List<TopicNews> changes() {
        return core.read(lists -> lists.topics().news());
    }

    /// Lets changes of the last run stand; they are not told again.
    ///
    /// @param numbers empty for all
    public List<TopicNews> accept(Collection<Integer> numbers) {
        var answered = chosen(numbers);
        forget(answered);
        return answered;
    }

    /// Takes changes of the last run back, for good: by pins and joins, as one undo step.
    ///
    /// @param numbers empty for all
    public List<TopicNews> reject(Collection<Integer> numbers) {
        var answered = chosen(numbers);
        if (answered.isEmpty()) return answered;
        var runnersUp = runnersUp(answered);
        core.write(Deed.edit("reject-topics", answered.size()), Progress.NONE, writing -> {
            for (var each : answered) {
                for (var edit : TopicRejection.edits(each.change(), runnersUp)) {
                    writing.write(Plan.of(edit, writing.facts()));
                }
            }
        });
        forget(answered);
        return answered;
    }

    private List<TopicNews> chosen(Collection<Integer> numbers) {
        return changes().stream()
                .filter(each -> numbers.isEmpty() || numbers.contains(each.number()))
                .toList();
    }

    private void forget(List<TopicNews> answered) {
        core.derive(store -> {
            var open = new ArrayList<>(store.read(lists -> lists.topics().news()));
            open.removeAll(answered);
            store.keepNews(open);
            return true;
        });
    }

    /// Where the papers of new topics would be next.
    private Map<PaperId, TopicId> runnersUp(List<TopicNews> news) {
        var next = new TreeMap<PaperId, TopicId>();
        core.read(lists -> {
            for (var each : news) {
                if (!(each.change() instanceof TopicChange.Appeared(var _, var papers))) continue;
                for (var paper : papers) {
                    lists.topics()
                            .member(paper)
                            .flatMap(member -> member.runnerUp())
                            .ifPresent(topic -> next.put(paper, topic));
                }
            }
            return next;
        });
        return next;
    }
}
