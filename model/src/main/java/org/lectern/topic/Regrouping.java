package org.lectern.topic;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeMap;
import org.lectern.topic.graph.Communities;
import org.lectern.topic.graph.Graph;
import org.lectern.topic.graph.Partition;
import org.lectern.topic.graph.Votes;
import org.lectern.work.Progress;

/// Sorts the papers into groups, from where the last run and the user's hand have left them.
///
/// What the user pinned or joined is one anchored vertex for each topic. Without a last run, or where the list or the
/// wish has changed much, all other papers are free, and begin in their last topics. Where the list has merely grown,
/// each
/// last topic is one anchored vertex: newcomers join topics or found their own, and of the others only those move
/// whose new neighbours clearly call them elsewhere. So topics stay what they were while a library grows.
final class Regrouping {

    /// Beyond this share of newcomers the list is another one.
    private static final double MOST_NEWCOMERS = .5;
    /// A paper that had a topic moves only to one that holds so many times its ties.
    private static final double CALL = 2;
    private static final int VOTING_ROUNDS = 5;
    /// Groups found beyond those wanted, since pinned papers take their old topics to themselves.
    private static final int MOST_MORE = 5;

    private final Graph ties;
    private final boolean[] isTied;
    private final double abstracts;
    private final int[] pinOf;
    private final int[] lastOf;
    private final SortedSet<Integer> joined;
    private final TopicSettings settings;
    private final Progress progress;

    /// @param isTied whether a row has any terms
    /// @param abstracts how many abstracts the papers' texts amount to
    /// @param pinOf the number of the topic to which a row is pinned, or 0
    /// @param lastOf the number of the topic that a row had, or 0
    /// @param joined numbers of the topics that the user joined others to
    Regrouping(
            Graph ties,
            boolean[] isTied,
            double abstracts,
            int[] pinOf,
            int[] lastOf,
            SortedSet<Integer> joined,
            TopicSettings settings,
            Progress progress) {
        this.ties = ties;
        this.isTied = isTied;
        this.abstracts = abstracts;
        this.pinOf = pinOf;
        this.lastOf = lastOf;
        this.joined = joined;
        this.settings = settings;
        this.progress = progress;
    }

    /// @param sameWish whether the last run was asked for the same
    Grouping group(boolean sameWish) {
        long free = rows(row -> isTied[row] && pinOf[row] == 0);
        long newcomers = rows(row -> isTied[row] && pinOf[row] == 0 && lastOf[row] == 0);
        if (sameWish && newcomers <= MOST_NEWCOMERS * free) {
            var grown = grown();
            if (settings.count().isEmpty()
                    || byHand() > 0
                    || grown.groups() == settings.count().getAsInt()) return grown;
        }
        return afresh();
    }

    /// How many topics have pinned papers: the user's own come on top of the number that was wished for.
    private long byHand() {
        return Arrays.stream(pinOf).filter(topic -> topic != 0).distinct().count();
    }

    /// Topics that pinned papers alone hold.
    private long onlyByHand() {
        return Arrays.stream(pinOf)
                .filter(topic -> topic != 0)
                .distinct()
                .filter(topic -> rows(row -> pinOf[row] == 0 && lastOf[row] == topic) == 0)
                .count();
    }

    @FunctionalInterface
    private interface Rows {
        boolean holds(int row);
    }

    private long rows(Rows rows) {
        long count = 0;
        for (int row = 0; row < ties.size(); row++) {
            if (rows.holds(row)) count++;
        }
        return count;
    }

    /// All free but for what the user holds together, each beginning in its last topic.
    private Grouping afresh() {
        var held = new int[pinOf.length];
        for (int row = 0; row < held.length; row++) {
            held[row] = pinOf[row] == 0 && joined.contains(lastOf[row]) ? lastOf[row] : pinOf[row];
        }
        var anchors = new Anchors(held);
        var communities = anchors.communities();
        var start = anchors.start();
        if (settings.count().isEmpty()) return settled(anchors.grouping(communities.find(start)));
        int wanted = settings.count().getAsInt() + (int) onlyByHand();
        var found = settled(anchors.grouping(communities.exactly(wanted, start)));
        for (int more = 1; more <= MOST_MORE && found.groups() < wanted; more++) {
            found = settled(anchors.grouping(communities.exactly(wanted + more, start)));
        }
        return found;
    }

    /// The last topics stay, newcomers find their places.
    private Grouping grown() {
        var held = new int[pinOf.length];
        for (int row = 0; row < held.length; row++) held[row] = pinOf[row] == 0 ? lastOf[row] : pinOf[row];
        var anchors = new Anchors(held);
        var communities = anchors.communities();
        double resolution = new Anchors(new int[pinOf.length]).communities().resolutionFor(anchors.count);
        var grouping = anchors.grouping(communities.at(resolution));
        move(grouping);
        return grouping.compact();
    }

    /// Lets papers go where their new neighbours call them.
    private void move(Grouping grouping) {
        var votes = new Votes(ties, grouping.groups());
        for (int round = 0; round < VOTING_ROUNDS; round++) {
            var before = grouping.groupOf().clone();
            var newcomers = before.clone();
            for (int row = 0; row < before.length; row++) {
                if (lastOf[row] != 0) newcomers[row] = -1;
            }
            boolean moved = false;
            for (int row = 0; row < before.length; row++) {
                if (pinOf[row] != 0 || !isTied[row]) continue;
                var poll = votes.of(row, before, before[row]);
                if (poll.best() < 0 || poll.best() == before[row]) continue;
                if (lastOf[row] != 0 && !isCalled(poll, votes.of(row, newcomers, poll.best()))) continue;
                grouping.groupOf()[row] = poll.best();
                moved = true;
            }
            if (!moved) return;
        }
    }

    /// Whether a paper that had a topic should leave it: the call must be clear, and mostly the newcomers' own. What
    /// the old neighbours say was known when the paper was given its topic.
    private static boolean isCalled(Votes.Poll all, Votes.Poll ofNewcomers) {
        return all.ofBest() > CALL * all.ofOwn() && 2 * ofNewcomers.ofOwn() > all.ofBest();
    }

    /// Gives groups the topics they go on with: those that they hold most of, or that hold most of them. A topic that
    /// only its pinned papers hold takes the others back.
    private Grouping settled(Grouping found) {
        var overlaps = new Overlaps(found, lastOf);
        for (int topic : overlaps.topics()) {
            int own = overlaps.groupOf(topic);
            if (own < 0) continue;
            for (int group : overlaps.groupsMostlyOf(topic)) {
                if (found.idOf()[group] == 0 && overlaps.isLargest(group, topic)) found.join(group, own);
            }
        }
        var compact = found.compact();
        new Overlaps(compact, lastOf).name();
        return compact;
    }

    /// Rows folded into vertices: those that are held together are one.
    private final class Anchors {

        private final int[] vertexOf;
        private final int[] ids;
        private final int count;
        private final int size;

        /// @param held the number of the topic that holds a row, or 0
        Anchors(int[] held) {
            ids = Arrays.stream(held)
                    .filter(topic -> topic != 0)
                    .sorted()
                    .distinct()
                    .toArray();
            count = ids.length;
            vertexOf = new int[held.length];
            int next = count;
            for (int row = 0; row < held.length; row++) {
                vertexOf[row] = held[row] == 0 ? next++ : Arrays.binarySearch(ids, held[row]);
            }
            size = next;
        }

        Communities communities() {
            var anchored = new boolean[size];
            Arrays.fill(anchored, 0, count, true);
            var sizes = new int[size];
            for (int row = 0; row < vertexOf.length; row++) {
                if (isTied[row] || vertexOf[row] < count) sizes[vertexOf[row]]++;
            }
            return new Communities(ties.folded(vertexOf, size), anchored, sizes, abstracts, progress);
        }

        /// The communities in which vertices begin: those of their last topics, as far as they had any.
        int[] start() {
            var start = new int[size];
            for (int vertex = 0; vertex < size; vertex++) start[vertex] = vertex;
            var first = new TreeMap<Integer, Integer>();
            for (int i = 0; i < count; i++) first.put(ids[i], i);
            for (int row = 0; row < vertexOf.length; row++) {
                int vertex = vertexOf[row];
                if (vertex < count || lastOf[row] == 0) continue;
                start[vertex] = first.computeIfAbsent(lastOf[row], _ -> vertex);
            }
            return start;
        }

        Grouping grouping(Partition found) {
            var idOf = new int[found.count()];
            var groupOf = new int[vertexOf.length];
            for (int row = 0; row < groupOf.length; row++) {
                boolean isHeld = vertexOf[row] < count;
                groupOf[row] = isTied[row] || isHeld ? found.communityOf()[vertexOf[row]] : -1;
                if (isHeld) idOf[groupOf[row]] = ids[vertexOf[row]];
            }
            return new Grouping(groupOf, idOf).compact();
        }
    }
}
