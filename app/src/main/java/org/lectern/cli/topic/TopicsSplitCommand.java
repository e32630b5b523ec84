package org.lectern.cli.topic;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Changed;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `topics split`: makes a topic of its own of some of a topic's papers, or of the smaller part into which they fall.
@Command(name = "split")
public final class TopicsSplitCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--name")
    String name = "";

    @Parameters(index = "0", paramLabel = "TOPIC")
    String topic = "";

    @Parameters(index = "1..*", paramLabel = "ID", arity = "0..*")
    List<String> ids = List.of();

    public TopicsSplitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var words = session.words();
        try (var library = session.open(Library.Access.WRITE)) {
            var found = Topics.find(session, Topics.current(session, library), topic);
            var papers = chosen(library, found);
            if (papers.isEmpty() || papers.size() >= found.papers().size()) {
                throw new WrongUsage(words.say("topics.no-split", found.id().toString()));
            }
            var split = library.topics().split(papers, name);
            if (session.json()) {
                Changed.write(session, split.revision(), papers.size());
                return Exit.DONE;
            }
            var now = Topics.find(
                    session, Topics.current(session, library), split.topic().toString());
            session.say("topics.split", papers.size(), split.topic().toString(), Topics.name(now, words));
        }
        return Exit.DONE;
    }

    private Collection<PaperId> chosen(Library library, Topic found) {
        if (ids.isEmpty()) return session.watched(progress -> library.topics().smallerPart(found, progress));
        var asked = Ids.read(session, library, ids);
        return asked.papers().stream().filter(found.papers()::contains).toList();
    }
}
