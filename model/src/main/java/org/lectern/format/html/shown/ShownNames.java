package org.lectern.format.html.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.format.CutNames;
import org.lectern.format.ListedNames;
import org.lectern.paper.Author;

/// The people that a page names one by one or in a line, given names first. Dates, counts and `Anonymous` that stand
/// among them are nobody, and a list that is cut off ends in [CutNames#OTHERS].
public final class ShownNames {

    /// Pages put given names first, so commas stand between people.
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;|]\\s*(?:(?:and|&)\\s+)?|\\s(?:and|&)\\s|\\s+[·•]\\s+|\\s*\\n\\s*");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:authors?\\s*:|by\\b)\\s*");
    /// Marks of affiliations and notes behind a name.
    private static final Pattern MARKS = Pattern.compile("[\\s\\u00b9\\u00b2\\u00b3\\u2070-\\u2079*†‡§¶∗⋆]+$");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(?:paper under )?(?:double[- ]blind review|anonymous(?: authors?| submission)?)");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}.'’ʼ`\"()\\s-]+(?:\\s\\d{4})?");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;

    private ShownNames() {}

    /// The people of pieces of text, each of which may name several.
    public static List<Author> of(List<String> pieces) {
        var authors = new ArrayList<Author>();
        for (var name : once(pieces.stream()
                .flatMap(BETWEEN::splitAsStream)
                .map(piece -> MARKS.matcher(LABEL.matcher(piece.strip()).replaceFirst(""))
                        .replaceFirst(""))
                .filter(name -> !name.isBlank())
                .toList())) {
            int cut = CutNames.cut(' ' + name);
            if (cut < 0) person(name).ifPresent(authors::add);
            else {
                person(name.substring(0, Math.max(0, cut - 1))).ifPresent(authors::add);
                authors.add(CutNames.OTHERS);
                break; // names behind the dots would come too early
            }
        }
        return authors;
    }

    /// Whether a text may be one person's name, or a body's.
    public static boolean isName(String text) {
        return text.length() <= LONGEST
                && NAME.matcher(text).matches()
                && text.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c))
                && text.split("\\s+", -1).length <= MOST_WORDS
                && !isNobody(text);
    }

    /// Whether a text says that nobody is named.
    public static boolean isNobody(String text) {
        return NOBODY.matcher(text.strip()).matches();
    }

    private static Optional<Author> person(String name) {
        if (!isName(name)) return Optional.empty();
        return Optional.of(ListedNames.isBody(name) ? Author.literal(name) : Author.parse(name));
    }

    /// Pages for wide and narrow screens name everybody twice.
    private static List<String> once(List<String> names) {
        int half = names.size() / 2;
        boolean isTwice = half > 0 && names.subList(0, half).equals(names.subList(half, names.size()));
        return isTwice ? names.subList(0, half) : names;
    }
}
