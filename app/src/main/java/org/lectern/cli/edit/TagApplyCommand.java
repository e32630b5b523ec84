package org.lectern.cli.edit;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;

/// `tag apply`: tags the papers that the rules find, as one undo step.
@Command(name = "apply")
public final class TagApplyCommand implements Callable<Integer> {

    private final Session session;

    public TagApplyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var applied = session.watched(library.tags()::apply);
            if (session.json()) Changed.write(session, applied.revision(), applied.papers());
            else session.say("tag.applied", applied.papers(), applied.tags());
        }
        return Exit.DONE;
    }
}
