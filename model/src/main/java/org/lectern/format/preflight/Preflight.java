package org.lectern.format.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.Finding;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.text.Repair;
import org.lectern.work.Problem;

/// Looks at papers one after the other, as they go into one file. It changes nothing and stops nothing.
///
/// Each paper: the fields its type requires, braces that do not pair, a title all in capitals, and what the format
/// itself cannot say. All papers together: keys that differ in case only, and journals named now in full, now short.
/// Memory grows with keys and journals, not with texts.
public final class Preflight {

    private static final Pattern MACRO = Pattern.compile("\\\\[A-Za-z]{2,}");

    private final Exporter exporter;
    private final ExportOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private final ShortNames journals = new ShortNames();

    public Preflight(Exporter exporter, ExportOptions options) {
        this.exporter = exporter;
        this.options = options;
    }

    public void take(Paper paper) {
        var citation = paper.citation();
        var problems = new ArrayList<Problem>();
        if (exporter.citesByKey()) {
            var before = keys.putIfAbsent(
                    paper.key().text().toLowerCase(Locale.ROOT), paper.key().text());
            if (before != null) problems.add(Problem.of("preflight.key-clash", before));
        }
        for (var field : RequiredFields.missing(citation))
            problems.add(Problem.of("preflight.missing", field, citation.type()));
        unbalanced(problems, "title", citation.title());
        unbalanced(problems, "venue", citation.venue());
        unbalanced(problems, "publisher", citation.publisher());
        for (var author : citation.authors()) unbalanced(problems, "author", author.display());
        if (isShouted(citation.title())) problems.add(Problem.of("preflight.shouted-title"));
        macro(citation).ifPresent(name -> problems.add(Problem.of("preflight.unknown-macro", name)));
        problems.addAll(exporter.problems(paper, options));
        for (var problem : problems)
            findings.add(new Finding(paper.id(), paper.key().text(), problem));
        journals.take(paper);
    }

    /// What was found, paper by paper, and at the end what only all papers together show.
    public List<Finding> findings() {
        var all = new ArrayList<>(findings);
        all.addAll(journals.findings());
        return all;
    }

    private static void unbalanced(List<Problem> problems, String field, String text) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) return;
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            if (text.charAt(i) == '{') depth++;
            if (text.charAt(i) == '}') depth--;
        }
        if (depth != 0) problems.add(Problem.of("preflight.unbalanced", field));
    }

    /// The first command of TeX that was left in a title and says nothing as text.
    private static Optional<String> macro(Citation citation) {
        if (citation.title().indexOf('\\') < 0) return Optional.empty();
        var title = Repair.repaired(citation.title()).replaceAll("\\$[^$]*\\$", "");
        return MACRO.matcher(title).results().map(MatchResult::group).findFirst();
    }

    /// Whether a title of several words has no small letter.
    static boolean isShouted(String title) {
        int capitals = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLowerCase(c)) return false;
            if (Character.isUpperCase(c)) capitals++;
        }
        return capitals >= 10 && title.strip().indexOf(' ') > 0;
    }
}
