package org.lectern.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.graph.Graph;
import org.lectern.topic.graph.Votes;
import org.lectern.vector.Corpus;
import org.lectern.work.Progress;

/// Turns groups of rows into topics with names, and rows into members with reasons.
final class Described {

    private static final int NEAREST = 5;

    private final List<PaperId> papers;
    private final Corpus corpus;
    private final Graph ties;
    private final Grouping grouping;
    private final TopicHands hands;
    private final Votes.Poll[] polls;

    Described(List<PaperId> papers, Corpus corpus, Graph ties, Grouping grouping, TopicHands hands) {
        this.papers = papers;
        this.corpus = corpus;
        this.ties = ties;
        this.grouping = grouping;
        this.hands = hands;
        polls = new Votes.Poll[papers.size()];
        var votes = new Votes(ties, grouping.groups());
        for (int row = 0; row < polls.length; row++) {
            polls[row] = votes.of(row, grouping.groupOf(), grouping.groupOf()[row]);
        }
    }

    Clustering clustering(TopicSettings settings, int firstFreeTopic, Progress progress) {
        var rowsOf = rowsOf();
        var ids = ids(rowsOf, firstFreeTopic);
        var found = new TopicWords(corpus, grouping.groupOf(), rowsOf).find(progress);
        var topics = new ArrayList<Topic>();
        for (int group = 0; group < rowsOf.size(); group++) {
            topics.add(new Topic(
                    ids.get(group),
                    hands.names().getOrDefault(ids.get(group), ""),
                    found.get(group).label(),
                    found.get(group).words(),
                    rowsOf.get(group).stream().map(papers::get).toList()));
        }
        topics.sort(Topic.LARGEST_FIRST);
        var members = new ArrayList<Member>();
        var unassigned = new TreeSet<PaperId>();
        for (int row = 0; row < papers.size(); row++) {
            if (grouping.groupOf()[row] < 0) unassigned.add(papers.get(row));
            else members.add(member(row, ids));
        }
        return new Clustering(settings, topics, members, unassigned);
    }

    /// The rows of each group; the more ties within the group, the more typical.
    private List<List<Integer>> rowsOf() {
        var rowsOf = new ArrayList<List<Integer>>();
        for (int group = 0; group < grouping.groups(); group++) rowsOf.add(new ArrayList<>());
        for (int row = 0; row < papers.size(); row++) {
            if (grouping.groupOf()[row] >= 0)
                rowsOf.get(grouping.groupOf()[row]).add(row);
        }
        Comparator<Integer> mostTied = Comparator.comparingDouble(row -> -polls[row].ofOwn());
        for (var rows : rowsOf) rows.sort(mostTied.thenComparing(Comparator.naturalOrder()));
        return rowsOf;
    }

    /// New topics are numbered by size, of equals that with the first paper first.
    private List<TopicId> ids(List<List<Integer>> rowsOf, int firstFreeTopic) {
        var ids = new ArrayList<TopicId>();
        for (int id : grouping.idOf()) ids.add(new TopicId(id));
        var fresh = new ArrayList<Integer>();
        for (int group = 0; group < rowsOf.size(); group++) {
            if (grouping.idOf()[group] == 0) fresh.add(group);
        }
        fresh.sort(Comparator.comparingInt(group -> -rowsOf.get(group).size()));
        int next = firstFreeTopic;
        for (int group : fresh) ids.set(group, new TopicId(next++));
        return ids;
    }

    private Member member(int row, List<TopicId> ids) {
        var paper = papers.get(row);
        var poll = polls[row];
        int own = grouping.groupOf()[row];
        int other = poll.best() == own ? poll.second() : poll.best();
        double share = poll.total() == 0 ? 0 : poll.ofOwn() / poll.total();
        return new Member(
                paper,
                ids.get(own),
                hands.pins().containsKey(paper) ? 1 : share,
                nearest(row),
                other < 0 ? Optional.empty() : Optional.of(ids.get(other)));
    }

    private List<PaperId> nearest(int row) {
        var edges = new ArrayList<Integer>();
        for (int i = ties.starts()[row]; i < ties.starts()[row + 1]; i++) edges.add(i);
        edges.sort(Comparator.comparingDouble(edge -> -ties.weights()[edge]));
        return edges.stream()
                .limit(NEAREST)
                .map(edge -> papers.get(ties.ends()[edge]))
                .toList();
    }
}
