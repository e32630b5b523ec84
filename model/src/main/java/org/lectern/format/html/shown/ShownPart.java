package org.lectern.format.html.shown;

import java.util.regex.Pattern;
import org.lectern.format.WrittenDate;

/// Texts of a page between what its buttons say, and as much of them as the page shows.
public final class ShownPart {

    private static final Pattern BUTTONS = Pattern.compile(
            "(?i)(?:\\s*(?:[△▽▲▼]\\s*(?:less|more)|(?:read|show|see|view) (?:more|less|full abstract|pdf)\\.?"
                    + "|(?:view )?full (?:article|text)|expand|collapse"
                    + "|\\n(?:abstract|pdf|html|bibtex|doi|code|cite|link|arxiv|more|less)))+\\s*$");
    private static final Pattern CUT = Pattern.compile("(?:…|\\.{3}|\\[(?:…|\\.{3})])[\\s\"”)]*$");
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:\\b\\d{1,2}\\s+)?\\b" + MONTH
                    + "(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,)?,?\\s+(?:1[4-9]|20)\\d\\d\\b|\\b(?:1[4-9]|20)\\d\\d-\\d\\d(?:-\\d\\d)?\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.-])(?:1[89]|20)\\d\\d(?![\\d-])");

    private static final Pattern NO_VENUE = Pattern.compile(
            "(?i)\\W*(?:(?:currently )?(?:under|in) (?:review|submission|preparation|revision).*|submitted.*|(?:arxiv )?preprint"
                    + "|working paper|manuscript|draft|unpublished|forthcoming|to appear)\\W*");

    private ShownPart() {}

    /// A venue as it is shown, unless it says that there is none as yet.
    public static String venue(String text) {
        return NO_VENUE.matcher(text).matches() ? "" : text;
    }

    /// A text without the buttons that stand behind it.
    public static String bare(String text) {
        return BUTTONS.matcher(text).replaceFirst("").strip();
    }

    /// Whether a text ends before its end, by the dots behind it.
    public static boolean isCut(String text) {
        return CUT.matcher(text).find();
    }

    /// The first date that a text names, or the only year, else empty.
    public static String date(String text) {
        if (WrittenDate.parse(text).isWhole()) return text;
        var date = DATE.matcher(text);
        if (date.find()) return date.group();
        var years = YEAR.matcher(text)
                .results()
                .map(year -> year.group())
                .distinct()
                .toList();
        return years.size() == 1 ? years.getFirst() : "";
    }
}
