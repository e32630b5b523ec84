package org.lectern.format.bibtex.jabref;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.format.bibtex.bibdesk.GroupList;
import org.lectern.paper.TagPath;
import org.lectern.text.TexReader;

/// The tree of JabRef's groups, as a comment of the file holds it: a line for each group with its depth, its
/// kind and a list of its properties, quoted twice (`1 StaticGroup:Birds\;0\;1\;\;\;\;;`). BibDesk's groups, which
/// have no depth, are read with them.
public final class GroupTree {

    /// A file without groups.
    public static final GroupTree NONE = new GroupTree(List.of());

    private static final Pattern COMMENT =
            Pattern.compile("(?i)@comment\\s*\\{\\s*jabref-meta:\\s*(?:grouping|groupstree):");
    private static final Pattern LINE = Pattern.compile("(\\d{1,3}) (\\w+):(.*)", Pattern.DOTALL);
    /// A comment that does not end is no tree.
    private static final int LONGEST = 1 << 24;

    private static final String REFINING = "1";
    private static final int MOST_DEPTH = 100;

    private final List<Group> groups;

    private GroupTree(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /// Whether a comment holds a tree, or BibDesk's groups.
    public static boolean isTree(String comment) {
        return COMMENT.matcher(comment).lookingAt() || GroupList.isGroups(comment);
    }

    /// Looks for the tree and for BibDesk's groups in a whole file.
    public static GroupTree find(BufferedReader file) {
        return find(file, line -> {});
    }

    /// The same, for somebody who looks at the lines of the entries as well.
    public static GroupTree find(BufferedReader file, Consumer<String> lines) {
        var groups = new ArrayList<Group>();
        try {
            for (var line = file.readLine(); line != null; line = file.readLine()) {
                lines.accept(line);
                if (line.indexOf('@') < 0) continue;
                var comment = COMMENT.matcher(line);
                int desk = GroupList.start(line);
                if (comment.find()) groups.addAll(read(block(line.substring(comment.end()), file)).groups);
                else if (desk >= 0) groups.addAll(groups(GroupList.read(line, block(line.substring(desk), file))));
            }
            return groups.isEmpty() ? NONE : new GroupTree(groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What stands up to the brace that closes the comment.
    private static String block(String first, BufferedReader file) throws IOException {
        var block = new StringBuilder();
        int depth = 1;
        for (@Nullable String line = first; line != null && block.length() < LONGEST; line = file.readLine()) {
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == '{') depth++;
                if (line.charAt(i) == '}' && --depth == 0)
                    return block.append(line, 0, i).toString();
            }
            block.append(line).append('\n');
        }
        return "";
    }

    /// Reads what stands in the comment. Earlier versions of JabRef broke long lines anywhere.
    static GroupTree read(String block) {
        var groups = new ArrayList<Group>();
        Deque<Place> above = new ArrayDeque<>();
        for (var item : Quoted.items(block.replace("\n", ""))) {
            var line = LINE.matcher(item.strip());
            if (!line.matches()) continue;
            int depth = Math.min(MOST_DEPTH, Integer.parseInt(line.group(1)));
            while (!above.isEmpty() && above.peek().depth() >= depth) above.pop();
            var properties = Quoted.items(line.group(3));
            if (depth == 0
                    || properties.isEmpty()
                    || name(properties.getFirst()).isEmpty()) continue;
            var place = Optional.ofNullable(above.peek());
            var group = group(line.group(2), properties, place.map(Place::group));
            above.push(new Place(depth, group));
            groups.add(group);
        }
        return new GroupTree(groups);
    }

    private record Place(int depth, Group group) {}

    /// BibDesk's groups, which stand side by side.
    private static List<Group> groups(GroupList desk) {
        var groups = new ArrayList<Group>();
        for (var each : desk.groups()) {
            var name = name(each.name());
            if (name.isEmpty()) continue;
            var path = new TagPath(List.of(name));
            groups.add(desk.isChosen() ? new Group.Chosen(path, each.name(), each.keys()) : new Group.Computed(path));
        }
        return groups;
    }

    private static Group group(String kind, List<String> properties, Optional<Group> above) {
        var names = new ArrayList<String>();
        above.ifPresent(group -> names.addAll(group.path().names()));
        names.add(name(properties.getFirst()));
        var path = new TagPath(names);
        return switch (kind) {
            case "StaticGroup" -> new Group.Chosen(path, properties.getFirst().strip(), new TreeSet<>());
            case "ExplicitGroup" ->
                new Group.Chosen(
                        path,
                        properties.getFirst().strip(),
                        new TreeSet<>(properties.subList(Math.min(2, properties.size()), properties.size())));
            case "KeywordGroup" -> ofWord(path, properties, above);
            default -> new Group.Computed(path);
        };
    }

    private static Group ofWord(TagPath path, List<String> properties, Optional<Group> above) {
        boolean isRegular = properties.size() > 5 && properties.get(5).equals("1");
        if (properties.size() < 5 || isRegular || properties.get(3).isBlank()) return new Group.Computed(path);
        return new Group.OfWord(
                path,
                properties.get(2).strip().toLowerCase(Locale.ROOT),
                properties.get(3),
                properties.get(4).equals("1"),
                properties.get(1).equals(REFINING) ? above : Optional.empty());
    }

    /// A group's name as a tag's; a slash in it is no step down.
    static String name(String group) {
        return TexReader.read(group).replace('/', '-').strip().replaceAll("\\s+", " ");
    }

    /// The tags of the groups that an entry is in. A group that the tree does not know stands alone.
    SortedSet<TagPath> tags(String key, Map<String, String> fields) {
        var tags = new TreeSet<TagPath>();
        var left = new TreeSet<>(Desk.listed(fields.getOrDefault("groups", "")));
        for (var group : groups) {
            if (group instanceof Group.Chosen chosen) left.remove(chosen.name());
            if (group.holds(key, fields)) tags.add(group.path());
        }
        left.stream()
                .map(GroupTree::name)
                .filter(name -> !name.isEmpty())
                .map(name -> new TagPath(List.of(name)))
                .forEach(tags::add);
        return tags;
    }

    /// The groups that only JabRef or BibDesk can fill.
    public List<TagPath> computed() {
        return groups.stream()
                .filter(Group.Computed.class::isInstance)
                .map(Group::path)
                .toList();
    }
}
