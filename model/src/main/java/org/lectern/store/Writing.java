package org.lectern.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lectern.change.Delta;
import org.lectern.change.Facts;
import org.lectern.change.Plan;
import org.lectern.change.Replaced;
import org.lectern.change.Revision;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.store.attachment.FileTable;
import org.lectern.store.file.Session;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// One revision being written, in one transaction: chunks of a delta and their journal, all of it or none.
///
/// Closing without [#commit] leaves the library as it was. Used by the writer's thread alone.
public final class Writing implements AutoCloseable {

    private static final int CHUNK = 500;

    private final Session session;
    private final StoreFacts facts;
    private final ChangeTable changes;
    private final JournalTable journal;
    private final RevisionTable revisions;
    private final Revision next;
    private final PaperId firstFree;
    private final Set<PaperId> touched = new HashSet<>();
    private int steps;
    private boolean isOpen = true;

    Writing(Session session) {
        this.session = session;
        facts = new StoreFacts(session);
        changes = new ChangeTable(session, facts);
        journal = new JournalTable(session);
        revisions = new RevisionTable(session);
        next = revisions.latest().next();
        firstFree = firstFree();
    }

    /// The library as it stands, with what this transaction has written.
    public Facts facts() {
        return facts;
    }

    /// The files of papers as they stand, with what this transaction has written.
    public FileTable files() {
        return new FileTable(session);
    }

    /// The number that the next new paper would be given.
    public PaperId firstFree() {
        return new PaperId(session.number("SELECT value + 1 FROM counter WHERE name = 'paper'"));
    }

    /// Whether no library ever held a paper of this number before this revision.
    public boolean isNew(PaperId paper) {
        return paper.number() >= firstFree.number();
    }

    /// The revision that a commit will make.
    public Revision next() {
        return next;
    }

    /// Writes a chunk and its journal.
    public void write(Delta chunk) {
        for (var change : chunk.changes()) {
            changes.write(change);
            journal.add(next, steps++, Replaced.by(change));
        }
        for (var change : chunk.changes()) touched.addAll(change.papers());
        facts.settle();
    }

    /// Writes the way back from the revision that a deed takes back, read from its journal in chunks.
    ///
    /// Undo and redo find all as their revision left it, for everything later was taken back before; only out of
    /// turn may something rest on what is taken back.
    ///
    /// @return the papers that were left as they are, because they were worked on since
    public Set<PaperId> takeBack(Deed deed, Progress progress) {
        var revision = deed.inverseOf().orElseThrow();
        boolean outOfTurn = deed.kind() == Deed.Kind.TAKE_BACK;
        var kept = outOfTurn ? journal.workedOnSince(revision) : Set.<PaperId>of();
        var since = new Since(revision);
        Optional<JournalTable.Entry> last = Optional.empty();
        long done = 0;
        for (var entries = journal.backwards(revision, last, CHUNK);
                !entries.isEmpty();
                entries = journal.backwards(revision, last, CHUNK)) {
            progress.at(Phase.UNDOING, done, -1);
            var replaced = entries.stream().map(JournalTable.Entry::replaced).toList();
            write(Plan.back(replaced, kept::contains, each -> outOfTurn && since.changed(each), facts));
            last = Optional.of(entries.getLast());
            done += entries.size();
        }
        return kept;
    }

    /// Writes the way back from one merge: only what it did to the survivor and the papers it absorbed, and of
    /// that only what nothing later rests on.
    public void unmerge(Merged merge) {
        var papers = new TreeSet<>(merge.absorbed());
        papers.add(merge.survivor());
        var since = new Since(merge.revision());
        var back = journal.backwards(merge.revision(), papers).stream()
                .filter(each -> !isArrival(each, merge.absorbed()))
                .toList();
        write(Plan.back(back, _ -> false, since::changed, facts));
    }

    /// A record that was joined to a paper at its import came with the revision that merged it, and is to stay.
    private static boolean isArrival(Replaced replaced, Set<PaperId> absorbed) {
        return switch (replaced) {
            case Replaced.OfCitation(var paper, var before) -> before.isEmpty() && absorbed.contains(paper);
            case Replaced.OfSource(var paper, var _, var before) -> before.isEmpty() && absorbed.contains(paper);
            default -> false;
        };
    }

    /// What is no longer as a revision left it. It is asked before anything is taken back, for a thing that the
    /// revision changed twice is changed by the first step of the way back.
    private final class Since {
        private final Revision revision;
        private final Map<Replaced, Boolean> asked = new HashMap<>();

        Since(Revision revision) {
            this.revision = revision;
        }

        boolean changed(Replaced replaced) {
            var known = asked.get(replaced.thing());
            if (known != null) return known;
            boolean changed =
                    journal.changedSince(revision, replaced, () -> Replaced.now(replaced, facts)) || isCited(replaced);
            asked.put(replaced.thing(), changed);
            return changed;
        }

        /// A key that the revision replaced stays with its paper, once a later change has replaced the new one as well.
        private boolean isCited(Replaced replaced) {
            return replaced instanceof Replaced.OfFormerKey(var paper, var key, var before)
                    && !before
                    && journal.hasReplacedKey(revision, paper, key)
                    && changed(new Replaced.OfKey(paper, key));
        }
    }

    /// Papers as this transaction sees them, without proposed keys; those that it removed are left out.
    public List<Paper> papers(List<PaperId> ids) {
        return papers(ids, _ -> true);
    }

    /// The same with the verbatim texts of sources of some formats only; the others' are left empty.
    public List<Paper> papers(List<PaperId> ids, Predicate<String> isVerbatim) {
        return new PaperReader(session, facts).read(ids, false, isVerbatim);
    }

    /// The papers' keys as this transaction sees them.
    public KeyRows keys() {
        return new KeyRows(session);
    }

    public Set<PaperId> touched() {
        return Set.copyOf(touched);
    }

    /// Whether anything was written. An empty revision is not worth committing.
    public boolean isEmpty() {
        return steps == 0;
    }

    /// Makes it last.
    ///
    /// @return the new revision
    public Revision commit(Deed deed, Instant at) {
        facts.settle();
        revisions.add(next, at, deed, touched.size());
        session.commit();
        isOpen = false;
        return next;
    }

    @Override
    public void close() {
        if (!isOpen) return;
        isOpen = false;
        session.rollBack();
    }
}
