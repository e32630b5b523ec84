package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.lectern.change.Change;
import org.lectern.change.Choice;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.library.core.Core;
import org.lectern.library.facet.TagPairs;
import org.lectern.library.result.Adopted;
import org.lectern.library.result.TagCount;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.store.Deed;
import org.lectern.suggest.NearTags;
import org.lectern.work.Progress;

/// The user's tags.
public final class Tags {

    private final Core core;

    Tags(Core core) {
        this.core = core;
    }

    public Revision add(Set<PaperId> papers, TagPath tag) {
        return core.edit(new Edit.Tag(new TreeSet<>(papers), tag), tag.toString());
    }

    public Revision remove(Set<PaperId> papers, TagPath tag) {
        return core.edit(new Edit.Untag(new TreeSet<>(papers), tag), tag.toString());
    }

    /// Moves a tag and all below it; where the new tag is there already, the two become one.
    public Revision rename(TagPath from, TagPath to) {
        return core.edit(new Edit.RenameTag(from, to), from.toString(), to.toString());
    }

    /// Makes the papers of some tags, and of those below them, carry another instead; one undo step.
    public Revision merge(List<TagPath> from, TagPath into) {
        var deed = Deed.edit("merge-tags", from.size(), into.toString());
        return core.write(deed, Progress.NONE, writing -> {
            for (var tag : from) writing.write(Plan.of(new Edit.RenameTag(tag, into), writing.facts()));
        });
    }

    /// Gives a tag a colour, `#rrggbb`; empty text takes it away.
    public Revision colour(TagPath tag, String colour) {
        return core.edit(new Edit.ColourTag(tag, colour), tag.toString(), colour);
    }

    /// The tags with a colour of their own, `#rrggbb`.
    public SortedMap<TagPath, String> colours() {
        return choices(choice -> choice instanceof Choice.TagColour(var tag) ? Optional.of(tag) : Optional.empty());
    }

    /// Says which papers are to carry a tag whenever [#apply] is asked; an empty query takes the rule away.
    ///
    /// @param query a line that [Query#read] can read
    public Revision rule(TagPath tag, String query) {
        return core.edit(new Edit.RuleTag(tag, query), tag.toString(), query);
    }

    /// What a rule would do now.
    ///
    /// @param query a line that [Query#read] can read
    /// @return the papers that would get the tag and do not carry it yet; a rule takes no tag away
    public List<PaperId> foundBy(TagPath tag, String query, Progress progress) {
        var wanted = List.of(Query.read(query).query(), new Query.Not(new Query.Tagged(tag, false)));
        return new Papers(core).list(new Query.And(wanted), Sort.ADDED, 0, progress);
    }

    /// Tags that may be meant to be one, less those that the user wants to stay apart; those of most papers first.
    public List<NearTags.Pair> nearlyEqual() {
        var kept = core.read(lists -> lists.choices()).keySet();
        return NearTags.of(core.read(lists -> lists.tags())).stream()
                .filter(pair -> !kept.contains(new Choice.TagsApart(pair.lesser(), pair.greater())))
                .toList();
    }

    /// Keeps two tags that look alike two: they are not proposed again.
    public Revision keepApart(NearTags.Pair pair) {
        return core.edit(
                new Edit.KeepTagsApart(pair.lesser(), pair.greater()),
                pair.one().toString(),
                pair.other().toString());
    }

    /// Which of the commonest tags stand together on these papers.
    ///
    /// @param most how many tags
    public TagPairs together(List<PaperId> papers, int most) {
        var pairs = new TagPairs.Tally();
        core.read(lists -> {
            lists.tags(papers, pairs::note);
            return pairs;
        });
        return pairs.commonest(most);
    }

    /// The rules: which query's papers are to carry which tag.
    public SortedMap<TagPath, String> rules() {
        return choices(choice -> choice instanceof Choice.TagRule(var tag) ? Optional.of(tag) : Optional.empty());
    }

    private SortedMap<TagPath, String> choices(Function<Choice, Optional<TagPath>> tag) {
        var found = new TreeMap<TagPath, String>();
        core.read(lists -> lists.choices())
                .forEach((choice, value) -> tag.apply(choice).ifPresent(each -> found.put(each, value)));
        return found;
    }

    /// Tags the papers that the rules find; one undo step.
    public Adopted apply(Progress progress) {
        var found = new TreeMap<TagPath, List<PaperId>>();
        rules().forEach((tag, query) ->
                found.put(tag, new Papers(core).list(Query.read(query).query(), Sort.ADDED, 0, progress)));
        var changes = new ArrayList<Change>();
        var revision = core.write(
                Deed.edit("apply-rules", found.size()),
                progress,
                writing -> found.forEach((tag, papers) -> {
                    var delta = Plan.of(new Edit.Tag(new TreeSet<>(papers), tag), writing.facts());
                    changes.addAll(delta.changes());
                    writing.write(delta);
                }));
        var tagged = changes.stream().flatMap(each -> each.papers().stream()).distinct();
        return new Adopted(revision, (int) tagged.count(), tags(changes));
    }

    /// Takes a tag and all below it off every paper, as one step.
    public Revision drop(TagPath tag, Progress progress) {
        var below = list().stream()
                .map(TagCount::tag)
                .filter(each -> each.isWithin(tag))
                .toList();
        return core.write(Deed.edit("untag", tag.toString()), progress, writing -> {
            for (var each : below) {
                var papers = new Papers(core).list(new Query.Tagged(each, false), Sort.ADDED, 0, progress);
                writing.write(Plan.of(new Edit.Untag(new TreeSet<>(papers), each), writing.facts()));
            }
        });
    }

    /// All tags in use and their ancestors, in order.
    public List<TagCount> list() {
        return core.read(lists -> {
            var counts = new TreeMap<TagPath, Integer>(lists.tags());
            for (var tag : List.copyOf(counts.keySet())) {
                for (var above = tag.parent(); above.isPresent(); above = above.flatMap(TagPath::parent)) {
                    counts.putIfAbsent(above.get(), 0);
                }
            }
            return counts.entrySet().stream()
                    .map(each -> new TagCount(each.getKey(), each.getValue(), lists.withBelow(each.getKey())))
                    .toList();
        });
    }

    /// Makes tags of the keywords that the matching papers came with.
    public Adopted adopt(Query query, Progress progress) {
        var papers = new Papers(core).list(query, Sort.ADDED, 0, progress);
        var edit = new Edit.AdoptKeywords(new TreeSet<>(papers));
        var changes = new ArrayList<Change>();
        var revision = core.write(Deed.edit(edit.name(), papers.size()), progress, writing -> {
            var delta = Plan.of(edit, writing.facts());
            changes.addAll(delta.changes());
            writing.write(delta);
        });
        var tagged = changes.stream().flatMap(each -> each.papers().stream()).distinct();
        return new Adopted(revision, (int) tagged.count(), tags(changes));
    }

    private static int tags(List<Change> changes) {
        return (int) changes.stream()
                .filter(Change.OfTag.class::isInstance)
                .map(each -> ((Change.OfTag) each).tag())
                .distinct()
                .count();
    }
}
