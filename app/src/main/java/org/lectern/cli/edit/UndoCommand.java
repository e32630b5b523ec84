package org.lectern.cli.edit;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.change.Revision;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.result.Undone;
import org.lectern.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "REVISION", arity = "0..1")
    @Nullable
    Long revision;

    public UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var undone = session.watched(progress -> undo(library, progress));
            TakenBack.tell(session, library, undone, "undo");
        }
        return Exit.DONE;
    }

    private Optional<Undone> undo(Library library, Progress progress) {
        if (revision == null) return library.history().undo(progress);
        var undone = revision < 1 ? Optional.<Undone>empty() : library.history().undo(new Revision(revision), progress);
        if (undone.isEmpty()) throw new WrongUsage(session.words().say("undo.unknown", Long.toString(revision)));
        return undone;
    }
}
