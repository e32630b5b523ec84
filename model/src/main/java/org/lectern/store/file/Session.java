package org.lectern.store.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PaperId;

/// A connection with its prepared statements, so that a loop over a table prepares each of them once.
///
/// Used by one thread at a time.
public final class Session implements AutoCloseable {

    /// Makes something of the current row.
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final String path;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection, String path) {
        this.connection = connection;
        this.path = path;
    }

    public String path() {
        return path;
    }

    /// The rows that a statement changed.
    public int run(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
    }

    /// Runs a statement that must change exactly one row.
    ///
    /// @throws IllegalStateException when it does not: the change did not fit the library
    public void change(String sql, @Nullable Object... values) {
        int rows = run(sql, values);
        if (rows != 1) throw new IllegalStateException(rows + " rows instead of one changed by: " + sql);
    }

    public <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) {
        var found = new ArrayList<T>();
        try (var rows = bound(sql, values).executeQuery()) {
            while (rows.next()) found.add(row.of(rows));
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
        return found;
    }

    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        try (var rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
    }

    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    public long[] numbers(String sql, @Nullable Object... values) {
        return all(sql, row -> row.getLong(1), values).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /// A statement without parameters that is not kept, such as a pragma or a schema step.
    public void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
    }

    /// Runs a statement that SQLite refuses within a transaction.
    public void runAlone(String sql, Object... values) {
        try {
            connection.setAutoCommit(true);
            try {
                bound(sql, values).executeUpdate();
            } finally {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
    }

    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
    }

    public void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
    }

    /// Ids as one parameter for `json_each(?)`.
    public static String list(Collection<PaperId> ids) {
        return ids.stream().map(PaperId::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    @Override
    public void close() {
        try {
            for (var statement : prepared.values()) statement.close();
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(e, path);
        }
    }
}
