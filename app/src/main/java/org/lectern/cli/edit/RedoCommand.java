package org.lectern.cli.edit;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;

@Command(name = "redo")
public final class RedoCommand implements Callable<Integer> {

    private final Session session;

    public RedoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var redone = session.watched(library.history()::redo);
            TakenBack.tell(session, library, redone, "redo");
        }
        return Exit.DONE;
    }
}
