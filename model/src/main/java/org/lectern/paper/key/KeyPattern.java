package org.lectern.paper.key;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.paper.BaseKey;
import org.lectern.paper.Citation;
import org.lectern.text.NormalForm;
import org.lectern.work.Problem;

/// How the user wants citation keys to begin.
///
/// Two notations mean the same: JabRef's `[auth:lower][year][shorttitle]`, in which text outside brackets stands for
/// itself, and Better BibTeX's formula `auth.lower + year + shorttitle(3,3)`, in which such text stands in quotation
/// marks. Both ask [markers][KeyMarker] and let [modifiers][KeyModifier] change what these give, from left to right.
/// Several patterns, parted by `|` (in a formula also `;`), are tried one after the other until one says something.
///
/// A key is always ASCII, without white space and without what BibTeX, biber or TeX could stumble over
/// (`, { } " # % ' ( ) = ~ \ & $ ^ @`). A pattern only makes proposals: it gives no letter against clashes, and changes
/// no key that was given.
///
/// @param text as the user wrote it; empty for the usual key
/// @param alternatives the parts of each pattern, the first that says something counting
public record KeyPattern(String text, List<List<Part>> alternatives) {

    /// The pattern of those who chose none: [BaseKey].
    public static final KeyPattern USUAL = new KeyPattern("", List.of());

    /// A piece of a key before it is cleaned.
    public sealed interface Part {
        record Literal(String text) implements Part {}

        record Field(KeyMarker marker, List<KeyModifier> modifiers) implements Part {
            public Field {
                modifiers = List.copyOf(modifiers);
            }
        }

        /// Parts that are changed together.
        record Group(List<Part> parts, List<KeyModifier> modifiers) implements Part {
            public Group {
                parts = List.copyOf(parts);
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
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /// Reads either notation; a text with a bracket is JabRef's.
    public static Reading read(String text) {
        try {
            var alternatives = text.indexOf('[') >= 0 ? new BracketReader(text).read() : new FormulaReader(text).read();
            if (alternatives.stream().anyMatch(parts -> !asks(parts)))
                throw new PatternMistake(0, Problem.of("key-pattern.no-marker"));
            return new Reading.Valid(new KeyPattern(text, alternatives));
        } catch (PatternMistake mistake) {
            return new Reading.Invalid(mistake.offset(), mistake.problem());
        }
    }

    /// A pattern that was chosen before, or the usual one for empty text.
    ///
    /// @throws IllegalArgumentException when the text is no pattern, so that it was never chosen
    public static KeyPattern chosen(String text) {
        if (text.isEmpty()) return USUAL;
        return switch (read(text)) {
            case Reading.Valid(var pattern) -> pattern;
            case Reading.Invalid(var _, var problem) ->
                throw new IllegalArgumentException("no key pattern: " + text + ", " + problem.key());
        };
    }

    /// The beginning of a paper's key. Where the citation says nothing that the pattern asks for, the
    /// [usual beginning][BaseKey].
    public String base(Citation citation) {
        for (var parts : alternatives) {
            var sight = new Sight(citation, parts);
            if (parts.stream().allMatch(part -> clean(sight.said(part)).isEmpty())) continue;
            var key = clean(parts.stream().map(sight::value).collect(Collectors.joining()));
            if (!key.isEmpty()) return key;
        }
        return BaseKey.of(citation);
    }

    /// Whether a character may stand in a key that a pattern makes.
    static boolean isPlain(int c) {
        return c > ' ' && c < 0x7F && FORBIDDEN.indexOf(c) < 0;
    }

    private static String clean(String text) {
        return NormalForm.ascii(text)
                .codePoints()
                .filter(KeyPattern::isPlain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean asks(List<Part> parts) {
        return parts.stream().anyMatch(part -> switch (part) {
            case Part.Literal _ -> false;
            case Part.Field _ -> true;
            case Part.Group(var inner, var _) -> asks(inner);
        });
    }

    /// A citation seen through the parts of one pattern: the title stands in for missing names only where the pattern
    /// does not ask for the title itself.
    private record Sight(Citation citation, boolean titleStandsIn) {

        Sight(Citation citation, List<Part> parts) {
            this(citation, !asksForTitle(parts));
        }

        private static boolean asksForTitle(List<Part> parts) {
            return parts.stream().anyMatch(part -> switch (part) {
                case Part.Literal _ -> false;
                case Part.Field(var marker, var _) -> marker.isOfTitle();
                case Part.Group(var inner, var _) -> asksForTitle(inner);
            });
        }

        String value(Part part) {
            return switch (part) {
                case Part.Literal(var literal) -> literal;
                case Part.Field(var marker, var modifiers) -> changed(marker.of(citation, titleStandsIn), modifiers);
                case Part.Group(var parts, var modifiers) ->
                    changed(parts.stream().map(this::value).collect(Collectors.joining()), modifiers);
            };
        }

        /// What the citation itself says through a part, without the pattern's own text.
        String said(Part part) {
            return switch (part) {
                case Part.Literal _ -> "";
                case Part.Field field -> value(field);
                case Part.Group(var parts, var _) ->
                    parts.stream().map(this::said).collect(Collectors.joining());
            };
        }

        private static String changed(String text, List<KeyModifier> modifiers) {
            var value = text;
            for (var modifier : modifiers) value = modifier.applied(value);
            return value;
        }
    }
}
