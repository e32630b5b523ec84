package org.lectern.format.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.format.Belongings;
import org.lectern.format.zotero.ItemReader;
import org.lectern.format.zotero.ZoteroItem;
import org.lectern.paper.LocalFile;

/// What a row of a table that Zotero wrote says of its owner's doings: tags, notes and files, in columns of
/// their own.
final class ZoteroRow {

    /// Columns that only Zotero has, together.
    private static final List<String> COLUMNS = List.of("Item Type", "Manual Tags", "Automatic Tags");

    private static final String TAGS = "Manual Tags";
    private static final String NOTES = "Notes";
    private static final String FILES = "File Attachments";

    private ZoteroRow() {}

    /// Whether a table is Zotero's.
    static boolean isHead(List<String> names) {
        return names.containsAll(COLUMNS);
    }

    /// Whether a column is for what the owner did, rather than for the paper itself.
    static boolean isOwners(String column) {
        return List.of(TAGS, NOTES, FILES).contains(column);
    }

    static Belongings belongings(Map<String, String> row) {
        var fields = new TreeMap<String, String>();
        fields.put("extra", row.getOrDefault("Extra", ""));
        return ItemReader.belongings(new ZoteroItem(
                0,
                "",
                "",
                "",
                "",
                fields,
                List.of(),
                listed(row.getOrDefault(TAGS, ""))
                        .map(tag -> new ZoteroItem.Tag(tag, false))
                        .toList(),
                List.of(),
                Stream.of(row.getOrDefault(NOTES, ""))
                        .filter(note -> !note.isBlank())
                        .map(note -> new ZoteroItem.Note("", note))
                        .toList(),
                listed(row.getOrDefault(FILES, ""))
                        .map(path -> new ZoteroItem.Attachment(
                                path, "", LocalFile.at(path).mediaType()))
                        .toList()));
    }

    private static Stream<String> listed(String list) {
        return Arrays.stream(list.split(";", -1)).map(String::strip).filter(each -> !each.isEmpty());
    }
}
