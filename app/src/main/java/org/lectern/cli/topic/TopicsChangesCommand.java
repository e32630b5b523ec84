package org.lectern.cli.topic;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.store.TopicNews;
import org.lectern.topic.Clustering;
import org.lectern.topic.TopicChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `topics changes`: what the last run moved, split, joined or made new; `accept` and `reject` answer.
@Command(name = "changes")
public final class TopicsChangesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "accept|reject", arity = "0..1")
    Optional<String> answer = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "N", arity = "0..*")
    List<String> numbers = List.of();

    public TopicsChangesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return answer.isEmpty() ? list() : answer(answer.get());
    }

    private int list() {
        try (var library = session.open(Library.Access.READ)) {
            var news = library.topics().changes();
            if (session.json()) session.writeJson(json -> write(json, news));
            else print(library, news);
        }
        return Exit.DONE;
    }

    private int answer(String word) {
        boolean accepts = word.equals("accept");
        if (!accepts && !word.equals("reject"))
            throw new WrongUsage(session.words().say("topics.bad-answer", word));
        try (var library = session.open(Library.Access.WRITE)) {
            var chosen = TopicsCommand.numbers(session, numbers);
            var answered =
                    accepts ? library.topics().accept(chosen) : library.topics().reject(chosen);
            if (session.json()) session.writeJson(json -> write(json, answered));
            else session.say(accepts ? "topics.accepted" : "topics.rejected", answered.size());
        }
        return Exit.DONE;
    }

    private void print(Library library, List<TopicNews> news) {
        var words = session.words();
        if (news.isEmpty()) session.note(words.say("topics.changes.none"));
        var clustering = library.topics().latest().map(latest -> latest.clustering());
        for (var each : news) {
            session.line(session.style().handle(Integer.toString(each.number())) + "  "
                    + say(library, clustering, each.change()));
        }
        if (!news.isEmpty()) session.note(words.say("topics.changes.next"));
    }

    private String say(Library library, Optional<Clustering> clustering, TopicChange change) {
        var words = session.words();
        return switch (change) {
            case TopicChange.Appeared(var topic, var papers) ->
                words.say("topics.change.appeared", name(clustering, topic), papers.size());
            case TopicChange.Vanished(var topic, var papers) ->
                words.say("topics.change.vanished", topic.toString(), papers.size());
            case TopicChange.SplitOff(var topic, var from, var papers) ->
                words.say("topics.change.split", name(clustering, topic), name(clustering, from), papers.size());
            case TopicChange.Joined(var topic, var into, var papers) ->
                words.say("topics.change.joined", topic.toString(), name(clustering, into), papers.size());
            case TopicChange.Moved(var paper, var from, var to) ->
                words.say("topics.change.moved", title(library, paper), name(clustering, from), name(clustering, to));
        };
    }

    private String name(Optional<Clustering> clustering, TopicId topic) {
        return clustering
                .flatMap(each -> each.topic(topic))
                .map(found -> Topics.name(found, session.words()))
                .orElse(topic.toString());
    }

    private static String title(Library library, PaperId paper) {
        return library.papers().rows(List.of(paper)).stream()
                .map(row -> row.title())
                .findFirst()
                .orElse(paper.toString());
    }

    private static void write(JsonGenerator json, List<TopicNews> news) {
        json.writeStartArray();
        for (var each : news) {
            json.writeStartObject();
            json.writeNumberProperty("number", each.number());
            switch (each.change()) {
                case TopicChange.Appeared(var topic, var papers) -> write(json, "appeared", topic, topic, papers);
                case TopicChange.Vanished(var topic, var papers) -> write(json, "vanished", topic, topic, papers);
                case TopicChange.SplitOff(var topic, var from, var papers) -> write(json, "split", topic, from, papers);
                case TopicChange.Joined(var topic, var into, var papers) -> write(json, "joined", topic, into, papers);
                case TopicChange.Moved(var paper, var from, var to) -> write(json, "moved", to, from, List.of(paper));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String kind, TopicId topic, TopicId other, List<PaperId> papers) {
        json.writeStringProperty("change", kind);
        json.writeNumberProperty("topic", topic.number());
        json.writeNumberProperty("other", other.number());
        json.writeArrayPropertyStart("papers");
        papers.forEach(paper -> json.writeNumber(paper.number()));
        json.writeEndArray();
    }
}
