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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts the records out of a JSON file without parsing them, so that one that is no JSON costs itself and no other.
///
/// Records are the elements of the file's array, of the first array under one of the container names in the file's
/// object, or else the objects of the file one after another. A line end closes a string that was left open; behind
/// such a place, a brace that stands no deeper than the record's own starts the next record.
final class JsonElements implements Iterator<JsonElements.Text> {

    /// A comma too many is no reason to reject a record.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    /// Names under which services put the list of what they found.
    private static final Set<String> CONTAINERS =
            Set.of(
            "items", "references", "data", "results", "result", "papers", "records", "notes", "docs", "hits", "hit");
    private static final Pattern TITLE = Pattern.compile("\"(?:main|display_)?[Tt]itles?\"\\s*:");
    /// Longer values are no record of a paper.
    private static final int LONGEST = 1 << 22;

    private static final int END = -1;

    private final Reader in;
    private final boolean isInArray;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int column;
    private boolean isFirstOnLine = true;
    private boolean isBlank = true;
    private boolean isTorn;
    private int pushed = END;
    private int number;
    private @Nullable Text next;
    private boolean isOver;

    /// A record's text as it stood.
    ///
    /// @param isWhole whether its end was found
    record Text(int number, int line, String text, boolean isWhole) {

        /// The object that the text is, or nothing.
        Optional<JsonNode> object() {
            if (!isWhole) return Optional.empty();
            try {
                return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
            } catch (JacksonException e) {
                return Optional.empty(); // the importer rejects the record with its place
            }
        }

        Source source(String format, String key) {
            return new Source("", format, number, line, key, "", text);
        }
    }

    private JsonElements(Reader in, boolean isContained) {
        this.in = in;
        int first = skip();
        boolean isArray = first == '[';
        isInArray = isArray || (first == '{' && isContained && findContainer());
        if (!isInArray && first != END) pushed = first;
    }

    /// @param head the start of the file, which tells whether its object is a container or a record
    static Stream<Text> of(Reader file, String head) {
        var elements = new JsonElements(file, isContainer(head));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /// Whether the file's object holds a list of records, before which it says no title of its own: a paper that
    /// brings its references with it is a paper.
    static boolean isContainer(String head) {
        var start = head.stripLeading();
        if (!start.startsWith("{")) return false;
        var title = TITLE.matcher(start);
        int end = title.find() ? title.start() : start.length();
        return CONTAINERS.stream()
                .map(name -> Pattern.compile("\"" + name + "\"\\s*:\\s*\\[\\s*[{\\]]").matcher(start))
                .anyMatch(list -> list.find() && list.start() < end);
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
        int c = skip();
        while (c == ',') c = skip();
        if (c == END || (isInArray && c == ']')) return null;
        int start = line;
        text.setLength(0);
        boolean isStructure = c == '{' || c == '[';
        boolean isWhole = isStructure ? structure(c) : scalar(c);
        return new Text(++number, start, text.toString().strip(), isWhole && text.length() < LONGEST);
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
            if (c == ',' || c == '\n' || c == ']' || c == '{') {
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

    /// Passes over the object's beginning up to and with the bracket of the list in it.
    private boolean findContainer() {
        var lastString = "";
        for (int c = skip(); c != END; c = skip()) {
            if (c == '[' && CONTAINERS.contains(lastString)) return true;
            if (c != '"') {
                if (c != ':') lastString = "";
                continue;
            }
            text.setLength(0);
            string();
            lastString = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
        }
        return false;
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
