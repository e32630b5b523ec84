package org.lectern.store.zotero;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lectern.store.file.Session;

/// Where items stand: the group libraries and the tree of collections, which are few and held whole.
final class Shelves {

    private static final String GROUPS = """
            SELECT libraryID, name FROM "groups" ORDER BY libraryID
            """;
    private static final String COLLECTIONS =
            "SELECT collectionID, parentCollectionID, collectionName FROM collections";
    private static final String TRASH = "SELECT count(*) FROM sqlite_schema WHERE name = 'deletedCollections'";
    private static final String TRASHED = "SELECT collectionID FROM deletedCollections";

    private record Collection(long id, @Nullable Long parent, String name) {}

    private final SortedMap<Long, String> groups = new TreeMap<>();
    private final Map<Long, Collection> collections = new HashMap<>();

    Shelves(Session session) {
        session.all(GROUPS, row -> groups.put(row.getLong(1), row.getString(2)));
        for (var each : session.all(COLLECTIONS, row -> {
            long parent = row.getLong(2);
            return new Collection(row.getLong(1), row.wasNull() ? null : parent, row.getString(3));
        })) collections.put(each.id(), each);
        // Zotero 7 has a trash for collections as well.
        if (session.number(TRASH) > 0) for (long id : session.numbers(TRASHED)) collections.remove(id);
    }

    /// The names of the group libraries by their numbers.
    SortedMap<Long, String> groups() {
        return Collections.unmodifiableSortedMap(groups);
    }

    /// The names of a collection and those above it, from the top down; empty for one in the trash.
    List<String> path(long collection) {
        var names = new ArrayDeque<String>();
        var seen = new HashSet<Long>();
        var each = collections.get(collection);
        while (each != null && seen.add(each.id())) {
            names.addFirst(each.name());
            each = each.parent() == null ? null : collections.get(each.parent());
        }
        return List.copyOf(names);
    }
}
