package org.lectern.format.zotero;

import java.util.StringJoiner;

/// An item written out, a line for each value of its rows, so that the source of a paper keeps all that stood
/// there.
final class ItemText {

    private ItemText() {}

    static String of(ZoteroItem item) {
        var text = new StringJoiner("\n");
        text.add("itemType: " + item.type());
        text.add("key: " + item.key());
        if (!item.group().isEmpty()) text.add("group: " + item.group());
        text.add("dateAdded: " + item.added());
        item.fields().forEach((name, value) -> text.add(name + ": " + value));
        for (var creator : item.creators())
            text.add(
                    creator.role() + ": " + creator.last() + (creator.first().isEmpty() ? "" : ", " + creator.first()));
        for (var collection : item.collections()) text.add("collection: " + String.join(" > ", collection));
        for (var tag : item.tags()) text.add((tag.isAutomatic() ? "automatic tag: " : "tag: ") + tag.name());
        for (var file : item.attachments()) text.add("attachment: " + file.path());
        for (var note : item.notes()) text.add("note " + note.key() + ": " + note.html());
        return text.toString();
    }
}
