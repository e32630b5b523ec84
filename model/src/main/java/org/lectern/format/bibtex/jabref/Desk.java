package org.lectern.format.bibtex.jabref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Belongings;
import org.lectern.paper.Reading;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.text.TexReader;

/// What the user's own fields of an entry mean here: JabRef's groups and special fields, BibDesk's groups, stars and
/// marks, Mendeley's tags and groups, and notes of each.
///
/// A status of JabRef's is `read` or `skimmed`; the latter is neither read nor unread, so it becomes `reading`
/// and a tag that says which. What has no place in the reading state becomes a tag. The fields themselves stay
/// with the citation, so that nothing is lost that is mapped roughly.
public final class Desk {

    private static final Pattern RANK = Pattern.compile("rank([1-5])");
    private static final Pattern STARS = Pattern.compile("[1-5]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");
    /// What our own exporter says of a paper that lacks authors and year.
    private static final String OURS = "Metadata incomplete: ";

    private static final Map<String, String> TAGS = Map.of(
            "skimmed", "skimmed",
            "prio1", "priority/high",
            "prio2", "priority/medium",
            "prio3", "priority/low",
            "printed", "printed",
            "relevant", "relevant",
            "qualityassured", "quality assured");

    /// All fields that are looked at here, beside those of groups and comments of somebody.
    private static final Set<String> FIELDS = Set.of(
            "readstatus",
            "read",
            "ranking",
            "rating",
            "priority",
            "printed",
            "relevance",
            "qualityassured",
            "comment",
            "review",
            "annote",
            "annotation",
            "mendeley-tags",
            "mendeley-groups");

    private static final String COMMENT_OF = "comment-";

    private Desk() {}

    /// What an entry says of its owner's doings.
    ///
    /// @param fields by their names in lower case, in TeX
    public static Belongings of(String key, Map<String, String> fields, GroupTree groups) {
        var grouped = groups.tags(key, fields);
        if (fields.keySet().stream().noneMatch(Desk::isLookedAt)) return Belongings.NONE.withTags(grouped);
        var tags = new TreeSet<>(grouped);
        for (var name : List.of("readstatus", "priority", "printed", "relevance", "qualityassured"))
            Optional.ofNullable(TAGS.get(word(fields, name))).map(TagPath::of).ifPresent(tags::add);
        tags.addAll(mendeley(fields));
        return new Belongings(tags, new Reading(status(fields), rating(fields), notes(fields)), List.of());
    }

    private static boolean isLookedAt(String field) {
        return FIELDS.contains(field) || field.startsWith(COMMENT_OF);
    }

    private static SortedSet<TagPath> mendeley(Map<String, String> fields) {
        var tags = new TreeSet<TagPath>();
        for (var tag : listed(fields.getOrDefault("mendeley-tags", "")))
            path(List.of(TexReader.read(tag))).ifPresent(tags::add);
        for (var group : listed(fields.getOrDefault("mendeley-groups", "")))
            path(List.of(TexReader.read(group).split("/", -1))).ifPresent(tags::add);
        return tags;
    }

    private static Optional<TagPath> path(List<String> names) {
        var plain = names.stream()
                .map(GroupTree::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return plain.isEmpty() ? Optional.empty() : Optional.of(new TagPath(plain));
    }

    private static Status status(Map<String, String> fields) {
        return switch (word(fields, "readstatus")) {
            case "read" -> Status.READ;
            case "skimmed" -> Status.READING;
            default -> List.of("1", "yes", "true").contains(word(fields, "read")) ? Status.READ : Status.UNREAD;
        };
    }

    private static int rating(Map<String, String> fields) {
        var rank = RANK.matcher(word(fields, "ranking"));
        if (rank.matches()) return Integer.parseInt(rank.group(1));
        var stars = word(fields, "rating"); // BibDesk's
        return STARS.matcher(stars).matches() ? Integer.parseInt(stars) : 0;
    }

    private static String word(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT);
    }

    /// Comments as they stand, line by line; what programs write as TeX, paragraph by paragraph. A comment of
    /// somebody bears the name.
    private static String notes(Map<String, String> fields) {
        var notes = new ArrayList<String>();
        notes.add(lines(fields.getOrDefault("comment", "")));
        fields.forEach((name, value) -> {
            var note = name.startsWith(COMMENT_OF) ? lines(value) : "";
            if (!note.isEmpty()) notes.add(name.substring(COMMENT_OF.length()) + ": " + note);
        });
        for (var name : List.of("review", "annote", "annotation")) notes.add(paragraphs(fields.getOrDefault(name, "")));
        return notes.stream()
                .filter(note -> !note.isEmpty() && !note.startsWith(OURS))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private static String lines(String text) {
        return joined(text.strip().lines());
    }

    private static String paragraphs(String tex) {
        return joined(BLANK_LINES.splitAsStream(tex.strip()));
    }

    private static String joined(Stream<String> parts) {
        return parts.map(TexReader::read).collect(Collectors.joining("\n")).strip();
    }

    /// The items of a list between commas.
    static List<String> listed(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
