package org.lectern.format.markdown;

import java.io.BufferedReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// Reading lists in Markdown, or in plain text that looks like it.
public final class MarkdownImporter implements Importer {

    static final String NAME = "markdown";

    private static final int FEWEST = 2;
    /// A quick look before the slow one: two addresses of papers, or two links.
    private static final Pattern LINKS = Pattern.compile(
            "(?s)(?:]\\(<?https?:|https?://(?:dx\\.)?(?:doi|arxiv)\\.org/).*?(?:]\\(<?https?:|https?://(?:dx\\.)?(?:doi|arxiv)\\.org/)");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        if (head.isBlank()) return false;
        boolean isOther = "<{%@".indexOf(head.stripLeading().charAt(0)) >= 0 && !head.contains("](http");
        if (isOther) return false;
        if (!LINKS.matcher(head).find()) return false;
        var list = MarkdownList.of(head.lines().toList());
        return list.accepted() >= FEWEST && list.accepted() * 2 >= list.papers().size();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return Stream.of(file).flatMap(each -> records(each.lines().toList()).stream());
    }

    private static List<Parsed> records(List<String> lines) {
        var papers = MarkdownList.of(lines).papers();
        if (!papers.isEmpty()) return papers;
        var first = lines.isEmpty() ? "" : lines.getFirst();
        return List.of(new Parsed.Rejected(new Source("", NAME, 1, 1, "", "", first), Problem.of("import.no-list")));
    }
}
