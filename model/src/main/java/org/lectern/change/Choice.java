package org.lectern.change;

import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;

/// Something that is no paper, and about which the user can say one thing. What is said is text; nothing said is
/// empty text.
public sealed interface Choice {

    /// What the user calls a topic.
    record TopicName(TopicId topic) implements Choice {}

    /// The number of the topic that this one is part of; that one is itself part of none.
    record TopicJoin(TopicId topic) implements Choice {}

    /// A tag's colour, `#rrggbb`.
    record TagColour(TagPath tag) implements Choice {}

    /// The query whose papers are to carry the tag.
    record TagRule(TagPath tag) implements Choice {}

    /// The pattern by which keys are proposed, see [org.lectern.paper.key.KeyPattern].
    record KeyPattern() implements Choice {}

    /// What is to stand in a file that is kept up to date.
    ///
    /// @param path the file's, absolute
    record LiveFile(String path) implements Choice {}

    /// The choice's kind, as libraries store it.
    default String kind() {
        return switch (this) {
            case TopicName _ -> "topic-name";
            case TopicJoin _ -> "topic-join";
            case TagColour _ -> "tag-colour";
            case TagRule _ -> "tag-rule";
            case KeyPattern _ -> "key-pattern";
            case LiveFile _ -> "live-file";
        };
    }

    /// What it is about, as libraries store it.
    default String subject() {
        return switch (this) {
            case TopicName(var topic) -> Integer.toString(topic.number());
            case TopicJoin(var topic) -> Integer.toString(topic.number());
            case TagColour(var tag) -> tag.toString();
            case TagRule(var tag) -> tag.toString();
            case KeyPattern _ -> "";
            case LiveFile(var path) -> path;
        };
    }

    /// The choice that [#kind] and [#subject] describe.
    static Choice of(String kind, String subject) {
        return switch (kind) {
            case "topic-name" -> new TopicName(new TopicId(Integer.parseInt(subject)));
            case "topic-join" -> new TopicJoin(new TopicId(Integer.parseInt(subject)));
            case "tag-colour" -> new TagColour(TagPath.of(subject));
            case "tag-rule" -> new TagRule(TagPath.of(subject));
            case "key-pattern" -> new KeyPattern();
            case "live-file" -> new LiveFile(subject);
            default -> throw new IllegalStateException("unknown choice in the library: " + kind);
        };
    }
}
