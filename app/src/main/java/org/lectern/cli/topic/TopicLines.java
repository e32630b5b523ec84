package org.lectern.cli.topic;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.library.Library;
import org.lectern.library.result.Row;
import org.lectern.paper.PaperId;
import org.lectern.topic.Clustering;
import org.lectern.topic.Topic;

/// Topics for people: number, size and name, the words that set each apart, and its most typical papers.
public final class TopicLines {

    private static final int MOST_WORDS = 6;

    private final Session session;
    private final Library library;
    private final String margin;
    private final int width;

    public TopicLines(Session session, Library library, int indent) {
        this.session = session;
        this.library = library;
        margin = " ".repeat(indent);
        int cut = session.terminal().cutAt();
        width = cut == Integer.MAX_VALUE ? cut : cut - indent;
    }

    /// Prints the topics, the largest first.
    ///
    /// @param typical how many papers to show of each
    public void print(Clustering clustering, int typical) {
        var topics = clustering.topics();
        int numberWidth =
                widest(topics.stream().map(topic -> topic.id().toString()).toList());
        int sizeWidth = widest(topics.stream().map(TopicLines::size).toList());
        for (var topic : topics) print(topic, typical, numberWidth, sizeWidth);
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }

    private static String size(Topic topic) {
        return Integer.toString(topic.papers().size());
    }

    private void print(Topic topic, int typical, int numberWidth, int sizeWidth) {
        var style = session.style();
        var name = Topics.name(topic, session.words());
        int used = numberWidth + sizeWidth + 4;
        var words = topic.words().stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
        int room = width == Integer.MAX_VALUE ? width : width - used - Columns.width(name) - 2;
        session.line(margin + style.handle(Columns.right(topic.id().toString(), numberWidth)) + "  "
                + style.dim(Columns.right(size(topic), sizeWidth)) + "  " + style.bold(name)
                + (room > 12 && !words.isEmpty() ? "  " + style.dim(Columns.cut(words, room)) : ""));
        for (var row : rows(topic.papers().stream().limit(typical).toList())) {
            session.line(margin + " ".repeat(used) + Columns.cut(Plain.line(row.title()), width - used));
        }
    }

    private List<Row> rows(List<PaperId> papers) {
        return papers.isEmpty() ? List.of() : library.papers().rows(papers);
    }
}
