package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.lectern.change.Revision;
import org.lectern.library.core.Core;
import org.lectern.library.result.Entry;
import org.lectern.library.result.Undone;
import org.lectern.paper.PaperId;
import org.lectern.store.Deed;
import org.lectern.store.Step;
import org.lectern.work.Progress;

/// Every change there was, and the ways back. Both outlive the program.
public final class History {

    private final Core core;

    History(Core core) {
        this.core = core;
    }

    /// The newest revisions first.
    public List<Entry> list(int limit) {
        return core.read(lists -> lists.history(limit)).stream()
                .map(History::entry)
                .toList();
    }

    /// What [#undo(Progress)] would take back.
    public Optional<Entry> undoable() {
        return core.read(lists -> lists.undoable()).map(History::entry);
    }

    /// What [#redo] would do again: the edit that the last undo took back.
    public Optional<Entry> redoable() {
        return core.read(lists ->
                        lists.redoable().flatMap(undo -> undo.deed().inverseOf().flatMap(lists::find)))
                .map(History::entry);
    }

    /// Takes the latest edit back that was not taken back yet.
    public Optional<Undone> undo(Progress progress) {
        return core.read(lists -> lists.undoable())
                .map(step -> back(Deed.undo(step.revision()), entry(step), progress));
    }

    /// Takes any revision back, whatever has come since; papers worked on since are left as they are.
    ///
    /// @return empty where there is no such revision or it does not hold any more
    public Optional<Undone> undo(Revision revision, Progress progress) {
        var top = core.read(lists -> lists.undoable()).map(Step::revision);
        if (top.equals(Optional.of(revision))) return undo(progress);
        return core.read(lists -> lists.find(revision))
                .filter(Step::live)
                .map(step -> back(Deed.takeBack(revision), entry(step), progress));
    }

    /// Does again what the last undo took back, unless something was changed since.
    public Optional<Undone> redo(Progress progress) {
        var undo = core.read(lists -> lists.redoable());
        var what = redoable();
        return undo.map(step -> back(Deed.redo(step.revision()), what.orElseThrow(), progress));
    }

    private Undone back(Deed deed, Entry what, Progress progress) {
        var kept = new ArrayList<PaperId>();
        var papers = new AtomicLong();
        var revision = core.write(deed, progress, writing -> {
            kept.addAll(writing.takeBack(deed, progress));
            papers.set(writing.touched().size());
        });
        return new Undone(revision, what, papers.get(), kept);
    }

    private static Entry entry(Step step) {
        var deed = step.deed();
        boolean isWay = deed.kind() == Deed.Kind.UNDO;
        return new Entry(
                step.revision(),
                step.at(),
                deed.name(),
                deed.arguments(),
                step.papers(),
                !step.live() && !isWay,
                step.live());
    }
}
