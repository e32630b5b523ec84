package org.lectern.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;

/// Gathers what a test says of a paper.
final class Papers {

    private final long number;
    private final Citation citation;
    private final TreeSet<TagPath> tags = new TreeSet<>();
    private final List<Provenance> sources = new ArrayList<>();
    private Reading reading = Reading.NEW;
    private Optional<TopicId> topic = Optional.empty();

    Papers(long number, Citation citation) {
        this.number = number;
        this.citation = citation;
    }

    /// A paper of which only the citation is known.
    static Paper of(long number, Citation citation) {
        return new Papers(number, citation).paper();
    }

    Papers tag(String tag) {
        tags.add(TagPath.of(tag));
        return this;
    }

    Papers reading(Reading reading) {
        this.reading = reading;
        return this;
    }

    Papers topic(int number) {
        topic = Optional.of(new TopicId(number));
        return this;
    }

    Papers source(String file, String imported) {
        var source = new Source(file, "page", 1, 1, "", "", "");
        sources.add(new Provenance(sources.size() + 1, source, Instant.parse(imported)));
        return this;
    }

    Paper paper() {
        return new Paper(
                new PaperId(number), citation, new CitationKey("key" + number, false), tags, reading, topic, sources);
    }
}
