package org.lectern.library.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lectern.change.Edit;
import org.lectern.change.Facts;
import org.lectern.change.KeyProposals;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.change.key.Rekeying;
import org.lectern.library.core.Core;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.key.KeyPattern;
import org.lectern.paper.key.NewKey;
import org.lectern.query.Query;
import org.lectern.store.Deed;
import org.lectern.store.Writing;
import org.lectern.text.CodePointOrder;
import org.lectern.text.Repair;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// The names by which LaTeX cites papers.
///
/// A key is given once, by an export, a copy, an import that brings it or by [#give]; it is unique in the whole library
/// without regard to case, and only [#rekey], [#give] and [#set] change it, each as one step that can be undone. A key
/// that was changed stays with its paper: it is still found, biblatex writes it as `ids`, and no other paper gets it.
public final class Keys {

    private static final int CHUNK = 500;

    private final Core core;

    public Keys(Core core) {
        this.core = core;
    }

    /// The pattern by which keys are proposed.
    public KeyPattern pattern() {
        return core.read(lists -> lists.facts().keyPattern());
    }

    /// Lets keys be proposed by another pattern. Keys that were given stay.
    public Revision choose(KeyPattern pattern) {
        return core.edit(new Edit.ChooseKeyPattern(pattern), pattern.text());
    }

    /// The keys that papers would have by a pattern, whether they change or not; nothing is changed.
    ///
    /// Letters behind first keys are those the papers would get among themselves.
    public List<KeyLine> preview(KeyPattern pattern, List<PaperId> papers, Progress progress) {
        return core.read(lists -> {
            var rekeying = new Rekeying(lists.facts(), pattern);
            var lines = new ArrayList<KeyLine>();
            for (int from = 0; from < papers.size(); from += CHUNK) {
                progress.at(Phase.READING, from, papers.size());
                for (var paper : lists.papers(chunk(papers, from), false)) lines.add(line(paper, rekeying.of(paper)));
            }
            return lines;
        });
    }

    /// The same for all papers that match, in the order in which they were added.
    ///
    /// @param limit how many papers at most; 0 for all
    public List<KeyLine> preview(KeyPattern pattern, Query query, int limit, Progress progress) {
        var papers = core.matching(query);
        return preview(pattern, limit > 0 && limit < papers.size() ? papers.subList(0, limit) : papers, progress);
    }

    /// Chooses a pattern and puts all keys of the papers that do not follow it in line with it.
    public KeyChanges rekey(Query query, KeyPattern pattern, Progress progress) {
        var ids = core.matching(query);
        var changed = new ArrayList<KeyLine>();
        var revision = core.write(() -> Deed.edit("set-keys", changed.size(), pattern.text()), progress, writing -> {
            writing.write(Plan.of(new Edit.ChooseKeyPattern(pattern), writing.facts()));
            change(ids, pattern, writing, progress, changed::add);
        });
        return new KeyChanges(revision, changed, 0);
    }

    /// Gives a key to each paper that has none.
    ///
    /// @param again whether keys that do not follow the chosen pattern are changed as well
    public KeyChanges give(Query query, boolean again, Progress progress) {
        var ids = core.matching(query);
        var changed = new ArrayList<KeyLine>();
        long[] given = new long[1];
        var revision = core.write(
                () -> changed.isEmpty()
                        ? Deed.edit("give-keys", given[0])
                        : Deed.edit("set-keys", changed.size(), pattern().text()),
                progress,
                writing -> {
                    if (again) change(ids, writing.facts().keyPattern(), writing, progress, changed::add);
                    given[0] = giveFirst(ids, writing, progress);
                });
        return new KeyChanges(revision, changed, given[0]);
    }

    /// Gives keys for a file that is kept up to date. Nobody asked for it just now, so undo passes it over.
    public void giveAside(List<PaperId> ids, Progress progress) {
        core.write(Deed.aside("give-keys", ids.size()), progress, writing -> giveFirst(ids, writing, progress));
    }

    /// Gives a paper a key of the user's own.
    public KeyAnswer set(PaperId paper, String key) {
        var answers = new ArrayList<KeyAnswer>();
        var revision = core.write(Deed.edit("set-key", paper.number(), key), Progress.NONE, writing -> {
            var facts = writing.facts();
            answers.add(check(facts, paper, key));
            if (answers.getFirst() instanceof KeyAnswer.Free)
                writing.write(Plan.of(new Edit.SetKeys(List.of(new NewKey(paper, facts.key(paper), key))), facts));
        });
        return answers.getFirst() instanceof KeyAnswer.Free ? new KeyAnswer.Given(revision) : answers.getFirst();
    }

    /// What [#set] would answer; a key that can be given is [KeyAnswer.Free]. Changes nothing.
    public KeyAnswer check(PaperId paper, String key) {
        return core.read(lists -> check(lists.facts(), paper, key));
    }

    /// Every key under which texts may still cite a paper, and what it has become, the old keys in code point order.
    ///
    /// These are keys that were changed, keys of papers that were merged, and keys under which a paper stood in an
    /// imported bibliography without getting them; not those that another paper has now.
    public List<FormerKey> map(Query query, Progress progress) {
        var ids = core.matching(query);
        var map = new ArrayList<FormerKey>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            progress.at(Phase.READING, from, ids.size());
            var chunk = chunk(ids, from);
            core.read(lists -> {
                for (var paper : lists.papers(chunk, false))
                    former(paper, lists.facts()).forEach(map::add);
                return true;
            });
        }
        map.sort(
                Comparator.comparing(FormerKey::before, CodePointOrder.INSTANCE).thenComparing(FormerKey::paper));
        return map;
    }

    private static List<FormerKey> former(Paper paper, Facts facts) {
        if (!paper.key().given()) return List.of();
        var keys = new TreeSet<>(paper.key().former());
        for (var each : paper.sources()) {
            var source = each.source();
            if (source.format().equals("bibtex") && CitationKey.isUsable(source.key())) keys.add(source.key());
        }
        keys.remove(paper.key().text());
        return keys.stream()
                .filter(key -> facts.isFree(key, paper.id()))
                .map(key -> new FormerKey(key, paper.key().text(), paper.id()))
                .toList();
    }

    private static KeyAnswer check(Facts facts, PaperId paper, String key) {
        if (facts.citation(paper).isEmpty()) return new KeyAnswer.Gone();
        if (!CitationKey.isUsable(key)) return new KeyAnswer.Unusable();
        if (facts.key(paper).equals(key)) return new KeyAnswer.Same();
        if (facts.isFree(key, paper)) return new KeyAnswer.Free();
        var now = facts.holderOf(key).filter(holder -> !holder.equals(paper));
        var by = now.or(() -> other(facts, paper, key)).orElseThrow();
        var title = facts.citation(by).map(citation -> Repair.repaired(citation.title()));
        return new KeyAnswer.Taken(by, title.orElse(""), now.isPresent());
    }

    private static Optional<PaperId> other(Facts facts, PaperId paper, String key) {
        return facts.formerHolders(key).stream()
                .filter(holder -> !holder.equals(paper))
                .findFirst();
    }

    private static void change(
            List<PaperId> ids, KeyPattern pattern, Writing writing, Progress progress, Consumer<KeyLine> changed) {
        var rekeying = new Rekeying(writing.facts(), pattern);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            progress.at(Phase.WRITING, from, ids.size());
            var keys = new ArrayList<NewKey>();
            for (var paper : writing.papers(chunk(ids, from))) {
                if (!paper.key().given()) continue;
                var key = rekeying.of(paper);
                if (!key.isChange()) continue;
                keys.add(key);
                changed.accept(line(paper, key));
            }
            writing.write(Plan.of(new Edit.SetKeys(keys), writing.facts()));
        }
    }

    private static long giveFirst(List<PaperId> ids, Writing writing, Progress progress) {
        var proposals = new KeyProposals(writing.facts());
        long given = 0;
        for (int from = 0; from < ids.size(); from += CHUNK) {
            progress.at(Phase.WRITING, from, ids.size());
            var delta = Plan.giveKeys(new TreeSet<>(chunk(ids, from)), proposals);
            writing.write(delta);
            given += delta.changes().size();
        }
        return given;
    }

    private static KeyLine line(Paper paper, NewKey key) {
        return new KeyLine(paper.id(), Repair.repaired(paper.citation().title()), key.before(), key.after());
    }

    private static List<PaperId> chunk(List<PaperId> ids, int from) {
        return ids.subList(from, Math.min(from + CHUNK, ids.size()));
    }
}
