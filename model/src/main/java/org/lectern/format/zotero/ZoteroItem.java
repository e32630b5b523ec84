package org.lectern.format.zotero;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.text.CodePointOrder;

/// An item as the tables of Zotero hold it. Items in the trash, and what hangs on an item and lies there, are
/// not in it.
///
/// @param id the number of its row, which stays as long as the item
/// @param key Zotero's own key, eight letters and digits
/// @param type Zotero's word, such as `journalArticle`
/// @param group the name of the group library that it belongs to, or empty for the user's own
/// @param added when it was added, as the database writes it
/// @param fields by Zotero's names
/// @param creators in their order
/// @param collections the paths of names, from the top down, of the collections that it lies in
public record ZoteroItem(
        int id,
        String key,
        String type,
        String group,
        String added,
        SortedMap<String, String> fields,
        List<Creator> creators,
        List<Tag> tags,
        List<List<String>> collections,
        List<Note> notes,
        List<Attachment> attachments) {

    public ZoteroItem {
        var sorted = new TreeMap<String, String>(CodePointOrder.INSTANCE);
        sorted.putAll(fields);
        fields = Collections.unmodifiableSortedMap(sorted);
        creators = List.copyOf(creators);
        tags = List.copyOf(tags);
        collections = collections.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        attachments = List.copyOf(attachments);
    }

    /// Somebody who had a part in it.
    ///
    /// @param role Zotero's word, such as `author` or `bookAuthor`
    /// @param isWhole whether the name is not taken apart; it stands in `last` then
    public record Creator(String role, String first, String last, boolean isWhole) {}

    /// A tag of Zotero's.
    ///
    /// @param isAutomatic whether a translator brought it rather than the user
    public record Tag(String name, boolean isAutomatic) {}

    /// A note that hangs on the item.
    ///
    /// @param html as Zotero's editor writes it
    public record Note(String key, String html) {}

    /// A file that hangs on the item.
    ///
    /// @param path absolute, or as the database writes it where nobody can say what it is relative to
    /// @param mediaType such as `application/pdf`, or empty
    public record Attachment(String path, String title, String mediaType) {}
}
