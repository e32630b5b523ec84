package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.change.Choice;
import org.lectern.change.Edit;
import org.lectern.change.Revision;
import org.lectern.format.all.Formats;
import org.lectern.library.core.Core;
import org.lectern.library.core.LibraryException;
import org.lectern.library.key.Keys;
import org.lectern.library.live.Binding;
import org.lectern.library.live.Copies;
import org.lectern.library.live.Desk;
import org.lectern.library.live.LiveFile;
import org.lectern.library.live.LiveFile.State;
import org.lectern.library.live.Taken;
import org.lectern.library.live.Theirs;
import org.lectern.library.live.ThreeWay;
import org.lectern.paper.PaperId;
import org.lectern.store.live.Written;
import org.lectern.work.Fault;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Files that are kept up to date: each holds what [Exports] would write for its query now.
///
/// [#bringUpToDate] writes those that are behind; the window asks for it a moment after each commit, the command line
/// before it closes a library. A file is written whole, by one move, and only where its bytes are those that were
/// written last: what another hand has left there stays until the user has seen it.
public final class LiveExports {

    private final Core core;
    private final Exports exports;
    private final Desk desk;
    private final Map<Path, List<PaperId>> papersIn = new ConcurrentHashMap<>();

    LiveExports(Core core, Exports exports, Copies copies) {
        this.core = core;
        this.exports = exports;
        desk = new Desk(copies);
    }

    /// The files and how they stand, by their paths.
    public List<LiveFile> list() {
        var now = core.read(lists -> lists.revision());
        return bindings().stream().map(binding -> looked(binding, now)).toList();
    }

    public Optional<LiveFile> find(Path file) {
        var path = normal(file);
        return list().stream()
                .filter(each -> each.binding().file().equals(path))
                .findFirst();
    }

    /// Writes a file, whatever stood there, and keeps it up to date from now on.
    ///
    /// @throws LibraryException when it cannot be written; then it is not kept either
    public LiveFile keep(Binding binding, Progress progress) {
        if (Files.isDirectory(binding.file()))
            throw new LibraryException(new Fault.Unwritable(binding.file().toString(), Problem.of("file.folder")));
        Written written;
        try {
            written = write(binding, desk.onDisk(binding), progress);
        } catch (IOException e) {
            throw new LibraryException(Exports.fault(binding.file().toString(), e), e);
        }
        var path = binding.file().toString();
        var revision = core.edit(new Edit.KeepFile(path, binding.text()), path, binding.query());
        remember(written.at(revision));
        return looked(binding, revision);
    }

    /// Lets a file be as it is.
    ///
    /// @return false where it was not kept up to date
    public boolean letGo(Path file) {
        var path = normal(file);
        if (bindings().stream().noneMatch(each -> each.file().equals(path))) return false;
        core.edit(new Edit.KeepFile(path.toString(), ""), path.toString());
        return true;
    }

    /// Writes the files that are behind, and says how all of them stand then.
    public synchronized List<LiveFile> bringUpToDate(Progress progress) {
        return bindings().stream().map(binding -> refreshed(binding, progress)).toList();
    }

    /// What was written last, what stands in the file and what would be written now.
    public ThreeWay compare(Path file, Progress progress) {
        var binding = bound(file);
        try {
            var ours = exports.preview(core.matching(binding.asked()), binding.format(), binding.read(), progress);
            return desk.compare(binding, ours);
        } catch (IOException e) {
            throw LibraryException.unreadable(file.toString(), e);
        }
    }

    /// Writes what the library says over what the user has seen there; a copy of that is kept in the library's folder.
    ///
    /// @return how the file stands: still [State#EDITED] where it was edited once more since it was seen
    public synchronized LiveFile writeOurs(ThreeWay seen, Progress progress) {
        var binding = seen.binding();
        try {
            if (!desk.onDisk(binding).equals(seen.seen())) return looked(binding, core.read(lists -> lists.revision()));
            if (!seen.seen().isEmpty()) desk.setTheirsAside(binding);
            remember(write(binding, seen.seen(), progress));
        } catch (IOException e) {
            throw new LibraryException(Exports.fault(binding.file().toString(), e), e);
        }
        return looked(binding, core.read(lists -> lists.revision()));
    }

    /// Takes what another hand changed into the library; the file itself is left as it is.
    ///
    /// @param wanted some of the view's differences
    public Taken takeTheirs(ThreeWay seen, List<ThreeWay.Difference> wanted, Progress progress) {
        return new Theirs(core, Formats.all()).take(seen, wanted, progress);
    }

    private List<Binding> bindings() {
        var bindings = new ArrayList<Binding>();
        core.read(lists -> lists.choices()).forEach((choice, content) -> {
            if (choice instanceof Choice.LiveFile(var path)) bindings.add(Binding.of(Path.of(path), content));
        });
        return bindings;
    }

    private Binding bound(Path file) {
        var path = normal(file);
        return bindings().stream()
                .filter(each -> each.file().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not kept up to date: " + file));
    }

    private LiveFile looked(Binding binding, Revision now) {
        var written = written(binding);
        try {
            var foreign = desk.foreign(binding, written);
            if (foreign.isPresent()) return file(binding, foreign.get(), written, "");
        } catch (IOException e) {
            return file(binding, State.FAILED, written, String.valueOf(e.getMessage()));
        }
        if (!written.failure().isEmpty()) return file(binding, State.FAILED, written, written.failure());
        var state = written.revision().compareTo(now) < 0 ? State.WAITING : State.CURRENT;
        return file(binding, state, written, "");
    }

    private static LiveFile file(Binding binding, State state, Written written, String reason) {
        return new LiveFile(binding, state, written.revision(), written.hash(), reason);
    }

    private LiveFile refreshed(Binding binding, Progress progress) {
        var now = core.read(lists -> lists.revision());
        var file = looked(binding, now);
        if (file.state() != State.WAITING && file.state() != State.FAILED) return file;
        var written = written(binding);
        if (file.state() == State.WAITING && isUntouched(binding, written.revision())) remember(written.at(now));
        else tryToWrite(binding, written, progress);
        return looked(binding, now);
    }

    private void tryToWrite(Binding binding, Written written, Progress progress) {
        try {
            remember(write(binding, written.hash(), progress));
        } catch (IOException e) {
            remember(written.failed(String.valueOf(e.getMessage())));
        } catch (LibraryException e) {
            remember(written.failed(e.fault().toString()));
        }
    }

    /// Whether what has changed since a revision is no matter of the file's. Known only of files that this run of the
    /// program has written; the others are rendered once, and written where that makes a difference.
    private boolean isUntouched(Binding binding, Revision since) {
        var before = papersIn.get(binding.file());
        if (before == null || !before.equals(core.matching(binding.asked()))) return false;
        return Collections.disjoint(core.read(lists -> lists.touchedSince(since)), before);
    }

    /// @param replaced the hash of what may be overwritten
    private Written write(Binding binding, String replaced, Progress progress) throws IOException {
        var options = binding.read();
        var papers = core.matching(binding.asked());
        if (exports.citesByKey(binding.format())) new Keys(core).giveAside(papers, progress);
        var revision = core.read(lists -> lists.revision());
        var hash =
                desk.write(binding, replaced, out -> exports.write(papers, binding.format(), options, out, progress));
        papersIn.put(binding.file(), papers);
        return new Written(binding.file().toString(), revision, hash, "");
    }

    private Written written(Binding binding) {
        var path = binding.file().toString();
        return core.read(lists -> lists.written(path)).orElseGet(() -> Written.never(path));
    }

    private void remember(Written written) {
        core.derive(store -> {
            store.keep(written);
            return written;
        });
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
