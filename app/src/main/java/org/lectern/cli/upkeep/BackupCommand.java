package org.lectern.cli.upkeep;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE")
    String file = "";

    public BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var copied = session.watched(progress -> {
                library.upkeep().backup(session.terminal().folder().resolve(file), progress);
                return library.papers().count();
            });
            Kept.tell(session, library.revision(), copied, "backup.done", file);
        }
        return Exit.DONE;
    }
}
