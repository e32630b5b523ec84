package org.lectern.store.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.store.file.Session;

/// Where fields came from that were filled or typed after the paper's sources.
public final class OriginTable {

    private static final String OF = "SELECT * FROM field_origin WHERE paper = ?";
    private static final String ADD = "INSERT INTO field_origin VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String DROP = "DELETE FROM field_origin WHERE paper = ? AND field = ?";
    private static final String TYPED = "typed";
    private static final String RECORD = "record";

    private final Session session;

    public OriginTable(Session session) {
        this.session = session;
    }

    public SortedMap<CitationField, Origin> of(PaperId paper) {
        var origins = new TreeMap<CitationField, Origin>();
        session.all(
                OF,
                row -> origins.put(CitationField.of(row.getString("field")).orElseThrow(), origin(row)),
                paper.number());
        return origins;
    }

    public void add(PaperId paper, CitationField field, Origin origin) {
        switch (origin) {
            case Origin.Typed() -> session.change(ADD, paper.number(), field.word(), TYPED, "", 0, 0, "");
            case Origin.FromRecord(var file, var record, var line, var key) ->
                session.change(ADD, paper.number(), field.word(), RECORD, file, record, line, key);
        }
    }

    public void drop(PaperId paper, CitationField field) {
        session.change(DROP, paper.number(), field.word());
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return row.getString("kind").equals(TYPED) ? new Origin.Typed() : record(row);
    }

    /// The record that a row with columns `file`, `record`, `line` and `key` names.
    static Origin.FromRecord record(ResultSet row) throws SQLException {
        return new Origin.FromRecord(
                row.getString("file"), row.getInt("record"), row.getInt("line"), row.getString("key"));
    }
}
