package org.lectern.format.copied;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.CutNames;
import org.lectern.format.FieldRecord;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.html.shown.ShownNames;

/// What copying from a page of results of Google Scholar, or from a volume of the ACL Anthology, leaves: a line below
/// each title that no other text has, `A Roe, B Poe - Journal, 2001 - example.org` or `Ann Roe | Carl Poe`.
public final class CopiedImporter implements Importer {

    private static final String NAME = "copied";
    private static final int FEWEST = 2;
    private static final int LONGEST = 400;
    private static final Pattern SCHOLAR = Pattern.compile(
            "(\\p{Lu}[^-–]{2,200}?(?:-[^-–]{1,60}?){0,6})\\s[-–]\\s(?:(.*?),?\\s+)??((?:19|20)\\d\\d)(?:\\s[-–]\\s\\S[^-]{2,60})?");
    private static final Pattern KIND = Pattern.compile("^(?:\\[(?:PDF|HTML|BOOK|B|CITATION|C|DOC)]\\s*)+");
    private static final Pattern HOST = Pattern.compile("\\S+\\.\\w{2,6}|Full View|Find It.*");
    private static final Pattern FOOT =
            Pattern.compile(".*\\b(?:Cited by \\d+|Related articles|All \\d+ versions|Save Cite)\\b.*");
    private static final Pattern ARXIV = Pattern.compile(".*\\barXiv:(\\d{4}\\.\\d{4,5}).*");
    /// The buttons before each title in the Anthology.
    private static final Pattern BUTTONS = Pattern.compile(
            "(?i)(?:\\s*(?:pdf|bib|abs|software|dataset|attachment|poster|presentation|video|code|data|supplementary|optional|(?:\\w+ )?material))+");
    private static final Pattern BAR = Pattern.compile("\\s\\|\\s");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        var lines = Lines.of(NAME, head);
        return scholar(lines).size() >= FEWEST || anthology(lines).size() >= FEWEST;
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return Stream.of(file).flatMap(each -> {
            var lines = Lines.of(NAME, each);
            var results = scholar(lines);
            var found = results.isEmpty() ? anthology(lines) : results;
            return found.isEmpty() ? lines.refused() : found.stream();
        });
    }

    private static List<Parsed> scholar(Lines lines) {
        var found = new ArrayList<Parsed>();
        boolean hasFeet = false;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.at(i).length() > LONGEST) continue;
            hasFeet |= FOOT.matcher(lines.at(i)).matches();
            int title = before(lines, i);
            var parts = SCHOLAR.matcher(lines.at(i));
            if (title < 0 || !parts.matches() || !areNames(parts.group(1), ",\\s*")) continue;
            var fields = new FieldRecord();
            fields.put("title", KIND.matcher(lines.at(title)).replaceFirst(""));
            fields.authors(CutNames.parseAll(parts.group(1)));
            if (parts.group(2) != null) fields.put("venue", parts.group(2));
            fields.put("year", parts.group(3));
            var arxiv = ARXIV.matcher(lines.at(i));
            if (arxiv.matches()) fields.put("arxiv", arxiv.group(1));
            found.add(fields.parsed(lines.source(found.size() + 1, title, i + 1)));
        }
        return hasFeet ? found : List.of();
    }

    /// The line of the title before a line, or -1.
    private static int before(Lines lines, int line) {
        int title = line - 1;
        while (title > 0 && lines.at(title).isEmpty()) title--;
        boolean isNone = lines.at(title).indexOf(' ') < 0
                || HOST.matcher(KIND.matcher(lines.at(title)).replaceFirst("")).matches()
                || FOOT.matcher(lines.at(title)).matches();
        return isNone ? -1 : title;
    }

    private static boolean areNames(String text, String between) {
        int cut = CutNames.cut(text);
        var names = cut < 0 ? text : text.substring(0, cut);
        return Stream.of(names.split(between, -1)).allMatch(ShownNames::isName);
    }

    /// A title stands behind the buttons, the line of names behind it, and behind that the abstract where it is
    /// unfolded.
    private static List<Parsed> anthology(Lines lines) {
        var found = new ArrayList<Parsed>();
        int bars = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (!BUTTONS.matcher(lines.at(i)).matches()
                    || BUTTONS.matcher(next(lines, i + 1)).matches()) continue;
            int title = nextAt(lines, i + 1);
            int names = nextAt(lines, title + 1);
            if (names >= lines.size() || !areNames(lines.at(names), "\\s\\|\\s")) continue;
            if (BAR.matcher(lines.at(names)).find()) bars++;
            int end = nextAt(lines, names + 1);
            while (end < lines.size()
                    && !lines.at(end).isEmpty()
                    && !BUTTONS.matcher(lines.at(end)).matches()) end++;
            var fields = new FieldRecord();
            fields.put("title", lines.at(title));
            fields.authors(ShownNames.of(List.of(lines.at(names))));
            fields.put("abstract", lines.joined(names + 1, end));
            found.add(fields.parsed(lines.source(found.size() + 1, title, Math.max(names + 1, end))));
        }
        return bars >= FEWEST ? found : List.of();
    }

    private static String next(Lines lines, int from) {
        int at = nextAt(lines, from);
        return at < lines.size() ? lines.at(at) : "";
    }

    private static int nextAt(Lines lines, int from) {
        int at = from;
        while (at < lines.size() && lines.at(at).isEmpty()) at++;
        return at;
    }
}
