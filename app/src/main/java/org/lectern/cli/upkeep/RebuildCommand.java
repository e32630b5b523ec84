package org.lectern.cli.upkeep;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;

@Command(name = "rebuild")
public final class RebuildCommand implements Callable<Integer> {

    private final Session session;

    public RebuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var indexed = session.watched(progress -> {
                library.upkeep().rebuild(progress);
                return library.papers().count();
            });
            Kept.tell(
                    session,
                    library.revision(),
                    indexed,
                    "rebuild.done",
                    session.libraryFolder().toString());
        }
        return Exit.DONE;
    }
}
