package org.lectern.library.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.lectern.change.Choice;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.TextFingerprint;
import org.lectern.duplicate.Verdict;
import org.lectern.format.Attached;
import org.lectern.library.core.Core;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.store.Lists;

/// Asks a library, paper by paper, what hangs on it. The first paper asked about carries what is said of the whole.
public final class Attachments implements Function<Paper, Attached> {

    private final Core core;
    private boolean isFirst = true;

    public Attachments(Core core) {
        this.core = core;
    }

    @Override
    public Attached apply(Paper paper) {
        return core.read(lists -> {
            var said = isFirst ? said(lists.choices()) : List.<Attached.Said>of();
            isFirst = false;
            return new Attached(
                    lists.pin(paper.id()),
                    lists.absorbed(paper.id()),
                    judged(lists, paper.id()),
                    lists.origins(paper.id()),
                    said);
        });
    }

    /// A verdict stands at the later of its two papers, so that a reader knows the other already.
    private static List<Attached.Judged> judged(Lists lists, PaperId paper) {
        var judged = new ArrayList<Attached.Judged>();
        for (var verdict : lists.verdicts(paper).entrySet())
            if (verdict.getKey().second().equals(paper)) judged.add(judged(lists, verdict));
        return judged;
    }

    private static Attached.Judged judged(Lists lists, Map.Entry<PaperPair, Verdict> verdict) {
        var other = verdict.getKey().first();
        long text = lists.papers(List.of(other), false).stream()
                .map(Paper::citation)
                .mapToLong(TextFingerprint::of)
                .findFirst()
                .orElse(0);
        return new Attached.Judged(other, text, verdict.getValue().name().toLowerCase(Locale.ROOT));
    }

    private static List<Attached.Said> said(Map<Choice, String> choices) {
        return choices.entrySet().stream()
                // Which files are kept up to date is a matter of this library and this machine.
                .filter(each -> !(each.getKey() instanceof Choice.LiveFile))
                .map(each ->
                        new Attached.Said(each.getKey().kind(), each.getKey().subject(), each.getValue()))
                .toList();
    }
}
