package org.lectern.format.zotero;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.format.Parsed;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Source;
import tools.jackson.databind.JsonNode;

/// Items in Zotero's own words, as its web interface answers and as Better BibTeX writes them.
public final class ItemJson {

    /// Items that hang on others and describe no paper.
    private static final Set<String> HANGING = Set.of("attachment", "note", "annotation");
    /// Members that are no fields.
    private static final Set<String> KEPT_ELSEWHERE = Set.of(
            "itemID", "key", "itemKey", "version", "itemType", "creators", "tags", "collections", "relations", "notes",
            "attachments", "uri", "select", "dateAdded", "dateModified", "libraryID", "inPublications", "citekey",
            "parentItem");

    private ItemJson() {}

    /// Whether an object is an item, or hangs on one.
    public static boolean isItem(JsonNode object) {
        var item = inner(object);
        return (item.path("itemType").isString() && item.path("creators").isArray()) || isHanging(object);
    }

    /// Whether an object is a file, a note or a mark, which is no paper.
    public static boolean isHanging(JsonNode object) {
        var type = text(inner(object), "itemType");
        return HANGING.contains(type);
    }

    /// What an item says.
    ///
    /// @param source where it stood
    public static Parsed read(JsonNode object, Source source) {
        return switch (ItemReader.read(item(inner(object)))) {
            case Parsed.Accepted(var _, var citation, var unmapped, var warnings, var belongings) ->
                new Parsed.Accepted(source, citation, unmapped, warnings, belongings);
            case Parsed.Rejected(var _, var reason) -> new Parsed.Rejected(source, reason);
            case Parsed.Restored restored -> restored;
        };
    }

    /// The item's own key.
    public static String key(JsonNode object) {
        return text(inner(object), "key");
    }

    private static JsonNode inner(JsonNode object) {
        return object.path("data").path("itemType").isString() ? object.path("data") : object;
    }

    private static ZoteroItem item(JsonNode item) {
        var fields = new TreeMap<String, String>();
        item.properties().forEach(each -> {
            if (each.getValue().isValueNode() && !KEPT_ELSEWHERE.contains(each.getKey()))
                fields.put(each.getKey(), each.getValue().isNull() ? "" : each.getValue().asString());
        });
        fields.values().removeIf(String::isBlank);
        fields.putIfAbsent("citationKey", text(item, "citekey"));
        return new ZoteroItem(
                1,
                text(item, "key"),
                text(item, "itemType"),
                "",
                text(item, "dateAdded"),
                fields,
                creators(item),
                item.path("tags")
                        .valueStream()
                        .map(tag -> new ZoteroItem.Tag(
                                tag.isString() ? tag.stringValue() : text(tag, "tag"),
                                tag.path("type").asInt(0) == 1))
                        .toList(),
                List.of(),
                item.path("notes")
                        .valueStream()
                        .map(note -> new ZoteroItem.Note(text(note, "key"), note.isString() ? note.stringValue() : text(note, "note")))
                        .filter(note -> !note.html().isBlank())
                        .toList(),
                files(item));
    }

    private static List<ZoteroItem.Creator> creators(JsonNode item) {
        var creators = new ArrayList<ZoteroItem.Creator>();
        for (var each : item.path("creators")) {
            var whole = text(each, "name");
            var last = whole.isEmpty() ? text(each, "lastName") : whole;
            creators.add(new ZoteroItem.Creator(
                    text(each, "creatorType"), text(each, "firstName"), last, !whole.isEmpty()));
        }
        return creators;
    }

    private static List<ZoteroItem.Attachment> files(JsonNode item) {
        return item.path("attachments")
                .valueStream()
                .filter(file -> !text(file, "path").isEmpty())
                .map(file -> new ZoteroItem.Attachment(
                        text(file, "path"),
                        text(file, "title"),
                        LocalFile.at(text(file, "path")).mediaType()))
                .toList();
    }

    private static String text(JsonNode object, String name) {
        var value = object.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
