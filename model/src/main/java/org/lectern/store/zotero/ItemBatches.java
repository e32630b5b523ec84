package org.lectern.store.zotero;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.format.zotero.ZoteroItem;
import org.lectern.store.file.Session;
import org.lectern.store.file.Session.Row;

/// The items of a database, some hundred at a time, so that no library ever lies in memory whole. What hangs on
/// them is read with one query a table for the whole batch.
final class ItemBatches {

    private static final int BATCH = 400;

    private static final String ITEMS = """
            SELECT itemID, items.key, typeName, libraryID, dateAdded
            FROM items JOIN itemTypes USING (itemTypeID) JOIN libraries USING (libraryID)
                LEFT JOIN deletedItems USING (itemID)
            WHERE itemID > ? AND dateDeleted IS NULL AND libraries.type <> 'feed'
                AND typeName NOT IN ('note', 'attachment', 'annotation')
            ORDER BY itemID LIMIT\s""" + BATCH;
    private static final String FIELDS = """
            SELECT itemID, fieldName, value
            FROM itemData JOIN fields USING (fieldID) JOIN itemDataValues USING (valueID)
            WHERE itemID BETWEEN ? AND ?
            """;
    private static final String CREATORS = """
            SELECT itemID, creatorType, coalesce(firstName, ''), coalesce(lastName, ''), coalesce(fieldMode, 0)
            FROM itemCreators JOIN creators USING (creatorID) JOIN creatorTypes USING (creatorTypeID)
            WHERE itemID BETWEEN ? AND ? ORDER BY itemID, orderIndex
            """;
    private static final String TAGS = """
            SELECT itemID, name, itemTags.type FROM itemTags JOIN tags USING (tagID)
            WHERE itemID BETWEEN ? AND ? ORDER BY itemID, name
            """;
    private static final String COLLECTIONS = """
            SELECT itemID, collectionID FROM collectionItems WHERE itemID BETWEEN ? AND ? ORDER BY itemID, collectionID
            """;
    private static final String NOTES = """
            SELECT parentItemID, items.key, coalesce(note, '') FROM itemNotes JOIN items USING (itemID)
                LEFT JOIN deletedItems USING (itemID)
            WHERE parentItemID BETWEEN ? AND ? AND dateDeleted IS NULL ORDER BY parentItemID, itemID
            """;
    private static final String ATTACHMENTS = """
            SELECT parentItemID, items.key, coalesce(path, ''), coalesce(contentType, ''),
                coalesce((SELECT value FROM itemData JOIN fields USING (fieldID) JOIN itemDataValues USING (valueID)
                    WHERE itemData.itemID = items.itemID AND fieldName = 'title'), '')
            FROM itemAttachments JOIN items USING (itemID) LEFT JOIN deletedItems USING (itemID)
            WHERE parentItemID BETWEEN ? AND ? AND dateDeleted IS NULL AND coalesce(path, '') <> '' AND linkMode <> 4
            ORDER BY parentItemID, itemID
            """;

    private final Session session;
    private final Shelves shelves;
    private final AttachmentPaths paths;
    private long last;

    /// @param folder the folder of Zotero's data
    ItemBatches(Session session, Shelves shelves, Path folder) {
        this.session = session;
        this.shelves = shelves;
        this.paths = new AttachmentPaths(folder);
    }

    /// The next items; none at the end.
    List<ZoteroItem> next() {
        var heads = session.all(ITEMS, Head::of, last);
        if (heads.isEmpty()) return List.of();
        long first = heads.getFirst().id();
        last = heads.getLast().id();
        var parts = new Parts(first, last);
        return heads.stream().map(head -> item(head, parts)).toList();
    }

    private ZoteroItem item(Head head, Parts parts) {
        int id = Math.toIntExact(head.id());
        var fields = new TreeMap<String, String>();
        for (var field : of(parts.fields, id)) fields.put(field.getKey(), field.getValue());
        return new ZoteroItem(
                id,
                head.key(),
                head.type(),
                shelves.groups().getOrDefault(head.library(), ""),
                head.added(),
                fields,
                of(parts.creators, id),
                of(parts.tags, id),
                of(parts.collections, id).stream()
                        .map(shelves::path)
                        .filter(path -> !path.isEmpty())
                        .toList(),
                of(parts.notes, id),
                of(parts.attachments, id));
    }

    private static <T> List<T> of(Map<Long, List<T>> parts, long id) {
        return parts.getOrDefault(id, List.of());
    }

    /// What the table of items itself says.
    private record Head(long id, String key, String type, long library, String added) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), text(row.getString(5)));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /// What hangs on the items of a batch, by the item.
    private final class Parts {
        final SortedMap<Long, List<Map.Entry<String, String>>> fields;
        final SortedMap<Long, List<ZoteroItem.Creator>> creators;
        final SortedMap<Long, List<ZoteroItem.Tag>> tags;
        final SortedMap<Long, List<Long>> collections;
        final SortedMap<Long, List<ZoteroItem.Note>> notes;
        final SortedMap<Long, List<ZoteroItem.Attachment>> attachments;

        Parts(long from, long to) {
            fields = all(FIELDS, row -> Map.entry(row.getString(2), text(row.getString(3))), from, to);
            creators = all(
                    CREATORS,
                    row -> new ZoteroItem.Creator(
                            row.getString(2), row.getString(3), row.getString(4), row.getInt(5) == 1),
                    from,
                    to);
            tags = all(TAGS, row -> new ZoteroItem.Tag(row.getString(2), row.getInt(3) == 1), from, to);
            collections = all(COLLECTIONS, row -> row.getLong(2), from, to);
            notes = all(NOTES, row -> new ZoteroItem.Note(row.getString(2), row.getString(3)), from, to);
            attachments = all(
                    ATTACHMENTS,
                    row -> new ZoteroItem.Attachment(
                            paths.path(row.getString(3), row.getString(2)), row.getString(5), row.getString(4)),
                    from,
                    to);
        }

        private <T> SortedMap<Long, List<T>> all(String sql, Row<T> row, long from, long to) {
            var byItem = new TreeMap<Long, List<T>>();
            Function<Long, List<T>> none = ignored -> new ArrayList<>();
            session.all(
                    sql, each -> byItem.computeIfAbsent(each.getLong(1), none).add(row.of(each)), from, to);
            return byItem;
        }
    }
}
