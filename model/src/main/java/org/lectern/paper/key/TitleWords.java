package org.lectern.paper.key;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.paper.BaseKey;
import org.lectern.text.NormalForm;

/// A title cut into words of ASCII letters and digits, in the title's own case.
final class TitleWords {

    /// Words that say where things stand, beside those that [BaseKey] passes over.
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "above", "about", "across", "against", "along", "among", "around", "before", "behind", "below", "beneath",
            "beside", "between", "beyond", "but", "down", "during", "except", "inside", "like", "near", "nor", "off",
            "onto", "since", "so", "through", "under", "until", "up", "upon", "within", "without", "yet");

    private TitleWords() {}

    static List<String> all(String title) {
        return Arrays.stream(NormalForm.ascii(title).replaceAll("['`]", "").split("[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The words that carry meaning; all of them where none does.
    static List<String> content(String title) {
        var all = all(title);
        var content = all.stream().filter(word -> !isFunctionWord(word)).toList();
        return content.isEmpty() ? all : content;
    }

    static boolean isFunctionWord(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return FUNCTION_WORDS.contains(lower) || BaseKey.isSmall(lower);
    }

    /// The first letter large, the rest small.
    static String camel(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /// The first letter large, the rest as it is.
    static String capitalised(String word) {
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }
}
