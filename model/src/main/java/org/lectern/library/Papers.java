package org.lectern.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.index.Index;
import org.lectern.library.core.Core;
import org.lectern.library.facet.FacetCounts;
import org.lectern.library.facet.NameCount;
import org.lectern.library.facet.TagTally;
import org.lectern.library.result.ReadingChange;
import org.lectern.library.result.Row;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.query.Query;
import org.lectern.store.Deed;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// The papers themselves: listed, shown, corrected, removed.
public final class Papers {

    private static final int CHUNK = 500;
    private static final int BEGINNING = 240;

    private final Core core;

    Papers(Core core) {
        this.core = core;
    }

    public Optional<Paper> find(PaperId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /// The papers in the order asked for; those that are not held are left out.
    public List<Paper> find(List<PaperId> ids) {
        return core.read(lists -> lists.papers(ids, true));
    }

    /// The paper with this citation key, or the only one that was cited under it before or that a source calls so.
    public Optional<PaperId> byKey(String key) {
        var held = core.read(lists -> lists.byKey(key));
        if (held.isPresent()) return held;
        var former = core.read(lists -> lists.byFormerKey(key));
        if (former.size() == 1) return Optional.of(former.getFirst());
        var named = core.read(lists -> lists.bySourceKey(key));
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    public long count() {
        return core.read(lists -> lists.count());
    }

    /// How many papers are in each reading state.
    public SortedMap<Reading.Status, Integer> statuses() {
        return core.read(lists -> lists.statuses());
    }

    /// How these papers are spread over tags, states, years, authors and venues.
    ///
    /// @param most how many authors and venues are named
    public FacetCounts facets(List<PaperId> ids, int most, Progress progress) {
        progress.at(Phase.SEARCHING, 0, -1);
        return core.read(lists -> {
            var tags = new TagTally();
            lists.tags(ids, tags::note);
            progress.at(Phase.SEARCHING, 1, 2);
            return new FacetCounts(
                    ids.size(),
                    tags.counts(),
                    lists.statuses(ids),
                    lists.years(ids),
                    named(lists.authors(ids, most)),
                    named(lists.venues(ids, most)));
        });
    }

    /// The authors whose family name begins like this, the busiest first.
    public List<NameCount> authors(String start, int limit) {
        return named(core.read(lists -> lists.authors(start, limit)));
    }

    private static List<NameCount> named(SequencedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> new NameCount(each.getKey(), each.getValue()))
                .toList();
    }

    /// The papers that match, in order.
    ///
    /// @param limit how many at most; 0 for all
    public List<PaperId> list(Query query, Sort sort, int limit, Progress progress) {
        progress.at(Phase.SEARCHING, 0, -1);
        long[] ids;
        if (query instanceof Query.All) {
            ids = core.read(lists -> lists.ids(sort.order()));
        } else {
            var matching = ids(core.ask(query, Index::matching));
            ids = core.read(lists -> lists.ids(sort.order(), matching));
        }
        var found = ids(ids);
        return limit > 0 && found.size() > limit ? found.subList(0, limit) : found;
    }

    /// What a list shows of the papers, in the order asked for.
    public List<Row> rows(List<PaperId> ids) {
        return core.read(lists -> lists.papers(ids, false)).stream()
                .map(Papers::row)
                .toList();
    }

    /// Hands over the papers that match one by one, in order, reading them in batches.
    public void each(Query query, Sort sort, Progress progress, Consumer<Paper> taker) {
        each(list(query, sort, 0, progress), progress, taker);
    }

    void each(List<PaperId> ids, Progress progress, Consumer<Paper> taker) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            progress.at(Phase.READING, from, ids.size());
            find(ids.subList(from, Math.min(from + CHUNK, ids.size()))).forEach(taker);
        }
    }

    /// Sets reading state, rating or notes of papers.
    public Revision set(Set<PaperId> ids, ReadingChange change) {
        return core.edit(
                new Edit.Read(new TreeSet<>(ids), change.status(), change.rating(), change.notes()),
                change.status().map(Reading.Status::word).orElse(""),
                change.rating().orElse(-1));
    }

    public Revision correct(PaperId id, Citation citation) {
        return core.edit(new Edit.Correct(id, citation), id.number(), citation.title());
    }

    /// Shows the text of papers as it stands in their sources, or with the traces of saving and copying repaired, as is
    /// usual. It is one undo step.
    public Revision showAsWritten(Set<PaperId> ids, boolean asWritten) {
        var deed = Deed.edit("as-written", ids.size(), asWritten ? 1 : 0);
        return core.write(deed, Progress.NONE, writing -> {
            for (var id : new TreeSet<>(ids)) {
                writing.facts()
                        .citation(id)
                        .map(citation -> new Edit.Correct(id, citation.asWritten(asWritten)))
                        .ifPresent(edit -> writing.write(Plan.of(edit, writing.facts())));
            }
        });
    }

    public Revision remove(Set<PaperId> ids) {
        return core.edit(new Edit.Remove(new TreeSet<>(ids)));
    }

    static List<PaperId> ids(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(PaperId::new).toList();
    }

    static Row row(Paper paper) {
        var citation = paper.citation();
        var year = citation.year();
        return new Row(
                paper.id(),
                citation.shownTitle(),
                inShort(citation.authors()),
                beginning(citation),
                year == null ? null : year.getValue(),
                List.copyOf(paper.tags()),
                paper.reading().status(),
                paper.reading().rating());
    }

    private static String inShort(Collection<Author> authors) {
        var named = authors.stream().filter(each -> !each.isOthers()).toList();
        var names = named.stream().map(Author::sortName).toList();
        if (named.size() < authors.size() && !named.isEmpty()) return names.getFirst() + " et al.";
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " & " + names.getLast();
            case 3 -> names.getFirst() + ", " + names.get(1) + " & " + names.getLast();
            default -> names.getFirst() + " et al.";
        };
    }

    private static String beginning(Citation citation) {
        var text = citation.abstractText();
        if (text.length() <= BEGINNING) return citation.shownAbstract();
        int end = Character.isHighSurrogate(text.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
        return citation.with().abstractText(text.substring(0, end)).build().shownAbstract();
    }
}
