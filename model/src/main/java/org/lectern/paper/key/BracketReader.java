package org.lectern.paper.key;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.work.Problem;

/// Reads JabRef's notation: `[marker:modifier:modifier]`, anything else standing for itself.
final class BracketReader {

    /// `truncate4`, `select=1,2`, `select,1,2`, `regex("a","b")`.
    private static final Pattern MODIFIER =
            Pattern.compile("([A-Za-z]+?)(?:(\\d+)|[=,](.*)|\\((.*)\\))?", Pattern.DOTALL);

    private final String text;
    private final List<List<KeyPattern.Part>> alternatives = new ArrayList<>();
    private List<KeyPattern.Part> parts = new ArrayList<>();
    private int at;

    BracketReader(String text) {
        this.text = text;
    }

    List<List<KeyPattern.Part>> read() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '[' -> field();
                case '|' -> next();
                default -> literal();
            }
        }
        alternatives.add(parts);
        return alternatives;
    }

    private void next() {
        if (parts.isEmpty()) throw mistake(at, "key-pattern.no-marker");
        alternatives.add(parts);
        parts = new ArrayList<>();
        at++;
    }

    private void literal() {
        int from = at;
        for (; at < text.length() && "[|".indexOf(text.charAt(at)) < 0; at++) {
            char c = text.charAt(at);
            if (c == ']' || !KeyPattern.isPlain(c))
                throw mistake(at, "key-pattern.character", Character.toString(text.codePointAt(at)));
        }
        parts.add(new KeyPattern.Part.Literal(text.substring(from, at)));
    }

    private void field() {
        var pieces = pieces(at++);
        var first = pieces.getFirst();
        var marker = KeyMarker.read(first.text)
                .orElseThrow(() -> mistake(first.start, "key-pattern.unknown-marker", first.text));
        var modifiers = pieces.stream().skip(1).map(this::modifier).toList();
        parts.add(new KeyPattern.Part.Field(marker, modifiers));
    }

    private KeyModifier modifier(Piece piece) {
        if (piece.text.startsWith("(") && piece.text.endsWith(")"))
            return new KeyModifier.Otherwise(piece.text.substring(1, piece.text.length() - 1));
        var form = MODIFIER.matcher(piece.text.strip());
        if (!form.matches()) throw unknown(piece);
        for (int group = 2; group <= 4; group++) {
            var arguments = form.group(group);
            if (arguments != null)
                return ModifierNames.of(form.group(1), Arguments.read(arguments))
                        .orElseThrow(() -> unknown(piece));
        }
        return ModifierNames.of(form.group(1), List.of()).orElseThrow(() -> unknown(piece));
    }

    private PatternMistake unknown(Piece piece) {
        return mistake(piece.start, "key-pattern.unknown-modifier", piece.text);
    }

    private record Piece(int start, String text) {}

    /// What stands between colons up to the closing bracket, quotation marks and parentheses being passed over.
    private List<Piece> pieces(int open) {
        var pieces = new ArrayList<Piece>();
        at = open + 1;
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
        throw mistake(open, "key-pattern.open");
    }

    private static PatternMistake mistake(int offset, String key, Object... arguments) {
        return new PatternMistake(offset, Problem.of(key, arguments));
    }
}
