package org.lectern.format.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lectern.format.json.place.ListPlace;
import org.lectern.paper.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts the records out of a JSON file without parsing them, so that one that is no JSON costs itself and no
/// other.
///
/// Records are the elements of the file's array, of the [list][ListPlace] in the file's object, or else the
/// objects of the file one after another. A line end closes a string that was left open; behind such a place, a
/// brace that stands no deeper than the record's own starts the next record.
final class JsonElements implements Iterator<JsonElements.Text> {

    /// A comma too many is no reason to reject a record.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    /// Longer values are no record of a paper.
    private static final int LONGEST = 1 << 22;

    private static final int END = -1;

    private final Reader in;
    /// What closes the list, or [#END] where the file itself does.
    private final int closing;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int column;
    private boolean isFirstOnLine = true;
    private boolean isBlank = true;
    private boolean isTorn;
    private int pushed = END;
    private int number;
    /// Whether the list is a member of an object, in which others may stand.
    private final boolean isInObject;

    private @Nullable Text first;
    private String member = "";
    private @Nullable Text next;
    private boolean isOver;

    /// A record's text as it stood.
    ///
    /// @param name of the member that it is in an object of records, or empty
    /// @param isWhole whether its end was found
    record Text(int number, int line, String name, String text, boolean isWhole) {

        /// The object that the text is, or nothing.
        Optional<JsonNode> object() {
            if (!isWhole) return Optional.empty();
            try {
                return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
            } catch (JacksonException e) {
                return Optional.empty(); // the importer rejects the record with its place
            }
        }

        /// Whether this is an object of the same kind as another, by the names of its members.
        boolean isLike(Text other) {
            var one = object().map(JsonNode::propertyNames).map(Set::copyOf).orElse(Set.of());
            var two =
                    other.object().map(JsonNode::propertyNames).map(Set::copyOf).orElse(Set.of());
            return !one.isEmpty() && ListPlace.areAlike(one, two);
        }

        Source source(String format, String key) {
            return new Source("", format, number, line, key.isEmpty() ? name : key, "", text);
        }
    }

    private JsonElements(Reader in, Optional<ListPlace> list) {
        this.in = in;
        for (int i = 0; list.isPresent() && i < list.get().start(); i++) read();
        int opening = skip();
        isInObject = list.isPresent() && !list.get().isMap();
        if (list.isPresent()) closing = list.get().isMap() ? '}' : ']';
        else closing = opening == '[' ? ']' : END;
        if (closing == END && opening != END) pushed = opening;
    }

    /// @param head the start of the file, which tells where the records stand
    static Stream<Text> of(Reader file, String head) {
        var elements = new JsonElements(file, ListPlace.in(head));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !isOver) next = find();
        isOver = next == null;
        return !isOver;
    }

    @Override
    public Text next() {
        if (!hasNext() || next == null) throw new NoSuchElementException();
        var found = next;
        next = null;
        return found;
    }

    private @Nullable Text find() {
        int c = next(skip());
        if (c == closing && isInObject) return findFurtherList();
        if (c == END || c == closing) return null;
        return element(c);
    }

    private Text element(int c) {
        int start = line;
        text.setLength(0);
        boolean isStructure = c == '{' || c == '[';
        boolean isWhole = isStructure ? structure(c) : scalar(c);
        var found = new Text(++number, start, member, text.toString().strip(), isWhole && text.length() < LONGEST);
        if (isInObject && first == null) first = found;
        return found;
    }

    /// The first record of the next list in the file's object, such as another year's.
    private @Nullable Text findFurtherList() {
        var name = "";
        for (int c = skip(); c != END; c = skip()) {
            if (c == '"') {
                name = name();
            } else if (c == '[' && ListPlace.isPart(name)) {
                structure(c);
            } else if (c == '[') {
                int inside = skip();
                if (inside != '{') {
                    pushed = inside;
                    continue;
                }
                var record = element(inside);
                if (first != null && record.isLike(first)) return record;
                number--;
                skipList();
            }
        }
        return null;
    }

    private void skipList() {
        for (int c = next(skip()); c != END && c != closing; c = next(skip())) {
            boolean isStructure = c == '{' || c == '[';
            if (isStructure) structure(c);
            else scalar(c);
        }
    }

    /// The name, or other text, of which the opening mark has been read.
    private String name() {
        text.setLength(0);
        string();
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }

    /// Passes over commas, and in an object over names and over values that are no objects.
    private int next(int first) {
        int c = first;
        while (c == ',') c = skip();
        while (closing == '}' && c == '"') {
            member = name();
            c = skip();
            if (c == ':') c = skip();
            if (c == '{') return c;
            if (c == '[') structure(c);
            else if (c != END && c != closing) scalar(c);
            c = skip();
            while (c == ',') c = skip();
        }
        return c;
    }

    /// Reads to the bracket that closes the first one.
    private boolean structure(int first) {
        int depth = 0;
        int margin = column;
        isTorn = false;
        for (int c = first; c != END; c = read()) {
            if (isTorn && c == '{' && isFirstOnLine && column <= margin) {
                pushed = c;
                return false;
            }
            keep(c);
            if (c == '"') string();
            else if (c == '{' || c == '[') depth++;
            else if ((c == '}' || c == ']') && --depth == 0) return true;
        }
        return false;
    }

    /// Reads what stands where an object should, to the next comma, line or end.
    private boolean scalar(int first) {
        keep(first);
        if (first == '"') string();
        for (int c = read(); c != END; c = read()) {
            if (c == ',' || c == '\n' || c == ']' || c == closing || c == '{') {
                pushed = c;
                return true;
            }
            keep(c);
        }
        return true;
    }

    private void string() {
        for (int c = read(); c != END; c = read()) {
            keep(c);
            if (c == '\\') keep(read());
            else if (c == '"' || c == '\n') {
                isTorn |= c == '\n';
                return;
            }
        }
    }

    private void keep(int c) {
        if (c != END && text.length() < LONGEST) text.append((char) c);
    }

    private int skip() {
        int c = read();
        while (c != END && Character.isWhitespace(c)) c = read();
        return c;
    }

    private int read() {
        if (pushed != END) {
            int c = pushed;
            pushed = END;
            return c;
        }
        try {
            isFirstOnLine = column == 0 || (isFirstOnLine && isBlank);
            int c = in.read();
            column++;
            isBlank = Character.isWhitespace(c);
            if (c == '\n') {
                line++;
                column = 0;
            }
            return c;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
