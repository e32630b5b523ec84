package org.lectern.cli.topic;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `topics pin`: puts papers into a topic for good.
@Command(name = "pin")
public final class TopicsPinCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TOPIC")
    String topic = "";

    @Parameters(index = "1..*", paramLabel = "ID", arity = "1..*")
    List<String> ids = List.of();

    public TopicsPinCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var found = Topics.find(session, Topics.current(session, library), topic);
            var asked = Ids.read(session, library, ids);
            if (asked.papers().isEmpty()) return asked.exit();
            var revision = library.topics().pin(asked.papers(), found.id());
            if (session.json()) Changed.write(session, revision, asked.papers().size());
            else session.say("topics.pinned", asked.papers().size(), Topics.name(found, session.words()));
            return asked.exit();
        }
    }
}
