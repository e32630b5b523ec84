package org.lectern.cli.live;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `live off`: lets a file be as it is.
@Command(name = "off")
public final class LiveOffCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE")
    String file = "";

    public LiveOffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            if (!library.live().letGo(session.terminal().folder().resolve(file)))
                throw new WrongUsage(session.words().say("live.unknown", file));
            if (session.json()) Changed.write(session, library.revision(), 0);
            else session.say("live.off", file);
        }
        return Exit.DONE;
    }
}
