package org.lectern.store;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.lectern.store.file.Session;

/// A library's content as lines of text, to compare two states of it.
final class Dump {

    private static final List<String> TABLES = List.of(
            "SELECT * FROM paper ORDER BY id",
            "SELECT * FROM author ORDER BY paper, position",
            "SELECT * FROM identifier ORDER BY paper, kind, text",
            "SELECT * FROM keyword ORDER BY paper, position",
            "SELECT * FROM citation_key ORDER BY paper",
            "SELECT * FROM former_key ORDER BY paper, text",
            "SELECT * FROM tag ORDER BY paper, path",
            "SELECT * FROM file ORDER BY paper, path, title, media_type",
            "SELECT * FROM reading ORDER BY paper",
            "SELECT * FROM source ORDER BY id",
            "SELECT * FROM verdict ORDER BY first, second",
            "SELECT * FROM absorbed ORDER BY paper, id",
            "SELECT * FROM field_origin ORDER BY paper, field",
            "SELECT * FROM topic_pin ORDER BY paper",
            "SELECT * FROM choice ORDER BY kind, subject",
            "SELECT * FROM broken ORDER BY id");

    private Dump() {}

    static List<String> of(Store store) {
        return store.reader(Dump::of);
    }

    private static List<String> of(Session session) {
        var lines = new ArrayList<String>();
        for (var sql : TABLES) {
            lines.addAll(session.all(sql, row -> {
                var line = new StringJoiner("\t", sql + ": ", "");
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.add(String.valueOf(row.getObject(i)));
                }
                return line.toString();
            }));
        }
        return lines;
    }
}
