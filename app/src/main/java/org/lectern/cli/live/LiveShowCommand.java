package org.lectern.cli.live;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `live show`: what was written last, what stands in the file and what would be written now, where they differ.
@Command(name = "show")
public final class LiveShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE")
    String file = "";

    public LiveShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var path = session.terminal().folder().resolve(file);
            if (library.live().find(path).isEmpty())
                throw new WrongUsage(session.words().say("live.unknown", file));
            var view = session.watched(progress -> library.live().compare(path, progress));
            new LiveLines(session).show(view);
            return view.differences().isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }
}
