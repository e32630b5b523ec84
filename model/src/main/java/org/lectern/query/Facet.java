package org.lectern.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.paper.TopicId;

/// The fields whose values are not text but something exact: a year, a tag, a state.
final class Facet {

    static final List<String> NAMES = List.of(
            "year", "tag", "topic", "status", "rating", "source", "has", "missing", "added", "like", "id", "key");
    static final int FIRST_YEAR = 0;
    static final int LAST_YEAR = 9999;
    static final int MOST_STARS = 5;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern DASHED = Pattern.compile("(\\d{1,4})[-\u2010-\u2015](\\d{1,4})");
    private static final List<String> STATES =
            Arrays.stream(Status.values()).map(Status::word).toList();
    private static final List<String> PARTS =
            Arrays.stream(Query.Part.values()).map(Facet::name).toList();

    private static final int MOST_IDS = 1_000_000;

    private Facet() {}

    /// What stands behind the colon.
    ///
    /// @param comparison the signs out of `<`, `>` and `=` before the text, or empty
    record Value(String comparison, String text) {
        String whole() {
            return comparison + text;
        }
    }

    private record Range(int from, int to) {}

    static Optional<Query> read(String name, Value value) {
        return switch (name) {
            case "year" -> range(value, FIRST_YEAR, LAST_YEAR).map(years -> new Query.Years(years.from, years.to));
            case "rating" -> range(value, 0, MOST_STARS).map(stars -> new Query.Rated(stars.from, stars.to));
            case "tag" -> tag(value);
            case "topic" -> positive(value).map(number -> new Query.InTopic(new TopicId(number)));
            case "status" -> Status.parse(value.whole()).map(Query.HasStatus::new);
            case "source" ->
                Optional.of(value.whole()).filter(file -> !file.isBlank()).map(Query.FromFile::new);
            case "key" ->
                Optional.of(value.whole()).filter(key -> !key.isBlank()).map(Query.Keyed::new);
            case "has" -> part(value).map(Query.Has::new);
            case "missing" -> part(value).map(part -> new Query.Not(new Query.Has(part)));
            case "added" -> isDate(value.whole()) ? Optional.of(new Query.Added(value.whole())) : Optional.empty();
            case "like" -> positive(value).map(number -> new Query.Like(new PaperId(number)));
            case "id" -> ids(value.whole());
            default -> Optional.empty();
        };
    }

    /// A value like the one that could not be read, but one that can.
    static Optional<String> proposal(String name, Value value) {
        return switch (name) {
            case "year", "rating" ->
                turnedRound(value.text())
                        .filter(each -> read(name, new Value("", each)).isPresent());
            case "status" -> Nearest.of(value.whole().toLowerCase(Locale.ROOT), STATES);
            case "has", "missing" -> Nearest.of(value.whole().toLowerCase(Locale.ROOT), PARTS);
            default -> Optional.empty();
        };
    }

    static String name(Query.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> turnedRound(String text) {
        var dashed = DASHED.matcher(text);
        var range = dashed.matches() ? dashed.group(1) + ".." + dashed.group(2) : text;
        var ends = range.split("\\.\\.", -1);
        if (ends.length != 2) return Optional.empty();
        var first = number(ends[0]);
        var second = number(ends[1]);
        if (first.isEmpty() || second.isEmpty()) return Optional.empty();
        return Optional.of(first.get() <= second.get() ? range : ends[1] + ".." + ends[0]);
    }

    private static Optional<Query> tag(Value value) {
        if (!value.comparison().isEmpty() && !value.comparison().equals("=")) return Optional.empty();
        return TagPath.parse(value.text())
                .map(tag -> new Query.Tagged(tag, value.comparison().isEmpty()));
    }

    /// Numbers and ranges of numbers, such as `3,7..9`; a range of more papers than a library is planned for is none.
    private static Optional<Query> ids(String text) {
        var papers = new TreeSet<PaperId>();
        for (var part : text.split(",", -1)) {
            var ends = part.split("\\.\\.", -1);
            var from = number(ends[0]);
            var to = number(ends[ends.length - 1]);
            if (ends.length > 2 || from.isEmpty() || to.isEmpty()) return Optional.empty();
            if (from.get() < 1 || to.get() < from.get() || to.get() - from.get() >= MOST_IDS) return Optional.empty();
            for (int id = from.get(); id <= to.get(); id++) papers.add(new PaperId(id));
        }
        return Optional.of(new Query.Ids(papers));
    }

    private static Optional<Query.Part> part(Value value) {
        var name = value.whole().toLowerCase(Locale.ROOT);
        return Arrays.stream(Query.Part.values())
                .filter(part -> name(part).equals(name))
                .findFirst();
    }

    /// Numbers from `least` to `most` that a text like `>=3`, `3`, `2..4`, `..4` or `2..` means.
    private static Optional<Range> range(Value value, int least, int most) {
        int dots = value.text().indexOf("..");
        if (dots < 0) return number(value.text()).flatMap(number -> compared(value.comparison(), number, least, most));
        if (!value.comparison().isEmpty() || value.text().equals("..")) return Optional.empty();
        var from = dots == 0 ? Optional.of(least) : number(value.text().substring(0, dots));
        var to = dots + 2 == value.text().length()
                ? Optional.of(most)
                : number(value.text().substring(dots + 2));
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : within(from.get(), to.get(), least, most);
    }

    private static Optional<Range> compared(String comparison, int number, int least, int most) {
        return switch (comparison) {
            case "", "=" -> within(number, number, least, most);
            case ">=", "=>" -> within(number, most, least, most);
            case "<=", "=<" -> within(least, number, least, most);
            case ">" -> within(number + 1, most, least, most);
            case "<" -> within(least, number - 1, least, most);
            default -> Optional.empty();
        };
    }

    private static Optional<Range> within(int from, int to, int least, int most) {
        return from < least || to > most || from > to ? Optional.empty() : Optional.of(new Range(from, to));
    }

    private static Optional<Integer> positive(Value value) {
        return number(value.whole()).filter(number -> number > 0);
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static boolean isDate(String text) {
        if (YEAR.matcher(text).matches()) return true;
        try {
            return text.length() == 7
                    ? YearMonth.parse(text).getYear() > 0
                    : text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
