package org.lectern.format.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.lectern.format.CutNames;
import org.lectern.format.html.shown.ShownPart;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.format.xml.XmlElement;
import org.lectern.paper.Author;

/// What the texts of an entry say: an abstract between lines of the paper's place and numbers, or only those.
///
/// @param authors who a line `by ...` or `Author(s): ...` names
/// @param venue what a line `Source: ...` names
/// @param others texts that are no abstract, by name
record FeedText(String abstractText, List<Author> authors, String venue, Map<String, String> others) {

    private static final Pattern ARXIV = Pattern.compile("(?s)^arXiv:\\S+ Announce Type: \\S+\\s*(?:Abstract: )?");
    private static final Pattern HEADING = Pattern.compile("(?i)^(?:abstract|summary)\\s*[:.]?\\s*(?:\\n|(?=\\p{Lu}))");
    private static final Pattern BY = Pattern.compile("(?:by|Author\\(s\\):|Authors?:)\\s+(\\S.*)");
    private static final Pattern SOURCE = Pattern.compile("Source:\\s*(.+?)(?:,\\s*Volume.*)?");
    /// Lines of places and numbers: `Birds, Volume 12, Issue 3, May 2019.`, `PMID: 1 | DOI: 10.1000/x`,
    /// `J Small Birds. 2019 May 12. doi: 10.1000/x. Online ahead of print.`
    private static final Pattern PLACE = Pattern.compile("(?i)(?:(?:.{0,150},\\s*)?(?:volume|ahead of print)\\b.{0,200}"
            + "|publication date:.*|pmid:.*|.{2,150}\\. (?:19|20)\\d\\d\\b.{0,150}\\bdoi: ?10\\..*|(?:published|available) online:?.*"
            + "|.{0,120}, published online:.*|doi:.*|https?://\\S+|the post .* appeared first on .*)");
    private static final Pattern DATE = Pattern.compile("(?i)publication date:\\s*(?:available online )?(.+)");
    private static final Pattern EDITED = Pattern.compile("(?i).{0,120}\\bpublished online:.*");

    /// The longest of several texts, each of which may be HTML.
    static FeedText of(Stream<XmlElement> elements) {
        return elements.map(element -> of(element.raw()))
                .reduce(new FeedText("", List.of(), "", Map.of()), FeedText::better);
    }

    private static FeedText better(FeedText one, FeedText other) {
        boolean isOther = other.abstractText.length() > one.abstractText.length();
        var others = new LinkedHashMap<>(one.others);
        other.others.forEach(others::putIfAbsent);
        return new FeedText(
                isOther ? other.abstractText : one.abstractText,
                one.authors.isEmpty() ? other.authors : one.authors,
                one.venue.isEmpty() ? other.venue : one.venue,
                others);
    }

    private static FeedText of(String raw) {
        var bare = ARXIV.matcher(raw.strip()).replaceFirst("");
        boolean isArxiv = bare.length() < raw.strip().length();
        var shown = isArxiv || bare.indexOf('<') < 0
                ? bare.replaceAll("[ \\t]+", " ")
                : VisibleText.paragraphs(Jsoup.parseBodyFragment(bare).body());
        var lines =
                shown.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var places =
                lines.stream().filter(line -> PLACE.matcher(line).matches()).toList();
        var text = lines.stream()
                .filter(line -> !places.contains(line) && !SOURCE.matcher(line).matches() && !isBy(line, lines))
                .collect(Collectors.joining(isArxiv || raw.indexOf('<') < 0 ? " " : "\n"));
        text = ShownPart.bare(HEADING.matcher(text).replaceFirst(""));
        boolean isAbstract = !ShownPart.isCut(text)
                && places.stream().noneMatch(line -> EDITED.matcher(line).matches());
        var others = new LinkedHashMap<String, String>();
        if (!isAbstract && !text.isEmpty()) others.put("snippet", text);
        if (!places.isEmpty()) others.put("citation", String.join("\n", places));
        lines.stream()
                .map(DATE::matcher)
                .filter(date -> date.matches())
                .findFirst()
                .ifPresent(date -> others.put("date", date.group(1)));
        return new FeedText(isAbstract ? text : "", by(lines), source(lines), others);
    }

    /// A first line `by Ann Roe`, and a line of its own for the authors anywhere.
    private static boolean isBy(String line, List<String> lines) {
        return BY.matcher(line).matches() && (line.startsWith("Author") || line.equals(lines.getFirst()));
    }

    private static List<Author> by(List<String> lines) {
        return lines.stream()
                .filter(line -> isBy(line, lines))
                .map(line -> BY.matcher(line).replaceFirst("$1"))
                .findFirst()
                .map(CutNames::parseAll)
                .orElse(List.of());
    }

    private static String source(List<String> lines) {
        return lines.stream()
                .map(SOURCE::matcher)
                .filter(source -> source.matches())
                .map(source -> source.group(1))
                .findFirst()
                .orElse("");
    }
}
