package org.lectern.cli.upkeep;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE")
    String file = "";

    @Option(names = "--even-if-smaller")
    boolean evenIfSmaller;

    public RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var backup = session.terminal().folder().resolve(file);
        var report =
                session.watched(progress -> Upkeep.restore(backup, session.libraryFolder(), evenIfSmaller, progress));
        if (!report.restored()) {
            session.error(session.words().say("restore.smaller", report.after(), report.before()));
            return Exit.DONE_IN_PART;
        }
        report.kept().ifPresent(kept -> session.note(session.words().say("restore.kept", kept.toString())));
        try (var library = session.open(Library.Access.READ)) {
            Kept.tell(session, library.revision(), library.papers().count(), "restore.done", file);
        }
        return Exit.DONE;
    }
}
