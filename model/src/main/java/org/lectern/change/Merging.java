package org.lectern.change;

import java.util.List;
import java.util.Optional;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.PaperPair;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;

/// Makes one paper of several: nothing that imports or the user added to any of them is lost.
///
/// Sources, tags, files, reading state, pins and verdicts go over to the survivor; what the others said of themselves
/// stays
/// with it as [Absorbed], so that their records are known again at the next import.
final class Merging {

    private final Draft draft;
    private final MergePlan plan;

    Merging(Draft draft, MergePlan plan) {
        this.draft = draft;
        this.plan = plan;
    }

    void run() {
        if (draft.citation(plan.survivor()).isEmpty()) return;
        var absorbed = plan.absorbed().stream()
                .filter(paper -> draft.citation(paper).isPresent())
                .toList();
        if (absorbed.isEmpty()) return;
        absorbed.forEach(this::absorb);
        draft.describe(plan.survivor(), Optional.of(plan.merged()));
    }

    private void absorb(PaperId lost) {
        var survivor = plan.survivor();
        var remembered = new Absorbed(lost, draft.citation(lost).orElseThrow(), draft.key(lost));
        for (var source : List.copyOf(draft.sources(lost))) {
            draft.source(lost, source, false);
            draft.source(survivor, source, true);
        }
        for (var tag : draft.tags(lost)) draft.tag(survivor, tag, true);
        for (var file : List.copyOf(draft.files(lost))) draft.attach(survivor, file);
        draft.read(survivor, united(draft.reading(survivor), draft.reading(lost)));
        if (draft.pin(survivor).isEmpty()) draft.pin(survivor, draft.pin(lost));
        for (var pair : draft.facts().judged(lost)) carry(pair, lost);
        for (var earlier : List.copyOf(draft.absorbed(lost).values())) {
            draft.absorb(lost, earlier, false);
            draft.absorb(survivor, earlier, true);
        }
        for (var each : draft.origins(lost).entrySet()) carry(each.getKey(), each.getValue(), remembered.citation());
        var cited = List.copyOf(draft.formerKeys(lost));
        draft.remove(lost);
        draft.absorb(survivor, remembered, true);
        cited.forEach(key -> draft.cite(survivor, key, true));
        if (draft.key(survivor).isEmpty() && !remembered.key().isEmpty()) draft.giveKey(survivor, remembered.key());
    }

    /// A value that the merged paper has from the lost one came from where that had it.
    private void carry(CitationField field, Origin origin, Citation lost) {
        var merged = field.text(plan.merged());
        boolean isTaken = merged.equals(field.text(lost))
                && !merged.equals(field.text(draft.citation(plan.survivor()).orElseThrow()));
        if (isTaken) draft.originate(plan.survivor(), field, Optional.of(origin));
    }

    /// What the user said of the lost paper and a third one now holds for the survivor.
    private void carry(PaperPair pair, PaperId lost) {
        var third = pair.first().equals(lost) ? pair.second() : pair.first();
        if (third.equals(plan.survivor()) || plan.absorbed().contains(third)) return;
        var carried = PaperPair.of(plan.survivor(), third);
        if (draft.verdict(carried).isEmpty()) draft.judge(carried, draft.verdict(pair));
    }

    /// The state that is further on, the survivor's rating before the other's, and both notes.
    private static Reading united(Reading survivor, Reading lost) {
        var status = rank(lost.status()) > rank(survivor.status()) ? lost.status() : survivor.status();
        int rating = survivor.rating() > 0 ? survivor.rating() : lost.rating();
        var notes = survivor.notes();
        if (notes.isBlank()) notes = lost.notes();
        else if (!lost.notes().isBlank() && !notes.equals(lost.notes())) notes = notes + "\n\n" + lost.notes();
        return new Reading(status, rating, notes);
    }

    private static int rank(Reading.Status status) {
        return switch (status) {
            case UNREAD -> 0;
            case SKIPPED -> 1;
            case TO_READ -> 2;
            case READING -> 3;
            case READ -> 4;
        };
    }
}
