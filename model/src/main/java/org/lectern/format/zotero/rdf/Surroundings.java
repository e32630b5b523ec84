package org.lectern.format.zotero.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.format.xml.XmlElement;
import org.lectern.format.zotero.ZoteroItem;

/// What stands around the items of a file: journals and books they appeared in, notes, files and collections, each by
/// the name under which items speak of it.
final class Surroundings {

    /// The elements that are remembered.
    static final Set<String> NAMES = Set.of(
            "Attachment",
            "Blog",
            "Book",
            "Collection",
            "CourtReporter",
            "Forum",
            "Journal",
            "Memo",
            "Newspaper",
            "Part",
            "Periodical",
            "Series",
            "Website");

    /// Collections that hold each other end somewhere.
    private static final int DEEPEST = 50;

    private final Map<String, Container> containers = new HashMap<>();
    private final Map<String, ZoteroItem.Note> notes = new HashMap<>();
    private final Map<String, ZoteroItem.Attachment> files = new HashMap<>();
    private final Map<String, String> collections = new HashMap<>();
    /// The collections that hold an item or another collection, in the file's order.
    private final Map<String, LinkedHashSet<String>> holders = new HashMap<>();

    void add(XmlElement element) {
        var name = element.attribute("about");
        if (name.isEmpty()) return; // what stands within an item is read with it
        switch (element.name()) {
            case "Memo" -> notes.put(name, note(name, element));
            case "Attachment" -> files.put(name, file(element));
            case "Collection" -> collection(name, element);
            default -> containers.put(name, Container.of(element, this));
        }
    }

    private void collection(String name, XmlElement element) {
        collections.put(name, element.first("title"));
        element.all("hasPart")
                .map(part -> part.attribute("resource"))
                .filter(part -> !part.isEmpty())
                .forEach(part -> holders.computeIfAbsent(part, key -> new LinkedHashSet<>())
                        .add(name));
    }

    /// What an item appeared in; empty where the file does not say what it is.
    Optional<Container> container(String name) {
        return Optional.ofNullable(containers.get(name));
    }

    Optional<ZoteroItem.Note> note(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    Optional<ZoteroItem.Attachment> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /// The paths of names, from the top down, of the collections that an item lies in.
    List<List<String>> collections(String item) {
        var paths = new ArrayList<List<String>>();
        for (var holder : holders.getOrDefault(item, new LinkedHashSet<>())) paths.add(path(holder));
        return paths;
    }

    private List<String> path(String collection) {
        var path = new ArrayList<String>();
        var at = collection;
        while (!at.isEmpty() && path.size() < DEEPEST) {
            path.addFirst(collections.getOrDefault(at, ""));
            var above = holders.getOrDefault(at, new LinkedHashSet<>());
            at = above.isEmpty() ? "" : above.getFirst();
        }
        return path;
    }

    static ZoteroItem.Note note(String name, XmlElement memo) {
        return new ZoteroItem.Note(
                name, memo.all("value").map(XmlElement::raw).findFirst().orElse(""));
    }

    static ZoteroItem.Attachment file(XmlElement element) {
        var path = element.children().stream()
                .filter(child -> child.name().equals("resource") || child.name().equals("path"))
                .map(child -> child.attribute("resource").isEmpty() ? child.text() : child.attribute("resource"))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return new ZoteroItem.Attachment(path, element.first("title"), element.first("type"));
    }
}
