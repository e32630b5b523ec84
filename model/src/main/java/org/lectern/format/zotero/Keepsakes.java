package org.lectern.format.zotero;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.format.Belongings;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Reading;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;

/// What the owner of an item did with it: collections and tags become tags, notes become notes.
final class Keepsakes {

    /// A tag that is nothing but stars is a rating.
    private static final Pattern STARS = Pattern.compile("(?:[⭐★]\\x{FE0F}?){1,5}");
    /// How the plug-in Zotero Reading List calls the states of a paper, in a line of the extra field.
    private static final Map<String, Status> STATUS = Map.of(
            "new", Status.UNREAD,
            "to read", Status.TO_READ,
            "in progress", Status.READING,
            "read", Status.READ,
            "not reading", Status.SKIPPED);

    private Keepsakes() {}

    static Belongings of(ZoteroItem item, ExtraLines lines) {
        var tags = new TreeSet<TagPath>();
        if (item.collections().isEmpty()) collection(item.group(), List.of()).ifPresent(tags::add);
        for (var collection : item.collections())
            collection(item.group(), collection).ifPresent(tags::add);
        int rating = 0;
        for (var tag : item.tags()) {
            if (tag.isAutomatic()) continue;
            if (STARS.matcher(tag.name().strip()).matches()) rating = Math.max(rating, stars(tag.name()));
            else nested(tag.name()).ifPresent(tags::add);
        }
        var status = STATUS.getOrDefault(lines.take("readstatus").toLowerCase(Locale.ROOT), Status.UNREAD);
        lines.take("readstatusdate");
        return new Belongings(tags, new Reading(status, rating, notes(item)), files(item));
    }

    private static int stars(String tag) {
        return (int) tag.chars().filter(c -> c == '⭐' || c == '★').count();
    }

    /// A collection stands under the group library that it is in; without one, the group library stands alone.
    private static Optional<TagPath> collection(String group, List<String> collection) {
        var names = new ArrayList<String>();
        if (!group.isBlank()) names.add(plain(group));
        for (var name : collection) if (!name.isBlank()) names.add(plain(name));
        return names.isEmpty() ? Optional.empty() : Optional.of(new TagPath(names));
    }

    /// A slash in a tag makes a tree of it, as in the plug-ins for nested tags.
    private static Optional<TagPath> nested(String tag) {
        var names = Arrays.stream(tag.split("/", -1))
                .filter(name -> !name.isBlank())
                .map(Keepsakes::plain)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(new TagPath(names));
    }

    /// A slash in a collection's name is no step down.
    private static String plain(String name) {
        return name.replace('/', '-').strip().replaceAll("\\s+", " ");
    }

    private static String notes(ZoteroItem item) {
        return item.notes().stream()
                .map(note -> NoteText.of(note.html()))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<LocalFile> files(ZoteroItem item) {
        return item.attachments().stream()
                .map(file -> new LocalFile(file.path(), file.title(), file.mediaType()))
                .distinct()
                .toList();
    }
}
