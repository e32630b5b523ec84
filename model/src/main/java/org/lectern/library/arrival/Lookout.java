package org.lectern.library.arrival;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.duplicate.DuplicateCandidate;
import org.lectern.duplicate.DuplicateSearch;
import org.lectern.library.core.Core;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Looks for held papers that new records may be in other words: the search for duplicates, in which only a new record
/// is compared with a held paper.
public final class Lookout {

    private static final int CHUNK = 500;

    private final Core core;
    private final DuplicateSearch search = new DuplicateSearch();
    private final Map<PaperId, Place> arriving = new HashMap<>();

    public Lookout(Core core) {
        this.core = core;
    }

    /// Takes in a record that would become a new paper.
    public void add(PaperId paper, Place place, Citation citation) {
        search.add(paper, citation);
        arriving.put(paper, place);
    }

    /// The likeliest held paper for each record that may be one.
    public Map<Place, Outcome.Possible> find(Progress progress) {
        var found = new TreeMap<Place, Outcome.Possible>();
        if (arriving.isEmpty() || core.read(lists -> lists.count()) == 0) return found;
        addHeld(progress);
        for (var candidate : search.candidatesOf(arriving.keySet(), progress)) {
            boolean isFirst = arriving.containsKey(candidate.pair().first());
            var paper = isFirst ? candidate.pair().first() : candidate.pair().second();
            var held = isFirst ? candidate.pair().second() : candidate.pair().first();
            found.computeIfAbsent(place(paper), _ -> possible(held, candidate));
        }
        return found;
    }

    private Place place(PaperId paper) {
        var place = arriving.get(paper);
        if (place == null) throw new IllegalStateException("no arriving record: " + paper);
        return place;
    }

    private void addHeld(Progress progress) {
        long total = core.read(lists -> lists.count());
        long done = 0;
        for (var ids = after(0); !ids.isEmpty(); ids = after(ids.getLast().number())) {
            progress.at(Phase.COMPARING, done, 2 * total);
            var chunk = ids;
            for (var paper : core.read(lists -> lists.papers(chunk, false))) search.add(paper.id(), paper.citation());
            done += ids.size();
        }
    }

    private List<PaperId> after(long last) {
        return core.read(lists -> lists.after(last, CHUNK));
    }

    private Outcome.Possible possible(PaperId held, DuplicateCandidate candidate) {
        var title = core.read(lists -> lists.papers(List.of(held), false)).stream()
                .findFirst()
                .map(paper -> paper.citation().shownTitle())
                .orElse("");
        return new Outcome.Possible(held, title, candidate.tier(), candidate.relation(), candidate.evidence());
    }
}
