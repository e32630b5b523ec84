package org.lectern.format.html;

import java.io.BufferedReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.work.Problem;

/// Saved web pages. The first way of reading that finds a paper decides.
public final class HtmlImporter implements Importer {

    private static final Pattern START = Pattern.compile(
            "<(?:!doctype\\s+(?:html|netscape-bookmark)|(?:html|head|body|title|meta|base|link|style|script|main|"
                    + "article|section|header|div|table|center|h[1-6]|p|ul|ol|dl|hr|font|span)(?:\\s|/?>))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "html";
    }

    /// A page's first tag tells it; before it may stand an XML declaration and comments.
    @Override
    public boolean recognises(String head) {
        var rest = head.stripLeading();
        while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
            var closing = rest.startsWith("<?") ? "?>" : "-->";
            int end = rest.indexOf(closing);
            if (end < 0) return false;
            rest = rest.substring(end + closing.length()).stripLeading();
        }
        return START.matcher(rest).lookingAt();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return Stream.of(file).flatMap(each -> records(HtmlPage.read(each)).stream());
    }

    private static List<Parsed> records(HtmlPage page) {
        return Stream.<Supplier<List<Parsed>>>of(
                        () -> Bookmarks.read(page),
                        () -> PaperPage.read(page),
                        () -> EmbeddedData.read(page),
                        () -> PageData.read(page),
                        () -> Layouts.read(page),
                        () -> LinkedData.read(page),
                        () -> Coins.read(page),
                        () -> enclosed(page),
                        () -> MarkedItems.read(page),
                        () -> BarePaper.read(page),
                        () -> HtmlTable.read(page),
                        () -> ReferenceList.read(page),
                        () -> TitledItems.read(page),
                        () -> PlainText.read(page))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(new Parsed.Rejected(page.source(), Problem.of("import.no-list"))));
    }

    /// The records that a page shows in formats of their own, or the list they stand in, where that has more papers.
    private static List<Parsed> enclosed(HtmlPage page) {
        var enclosed = Enclosed.read(page);
        if (enclosed.isEmpty()) return enclosed;
        var listed = ReferenceList.read(page);
        return listed.size() > enclosed.size() && titles(listed).containsAll(titles(enclosed)) ? listed : enclosed;
    }

    private static Set<String> titles(List<Parsed> records) {
        return records.stream()
                .filter(Parsed.Accepted.class::isInstance)
                .map(record -> ((Parsed.Accepted) record).citation().title().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
