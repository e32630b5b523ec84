package org.lectern.cli.topic;

import java.util.Optional;
import org.lectern.topic.TopicReason;
import tools.jackson.core.JsonGenerator;

/// Why a paper is in its topic, as the command line's contract has it.
final class TopicReasonJson {

    private TopicReasonJson() {}

    static void write(JsonGenerator json, Optional<TopicReason> reason) {
        json.writeStartObject();
        if (reason.isPresent())
            json.writeNumberProperty("topic", reason.get().topic().number());
        else json.writeNullProperty("topic");
        json.writeArrayPropertyStart("words");
        reason.ifPresent(each -> each.words().forEach(json::writeString));
        json.writeEndArray();
        json.writeArrayPropertyStart("nearest");
        reason.ifPresent(each -> each.nearest().forEach(paper -> json.writeNumber(paper.number())));
        json.writeEndArray();
        var next = reason.flatMap(TopicReason::runnerUp);
        if (next.isPresent()) json.writeNumberProperty("runnerUp", next.get().number());
        else json.writeNullProperty("runnerUp");
        json.writeEndObject();
    }
}
