package org.lectern.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// The same input and output with nothing done in between, as plainly as Java can: what nobody can be faster than by
/// much. Import and export are measured against it.
final class Yardstick {

    /// What an import fills.
    private static final List<String> FILLED =
            List.of("paper", "author", "identifier", "keyword", "citation_key", "source", "revision", "journal");

    private static final int BATCH = 1_000;

    private Yardstick() {}

    /// Reads every line of a file.
    ///
    /// @return how many characters they have
    static long scan(Path file) throws IOException {
        long characters = 0;
        try (var in = Files.newBufferedReader(file)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) characters += line.length();
        }
        return characters;
    }

    /// Rows of a library, taken into memory so that writing them can be measured alone.
    record Rows(List<String> schema, List<Table> tables) {}

    record Table(String name, List<Object[]> rows) {}

    /// The rows that an import wrote.
    static Rows rows(Path library) throws IOException {
        try (var from = connection(library)) {
            var schema = texts(from, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'view'");
            var tables = new ArrayList<Table>();
            for (var name : FILLED) {
                var rows = new ArrayList<Object[]>();
                each(from, "SELECT * FROM " + name, row -> rows.add(values(row)));
                tables.add(new Table(name, rows));
            }
            return new Rows(schema, tables);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// Writes rows to a new file with prepared statements, in batches, in one transaction.
    static void store(Rows rows, Path file) throws IOException {
        try (var to = connection(file);
                var statement = to.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA cache_size = -65536");
            to.setAutoCommit(false);
            for (var sql : rows.schema()) statement.execute(sql);
            for (var table : rows.tables()) fill(to, table);
            to.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void fill(Connection to, Table table) throws SQLException {
        if (table.rows().isEmpty()) return;
        int columns = table.rows().getFirst().length;
        var marks = Stream.generate(() -> "?").limit(columns).collect(Collectors.joining(", "));
        try (var insert = to.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + marks + ")")) {
            int waiting = 0;
            for (var row : table.rows()) {
                for (int i = 0; i < columns; i++) insert.setObject(i + 1, row[i]);
                insert.addBatch();
                if (++waiting % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    /// Writes papers to a new index, each text once and in a field of its own.
    static void index(List<Corpus.Sheet> sheets, Path folder) throws IOException {
        var config = new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(48);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config)) {
            for (var sheet : sheets) writer.addDocument(document(sheet));
            writer.commit();
        }
    }

    private static Document document(Corpus.Sheet sheet) {
        var document = new Document();
        document.add(new StringField("id", sheet.id(), Field.Store.YES));
        document.add(new TextField("title", sheet.title(), Field.Store.NO));
        document.add(new TextField("abstract", sheet.text(), Field.Store.NO));
        document.add(new TextField("author", String.join("\n", sheet.authors()), Field.Store.NO));
        document.add(new TextField("keywords", String.join("\n", sheet.keywords()), Field.Store.NO));
        return document;
    }

    /// Reads the rows that an export reads and writes their values, a tab between them.
    ///
    /// @param asSources whether the records as they were imported are read too, as BibTeX's TeX needs it
    static void copy(Path library, boolean asSources, Path file) throws IOException {
        try (var from = connection(library);
                var out = Files.newBufferedWriter(file)) {
            for (var name : List.of("paper", "author", "identifier", "keyword", "citation_key", "tag", "reading")) {
                each(from, "SELECT * FROM " + name, row -> write(row, out));
            }
            if (asSources) each(from, "SELECT * FROM source", row -> write(row, out));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void write(ResultSet row, BufferedWriter out) throws SQLException, IOException {
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            var value = row.getString(i);
            if (value != null) out.write(value);
            out.write(i < columns ? '\t' : '\n');
        }
    }

    private static Object[] values(ResultSet row) throws SQLException {
        var values = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) values[i] = row.getObject(i + 1);
        return values;
    }

    private static List<String> texts(Connection from, String sql) throws SQLException, IOException {
        var texts = new ArrayList<String>();
        each(from, sql, row -> texts.add(row.getString(1)));
        return texts;
    }

    /// What is done with each row.
    @FunctionalInterface
    private interface Taker {
        void take(ResultSet row) throws SQLException, IOException;
    }

    private static void each(Connection from, String sql, Taker taker) throws SQLException, IOException {
        try (var statement = from.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) taker.take(rows);
        }
    }

    private static Connection connection(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
