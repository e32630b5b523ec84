package org.lectern.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Citation;

/// A date of publication as producers write it: `2001`, `2001/05/12/`, `2001-05`, `2002 Sep 5`, `12 May 2001`.
///
/// @param year the year, or `null` where the text names none
/// @param iso `2001-05-12` or `2001-05` where the text is that precise, else empty
/// @param isWhole whether the two say all that the text says
public record WrittenDate(@Nullable Year year, String iso, boolean isWhole) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[4-9]|20)\\d\\d(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("((?:1[4-9]|20)\\d\\d)[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?(?![\\w-])(.*)", Pattern.DOTALL);
    /// `20010512`, as MEDLINE and ProQuest write days.
    private static final Pattern COMPACT =
            Pattern.compile("((?:1[4-9]|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}]+");
    private static final Pattern DAY = Pattern.compile("(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// Reads a date; what cannot be told is left out, never guessed, so that `03/04/2001` is a year only.
    public static WrittenDate parse(String text) {
        var compact = COMPACT.matcher(text.strip());
        var date = compact.matches() ? compact.replaceFirst("$1-$2-$3") : text.strip();
        var found = YEAR.matcher(date);
        if (!found.find()) return new WrittenDate(null, "", date.isEmpty());
        var year = Year.parse(found.group());
        var numbers = NUMBERS.matcher(date);
        if (numbers.matches()) {
            var iso = iso(year, Integer.parseInt(numbers.group(2)), numbers.group(3));
            return new WrittenDate(year, iso.orElse(""), iso.isPresent() && isNothing(numbers.group(4)));
        }
        var rest = date.substring(0, found.start()) + ' ' + date.substring(found.end());
        return named(year, rest)
                .map(iso -> new WrittenDate(year, iso, true))
                .orElseGet(() -> new WrittenDate(year, "", isNothing(rest)));
    }

    /// Sets year and date of a citation.
    public Citation.Builder into(Citation.Builder citation) {
        return citation.year(year).date(iso);
    }

    /// The number of a month's English name or its first three letters.
    public static Optional<Integer> month(String name) {
        var word = name.toLowerCase(Locale.ROOT);
        int month = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        return month < 0 ? Optional.empty() : Optional.of(month + 1);
    }

    /// A month by name and perhaps a day; two months or two numbers are a span, of which nothing is taken.
    private static Optional<String> named(Year year, String rest) {
        var words = WORDS.matcher(rest)
                .results()
                .map(word -> word.group())
                .filter(word -> !word.matches("st|nd|rd|th"))
                .toList();
        var days = DAY.matcher(rest).results().map(day -> day.group(1)).toList();
        if (words.size() != 1 || days.size() > 1) return Optional.empty();
        return month(words.getFirst()).flatMap(month -> iso(year, month, days.isEmpty() ? null : days.getFirst()));
    }

    private static Optional<String> iso(Year year, int month, @Nullable String day) {
        if (month < 1 || month > 12) return Optional.empty();
        var iso = String.format(Locale.ROOT, "%s-%02d", year, month);
        if (day == null) return Optional.of(iso);
        try {
            return Optional.of(
                    LocalDate.of(year.getValue(), month, Integer.parseInt(day)).toString());
        } catch (DateTimeException e) {
            return Optional.of(iso); // a 31st of June says a month all the same
        }
    }

    private static boolean isNothing(String rest) {
        return rest.chars().noneMatch(Character::isLetterOrDigit);
    }
}
