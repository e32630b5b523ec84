package org.lectern.format.html;

import java.io.BufferedReader;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.work.Problem;

/// Saved web pages. The first way of reading that finds a paper decides.
public final class HtmlImporter implements Importer {

    private static final Pattern START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>]).*");

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean recognises(String head) {
        return START.matcher(head).matches();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return Stream.of(file).flatMap(each -> records(HtmlPage.read(each)).stream());
    }

    private static List<Parsed> records(HtmlPage page) {
        return Stream.<Supplier<List<Parsed>>>of(
                        () -> PaperPage.read(page),
                        () -> EmbeddedData.read(page),
                        () -> Layouts.read(page),
                        () -> LinkedData.read(page),
                        () -> PlainText.read(page))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(new Parsed.Rejected(page.source(), Problem.of("import.no-list"))));
    }
}
