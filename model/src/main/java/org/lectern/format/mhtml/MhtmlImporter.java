package org.lectern.format.mhtml;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.html.HtmlImporter;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// Pages saved as one file. Of its parts the first that is a page is read, as if it had been saved alone; a record's
/// line and text are those of the page, not of the file, in which the text is encoded.
public final class MhtmlImporter implements Importer {

    private static final Pattern HEADER =
            Pattern.compile("\\A\\s*(?:[A-Za-z][\\w-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,30}?"
                    + "(?i:Content-Type:\\s*multipart/(?:related|alternative))");

    private final HtmlImporter pages = new HtmlImporter();

    @Override
    public String name() {
        return "mhtml";
    }

    @Override
    public boolean recognises(String head) {
        return HEADER.matcher(head.replace("\r\n", "\n")).find();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return Stream.of(file).flatMap(each -> {
            var page = Message.page(each);
            if (page.isEmpty()) return Stream.of(refused());
            return pages.read(new BufferedReader(new StringReader(page.get())));
        });
    }

    private static Parsed refused() {
        return new Parsed.Rejected(new Source("", "mhtml", 1, 1, "", "", ""), Problem.of("import.no-list"));
    }
}
