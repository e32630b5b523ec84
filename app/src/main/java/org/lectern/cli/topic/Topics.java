package org.lectern.cli.topic;

import java.util.Optional;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.paper.TopicId;
import org.lectern.topic.Clustering;
import org.lectern.topic.Topic;
import org.lectern.words.Words;

/// What the commands on topics share: topics named by their numbers or names.
final class Topics {

    private Topics() {}

    /// The topics as they stand, brought up to date first.
    static Clustering current(Session session, Library library) {
        return session.watched(progress -> library.topics().upToDate(Optional.empty(), progress))
                .clustering();
    }

    /// The topic of a number, or of a name that only one has.
    static Topic find(Session session, Clustering clustering, String asked) {
        if (asked.matches("[1-9][0-9]{0,8}")) {
            var byNumber = clustering.topic(new TopicId(Integer.parseInt(asked)));
            if (byNumber.isPresent()) return byNumber.get();
        }
        var byName = clustering.topics().stream()
                .filter(topic -> topic.name().equalsIgnoreCase(asked))
                .toList();
        if (byName.size() != 1) throw new WrongUsage(session.words().say("topics.unknown", asked));
        return byName.getFirst();
    }

    /// What a topic is called; one without name and label by its number.
    static String name(Topic topic, Words words) {
        return topic.name().isEmpty() ? words.say("topics.nameless", topic.id().toString()) : topic.name();
    }
}
