package org.lectern.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.library.Library;
import org.lectern.library.live.LiveFile;

/// The files that are kept up to date: a command that changed the library writes them before it ends, and says which.
final class KeptFiles {

    private final Session session;

    KeptFiles(Session session) {
        this.session = session;
    }

    void bringUpToDate(Library library) {
        var before = library.live().list();
        if (before.stream().allMatch(file -> file.state() == LiveFile.State.CURRENT)) return;
        try {
            tell(before, session.watched(library.live()::bringUpToDate));
        } catch (CancellationException _) {
            session.warn(session.words().say("live.waiting")); // the command itself is done
        }
    }

    private void tell(List<LiveFile> before, List<LiveFile> after) {
        var hashes =
                before.stream().collect(Collectors.toMap(file -> file.binding().file(), Function.identity()));
        for (var file : after) {
            var path = file.binding().file().toString();
            var was = hashes.get(file.binding().file());
            if (file.needsLook())
                session.warn(session.words().say("live.needs-look." + word(file), path, file.reason()));
            else if (was != null && !was.hash().equals(file.hash()))
                session.note(session.words().say("live.written", path));
        }
    }

    private static String word(LiveFile file) {
        return file.state().name().toLowerCase(Locale.ROOT);
    }
}
