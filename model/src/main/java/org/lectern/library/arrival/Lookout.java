package org.lectern.library.arrival;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.duplicate.DuplicateCandidate;
import org.lectern.duplicate.DuplicateSearch;
import org.lectern.library.core.Core;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Looks for papers that new records may be in other words, held ones and those that earlier records bring: the search
/// for duplicates, in which held papers are not compared with one another.
public final class Lookout {

    private static final int CHUNK = 500;

    /// Up to so many new records the index names the held papers worth a comparison; more are compared by reading all.
    private static final int FEW = 300;

    /// Below so many held papers, reading all is quicker than asking.
    private static final int MANY_HELD = 3_000;

    /// How many held papers are asked for each new record.
    private static final int NEAREST = 10;

    private final Core core;
    private final DuplicateSearch search = new DuplicateSearch();
    private final Map<PaperId, Arrival> arriving = new HashMap<>();
    private final Map<PaperId, Citation> few = new TreeMap<>();

    public Lookout(Core core) {
        this.core = core;
    }

    /// Takes in a record that would become a new paper.
    public void add(PaperId paper, Arrival arrival, Citation citation) {
        search.add(paper, citation);
        arriving.put(paper, arrival);
        if (few.size() <= FEW) few.put(paper, citation);
    }

    /// The likeliest paper for each record that may be one. Of two records that may be one paper, the later is told of.
    public Map<Place, Outcome> find(Progress progress) {
        var found = new TreeMap<Place, Outcome>();
        if (arriving.isEmpty()) return found;
        long held = core.read(lists -> lists.count());
        if (few.size() <= FEW && held > MANY_HELD) addNearest(progress);
        else if (held > 0) addHeld(progress);
        for (var candidate : search.candidatesOf(arriving.keySet(), progress)) {
            var first = candidate.pair().first();
            var second = candidate.pair().second();
            var one = arriving.get(first);
            var other = arriving.get(second);
            if (one != null && other != null) tellLater(one, other, candidate, found);
            else if (one != null) found.computeIfAbsent(one.place(), _ -> possible(second, candidate));
            else if (other != null) found.computeIfAbsent(other.place(), _ -> possible(first, candidate));
        }
        return found;
    }

    private static void tellLater(Arrival one, Arrival other, DuplicateCandidate candidate, Map<Place, Outcome> found) {
        boolean isOneEarlier = one.place().compareTo(other.place()) < 0;
        var earlier = isOneEarlier ? one : other;
        found.putIfAbsent(
                (isOneEarlier ? other : one).place(),
                new Outcome.PossibleTwin(
                        earlier.place(),
                        earlier.file(),
                        earlier.line(),
                        earlier.title(),
                        candidate.tier(),
                        candidate.relation(),
                        candidate.evidence()));
    }

    /// The held papers that share most telling words with a new record.
    private void addNearest(Progress progress) {
        var near = new TreeSet<PaperId>();
        long done = 0;
        for (var each : few.entrySet()) {
            progress.at(Phase.COMPARING, done++, few.size());
            var paper = bare(each.getKey(), each.getValue());
            core.ask(index -> index.similar(paper, NEAREST, Progress.NONE)).forEach(hit -> near.add(hit.paper()));
        }
        for (var paper : core.read(lists -> lists.papers(List.copyOf(near), false)))
            search.add(paper.id(), paper.citation());
    }

    /// A paper that has nothing but its description.
    private static Paper bare(PaperId id, Citation citation) {
        var noKey = new CitationKey("", false);
        return new Paper(
                id, citation, noKey, new TreeSet<>(), Reading.NEW, Optional.empty(), new TreeSet<>(), List.of());
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
