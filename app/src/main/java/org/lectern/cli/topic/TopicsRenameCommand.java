package org.lectern.cli.topic;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `topics rename`: the user's name for a topic; without a name the found one comes back.
@Command(name = "rename")
public final class TopicsRenameCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TOPIC")
    String topic = "";

    @Parameters(index = "1..*", paramLabel = "NAME", arity = "0..*")
    List<String> name = List.of();

    public TopicsRenameCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var found = Topics.find(session, Topics.current(session, library), topic);
            var revision = library.topics().rename(found.id(), String.join(" ", name));
            if (session.json()) Changed.write(session, revision, found.papers().size());
            else {
                var now = Topics.find(
                        session, Topics.current(session, library), found.id().toString());
                session.say("topics.renamed", found.id().toString(), Topics.name(now, session.words()));
            }
        }
        return Exit.DONE;
    }
}
