package org.lectern.format.bibtex.bibdesk;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lectern.format.encoding.Entities;

/// The groups that one comment holds, as a property list in XML.
///
/// @param isChosen whether the user put the papers in, so that their keys are listed; else BibDesk finds them
/// @param groups in the file's order
public record GroupList(boolean isChosen, List<Entry> groups) {

    /// One group.
    ///
    /// @param keys of the entries in the group, in any case
    public record Entry(String name, SortedSet<String> keys) {}

    private static final Pattern START =
            Pattern.compile("(?i)@comment\\s*\\{\\s*BibDesk (Static|Smart|URL|Script) Groups\\s*\\{");
    private static final Pattern NAME = Pattern.compile("<key>group name</key>\\s*<string>([^<]*)</string>");
    private static final Pattern KEYS = Pattern.compile("<key>keys</key>\\s*<string>([^<]*)</string>");
    /// A group chosen by hand; its list holds no others.
    private static final Pattern CHOSEN =
            Pattern.compile("<dict>((?:(?!</?dict>).){0,1000000}?)</dict>", Pattern.DOTALL);

    public GroupList {
        groups = List.copyOf(groups);
    }

    /// Where a line starts such a comment: the index behind its second brace, or -1.
    public static int start(String line) {
        if (line.indexOf('@') < 0) return -1;
        var start = START.matcher(line);
        return start.find() ? start.end() : -1;
    }

    /// Whether a comment holds groups.
    public static boolean isGroups(String comment) {
        return START.matcher(comment).lookingAt();
    }

    /// Reads what stands between the braces.
    ///
    /// @param line the line that starts the comment
    public static GroupList read(String line, String block) {
        var start = START.matcher(line);
        boolean isChosen = start.find() && start.group(1).equalsIgnoreCase("static");
        if (!isChosen)
            return new GroupList(
                    false,
                    NAME.matcher(block)
                            .results()
                            .map(name -> new Entry(Entities.decoded(name.group(1)), new TreeSet<>()))
                            .toList());
        return new GroupList(
                true,
                CHOSEN.matcher(block)
                        .results()
                        .map(group -> entry(group.group(1)))
                        .filter(group -> !group.name().isBlank())
                        .toList());
    }

    private static Entry entry(String group) {
        var name = NAME.matcher(group);
        var keys = KEYS.matcher(group);
        var listed = new TreeSet<String>();
        if (keys.find())
            Arrays.stream(Entities.decoded(keys.group(1)).split(",", -1))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .forEach(listed::add);
        return new Entry(name.find() ? Entities.decoded(name.group(1)).strip() : "", listed);
    }
}
