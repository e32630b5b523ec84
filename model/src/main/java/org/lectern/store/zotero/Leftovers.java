package org.lectern.store.zotero;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is counted because it does not come in: so that nobody thinks that it did.
final class Leftovers {

    /// Items of a library that are papers and not in the trash.
    static final String IN_LIBRARY = """
            SELECT count(*) FROM items JOIN itemTypes USING (itemTypeID) LEFT JOIN deletedItems USING (itemID)
            WHERE libraryID = ? AND dateDeleted IS NULL AND typeName NOT IN ('note', 'attachment', 'annotation')
            """;

    private static final String TRASHED = """
            SELECT count(*) FROM items JOIN itemTypes USING (itemTypeID) JOIN deletedItems USING (itemID)
            WHERE typeName NOT IN ('note', 'attachment', 'annotation')
            """;
    private static final String NOTES = """
            SELECT count(*) FROM itemNotes JOIN items USING (itemID) JOIN itemTypes USING (itemTypeID)
            LEFT JOIN deletedItems USING (itemID)
            WHERE typeName = 'note' AND parentItemID IS NULL AND dateDeleted IS NULL
            """;
    private static final String ATTACHMENTS = """
            SELECT count(*) FROM itemAttachments LEFT JOIN deletedItems USING (itemID)
            WHERE parentItemID IS NULL AND dateDeleted IS NULL
            """;
    private static final String FEEDS = """
            SELECT count(*) FROM items JOIN libraries USING (libraryID) WHERE type = 'feed'
            """;

    /// What is counted, by the key of the message that tells it.
    static final Map<String, String> COUNTS = counts();

    private Leftovers() {}

    private static Map<String, String> counts() {
        var counts = new LinkedHashMap<String, String>();
        counts.put("import.zotero.trashed", TRASHED);
        counts.put("import.zotero.notes", NOTES);
        counts.put("import.zotero.attachments", ATTACHMENTS);
        counts.put("import.zotero.feeds", FEEDS);
        return Collections.unmodifiableMap(counts);
    }
}
