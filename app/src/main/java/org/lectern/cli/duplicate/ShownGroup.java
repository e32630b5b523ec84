package org.lectern.cli.duplicate;

import java.util.List;
import org.lectern.duplicate.DuplicateGroup;
import org.lectern.duplicate.Evidence;
import org.lectern.paper.Paper;
import org.lectern.words.EvidenceWords;
import org.lectern.words.Words;
import tools.jackson.core.JsonGenerator;

/// Papers that may be, or were said to be, the same work or not.
///
/// @param reasons for and against, in words, without those that say the same for several pairs of the group
public record ShownGroup(String tier, String relation, double score, List<Paper> papers, List<Reason> reasons) {

    /// @param speaksFor whether it makes the papers likelier to be one work
    record Reason(String text, boolean speaksFor) {}

    /// A group that was found.
    public static ShownGroup of(DuplicateGroup group, List<Paper> papers, Words words) {
        return new ShownGroup(
                DuplicatesCommand.word(group.tier()),
                DuplicatesCommand.word(group.relation()),
                group.score(),
                papers,
                reasons(group, words));
    }

    static List<Reason> reasons(DuplicateGroup group, Words words) {
        var say = new EvidenceWords(words);
        return group.links().stream()
                .flatMap(link -> link.evidence().stream())
                .distinct()
                .map((Evidence each) -> new Reason(say.say(each), each.speaksFor()))
                .distinct()
                .toList();
    }

    static void write(JsonGenerator json, List<ShownGroup> groups) {
        json.writeStartObject();
        json.writeArrayPropertyStart("groups");
        for (var group : groups) {
            json.writeStartObject();
            json.writeStringProperty("tier", group.tier());
            json.writeStringProperty("relation", group.relation());
            json.writeNumberProperty("score", group.score());
            json.writeArrayPropertyStart("papers");
            for (var paper : group.papers()) {
                json.writeStartObject();
                json.writeNumberProperty("id", paper.id().number());
                json.writeStringProperty("key", paper.scriptKey());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("evidence");
            group.reasons().forEach(reason -> json.writeString(reason.text()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
