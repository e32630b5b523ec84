package org.lectern.store.zotero;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A little database with the tables that Zotero 5 to 10 have in common, written where a test wants it.
public final class ZoteroFile implements AutoCloseable {

    private static final String[] TABLES = {
        "version (schema TEXT PRIMARY KEY, version INT NOT NULL)",
        "libraries (libraryID INTEGER PRIMARY KEY, type TEXT NOT NULL, editable INT NOT NULL DEFAULT 1)",
        "\"groups\" (groupID INTEGER PRIMARY KEY, libraryID INT NOT NULL UNIQUE, name TEXT NOT NULL)",
        "itemTypes (itemTypeID INTEGER PRIMARY KEY, typeName TEXT, templateItemTypeID INT, display INT DEFAULT 1)",
        "fields (fieldID INTEGER PRIMARY KEY, fieldName TEXT, fieldFormatID INT)",
        "creatorTypes (creatorTypeID INTEGER PRIMARY KEY, creatorType TEXT)",
        "items (itemID INTEGER PRIMARY KEY, itemTypeID INT NOT NULL,"
                + " dateAdded TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,"
                + " dateModified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, libraryID INT NOT NULL,"
                + " key TEXT NOT NULL, version INT NOT NULL DEFAULT 0, UNIQUE (libraryID, key))",
        "itemDataValues (valueID INTEGER PRIMARY KEY, value UNIQUE)",
        "itemData (itemID INT, fieldID INT, valueID, PRIMARY KEY (itemID, fieldID))",
        "itemNotes (itemID INTEGER PRIMARY KEY, parentItemID INT, note TEXT, title TEXT)",
        "itemAttachments (itemID INTEGER PRIMARY KEY, parentItemID INT, linkMode INT, contentType TEXT, path TEXT)",
        "tags (tagID INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
        "itemTags (itemID INT NOT NULL, tagID INT NOT NULL, type INT NOT NULL, PRIMARY KEY (itemID, tagID))",
        "creators (creatorID INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, fieldMode INT,"
                + " UNIQUE (lastName, firstName, fieldMode))",
        "itemCreators (itemID INT NOT NULL, creatorID INT NOT NULL, creatorTypeID INT NOT NULL DEFAULT 1,"
                + " orderIndex INT NOT NULL DEFAULT 0, PRIMARY KEY (itemID, creatorID, creatorTypeID, orderIndex))",
        "collections (collectionID INTEGER PRIMARY KEY, collectionName TEXT NOT NULL,"
                + " parentCollectionID INT DEFAULT NULL, libraryID INT NOT NULL, key TEXT NOT NULL)",
        "collectionItems (collectionID INT NOT NULL, itemID INT NOT NULL, orderIndex INT NOT NULL DEFAULT 0,"
                + " PRIMARY KEY (collectionID, itemID))",
        "deletedItems (itemID INTEGER PRIMARY KEY, dateDeleted DEFAULT CURRENT_TIMESTAMP NOT NULL)"
    };
    private static final String[] INDEXES = {
        "collectionItems (itemID)", "itemNotes (parentItemID)", "itemAttachments (parentItemID)"
    };

    private final Connection connection;
    private final Map<String, Long> numbers = new LinkedHashMap<>();
    private long next = 1;

    private ZoteroFile(Connection connection) {
        this.connection = connection;
    }

    /// A database of Zotero 7 with the user's own library in it.
    public static ZoteroFile create(Path file) throws SQLException {
        var zotero = new ZoteroFile(DriverManager.getConnection("jdbc:sqlite:" + file));
        zotero.connection.setAutoCommit(false);
        for (var table : TABLES) zotero.run("CREATE TABLE " + table);
        for (int i = 0; i < INDEXES.length; i++) zotero.run("CREATE INDEX i" + i + " ON " + INDEXES[i]);
        zotero.run("INSERT INTO version VALUES ('userdata', 123), ('compatibility', 7)");
        zotero.run("INSERT INTO libraries (libraryID, type) VALUES (1, 'user')");
        zotero.save();
        return zotero;
    }

    /// An item with its fields, given as names and values in turn.
    public long item(String type, String key, String... fields) throws SQLException {
        return itemIn(1, type, key, fields);
    }

    public long itemIn(long library, String type, String key, String... fields) throws SQLException {
        long item = next++;
        run(
                "INSERT INTO items (itemID, itemTypeID, dateAdded, libraryID, key) VALUES (?, ?, ?, ?, ?)",
                item,
                named("itemTypes", "typeName", type),
                "2024-03-01 10:00:00",
                library,
                key);
        for (int i = 0; i < fields.length; i += 2) {
            run(
                    "INSERT INTO itemData VALUES (?, ?, ?)",
                    item,
                    named("fields", "fieldName", fields[i]),
                    value(fields[i + 1]));
        }
        return item;
    }

    public void creator(long item, int place, String role, String first, String last) throws SQLException {
        long creator = next++;
        run("INSERT INTO creators VALUES (?, ?, ?, ?)", creator, first, last, first.isEmpty() ? 1 : 0);
        run(
                "INSERT INTO itemCreators VALUES (?, ?, ?, ?)",
                item,
                creator,
                named("creatorTypes", "creatorType", role),
                place);
    }

    public void tag(long item, String name, boolean isAutomatic) throws SQLException {
        run("INSERT INTO itemTags VALUES (?, ?, ?)", item, named("tags", "name", name), isAutomatic ? 1 : 0);
    }

    public long collection(String name, @Nullable Long parent) throws SQLException {
        long collection = next++;
        run("INSERT INTO collections VALUES (?, ?, ?, 1, ?)", collection, name, parent, "C" + collection);
        return collection;
    }

    public void put(long item, long collection) throws SQLException {
        run("INSERT INTO collectionItems VALUES (?, ?, 0)", collection, item);
    }

    public long note(@Nullable Long parent, String html) throws SQLException {
        long note = item("note", "NOTE" + next);
        run("INSERT INTO itemNotes VALUES (?, ?, ?, '')", note, parent, html);
        return note;
    }

    public long attachment(@Nullable Long parent, String key, int mode, String path, String title) throws SQLException {
        long file = item("attachment", key, "title", title);
        run("INSERT INTO itemAttachments VALUES (?, ?, ?, 'application/pdf', ?)", file, parent, mode, path);
        return file;
    }

    public void group(long library, String name) throws SQLException {
        run("INSERT INTO libraries (libraryID, type) VALUES (?, 'group')", library);
        run("INSERT INTO \"groups\" VALUES (?, ?, ?)", library + 1000, library, name);
    }

    public void feed(long library) throws SQLException {
        run("INSERT INTO libraries (libraryID, type) VALUES (?, 'feed')", library);
    }

    public void trash(long item) throws SQLException {
        run("INSERT INTO deletedItems (itemID) VALUES (?)", item);
    }

    /// Any other statement.
    public void run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }

    /// A statement that SQLite takes outside a transaction only.
    public void alone(String sql) throws SQLException {
        connection.setAutoCommit(true);
        run(sql);
        connection.setAutoCommit(false);
    }

    public void save() throws SQLException {
        connection.commit();
    }

    private long named(String table, String column, String name) throws SQLException {
        var known = numbers.get(table + name);
        if (known != null) return known;
        long number = numbers.size() + 1L;
        var id = table.equals("tags") ? "tagID" : table.substring(0, table.length() - 1) + "ID";
        run("INSERT INTO " + table + " (" + id + ", " + column + ") VALUES (?, ?)", number, name);
        numbers.put(table + name, number);
        return number;
    }

    private long value(String value) throws SQLException {
        try (var known = connection.prepareStatement("SELECT valueID FROM itemDataValues WHERE value = ?")) {
            known.setString(1, value);
            var row = known.executeQuery();
            if (row.next()) return row.getLong(1);
        }
        long number = next++;
        run("INSERT INTO itemDataValues VALUES (?, ?)", number, value);
        return number;
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }
}
