package org.lectern.library.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.change.Choice;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.format.preflight.Mend;
import org.lectern.format.preflight.Mender;
import org.lectern.format.preflight.ShortNames;
import org.lectern.library.core.Core;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.store.Deed;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Puts right what a look before an export found, as edits like any other.
public final class Mending {

    private static final int CHUNK = 500;

    private final Core core;

    public Mending(Core core) {
        this.core = core;
    }

    /// What could be put right in papers that are to be written, in their order.
    ///
    /// @param most how many at most; the rest is looked at once these are done
    public List<Mend> find(List<PaperId> papers, String format, int most, Progress progress) {
        var mender = mender(papers, format, progress);
        var mends = new ArrayList<Mend>();
        for (int from = 0; from < papers.size() && mends.size() < most; from += CHUNK) {
            progress.at(Phase.CHECKING, from, papers.size());
            for (var paper : chunk(papers, from)) mends.addAll(mender.mends(paper));
        }
        return mends.size() > most ? mends.subList(0, most) : mends;
    }

    /// Puts single things right; one undo step. A paper that was described anew since it was looked at stays.
    public Revision apply(Collection<Mend> mends) {
        return core.write(Deed.edit("mend", mends.size()), Progress.NONE, writing -> {
            for (var mend : mends) {
                var now = writing.facts().citation(mend.paper());
                if (now.isPresent() && now.get().equals(mend.original()))
                    writing.write(Plan.of(new Edit.Correct(mend.paper(), mend.mended()), writing.facts()));
            }
        });
    }

    /// Puts all of some kinds right in these papers; one undo step.
    public Revision apply(List<PaperId> papers, String format, Collection<Mend.Kind> kinds, Progress progress) {
        var mender = mender(papers, format, progress);
        SortedSet<Mend.Kind> wanted = new TreeSet<>(kinds);
        return core.write(Deed.edit("mend", papers.size()), progress, writing -> {
            for (int from = 0; from < papers.size(); from += CHUNK) {
                progress.at(Phase.WRITING, from, papers.size());
                for (var paper : papers.subList(from, Math.min(from + CHUNK, papers.size()))) {
                    var citation = writing.facts().citation(paper);
                    if (citation.isEmpty()) continue;
                    var mended = mender.mended(citation.get(), wanted);
                    if (mended.equals(citation.get())) continue;
                    writing.write(Plan.of(new Edit.Correct(paper, mended), writing.facts()));
                }
            }
        });
    }

    /// Journals show only all together, so this looks at every paper once.
    private Mender mender(List<PaperId> papers, String format, Progress progress) {
        var journals = new ShortNames();
        for (int from = 0; from < papers.size(); from += CHUNK) {
            progress.at(Phase.CHECKING, from, papers.size());
            chunk(papers, from).forEach(journals::take);
        }
        var words = core.read(lists -> lists.choices()).getOrDefault(new Choice.CaseWords(), "");
        return new Mender(format, words.lines().toList(), journals.fullNames());
    }

    private List<Paper> chunk(List<PaperId> papers, int from) {
        var chunk = papers.subList(from, Math.min(from + CHUNK, papers.size()));
        return core.read(lists -> lists.papers(chunk, true));
    }
}
