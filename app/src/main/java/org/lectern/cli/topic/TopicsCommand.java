package org.lectern.cli.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.result.CurrentTopics;
import org.lectern.topic.TopicSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `topics` by itself brings the topics up to date and lists them; its subcommands are the user's hand on them.
@Command(name = "topics")
public final class TopicsCommand implements Callable<Integer> {

    private static final String AUTOMATIC = "auto";

    private final Session session;

    @Option(names = "--count")
    Optional<String> count = Optional.empty();

    @Option(names = "--fresh")
    boolean fresh;

    @Option(names = "--papers")
    int papers = 2;

    public TopicsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var wished = count.map(this::settings);
        try (var library = session.openForDerived()) {
            var topics = session.watched(progress -> fresh
                    ? library.topics().run(wished, true, progress)
                    : library.topics().upToDate(wished, progress));
            if (session.json()) session.writeJson(json -> new TopicsJson(library, topics).write(json));
            else print(library, topics);
        }
        return Exit.DONE;
    }

    private TopicSettings settings(String text) {
        if (text.equals(AUTOMATIC)) return TopicSettings.AUTOMATIC;
        if (!text.matches("[1-9][0-9]{0,3}"))
            throw new WrongUsage(session.words().say("topics.bad-count", text));
        return new TopicSettings(OptionalInt.of(Integer.parseInt(text)));
    }

    private void print(Library library, CurrentTopics topics) {
        var words = session.words();
        new TopicLines(session, library, 0).print(topics.clustering(), papers);
        if (topics.clustering().topics().isEmpty()) session.note(words.say("topics.none"));
        int unassigned = topics.clustering().unassigned().size();
        if (unassigned > 0) session.note(words.say("topics.unassigned", unassigned));
        int news = library.topics().changes().size();
        if (news > 0) session.note(words.say("topics.news", news));
    }

    /// The numbers of topics as arguments.
    static List<Integer> numbers(Session session, List<String> arguments) {
        return arguments.stream()
                .map(text -> {
                    if (!text.matches("[1-9][0-9]{0,8}"))
                        throw new WrongUsage(session.words().say("topics.no-number", text));
                    return Integer.parseInt(text);
                })
                .toList();
    }
}
