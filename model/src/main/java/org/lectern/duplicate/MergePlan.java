package org.lectern.duplicate;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.duplicate.word.VenueName;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/// What becomes of papers that are one work: which of them stays, and how it is described from then on.
///
/// @param survivor the paper that stays
/// @param absorbed the others
/// @param merged the description of the survivor after the merge; no field is lost that any of the papers had
/// @param conflicts fields on which the papers disagree, in the order of a citation's fields
public record MergePlan(PaperId survivor, SortedSet<PaperId> absorbed, Citation merged, List<Conflict> conflicts) {

    private static final Comparator<Paper> BEST_FIRST = Comparator.comparing((Paper paper) -> !isPublished(paper))
            .thenComparing(Comparator.comparingInt(MergePlan::filled).reversed())
            .thenComparing(paper -> !paper.key().given())
            .thenComparing(Paper::id);

    public MergePlan {
        absorbed = Collections.unmodifiableSortedSet(new TreeSet<>(absorbed));
        conflicts = List.copyOf(conflicts);
        if (absorbed.isEmpty() || absorbed.contains(survivor))
            throw new IllegalArgumentException(survivor + " cannot absorb " + absorbed);
    }

    /// Proposes the survivor: a published paper before a preprint, then the most complete, then one whose key
    /// was given out, then the lowest number.
    public static MergePlan of(List<Paper> papers) {
        return of(papers.stream().min(BEST_FIRST).orElseThrow().id(), papers);
    }

    /// Merges into a survivor that is one of the papers.
    ///
    /// @param papers two or more, in any order
    public static MergePlan of(PaperId survivor, List<Paper> papers) {
        if (papers.stream().noneMatch(paper -> paper.id().equals(survivor)))
            throw new IllegalArgumentException(survivor + " is not among the papers");
        var sorted = papers.stream()
                .sorted(Comparator.comparing((Paper paper) -> !paper.id().equals(survivor))
                        .thenComparing(BEST_FIRST))
                .toList();
        var absorbed = new TreeSet<PaperId>();
        for (var paper : sorted.subList(1, sorted.size())) absorbed.add(paper.id());
        var fields = new MergedFields(sorted);
        return new MergePlan(survivor, absorbed, fields.citation(), fields.conflicts());
    }

    private static boolean isPublished(Paper paper) {
        var venue = paper.citation().venue();
        return !venue.isEmpty() && VenueName.of(venue).kind() != VenueName.Kind.PREPRINT;
    }

    private static int filled(Paper paper) {
        var citation = paper.citation();
        int filled =
                citation.identifiers().size() + Math.min(1, citation.keywords().size());
        for (var text : List.of(
                citation.title(),
                citation.venue(),
                citation.date(),
                citation.volume(),
                citation.number(),
                citation.pages(),
                citation.publisher(),
                citation.url(),
                citation.abstractText())) {
            if (!text.isBlank()) filled++;
        }
        if (citation.year() != null) filled++;
        return citation.authors().isEmpty() ? filled : filled + 1;
    }
}
