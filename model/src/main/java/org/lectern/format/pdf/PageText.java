package org.lectern.format.pdf;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Author;
import org.lectern.text.NormalForm;

/// Finds the parts of a first page. Where metadata and page disagree, the page is right: metadata are often those of
/// a template.
final class PageText {

    /// A title stands among the first lines, and is larger than the body by so much.
    private static final int TITLE_WITHIN = 40;
    private static final double LARGER = 1.08;
    private static final int LONGEST_TITLE = 6;
    private static final int SHORTEST_ABSTRACT = 120;
    private static final int LONGEST_ABSTRACT = 6_000;

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.*|.*\\.(?:docx?|pdf|tex|dvi|indd|rtf|odt|pptx?|eps|ps)|(?:microsoft word|powerpoint)\\b.*"
                    + "|(?:doi|arxiv)\\s?:.*|(?:research |original )?article|pii:.*");
    private static final Pattern ABSTRACT =
            Pattern.compile("(?i)(?:abstract|a b s t r a c t|summary)\\s*(?:[.:—–-]+\\s*(.*)|(?=$))");
    private static final Pattern BEHIND_ABSTRACT =
            Pattern.compile("(?i)(?:(?:\\d|i)\\s*\\.?\\s*)?introduction\\b.*|(?:key\\s?-?words|index terms|ccs concepts"
                    + "|categories and subject descriptors|general terms|acm reference format)\\b.*");
    private static final Pattern STAMP = Pattern.compile(
            "(?i)arxiv\\s?:\\s?\\S+\\s*(?:\\[[^]]{2,20}])?\\s+\\d{1,2} [a-z]{3,9} ((?:19|20)\\d\\d)\\b.*");

    private final List<PageLine> lines;
    private final PdfMetadata metadata;
    private final String page;

    PageText(List<PageLine> lines, PdfMetadata metadata) {
        this.lines = lines;
        this.metadata = metadata;
        page = compact(String.join(" ", lines.stream().map(PageLine::text).toList()));
    }

    FirstPage page() {
        var texts = lines.stream().map(PageLine::text).toList();
        return new FirstPage(
                title(),
                authors(),
                year(),
                abstractText(),
                metadata.identifiers(),
                PageIdentifiers.in(String.join("\n", texts)),
                texts);
    }

    /// Letters and digits alone, since extraction loses and adds spaces.
    static String compact(String text) {
        return NormalForm.key(text).replace(" ", "");
    }

    private String title() {
        return metadata.titles().stream()
                .filter(title -> !NO_TITLE.matcher(title).matches() && title.contains(" "))
                .filter(title -> lines.isEmpty() || page.contains(compact(title)))
                .findFirst()
                .orElseGet(this::largest);
    }

    /// The first lines in the largest letters that make a title of more than one word.
    private String largest() {
        double body = bodySize();
        var sizes = lines.stream()
                .limit(TITLE_WITHIN)
                .filter(PageLine::isUpright)
                .map(PageLine::size)
                .filter(size -> size > body * LARGER)
                .distinct()
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
        for (double size : sizes) {
            var title = inSize(size);
            if (title.contains(" ")
                    && compact(title).length() >= 8
                    && !NO_TITLE.matcher(title).matches()) return title;
        }
        return "";
    }

    private String inSize(double size) {
        var title = new ArrayList<String>();
        for (var line : lines.subList(0, Math.min(TITLE_WITHIN, lines.size()))) {
            boolean isLarge = line.isUpright() && Math.abs(line.size() - size) <= size * 0.04;
            if (isLarge) title.add(line.text());
            else if (!title.isEmpty()) break;
            if (title.size() == LONGEST_TITLE) break;
        }
        return String.join(" ", title);
    }

    /// The size of most letters.
    private double bodySize() {
        var letters = new HashMap<Double, Integer>();
        for (var line : lines) letters.merge(line.size(), line.text().length(), Integer::sum);
        return letters.entrySet().stream()
                .max((one, other) -> one.getValue().equals(other.getValue())
                        ? Double.compare(one.getKey(), other.getKey())
                        : Integer.compare(one.getValue(), other.getValue()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private List<Author> authors() {
        boolean areNamed = metadata.authors().stream().allMatch(author -> page.contains(compact(author.sortName())));
        return areNamed && !lines.isEmpty() ? metadata.authors() : List.of();
    }

    private @Nullable Year year() {
        for (var line : lines) {
            var stamp = STAMP.matcher(line.text());
            if (stamp.matches()) return Year.parse(stamp.group(1));
        }
        return metadata.year();
    }

    private String abstractText() {
        var text = new StringBuilder();
        boolean isWithin = false;
        for (var line : lines) {
            var heading = ABSTRACT.matcher(line.text());
            if (!isWithin && heading.matches()) {
                isWithin = true;
                append(text, heading.group(1) == null ? "" : heading.group(1));
            } else if (isWithin && BEHIND_ABSTRACT.matcher(line.text()).matches()) {
                boolean isOne = text.length() >= SHORTEST_ABSTRACT && text.length() <= LONGEST_ABSTRACT;
                return isOne ? text.toString() : "";
            } else if (isWithin && line.isUpright()) append(text, line.text());
        }
        return "";
    }

    /// A word that was broken at the end of a line is whole again.
    private static void append(StringBuilder text, String line) {
        int end = text.length();
        boolean isBroken = end > 1
                && text.charAt(end - 1) == '-'
                && Character.isLetter(text.charAt(end - 2))
                && !line.isEmpty()
                && Character.isLowerCase(line.charAt(0));
        if (isBroken) text.setLength(end - 1);
        else if (end > 0) text.append(' ');
        text.append(line);
    }
}
