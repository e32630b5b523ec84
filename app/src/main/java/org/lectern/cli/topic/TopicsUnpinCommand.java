package org.lectern.cli.topic;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `topics unpin`: lets the next run put papers where their texts belong.
@Command(name = "unpin")
public final class TopicsUnpinCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "1..*")
    List<String> ids = List.of();

    public TopicsUnpinCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var asked = Ids.read(session, library, ids);
            if (asked.papers().isEmpty()) return asked.exit();
            var revision = library.topics().unpin(asked.papers());
            if (session.json()) Changed.write(session, revision, asked.papers().size());
            else session.say("topics.unpinned", asked.papers().size());
            return asked.exit();
        }
    }
}
