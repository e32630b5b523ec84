package org.lectern.store;

import java.util.ArrayList;
import java.util.List;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.topic.TopicChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of what a run of topics changed.
final class StoredTopics {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StoredTopics() {}

    static String write(List<TopicNews> news) {
        var all = MAPPER.createArrayNode();
        for (var each : news) write(each.change(), all.addObject().put("number", each.number()));
        return MAPPER.writeValueAsString(all);
    }

    private static void write(TopicChange change, ObjectNode node) {
        switch (change) {
            case TopicChange.Appeared(var topic, var papers) -> put(node, "appeared", topic, topic, papers);
            case TopicChange.Vanished(var topic, var papers) -> put(node, "vanished", topic, topic, papers);
            case TopicChange.SplitOff(var topic, var from, var papers) -> put(node, "split-off", topic, from, papers);
            case TopicChange.Joined(var topic, var into, var papers) -> put(node, "joined", topic, into, papers);
            case TopicChange.Moved(var paper, var from, var to) -> put(node, "moved", from, to, List.of(paper));
        }
    }

    private static void put(ObjectNode node, String kind, TopicId topic, TopicId other, List<PaperId> papers) {
        node.put("kind", kind).put("topic", topic.number()).put("other", other.number());
        var numbers = node.putArray("papers");
        papers.forEach(paper -> numbers.add(paper.number()));
    }

    static List<TopicNews> news(String json) {
        var news = new ArrayList<TopicNews>();
        for (var node : MAPPER.readTree(json))
            news.add(new TopicNews(node.get("number").asInt(), change(node)));
        return news;
    }

    private static TopicChange change(JsonNode node) {
        var topic = new TopicId(node.get("topic").asInt());
        var other = new TopicId(node.get("other").asInt());
        var papers = new ArrayList<PaperId>();
        for (var number : node.get("papers")) papers.add(new PaperId(number.asLong()));
        return switch (node.get("kind").asString()) {
            case "appeared" -> new TopicChange.Appeared(topic, papers);
            case "vanished" -> new TopicChange.Vanished(topic, papers);
            case "split-off" -> new TopicChange.SplitOff(topic, other, papers);
            case "joined" -> new TopicChange.Joined(topic, other, papers);
            case "moved" -> new TopicChange.Moved(papers.getFirst(), topic, other);
            default -> throw new IllegalStateException("unknown news of topics in the library: " + node);
        };
    }
}
