package org.lectern.format.copied;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.format.CutNames;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.paper.Author;

/// Citations as the National Library of Medicine prints them:
/// `J Small Birds. 2018 May;12(3):101-19. doi: 10.1000/x. PMID: 1.`
final class NlmCitation {

    private static final String DATE = "(?:1[89]|20)\\d\\d(?:[ -](?:[A-Z][a-z]{2,8}|\\d{1,2})){0,5}";
    private static final String PLACE = "(?:;([^(:;.]*)(?:\\(([^)]*)\\))?(?::([^.;]+))?)?[.;:](?:\\s.*|$)";
    private static final Pattern JOURNAL = Pattern.compile("([^.;:?!]{2,140})\\. (" + DATE + ")" + PLACE);
    private static final Pattern TITLED =
            Pattern.compile("(.+?[.?!\\]])\\s+([^.;:?!]{2,140})\\. (" + DATE + ")" + PLACE);
    private static final Pattern DOI = Pattern.compile("(?i)\\bdoi: ?(10\\.\\d{4,9}/\\S+?)[.;,]?(?:\\s|$)");
    private static final Pattern PMID = Pattern.compile("\\bPMID: ?(\\d{1,9})");
    private static final Pattern PMC = Pattern.compile("\\bPMCID: ?(PMC\\d+)");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}'’ʼ. -]{1,40} \\p{Lu}{1,4}(?: (?:Jr|Sr|2nd|3rd|4th|II|III|IV))?|et al");
    private static final Pattern NUMBERS = Pattern.compile("\\(#?\\d+\\)");

    private NlmCitation() {}

    /// Whether a text begins with a journal and a date.
    static boolean is(String text) {
        return JOURNAL.matcher(text).matches();
    }

    /// Reads a journal, a date and numbers.
    static void journal(FieldRecord fields, String text) {
        var parts = JOURNAL.matcher(text);
        if (!parts.matches()) return;
        fields.put("journal", parts.group(1));
        place(fields, parts.group(2), parts.group(3), parts.group(4), parts.group(5));
    }

    /// Reads a title with its journal, a date and numbers; false where the text is none.
    static boolean titled(FieldRecord fields, String text) {
        var parts = TITLED.matcher(text);
        if (!parts.matches()) return false;
        fields.put("title", parts.group(1).replaceFirst("(?<!\\.)\\.$", ""));
        fields.put("journal", parts.group(2));
        place(fields, parts.group(3), parts.group(4), parts.group(5), parts.group(6));
        return true;
    }

    private static void place(
            FieldRecord fields, String date, @Nullable String volume, @Nullable String number, @Nullable String pages) {
        fields.put("date", date);
        if (volume != null) fields.put("volume", volume);
        if (number != null) fields.put("number", number);
        if (pages != null) fields.put("pages", pages);
    }

    static void numbers(FieldRecord fields, String text) {
        first(DOI, text).filter(doi -> !fields.has(Field.DOI)).ifPresent(doi -> fields.put("doi", doi));
        first(PMID, text).filter(pmid -> !fields.has(Field.PMID)).ifPresent(pmid -> fields.put("pmid", pmid));
        first(PMC, text).ifPresent(pmc -> fields.also("pmc", pmc));
    }

    private static Optional<String> first(Pattern form, String text) {
        var found = form.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// `Roe A(1), Poe BC(2); Swift Study Group`: people, and behind a semicolon groups. Empty for any other text.
    static List<Author> authors(String text) {
        var plain = NUMBERS.matcher(text).replaceAll("").replaceFirst("[.\\s]+$", "");
        int groups = plain.indexOf(';');
        var people = Stream.of((groups < 0 ? plain : plain.substring(0, groups)).split(",\\s*", -1))
                .map(String::strip)
                .toList();
        if (!people.stream().allMatch(name -> NAME.matcher(name).matches())) return List.of();
        var bodies = groups < 0
                ? Stream.<String>empty()
                : Stream.of(plain.substring(groups + 1).split(";", -1));
        return Stream.concat(
                        people.stream().map(name -> name.equals("et al") ? CutNames.OTHERS : Author.parse(name)),
                        bodies.filter(body -> !body.isBlank()).map(body -> Author.literal(body.strip())))
                .toList();
    }
}
