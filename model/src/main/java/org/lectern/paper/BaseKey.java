package org.lectern.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.text.NormalForm;

/// The beginning of a citation key: what it says of the paper, before a letter makes it unique in its library.
///
/// Always ASCII letters, digits and `_`, at most 49 characters, and the same for the same citation on every machine.
public final class BaseKey {

    private static final int LONGEST_WORD = 13;
    private static final int LONGEST_NAME = 20;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as", "via", "is",
            "are", "be", "do", "does", "can", "how", "what", "why", "when", "towards", "toward", "its", "it", "into",
            "using", "der", "die", "das", "ein", "eine", "und", "le", "la", "les", "un", "une", "el", "los", "de",
            "des", "du");

    private BaseKey() {}

    /// `devlin2019bert`: the first author's family name, the year and the title's first word that carries meaning.
    /// Without an author `nd_three_content_words_1f0c`, the end being a hash of the title.
    public static String of(Citation citation) {
        var name = citation.authors().isEmpty() ? "" : name(citation.authors().getFirst());
        var words = words(citation.title());
        if (name.isEmpty()) return nameless(citation.title(), words);
        var year = citation.year() == null ? "" : citation.year().toString();
        return name + year + (words.isEmpty() ? "" : words.getFirst());
    }

    /// A base key made unique: 0 leaves it, 1 appends `a`, 26 `z`, 27 `aa`.
    public static String suffixed(String base, int n) {
        var suffix = new StringBuilder();
        for (int rest = n; rest > 0; rest = (rest - 1) / 26) suffix.append((char) ('a' + (rest - 1) % 26));
        return base + suffix.reverse();
    }

    /// Whether a word in small letters carries no meaning in a key.
    public static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private static String nameless(String title, List<String> words) {
        var start = words.stream().limit(3).collect(Collectors.joining("_"));
        return "nd_" + start + (start.isEmpty() ? "" : "_") + hash(NormalForm.key(title));
    }

    private static String name(Author author) {
        return cut(folded(author.sortName()).replace(" ", ""), LONGEST_NAME);
    }

    private static List<String> words(String title) {
        var all = Arrays.stream(folded(title).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var content = all.stream().filter(word -> !isSmall(word)).toList();
        return (content.isEmpty() ? all : content)
                .stream().map(word -> cut(word, LONGEST_WORD)).toList();
    }

    private static String folded(String text) {
        return NormalForm.ascii(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['`]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static String cut(String word, int longest) {
        return word.length() <= longest ? word : word.substring(0, longest);
    }

    /// Four hexadecimal digits: FNV-1a of the text's UTF-8, folded to 16 bits.
    private static String hash(String text) {
        int hash = 0x811C9DC5;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (each & 0xFF)) * 0x01000193;
        return String.format(Locale.ROOT, "%04x", (hash ^ (hash >>> 16)) & 0xFFFF);
    }
}
