package org.lectern.paper.key;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lectern.paper.Citation;

/// What a [key pattern][KeyPattern] can ask of a citation, by the names that JabRef and Better BibTeX use.
///
/// | marker | gives for `A study of graphs`, 2019, by Ann Lee, Bob Roe and Cy Wu |
/// |---|---|
/// | `auth`, `auth3`, `auth3_2` | the first author's family name, its first letters, those of the second: `Lee` |
/// | `authors`, `authors2` | all family names, or the first two and `EtAl`: `LeeRoeWu` |
/// | `authEtAl`, `auth.etal`, `auth.auth.ea` | `LeeEtAl`, `Lee.etal`, `Lee.Roe.ea`; two names are both written |
/// | `authorsAlpha`, `authshort` | as the style `alpha` does: `LRW`, with `+` where more are left out |
/// | `authIni4`, `authorIni` | the names' beginnings, four letters in all: `LeRW`; five letters and initials: `LeeRW` |
/// | `authForeIni`, `authorLast`, `authorLastForeIni` | initial of a given name; the last author's family name |
/// | `edtr…`, `editors`, `pureauth…` | the same for editors alone and for authors alone |
/// | `year`, `shortyear`, `month`, `day`, `date` | `2019`, `19`, `06`, `2`, `2019-06-02` |
/// | `title`, `camel`, `fulltitle` | `AStudyofGraphs`, `AStudyOfGraphs`, `Astudyofgraphs` |
/// | `shorttitle`, `shorttitle2`, `shorttitle3_3` | the first words that carry meaning; the first ones capitalised |
/// | `veryshorttitle`, `shorttitleINI` | the first such word: `study`; the first three's letters: `sg` |
/// | `firstpage`, `lastpage`, `pageprefix` | the pages' first and last number, and what stands before |
/// | `keyword1`, `keywords2` | a keyword; the first keywords |
/// | `entrytype`, `journal`, `volume`, `number`, `doi`, … | what they say |
///
/// Without an author the editor counts. Without both, and where the pattern does not ask for the title, the title's
/// first word that carries meaning stands in, or its first three where the year is missing as well.
///
/// @param name as [#names()] has it
/// @param first the first number behind the name, or 0
/// @param second the second number, or 0
public record KeyMarker(String name, int first, int second) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z]+(?:\\.[A-Za-z]+)*?)(\\d{0,3})(?:_(\\d{1,2}))?");
    private static final Map<String, Function<Asked, String>> NAMES = NameMarkers.all();
    private static final Map<String, Function<Asked, String>> TITLES = TitleMarkers.all();
    private static final Map<String, Function<Asked, String>> FIELDS = FieldMarkers.all();

    /// The marker that a text names, in any case, or empty.
    static Optional<KeyMarker> read(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) return Optional.empty();
        var name = form.group(1).toLowerCase(Locale.ROOT);
        return marker(name).map(_ -> new KeyMarker(name, number(form.group(2)), number(form.group(3))));
    }

    /// The names of all markers, in small letters and in order.
    public static SortedSet<String> names() {
        var names = new TreeSet<>(NAMES.keySet());
        names.addAll(TITLES.keySet());
        names.addAll(FIELDS.keySet());
        return names;
    }

    KeyMarker with(int firstNumber, int secondNumber) {
        return new KeyMarker(name, firstNumber, secondNumber);
    }

    boolean isOfTitle() {
        return TITLES.containsKey(name);
    }

    /// What the citation says; words are parted by blanks.
    ///
    /// @param titleStandsIn whether the title may take the place of missing names
    String of(Citation citation, boolean titleStandsIn) {
        return marker(name).orElseThrow().apply(new Asked(citation, first, second, titleStandsIn));
    }

    private static Optional<Function<Asked, String>> marker(String name) {
        return Optional.ofNullable(NAMES.get(name))
                .or(() -> Optional.ofNullable(TITLES.get(name)))
                .or(() -> Optional.ofNullable(FIELDS.get(name)));
    }

    @SuppressWarnings("NullAway") // a group that took no part is null
    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
