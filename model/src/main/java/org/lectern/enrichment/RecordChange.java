package org.lectern.enrichment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// Tells what a paper's own record says anew when its file is read again.
public final class RecordChange {

    private RecordChange() {}

    /// Whether a record that stands where a paper's record stood is still of that paper: its title, its abstract or one
    /// of its numbers is the same.
    public static boolean isOfSamePaper(Citation before, Citation now) {
        if (TitleWords.of(before.title()).isSame(TitleWords.of(now.title()))) return true;
        var match = Match.of(before, now);
        return match.certainty() != Match.Certainty.NONE
                && match.reasons().stream()
                        .anyMatch(each -> each instanceof Reason.SameAbstract || each instanceof Reason.SameIdentifier);
    }

    /// What the user is to be asked; empty where the paper says so already.
    ///
    /// @param before the record as it was read the last time
    /// @param held the paper as it is described now
    /// @param typed fields that the user wrote or emptied
    public static Optional<Proposal> of(
            PaperId paper,
            Citation before,
            Citation now,
            Citation held,
            Set<CitationField> typed,
            Origin.FromRecord origin) {
        var changed = new TreeSet<CitationField>();
        for (var field : CitationField.values()) {
            boolean isNews = field.isIn(now) && !field.text(now).equals(field.text(before));
            if (isNews && !field.text(now).equals(field.text(held)) && !typed.contains(field)) changed.add(field);
        }
        if (changed.isEmpty()) return Optional.empty();
        var reasons = List.<Reason>of(new Reason.ChangedRecord());
        return Optional.of(new Proposal(0, paper, Proposal.Kind.CHANGED, now, changed, origin, reasons));
    }
}
