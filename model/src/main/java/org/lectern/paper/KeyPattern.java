package org.lectern.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.text.NormalForm;
import org.lectern.work.Problem;

/// How the user wants citation keys to begin, in the notation of JabRef: `[auth:lower][year][shorttitle]`.
///
/// Text outside brackets stands for itself. In brackets stands a [marker][KeyMarker], and behind colons the
/// [modifiers][KeyModifier] that change what it gives, from left to right. A key is always ASCII, without white space
/// and without what BibTeX, biber or TeX could stumble over (`, { } " # % ' ( ) = ~ \ & $ ^ @`). A pattern only makes
/// proposals: it gives no letter against clashes, and changes no key that was given.
///
/// @param text as the user wrote it
public record KeyPattern(String text, List<Part> parts) {

    /// A piece of a key before it is cleaned.
    public sealed interface Part {
        record Literal(String text) implements Part {}

        record Field(KeyMarker marker, List<KeyModifier> modifiers) implements Part {
            public Field {
                modifiers = List.copyOf(modifiers);
            }
        }
    }

    /// What a text says as a pattern.
    public sealed interface Reading {
        record Valid(KeyPattern pattern) implements Reading {}

        /// A text that is no pattern.
        ///
        /// @param offset where in the text the problem stands, from 0
        record Invalid(int offset, Problem problem) implements Reading {}
    }

    private static final String FORBIDDEN = ",{}\"#%'()=~\\&$^@";

    public KeyPattern {
        parts = List.copyOf(parts);
    }

    public static Reading read(String text) {
        return new Reader(text).read();
    }

    /// The beginning of a paper's key. Where the citation says nothing that the pattern asks for, the
    /// [usual beginning][BaseKey].
    public String base(Citation citation) {
        var key = parts.stream().map(part -> value(part, citation)).collect(Collectors.joining());
        boolean saysNothing = parts.stream()
                .filter(Part.Field.class::isInstance)
                .allMatch(part -> clean(value(part, citation)).isEmpty());
        return saysNothing ? BaseKey.of(citation) : clean(key);
    }

    private static String value(Part part, Citation citation) {
        return switch (part) {
            case Part.Literal(var literal) -> literal;
            case Part.Field(var marker, var modifiers) -> {
                var value = marker.of(citation);
                for (var modifier : modifiers) value = modifier.applied(value);
                yield value;
            }
        };
    }

    private static String clean(String text) {
        return NormalForm.ascii(text)
                .codePoints()
                .filter(c -> c > ' ' && c < 0x7F && FORBIDDEN.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static final class Reader {
        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Reading read() {
            Optional<Reading.Invalid> wrong = Optional.empty();
            while (at < text.length() && wrong.isEmpty()) wrong = text.charAt(at) == '[' ? field() : literal();
            if (wrong.isPresent()) return wrong.get();
            if (parts.stream().noneMatch(Part.Field.class::isInstance)) return invalid(0, "key-pattern.no-marker");
            return new Reading.Valid(new KeyPattern(text, parts));
        }

        private Optional<Reading.Invalid> literal() {
            int from = at;
            while (at < text.length() && text.charAt(at) != '[') {
                char c = text.charAt(at);
                if (c <= ' ' || c >= 0x7F || c == ']' || FORBIDDEN.indexOf(c) >= 0)
                    return Optional.of(invalid(at, "key-pattern.character", Character.toString(text.codePointAt(at))));
                at++;
            }
            parts.add(new Part.Literal(text.substring(from, at)));
            return Optional.empty();
        }

        private Optional<Reading.Invalid> field() {
            int open = at++;
            var pieces = pieces();
            if (pieces.isEmpty()) return Optional.of(invalid(open, "key-pattern.open"));
            var first = pieces.getFirst();
            var marker = KeyMarker.read(first.text);
            if (marker.isEmpty()) return Optional.of(invalid(first.start, "key-pattern.unknown-marker", first.text));
            var modifiers = new ArrayList<KeyModifier>();
            for (var piece : pieces.subList(1, pieces.size())) {
                var modifier = KeyModifier.read(piece.text);
                if (modifier.isEmpty())
                    return Optional.of(invalid(piece.start, "key-pattern.unknown-modifier", piece.text));
                modifiers.add(modifier.get());
            }
            parts.add(new Part.Field(marker.get(), modifiers));
            return Optional.empty();
        }

        private record Piece(int start, String text) {}

        /// What stands between colons up to the closing bracket, quotation marks and parentheses being passed over;
        /// empty where no bracket closes.
        private List<Piece> pieces() {
            var pieces = new ArrayList<Piece>();
            int from = at;
            int depth = 0;
            boolean quoted = false;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '\\' && quoted) at++;
                else if (c == '"') quoted = !quoted;
                else if (c == '(' && !quoted) depth++;
                else if (c == ')' && !quoted) depth--;
                else if (!quoted && depth <= 0 && (c == ':' || c == ']')) {
                    pieces.add(new Piece(from, text.substring(from, at)));
                    from = at + 1;
                    if (c == ':') continue;
                    at++;
                    return pieces;
                }
            }
            return List.of();
        }

        private static Reading.Invalid invalid(int offset, String key, Object... arguments) {
            return new Reading.Invalid(offset, Problem.of(key, arguments));
        }
    }
}
