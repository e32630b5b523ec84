package org.lectern.format.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.format.ExportOptions;
import org.lectern.format.bibtex.file.Aside;
import org.lectern.paper.Author;
import org.lectern.paper.Paper;
import org.lectern.text.TexWriter;
import org.lectern.work.Problem;

/// What cannot be said in an entry: characters that plain LaTeX has no name for (they are kept as they are), and
/// remarks of imported files that had to be changed or left out.
final class EntryProblems {

    private EntryProblems() {}

    static List<Problem> of(Paper paper, Dialect dialect, ExportOptions options) {
        var problems = new ArrayList<Problem>();
        texts(paper, options).forEach((field, text) -> {
            var unknown = unknown(text, field, dialect);
            if (!unknown.isEmpty())
                problems.add(Problem.of("export.bibtex.no-tex", String.join(" ", shown(unknown)), field));
        });
        if (!options.isWhole()) return problems;
        for (var aside : SourceForm.asides(paper)) {
            var written = AsideWriter.text(aside, dialect);
            if (written.isEmpty()) problems.add(Problem.of("export.bibtex.remark-left-out", start(aside)));
            else if (!isSame(aside, written.get()))
                problems.add(Problem.of("export.bibtex.remark-changed", start(aside)));
        }
        return problems;
    }

    private static List<String> unknown(String text, String field, Dialect dialect) {
        if (TexWriter.isSayable(text)) return List.of();
        var shown = field.equals("title") || field.equals("abstract") ? EntryFields.shown(text) : text;
        return TexWriter.unknown(shown, dialect.profile);
    }

    private static Map<String, String> texts(Paper paper, ExportOptions options) {
        var citation = paper.citation();
        var texts = new LinkedHashMap<String, String>();
        texts.put(
                "author",
                String.join(
                        "\n", citation.authors().stream().map(Author::display).toList()));
        texts.put("title", citation.title());
        texts.put("venue", citation.venue());
        texts.put("publisher", citation.publisher());
        if (options.abstracts()) texts.put("abstract", citation.abstractText());
        if (options.abstracts()) texts.put("keywords", String.join("\n", citation.keywords()));
        return texts;
    }

    /// A few of the characters, each once.
    private static Set<String> shown(List<String> unknown) {
        var shown = new LinkedHashSet<>(unknown.subList(0, Math.min(unknown.size(), 12)));
        if (unknown.size() > shown.size()) shown.add("…");
        return shown;
    }

    private static boolean isSame(Aside aside, String written) {
        return written.replaceAll("\\s+", " ").equals(aside.text().strip().replaceAll("\\s+", " "));
    }

    private static String start(Aside aside) {
        var line = aside.text().strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
