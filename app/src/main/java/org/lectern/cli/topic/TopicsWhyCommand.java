package org.lectern.cli.topic;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.PaperLines;
import org.lectern.cli.command.Session;
import org.lectern.topic.Clustering;
import org.lectern.topic.TopicReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `topics why`: the words and papers that tie a paper to its topic, and where else it might be.
@Command(name = "why")
public final class TopicsWhyCommand implements Callable<Integer> {

    private static final int NEAREST = 5;

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID")
    String id = "";

    public TopicsWhyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.openForDerived()) {
            var asked = Ids.read(session, library, List.of(id));
            if (asked.papers().isEmpty()) return asked.exit();
            var topics = Topics.current(session, library);
            var reason = library.topics().why(asked.papers().getFirst());
            if (session.json()) session.writeJson(json -> TopicReasonJson.write(json, reason));
            else if (reason.isEmpty()) session.note(session.words().say("topics.why.none"));
            else {
                print(reason.get(), topics);
                var nearest = reason.get().nearest();
                PaperLines.print(session, library, nearest.subList(0, Math.min(NEAREST, nearest.size())));
            }
        }
        return Exit.DONE;
    }

    private void print(TopicReason reason, Clustering topics) {
        var words = session.words();
        var topic = topics.topic(reason.topic()).orElseThrow();
        session.say("topics.why.topic", topic.id().toString(), Topics.name(topic, words));
        if (!reason.words().isEmpty()) session.say("topics.why.words", String.join(", ", reason.words()));
        reason.runnerUp()
                .flatMap(topics::topic)
                .ifPresent(next -> session.say("topics.why.next", next.id().toString(), Topics.name(next, words)));
        if (!reason.nearest().isEmpty()) session.say("topics.why.nearest");
    }
}
