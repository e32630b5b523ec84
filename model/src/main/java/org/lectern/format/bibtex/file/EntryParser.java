package org.lectern.format.bibtex.file;

import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.work.Problem;

/// Cuts a file into entries, one at a time, and reads on behind whatever is broken.
///
/// Text between entries is passed over, as BibTeX does. An entry that is not closed ends before the next line that
/// begins like one (`@article{key,`), even inside a value, because a brace is forgotten far more often than such a
/// line is quoted; its whole fields are kept, the broken one is not.
public final class EntryParser {

    /// Longer texts between entries are somebody's data, and no remarks on the entries.
    private static final int LONGEST_ASIDE = 1 << 17;

    private final CharacterFeed feed;
    private final Macros macros = new Macros();
    private final PreambleCommands commands = new PreambleCommands();
    private final Map<String, Integer> keys = new HashMap<>();
    private int records;

    private List<Problem> problems = new ArrayList<>();
    private boolean broken;
    private List<Aside> asides = new ArrayList<>();
    private final StringBuilder free = new StringBuilder();
    private @Nullable Entry held;
    private @Nullable UncheckedIOException failure;

    public EntryParser(Reader file) {
        this(file, CharacterFeed.LARGEST);
    }

    private EntryParser(Reader file, int size) {
        this.feed = new CharacterFeed(file, size);
    }

    /// A parser of a text at hand, such as one entry.
    public static EntryParser of(String text) {
        return new EntryParser(new StringReader(text), text.length() + 1);
    }

    /// The next entry, or empty at the end of the file. Reads one entry ahead, since the last one takes what follows.
    ///
    /// @throws UncheckedIOException when the file cannot be read on
    public Optional<Entry> next() {
        if (failure != null) throw failure;
        if (held == null) held = scanned();
        var entry = held;
        if (entry == null) return Optional.empty();
        held = ahead();
        if (held != null || failure != null) return Optional.of(entry);
        problems.addAll(0, entry.problems());
        return Optional.of(entry.ending(asides, problems));
    }

    /// The commands that the file has defined so far.
    public PreambleCommands commands() {
        return commands;
    }

    /// A file that cannot be read on still gives the entry before.
    private @Nullable Entry ahead() {
        try {
            return scanned();
        } catch (UncheckedIOException e) {
            failure = e; // thrown by the next call
            return null;
        }
    }

    private @Nullable Entry scanned() {
        while (feed.peek() != CharacterFeed.END) {
            feed.mark();
            int line = feed.line();
            if (feed.take() != '@') {
                free.append(feed.copy());
                continue;
            }
            skipSpace();
            var type = name().toLowerCase(Locale.ROOT);
            skipSpace();
            if (type.isEmpty() || (feed.peek() != '{' && feed.peek() != '(')) {
                free.append(feed.copy());
                continue;
            }
            endFreeText();
            broken = false;
            switch (type) {
                case "comment" -> {
                    block();
                    keep(Aside.Kind.COMMENT);
                }
                case "preamble" -> {
                    preamble();
                    if (!broken) keep(Aside.Kind.PREAMBLE);
                }
                case "string" -> string(line);
                default -> {
                    var entry = entry(type, line);
                    if (!isEmpty(entry)) return entry;
                }
            }
        }
        endFreeText();
        return null;
    }

    /// An entry that is whole and has no field at all says nothing; that it stood there is told with the next one.
    private boolean isEmpty(Entry entry) {
        if (broken || entry.key().isEmpty() || !entry.fields().isEmpty()) return false;
        asides.addAll(entry.above());
        problems.addAll(entry.problems());
        problems.add(Problem.of("import.bibtex.empty", entry.key(), entry.line()));
        return true;
    }

    private void endFreeText() {
        var text = free.toString().strip();
        if (!text.isEmpty() && text.length() < LONGEST_ASIDE) asides.add(Aside.of(Aside.Kind.FREE, text));
        free.setLength(0);
    }

    private void keep(Aside.Kind kind) {
        var text = feed.copy().strip();
        if (text.length() < LONGEST_ASIDE) asides.add(Aside.of(kind, text));
    }

    private void string(int line) {
        var defined = new LinkedHashMap<String, String>();
        body(opened(), defined, "");
        defined.forEach(macros::define);
        macros.used(List.of()); // a definition made of others is written out whole
        if (broken) problems.add(Problem.of("import.bibtex.unclosed", "string", line));
        var text = feed.copy().strip();
        boolean isOne = !broken && defined.size() == 1;
        defined.forEach((name, value) -> asides.add(
                isOne && !text.contains("#")
                        ? new Aside(Aside.Kind.STRING, name, value, text)
                        : Aside.string(name, value)));
    }

    private char opened() {
        return feed.take() == '(' ? ')' : '}';
    }

    private void preamble() {
        char closing = opened();
        var text = value(closing);
        if (text.isEmpty()) return;
        commands.define(text.get());
        skipSpace();
        if (feed.peek() == closing) feed.take();
    }

    /// Passes over a comment in braces whatever stands in it.
    private void block() {
        char closing = opened();
        int depth = closing == '}' ? 1 : 0;
        for (int c = feed.take(); c != CharacterFeed.END; c = feed.take()) {
            if (c == '{') depth++;
            if (c == '}') depth--;
            if (depth <= 0 && c == closing) return;
        }
    }

    private Entry entry(String type, int line) {
        char closing = opened();
        var fields = new LinkedHashMap<String, String>();
        var head = head(closing);
        int equals = head.indexOf('=');
        var key = equals < 0 ? head.strip() : "";
        var first = "";
        if (equals >= 0) {
            // A field's name stands where the key should end: the comma, or the key itself, is missing.
            var before = head.substring(0, equals).strip();
            int space = lastSpace(before);
            key = before.substring(0, Math.max(space, 0)).strip();
            first = before.substring(space + 1);
            problems.add(
                    Problem.of(key.isEmpty() ? "import.bibtex.no-key" : "import.bibtex.comma", first, feed.line()));
        } else if (key.isEmpty()) problems.add(Problem.of("import.bibtex.no-key", type, line));
        body(closing, fields, first);
        if (broken) problems.add(Problem.of("import.bibtex.unclosed", key, line));
        var known = key.isEmpty() ? null : keys.putIfAbsent(key.toLowerCase(Locale.ROOT), line);
        if (known != null) problems.add(Problem.of("import.bibtex.repeated-key", key, known));
        var above = new ArrayList<>(asides);
        above.addAll(macros.used(above));
        var body = feed.copy().stripTrailing();
        var entry = new Entry(type, key, fields, ++records, line, above, body, List.of(), problems);
        problems = new ArrayList<>();
        asides = new ArrayList<>();
        return entry;
    }

    private static int lastSpace(String text) {
        for (int i = text.length() - 1; i >= 0; i--) if (Character.isWhitespace(text.charAt(i))) return i;
        return -1;
    }

    /// Takes the key up to its comma, or up to the `=` that stands before any comma.
    private String head(char closing) {
        var head = new StringBuilder();
        while (true) {
            int c = feed.peek();
            if (c == CharacterFeed.END || c == closing || c == '{' || c == '"' || beginsEntry()) return head.toString();
            feed.take();
            if (c == ',') return head.toString();
            head.append((char) c);
            if (c == '=') return head.toString();
        }
    }

    /// Reads fields up to the closing delimiter.
    ///
    /// @param name the name of the first field where it has been read already, else empty
    private void body(char closing, Map<String, String> fields, String name) {
        boolean separated = true;
        if (!name.isEmpty()) {
            int line = feed.line();
            value(closing).ifPresent(value -> put(fields, name, value, line));
            separated = false;
        }
        while (!broken) {
            skipSpace();
            int c = feed.peek();
            if (c == CharacterFeed.END || beginsEntry()) {
                broken = true;
            } else if (c == closing) {
                feed.take();
                return;
            } else if (c == ',') {
                feed.take();
                separated = true;
            } else if (c == '%') {
                comment();
            } else {
                separated = field(closing, fields, separated);
            }
        }
    }

    /// Passes over the rest of the line between two fields, as biber does; BibTeX knows no such comments.
    private void comment() {
        for (int c = feed.peek(); c != CharacterFeed.END && c != '\n' && c != '\r'; c = feed.peek()) feed.take();
    }

    private boolean field(char closing, Map<String, String> fields, boolean separated) {
        int line = feed.line();
        var name = name();
        skipSpace();
        if (name.isEmpty() || feed.peek() != '=') {
            junk(closing, name, line);
            return true;
        }
        feed.take();
        if (!separated) problems.add(Problem.of("import.bibtex.comma", name, line));
        value(closing).ifPresent(value -> put(fields, name, value, line));
        return false;
    }

    private void put(Map<String, String> fields, String name, String value, int line) {
        var lower = name.toLowerCase(Locale.ROOT);
        var before = fields.get(lower);
        if (before == null || before.isBlank()) fields.put(lower, value);
        else problems.add(Problem.of("import.bibtex.repeated-field", lower, line));
    }

    /// Passes over what is no field, up to the next comma or the end of the entry.
    private void junk(char closing, String name, int line) {
        boolean told = !name.isEmpty();
        int depth = 0;
        while (feed.peek() != CharacterFeed.END && !beginsEntry()) {
            int c = feed.peek();
            if (depth == 0 && (c == ',' || c == closing)) break;
            if (c == '{') depth++;
            if (c == '}' && depth > 0) depth--;
            told |= !Character.isWhitespace(c);
            feed.take();
        }
        if (told) problems.add(Problem.of("import.bibtex.no-field", name, line));
    }

    /// A value: braced or quoted texts, numbers and macros, joined by `#`. Empty where it is not closed.
    private Optional<String> value(char closing) {
        var value = new StringBuilder();
        while (true) {
            skipSpace();
            int c = feed.peek();
            if (c == '{' || c == '"') {
                if (!text(value)) return Optional.empty();
            } else macro(value, closing);
            skipSpace();
            if (feed.peek() != '#') return Optional.of(value.toString());
            feed.take();
        }
    }

    private boolean text(StringBuilder value) {
        int opening = feed.take();
        int depth = 0;
        while (true) {
            feed.takePlain(value);
            if (feed.peek() == CharacterFeed.END || beginsEntry()) {
                broken = true;
                return false;
            }
            int c = feed.take();
            if (depth == 0 && c == (opening == '{' ? '}' : '"') && !isAccent(c, value) && !isInner(c)) return true;
            if (c == '{') depth++;
            if (c == '}' && depth > 0) depth--;
            value.append((char) c);
        }
    }

    /// Whether a quotation mark is an accent, as in `"M\"uller"`. BibTeX ends the text there and finds no comma; nobody
    /// else means that.
    private boolean isAccent(int c, CharSequence value) {
        boolean isEscaped = c == '"' && !value.isEmpty() && value.charAt(value.length() - 1) == '\\';
        return isEscaped && (Character.isLetter(feed.peek()) || feed.peek() == '{' || feed.peek() == '\\');
    }

    private boolean isInner(int c) {
        return c == '"' && InnerQuote.precedes(feed);
    }

    private void macro(StringBuilder value, char closing) {
        int line = feed.line();
        var name = new StringBuilder();
        for (int c = feed.peek(); c != CharacterFeed.END && c != closing && isBare(c); c = feed.peek())
            name.append((char) feed.take());
        var known = macros.value(name.toString());
        value.append(known.orElse(name.toString()));
        if (name.isEmpty()) problems.add(Problem.of("import.bibtex.no-value", line));
        else if (known.isEmpty() && !name.chars().allMatch(c -> c >= '0' && c <= '9'))
            problems.add(Problem.of("import.bibtex.macro", name.toString(), line));
    }

    private static boolean isBare(int c) {
        return !isSpace(c) && ",#{}\"=".indexOf(c) < 0;
    }

    private String name() {
        var name = new StringBuilder();
        for (int c = feed.peek(); c != CharacterFeed.END && isName(c); c = feed.peek()) name.append((char) feed.take());
        return name.toString();
    }

    static boolean isName(int c) {
        return !isSpace(c) && !Character.isISOControl(c) && "\"#%'(),={}@".indexOf(c) < 0;
    }

    private void skipSpace() {
        while (feed.peek() != CharacterFeed.END && isSpace(feed.peek())) feed.take();
    }

    /// White space, and the blanks that pages and word processors put in its place when an entry is copied from them.
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b' || c == '\ufeff';
    }

    /// Whether a new entry begins here, at the start of a line.
    private boolean beginsEntry() {
        if (feed.peek() != '@' || !feed.atLineStart()) return false;
        int at = 1;
        while (at < 40 && Character.isLetter(feed.peek(at))) at++;
        if (at == 1) return false;
        while (at < 50 && feed.peek(at) == ' ') at++;
        if (feed.peek(at) != '{' && feed.peek(at) != '(') return false;
        while (++at < CharacterFeed.SIGHT - 1) {
            int c = feed.peek(at);
            if (c == ',' || c == '=') return true;
            if (c == CharacterFeed.END || "{}()\"\n\r".indexOf(c) >= 0) return c == '\n' || c == '\r';
        }
        return false;
    }
}
