package org.lectern.enrichment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;

/// What becomes of all the records found for one paper: what is beyond doubt is filled in, the rest is proposed.
///
/// Several sure records that contradict one another are states of one work, such as a preprint and its article. Of
/// them only what all say alike is filled in; which one is cited is the user's to say.
///
/// @param fillings in the order in which they are made
/// @param proposals the published versions first
public record Decision(List<Filling> fillings, List<Proposal> proposals) {

    private static final Set<CitationField> TELLING = EnumSet.of(
            CitationField.AUTHORS,
            CitationField.YEAR,
            CitationField.VENUE,
            CitationField.VOLUME,
            CitationField.PAGES,
            CitationField.DOI,
            CitationField.ARXIV,
            CitationField.PMID);

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate each) -> !each.isSure())
            .thenComparing(each -> Version.of(each.record()) != Version.PUBLISHED);

    public Decision {
        fillings = List.copyOf(fillings);
        proposals = List.copyOf(proposals);
    }

    /// Decides once every file has passed.
    ///
    /// @param typed fields that the user wrote or emptied, which nothing touches
    /// @param found in the order of their files
    public static Decision of(PaperId paper, Citation held, Set<CitationField> typed, List<Candidate> found) {
        var candidates = distinct(found);
        var sure = candidates.stream().filter(Candidate::isSure).toList();
        var deciding = new Deciding(paper, held, typed);
        if (!sure.isEmpty() && areAlike(sure))
            sure.forEach(each -> deciding.fill(each, EnumSet.allOf(CitationField.class)));
        else if (!sure.isEmpty()) deciding.fillWhatAllSay(sure);
        int rivals = areAlike(sure) ? 0 : sure.size();
        for (var each : candidates) {
            boolean isBeside = !sure.isEmpty() && !each.match().reasons().contains(new Reason.SameTitle());
            if (!isBeside) deciding.propose(each, each.isSure() ? rivals : 0);
        }
        return new Decision(deciding.fillings, deciding.proposals);
    }

    /// Each record once, however many files have it; the best first.
    private static List<Candidate> distinct(List<Candidate> found) {
        var records = new ArrayList<Candidate>();
        for (var each : found) {
            if (records.stream().noneMatch(other -> other.record().equals(each.record()))) records.add(each);
        }
        records.sort(BEST_FIRST);
        return records;
    }

    private static boolean areAlike(List<Candidate> records) {
        for (int i = 1; i < records.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (contradict(records.get(i).record(), records.get(j).record())) return false;
            }
        }
        return true;
    }

    private static boolean contradict(Citation one, Citation other) {
        return TELLING.stream().anyMatch(field -> field.isIn(one) && field.isIn(other) && !field.agrees(one, other));
    }

    /// A decision in the making: the paper as it will be once the fillings gathered so far are made.
    private static final class Deciding {
        private final PaperId paper;
        private final Set<CitationField> typed;
        private final List<Filling> fillings = new ArrayList<>();
        private final List<Proposal> proposals = new ArrayList<>();
        private Citation held;

        Deciding(PaperId paper, Citation held, Set<CitationField> typed) {
            this.paper = paper;
            this.held = held;
            this.typed = typed;
        }

        void fill(Candidate candidate, Set<CitationField> among) {
            var fields = new TreeSet<>(Offers.of(held, candidate.record(), typed));
            fields.retainAll(among);
            if (fields.isEmpty()) return;
            fillings.add(new Filling(paper, candidate.record(), fields, candidate.origin(), false));
            for (var field : fields) held = field.copied(candidate.record(), held);
        }

        void fillWhatAllSay(List<Candidate> sure) {
            var best = sure.getFirst();
            var common = EnumSet.noneOf(CitationField.class);
            for (var field : CitationField.values()) {
                boolean isCommon = sure.stream()
                        .allMatch(each -> field.isIn(each.record()) && field.agrees(each.record(), best.record()));
                if (isCommon) common.add(field);
            }
            fill(best, common);
        }

        void propose(Candidate candidate, int rivals) {
            var published = Offers.ofPublished(held, candidate.record(), typed);
            boolean isPublished = !published.isEmpty();
            SortedSet<CitationField> fields = isPublished ? published : Offers.of(held, candidate.record(), typed);
            if (fields.isEmpty()) return;
            var reasons = new ArrayList<>(candidate.match().reasons());
            if (isPublished) reasons.addFirst(new Reason.PublishedVersion());
            if (rivals > 1) reasons.add(new Reason.SeveralRecords(rivals));
            var kind = isPublished ? Proposal.Kind.PUBLISHED : Proposal.Kind.MISSING;
            proposals.add(new Proposal(0, paper, kind, candidate.record(), fields, candidate.origin(), reasons));
        }
    }
}
