package org.lectern.change;

import java.util.Optional;
import org.lectern.paper.PaperId;
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

    /// What the user said of a proposal for a paper: `accepted` or `declined`; see
    /// [org.lectern.enrichment.Proposal#fingerprint].
    record Answer(PaperId paper, String fingerprint) implements Choice {}

    /// The path of a file by which every import is enriched.
    record Reference(String path) implements Choice {}
    /// The words whose case titles keep in every bibliography, one a line.
    record CaseWords() implements Choice {}

    /// The choice's kind, as libraries store it.
    default String kind() {
        return switch (this) {
            case TopicName _ -> "topic-name";
            case TopicJoin _ -> "topic-join";
            case TagColour _ -> "tag-colour";
            case TagRule _ -> "tag-rule";
            case Answer _ -> "answer";
            case Reference _ -> "reference";
            case CaseWords _ -> "case-words";
        };
    }

    /// What it is about, as libraries store it.
    default String subject() {
        return switch (this) {
            case TopicName(var topic) -> Integer.toString(topic.number());
            case TopicJoin(var topic) -> Integer.toString(topic.number());
            case TagColour(var tag) -> tag.toString();
            case TagRule(var tag) -> tag.toString();
            case Answer(var paper, var fingerprint) -> paper + "/" + fingerprint;
            case Reference(var path) -> path;
            case CaseWords _ -> "";
        };
    }

    /// The same for words of a file, which another version may have written: empty for a choice not known here.
    static Optional<Choice> find(String kind, String subject) {
        try {
            return Optional.of(of(kind, subject));
        } catch (IllegalArgumentException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    /// The choice that [#kind] and [#subject] describe.
    static Choice of(String kind, String subject) {
        return switch (kind) {
            case "topic-name" -> new TopicName(new TopicId(Integer.parseInt(subject)));
            case "topic-join" -> new TopicJoin(new TopicId(Integer.parseInt(subject)));
            case "tag-colour" -> new TagColour(TagPath.of(subject));
            case "tag-rule" -> new TagRule(TagPath.of(subject));
            case "answer" -> answer(subject);
            case "reference" -> new Reference(subject);
            case "case-words" -> new CaseWords();
            default -> throw new IllegalStateException("unknown choice in the library: " + kind);
        };
    }

    private static Answer answer(String subject) {
        var parts = subject.split("/", 2);
        return new Answer(new PaperId(Long.parseLong(parts[0])), parts.length < 2 ? "" : parts[1]);
    }
}
