package org.lectern.change;

import java.util.List;
import java.util.function.Predicate;
import org.lectern.paper.PaperId;

/// Plans the way back from a revision, whatever has come since.
final class TakeBack {

    private final Draft draft;
    private final Predicate<PaperId> isKept;
    private final Predicate<Replaced> changedSince;

    TakeBack(Draft draft, Predicate<PaperId> isKept, Predicate<Replaced> changedSince) {
        this.draft = draft;
        this.isKept = isKept;
        this.changedSince = changedSince;
    }

    Delta run(List<Replaced> replaced) {
        for (var each : replaced) {
            if (!changedSince.test(each)) back(each);
        }
        return draft.delta();
    }

    private void back(Replaced replaced) {
        switch (replaced) {
            case Replaced.OfCitation(var paper, var before) -> {
                if (isKept.test(paper)) return;
                if (before.isEmpty()) draft.remove(paper);
                else draft.describe(paper, before);
            }
            case Replaced.OfSource(var paper, var number, var before) -> {
                if (!mayTouch(paper)) return;
                if (before.isPresent()) draft.source(paper, before.get(), true);
                else draft.source(number).ifPresent(source -> draft.source(paper, source, false));
            }
            case Replaced.OfOrigin(var paper, var field, var before) -> {
                if (mayTouch(paper)) draft.originate(paper, field, before);
            }
            case Replaced.OfTag(var paper, var tag, var before) -> {
                if (mayTouch(paper)) draft.tag(paper, tag, before);
            }
            case Replaced.OfFile(var paper, var file, var before) -> {
                if (mayTouch(paper)) draft.file(paper, file, before);
            }
            case Replaced.OfReading(var paper, var before) -> {
                if (mayTouch(paper)) draft.read(paper, before);
            }
            case Replaced.OfKey(var paper, var before) -> {
                if (mayTouch(paper) && (before.isEmpty() || draft.isFree(before, paper))) draft.giveKey(paper, before);
            }
            case Replaced.OfFormerKey(var paper, var key, var before) -> {
                if (mayTouch(paper) && (!before || draft.isFree(key, paper))) draft.cite(paper, key, before);
            }
            case Replaced.OfVerdict(var pair, var before) -> {
                if (mayTouch(pair.first()) && mayTouch(pair.second())) draft.judge(pair, before);
            }
            case Replaced.OfAbsorbed(var paper, var lost, var before) -> {
                if (!mayTouch(paper)) return;
                if (before.isPresent()) draft.absorb(paper, before.get(), true);
                else draft.absorbed(paper, lost).ifPresent(absorbed -> draft.absorb(paper, absorbed, false));
            }
            case Replaced.OfPin(var paper, var before) -> {
                if (mayTouch(paper)) draft.pin(paper, before);
            }
            case Replaced.OfBroken(var number, var before) -> draft.setAside(number, before);
            case Replaced.OfChoice(var choice, var before) -> draft.choose(choice, before);
        }
    }

    /// A paper that was removed by a later change has nothing left to take back.
    private boolean mayTouch(PaperId paper) {
        return !isKept.test(paper) && draft.citation(paper).isPresent();
    }
}
