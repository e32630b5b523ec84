package org.lectern.paper.key;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The markers that give words of the title.
final class TitleMarkers {

    private static final int WORDS = 3;

    private TitleMarkers() {}

    static Map<String, Function<Asked, String>> all() {
        return Map.of(
                "title", TitleMarkers::title,
                "camel",
                        asked -> joined(
                                words(asked).stream().map(TitleWords::camel).toList()),
                "fulltitle", asked -> joined(words(asked)),
                "shorttitle", asked -> first(asked, WORDS),
                "veryshorttitle", asked -> first(asked, 1),
                "shorttitleini", asked -> KeyModifier.Plain.ABBR.applied(first(asked, WORDS)));
    }

    private static List<String> words(Asked asked) {
        return TitleWords.all(asked.citation().title());
    }

    /// Every word capitalised but function words, of which only the first is.
    private static String title(Asked asked) {
        var words = words(asked);
        return IntStream.range(0, words.size())
                .mapToObj(i -> i > 0 && TitleWords.isFunctionWord(words.get(i))
                        ? words.get(i)
                        : TitleWords.camel(words.get(i)))
                .collect(Collectors.joining(" "));
    }

    /// The first words that carry meaning, the first few of them capitalised. Where the title is all there is, a word
    /// or
    /// two would be no good key, so there are three.
    private static String first(Asked asked, int otherwise) {
        var words = TitleWords.content(asked.citation().title());
        int wanted = Math.max(asked.first(otherwise), asked.hasOnlyTitle() ? WORDS : 0);
        return IntStream.range(0, Math.min(wanted, words.size()))
                .mapToObj(i -> i < asked.second() ? TitleWords.capitalised(words.get(i)) : words.get(i))
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
