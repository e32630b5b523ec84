package org.lectern.desktop.papers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;
import org.lectern.query.Query;

/// Where one is in the library: a part of it that the left side offers.
public sealed interface Place {

    record Everything() implements Place {}

    record WithStatus(Status status) implements Place {}

    /// A tag with all below it.
    record WithTag(TagPath tag) implements Place {}

    /// A topic, under the name it had when it was chosen.
    record InTopic(TopicId topic, String name) implements Place {}

    /// What lacks something that a bibliography needs.
    record Without(Query.Part part) implements Place {}

    /// What was added in the fortnight before a day and on that day, in UTC.
    record Lately(LocalDate today) implements Place {
        static final int DAYS = 14;
    }

    /// Papers that a taking back left as they are.
    record Kept(List<PaperId> papers) implements Place {
        public Kept {
            papers = List.copyOf(papers);
        }
    }

    default Query query() {
        return switch (this) {
            case Everything() -> new Query.All();
            case WithStatus(var status) -> new Query.HasStatus(status);
            case WithTag(var tag) -> new Query.Tagged(tag, true);
            case InTopic(var topic, var name) -> new Query.InTopic(topic);
            case Without(var part) -> new Query.Not(new Query.Has(part));
            case Kept(var papers) -> new Query.Ids(new TreeSet<>(papers));
            case Lately(var today) ->
                new Query.Or(IntStream.rangeClosed(0, Lately.DAYS)
                        .mapToObj(days ->
                                (Query) new Query.Added(today.minusDays(days).toString()))
                        .toList());
        };
    }

    /// What was added lately, from now.
    static Place lately() {
        return new Lately(LocalDate.now(ZoneOffset.UTC));
    }
}
