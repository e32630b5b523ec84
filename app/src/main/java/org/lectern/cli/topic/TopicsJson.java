package org.lectern.cli.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.library.Library;
import org.lectern.library.result.CurrentTopics;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;
import tools.jackson.core.JsonGenerator;

/// The topics as the command line's contract has them.
final class TopicsJson {

    private static final int CHUNK = 1_000;

    private final Library library;
    private final CurrentTopics topics;
    private final Map<PaperId, Double> strengths = new HashMap<>();

    TopicsJson(Library library, CurrentTopics topics) {
        this.library = library;
        this.topics = topics;
        for (var member : topics.clustering().members()) strengths.put(member.paper(), member.strength());
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("revision", topics.revision().number());
        json.writeArrayPropertyStart("topics");
        for (var topic : topics.clustering().topics()) write(json, topic);
        json.writeEndArray();
        json.writeArrayPropertyStart("unassigned");
        topics.clustering().unassigned().forEach(paper -> json.writeNumber(paper.number()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Topic topic) {
        json.writeStartObject();
        json.writeNumberProperty("id", topic.id().number());
        json.writeStringProperty("name", topic.name());
        write(json, "label", topic.label());
        write(json, "words", topic.words());
        json.writeNullProperty("parent");
        json.writeNumberProperty("size", topic.papers().size());
        json.writeArrayPropertyStart("papers");
        for (int from = 0; from < topic.papers().size(); from += CHUNK) {
            var chunk = topic.papers()
                    .subList(from, Math.min(from + CHUNK, topic.papers().size()));
            for (var paper : library.papers().find(chunk)) {
                json.writeStartObject();
                json.writeNumberProperty("id", paper.id().number());
                json.writeStringProperty("key", paper.scriptKey());
                json.writeNumberProperty("strength", strengths.getOrDefault(paper.id(), 0.0));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
