package org.lectern.cli.live;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.live.LiveFile;
import picocli.CommandLine.Command;

/// `live`: the files that are kept up to date, and how they stand.
@Command(name = "live")
public final class LiveCommand implements Callable<Integer> {

    private final Session session;

    public LiveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var files = library.live().list();
            new LiveLines(session).list(files);
            return files.stream().anyMatch(LiveFile::needsLook) ? Exit.DONE_IN_PART : Exit.DONE;
        }
    }
}
