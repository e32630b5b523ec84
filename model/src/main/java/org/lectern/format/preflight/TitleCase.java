package org.lectern.format.preflight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a title that stands all in capitals as titles are written. Which of its words really have capitals, the title
/// cannot tell; the paper's abstract and the user's own words can.
final class TitleCase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’]*+");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "with", "from",
            "as", "via", "into", "over", "is", "are", "its", "vs", "per", "und", "der", "die", "das", "et", "la", "le",
            "de", "du", "des", "y", "el");

    private TitleCase() {}

    static String of(String title, String abstractText, List<String> words) {
        var known = known(abstractText, words);
        var written = new StringBuilder();
        var word = WORD.matcher(title);
        int done = 0;
        while (word.find()) {
            written.append(title, done, word.start());
            written.append(written(word.group(), leads(title, word.start()), known));
            done = word.end();
        }
        return written.append(title.substring(done)).toString();
    }

    private static String written(String word, boolean leads, Map<String, String> known) {
        var lower = word.toLowerCase(Locale.ROOT);
        var form = known.get(lower);
        if (form != null) return form;
        if (SMALL.contains(lower) && !leads) return lower;
        int first = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }

    /// Whether a word begins the title or a subtitle.
    private static boolean leads(String title, int at) {
        var before = title.substring(0, at).stripTrailing();
        return before.isEmpty() || ":?!.–—".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /// Words by their small letters: those with capitals behind their first letter, and the user's.
    private static Map<String, String> known(String abstractText, List<String> words) {
        var known = new HashMap<String, String>();
        WORD.matcher(abstractText).results().map(each -> each.group()).forEach(word -> {
            boolean hasCapitals = word.chars().skip(1).anyMatch(Character::isUpperCase);
            if (hasCapitals) known.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
        });
        for (var word : words) known.put(word.toLowerCase(Locale.ROOT), word);
        return known;
    }
}
