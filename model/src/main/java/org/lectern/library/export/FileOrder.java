package org.lectern.library.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.store.KeyRows;
import org.lectern.text.CodePointOrder;

/// In which order papers stand in a file, and which of them are the books that others are part of.
///
/// @param parents their keys by the names that others use for them, in lower case
public record FileOrder(List<PaperId> papers, Map<String, String> parents) {

    /// Books may be part of series, those of nothing more.
    private static final int LEVELS = 3;

    public FileOrder {
        papers = List.copyOf(papers);
        parents = Map.copyOf(parents);
    }

    /// What is needed of a paper to find its place.
    private record Place(PaperId paper, String key, List<String> names, String parent) {

        static Place of(Paper paper) {
            var key = paper.key().text();
            var names = new ArrayList<>(List.of(folded(key)));
            for (var source : paper.sources())
                if (!source.source().key().isEmpty())
                    names.add(folded(source.source().key()));
            return new Place(
                    paper.id(), key, names, folded(paper.citation().extra().getOrDefault("crossref", "")));
        }
    }

    public static FileOrder asGiven(List<PaperId> papers) {
        return new FileOrder(papers, Map.of());
    }

    /// In the keys' code point order, but the books that others are part of behind all that are no books, as BibTeX
    /// demands.
    public static FileOrder byKey(Stream<Paper> papers) {
        return byPlace(papers.map(Place::of).toList());
    }

    /// The same for papers that have keys, from these alone.
    public static FileOrder byKey(List<PaperId> papers, KeyRows keys) {
        var rows = keys.of(papers);
        var names = new HashMap<PaperId, List<String>>();
        if (rows.stream().anyMatch(row -> !row.crossref().isEmpty())) {
            for (var each : keys.sourceKeys(papers))
                names.computeIfAbsent(each.paper(), _ -> new ArrayList<>()).add(folded(each.key()));
        }
        return byPlace(rows.stream()
                .map(row -> {
                    var known = new ArrayList<>(List.of(folded(row.key())));
                    known.addAll(names.getOrDefault(row.paper(), List.of()));
                    return new Place(row.paper(), row.key(), known, folded(row.crossref()));
                })
                .toList());
    }

    private static FileOrder byPlace(List<Place> places) {
        var parents = parents(places);
        var levels = levels(places, parents);
        return new FileOrder(
                places.stream()
                        .sorted(Comparator.comparingInt((Place each) -> levels.getOrDefault(each.key, 0))
                                .thenComparing(Place::key, CodePointOrder.INSTANCE)
                                .thenComparing(Place::paper))
                        .map(Place::paper)
                        .toList(),
                parents);
    }

    private static Map<String, String> parents(List<Place> places) {
        var wanted = new HashMap<String, String>();
        for (var place : places) if (!place.parent.isEmpty()) wanted.put(place.parent, "");
        if (wanted.isEmpty()) return Map.of();
        for (var place : places)
            for (var name : place.names) if (wanted.getOrDefault(name, "none").isEmpty()) wanted.put(name, place.key);
        wanted.values().removeIf(String::isEmpty);
        return wanted;
    }

    /// How far behind a book stands: behind its parts, and a series behind its books.
    private static Map<String, Integer> levels(List<Place> places, Map<String, String> parents) {
        var levels = new HashMap<String, Integer>();
        for (int round = 1; round <= LEVELS && !parents.isEmpty(); round++) {
            var before = Map.copyOf(levels);
            for (var place : places) {
                var parent = parents.getOrDefault(place.parent, place.key);
                if (!parent.equals(place.key)) levels.merge(parent, before.getOrDefault(place.key, 0) + 1, Math::max);
            }
        }
        return levels;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
