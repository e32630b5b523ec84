package org.lectern.cli.topic;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.topic.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `topics merge`: the others become parts of the first, in every later run as well.
@Command(name = "merge")
public final class TopicsMergeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TOPIC")
    String into = "";

    @Parameters(index = "1..*", paramLabel = "TOPIC", arity = "1..*")
    List<String> others = List.of();

    public TopicsMergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.WRITE)) {
            var topics = Topics.current(session, library);
            var target = Topics.find(session, topics, into);
            var parts = others.stream()
                    .map(each -> Topics.find(session, topics, each))
                    .filter(each -> !each.id().equals(target.id()))
                    .toList();
            var revision = library.topics().merge(parts.stream().map(Topic::id).toList(), target.id());
            int papers = parts.stream().mapToInt(part -> part.papers().size()).sum();
            if (session.json()) Changed.write(session, revision, papers);
            else session.say("topics.merged", papers, target.id().toString(), Topics.name(target, session.words()));
        }
        return Exit.DONE;
    }
}
