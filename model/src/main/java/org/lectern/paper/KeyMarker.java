package org.lectern.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.text.TexReader;

/// What a [key pattern][KeyPattern] can ask of a citation.
///
/// | marker | gives for `A study of graphs`, 2019, by Ann Lee, Bob Roe and Cy Wu |
/// |---|---|
/// | `auth`, `auth3` | the first author's family name, or its first letters: `Lee` |
/// | `authors`, `authors2` | all family names, or the first two and `EtAl`: `LeeRoeWu` |
/// | `authEtAl` | two names, or one and `EtAl`: `LeeEtAl` |
/// | `authorsAlpha` | as the style `alpha` does: `LRW` |
/// | `authForeIni`, `authorLast` | initial of the first author's given name; the last author's family name |
/// | `year`, `shortyear`, `month` | `2019`, `19`, `06` |
/// | `title` | every word of the title, capitalised: `AStudyOfGraphs` |
/// | `shorttitle`, `shorttitle2`, `veryshorttitle` | the first three (two, one) words that carry meaning: `studygraphs`
/// |
/// | `shorttitleINI` | their first letters |
/// | `firstpage`, `lastpage` | the pages' first and last number |
/// | `journal`, `volume`, `number`, `pages`, `publisher`, `doi`, `arxiv`, `entrytype`, `keyword1` | what they say |
///
/// Without an author the editor counts, without an editor the first word of the title that carries meaning.
///
/// @param name as it stands in the pattern
/// @param count the number behind the name, or 0
public record KeyMarker(String name, int count) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z]+)(\\d{0,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int WORDS = 3;

    private static final Map<String, Function<Asked, String>> MARKERS = Map.ofEntries(
            Map.entry("auth", asked -> cut(asked.name(0), asked.count)),
            Map.entry("authors", KeyMarker::authors),
            Map.entry("authetal", KeyMarker::etAl),
            Map.entry("authorsalpha", KeyMarker::alpha),
            Map.entry(
                    "authforeini",
                    asked -> cut(
                            asked.people.isEmpty()
                                    ? ""
                                    : asked.people.getFirst().given(),
                            1)),
            Map.entry(
                    "authorlast",
                    asked -> asked.people.isEmpty()
                            ? asked.name(0)
                            : asked.people.getLast().sortName()),
            Map.entry("year", asked -> year(asked.citation)),
            Map.entry("shortyear", asked -> year(asked.citation).replaceFirst("^..(?=..$)", "")),
            Map.entry(
                    "month",
                    asked -> asked.citation.date().matches("\\d{4}-\\d\\d.*")
                            ? asked.citation.date().substring(5, 7)
                            : ""),
            Map.entry("title", asked -> KeyModifier.Plain.CAPITALIZE.applied(asked.citation.title())),
            Map.entry("shorttitle", asked -> titleWords(asked, asked.count == 0 ? WORDS : asked.count)),
            Map.entry("veryshorttitle", asked -> titleWords(asked, 1)),
            Map.entry("shorttitleini", asked -> KeyModifier.Plain.ABBR.applied(titleWords(asked, WORDS))),
            Map.entry("firstpage", asked -> page(asked.citation, true)),
            Map.entry("lastpage", asked -> page(asked.citation, false)),
            Map.entry("journal", asked -> asked.citation.venue()),
            Map.entry("volume", asked -> asked.citation.volume()),
            Map.entry("number", asked -> asked.citation.number()),
            Map.entry("pages", asked -> asked.citation.pages()),
            Map.entry("publisher", asked -> asked.citation.publisher()),
            Map.entry(
                    "doi",
                    asked -> asked.citation
                            .identifier(Identifier.Doi.class)
                            .map(Identifier::text)
                            .orElse("")),
            Map.entry(
                    "arxiv",
                    asked -> asked.citation
                            .identifier(Identifier.ArxivId.class)
                            .map(Identifier::text)
                            .orElse("")),
            Map.entry("entrytype", asked -> asked.citation.type()),
            Map.entry("keyword", KeyMarker::keyword));

    /// A citation, and the people by whose names it is known.
    private record Asked(Citation citation, List<Author> people, int count) {

        /// A person's name; without any the title's first word.
        String name(int number) {
            if (!people.isEmpty()) return people.get(number).sortName();
            var words = BaseKey.contentWords(citation.title());
            return number > 0 || words.isEmpty() ? "" : words.getFirst();
        }
    }

    /// The marker that a text names, in any case, or empty.
    static Optional<KeyMarker> read(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches() || !MARKERS.containsKey(form.group(1).toLowerCase(Locale.ROOT))) return Optional.empty();
        return Optional.of(new KeyMarker(form.group(1), form.group(2).isEmpty() ? 0 : Integer.parseInt(form.group(2))));
    }

    String of(Citation citation) {
        var marker = MARKERS.getOrDefault(name.toLowerCase(Locale.ROOT), asked -> "");
        return marker.apply(new Asked(citation, people(citation), count));
    }

    private static List<Author> people(Citation citation) {
        var authors = citation.authors().isEmpty()
                ? Author.parseAll(TexReader.read(citation.extra().getOrDefault("editor", "")))
                : citation.authors();
        return authors.stream().filter(each -> !each.isOthers()).toList();
    }

    private static String authors(Asked asked) {
        if (asked.people.isEmpty()) return asked.name(0);
        int shown = asked.count == 0 ? asked.people.size() : Math.min(asked.count, asked.people.size());
        var names = asked.people.stream().limit(shown).map(Author::sortName).collect(Collectors.joining());
        return names + (shown < asked.people.size() ? "EtAl" : "");
    }

    private static String etAl(Asked asked) {
        return switch (asked.people.size()) {
            case 0, 1 -> asked.name(0);
            case 2 -> asked.name(0) + asked.name(1);
            default -> asked.name(0) + "EtAl";
        };
    }

    /// One author gives three letters, up to four give one each, of more three and a `+`, which is left to the reader.
    private static String alpha(Asked asked) {
        if (asked.people.size() < 2) return cut(asked.name(0), 3);
        return asked.people.stream()
                .limit(asked.people.size() > 4 ? 3 : 4)
                .map(each -> cut(each.sortName(), 1))
                .collect(Collectors.joining());
    }

    private static String titleWords(Asked asked, int count) {
        return BaseKey.contentWords(asked.citation.title()).stream()
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    private static String year(Citation citation) {
        var year = citation.year();
        return year == null ? "" : year.toString();
    }

    private static String page(Citation citation, boolean first) {
        var numbers = NUMBER.matcher(citation.pages())
                .results()
                .map(each -> each.group())
                .toList();
        if (numbers.isEmpty()) return "";
        return first ? numbers.getFirst() : numbers.getLast();
    }

    private static String keyword(Asked asked) {
        int index = Math.max(asked.count, 1) - 1;
        return index < asked.citation.keywords().size()
                ? asked.citation.keywords().get(index)
                : "";
    }

    /// The first characters of a text; all of it for 0.
    private static String cut(String text, int length) {
        return length == 0 ? text : new KeyModifier.Truncate(length).applied(text);
    }
}
