package org.lectern.change;

import java.util.Optional;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;

/// Something that is no paper, and about which the user can say one thing. What is said is text; nothing said is
/// empty text.
public sealed interface Choice {

    /// Stands between two tags of a subject; no tag holds it, since white space in names is a single blank.
    String BETWEEN = "\n";
    /// What is said of two tags that are to stay two.
    String APART = "apart";

    /// What the user calls a topic.
    record TopicName(TopicId topic) implements Choice {}

    /// The number of the topic that this one is part of; that one is itself part of none.
    record TopicJoin(TopicId topic) implements Choice {}

    /// A tag's colour, `#rrggbb`.
    record TagColour(TagPath tag) implements Choice {}

    /// The query whose papers are to carry the tag.
    record TagRule(TagPath tag) implements Choice {}

    /// That two tags look alike and are to stay two.
    ///
    /// @param one the first of the two in order
    record TagsApart(TagPath one, TagPath other) implements Choice {}

    /// The words whose case titles keep in every bibliography, one a line.
    record CaseWords() implements Choice {}

    /// What the user said of a proposal for a paper: `accepted` or `declined`; see
    /// [org.lectern.enrichment.Proposal#fingerprint].
    record Answer(PaperId paper, String fingerprint) implements Choice {}

    /// The path of a file by which every import is enriched.
    record Reference(String path) implements Choice {}

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
            case TagsApart _ -> "tags-apart";
            case CaseWords _ -> "case-words";
            case Answer _ -> "answer";
            case Reference _ -> "reference";
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
            case TagsApart(var one, var other) -> one + BETWEEN + other;
            case CaseWords _ -> "";
            case Answer(var paper, var fingerprint) -> paper + "/" + fingerprint;
            case Reference(var path) -> path;
            case KeyPattern _ -> "";
            case LiveFile(var path) -> path;
        };
    }

    /// The same for words of a file, which another version may have written: empty for a choice not known here.
    static Optional<Choice> find(String kind, String subject) {
        try {
            return Optional.of(of(kind, subject));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException _) {
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
            case "tags-apart" -> {
                var pair = subject.split(BETWEEN, -1);
                yield new TagsApart(TagPath.of(pair[0]), TagPath.of(pair[1]));
            }
            case "case-words" -> new CaseWords();
            case "answer" -> answer(subject);
            case "reference" -> new Reference(subject);
            case "key-pattern" -> new KeyPattern();
            case "live-file" -> new LiveFile(subject);
            default -> throw new IllegalStateException("unknown choice in the library: " + kind);
        };
    }

    private static Answer answer(String subject) {
        int slash = subject.indexOf('/');
        return new Answer(new PaperId(Long.parseLong(subject.substring(0, slash))), subject.substring(slash + 1));
    }
}
