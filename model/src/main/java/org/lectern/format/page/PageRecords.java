package org.lectern.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.format.Parsed;
import org.lectern.format.page.Page.Line;
import org.lectern.format.page.Reading.Stretch;
import org.lectern.paper.Citation;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// The records of a page, made from its reading.
final class PageRecords {

    /// Less sure than this is not told apart.
    private static final double SURE = 0.95;
    /// Before the first paper, what is no title is furniture.
    private static final double SURE_BEFORE_PAPERS = 0.75;
    private static final int WORDS_OF_TITLE = 60;
    private static final int WORDS_OF_ABSTRACT = 8;
    private static final int WORDS_OF_FOOTER = 3;
    /// Prose has more paragraphs under each heading.
    private static final double PARAGRAPHS = 5;
    /// A page of which less is in papers, sure or not, is no list of papers.
    private static final double SHARE_IN_PAPERS = 0.6;
    private static final double SHARE_IN_SURE_PAPERS = 0.3;
    /// Of prose that happens to have short lines, some seem to be papers, and most are rejected.
    private static final double SHARE_OF_RECORDS = 0.6;
    private static final int RECORDS_TO_COUNT = 4;

    private final Page page;
    private final Signs signs;
    private final String date;
    private final int firstTitle;
    private final int lastText;
    private final List<Parsed> records = new ArrayList<>();
    private final List<Integer> passedOver = new ArrayList<>();
    private int papers;
    private int accepted;
    private int paragraphs;
    private long charactersInPapers;
    private long charactersInDoubt;

    private PageRecords(Page page, List<Stretch> stretches) {
        this.page = page;
        signs = new Signs(page);
        firstTitle = stretches.stream()
                .filter(each -> each.role() == Role.TITLE)
                .mapToInt(Stretch::from)
                .findFirst()
                .orElse(page.lines().size());
        lastText = stretches.stream()
                .filter(each -> each.role().isText())
                .mapToInt(Stretch::to)
                .max()
                .orElse(0);
        date = date();
        page.furniture().forEach(line -> passedOver.add(line.number()));
        for (int at = 0; at < stretches.size(); ) at = take(stretches, at);
        passedOver.sort(null);
    }

    static PageRecords of(Page page) {
        return new PageRecords(page, Reading.of(page).stretches());
    }

    List<Parsed> records() {
        return records;
    }

    List<Integer> passedOver() {
        return passedOver;
    }

    /// Whether most of the page is papers, and what is told apart looks like titles and abstracts.
    boolean isList() {
        if (papers == 0 || paragraphs > PARAGRAPHS * papers || Foreign.is(page)) return false;
        if (records.size() >= RECORDS_TO_COUNT && accepted < SHARE_OF_RECORDS * records.size()) return false;
        long all = page.lines().stream()
                .skip(firstTitle)
                .mapToLong(line -> line.text().length())
                .sum();
        return charactersInPapers >= SHARE_IN_SURE_PAPERS * all
                && charactersInPapers + charactersInDoubt >= SHARE_IN_PAPERS * all;
    }

    /// What is said of a file that is no list of papers: one record that is rejected.
    List<Parsed> refused() {
        if (page.lines().isEmpty()) return List.of();
        var first = page.lines().getFirst();
        return List.of(new Parsed.Rejected(
                new Source("", PageImporter.NAME, 1, first.number(), "", "", first.text()),
                Problem.of("import.no-list")));
    }

    /// The first date before the papers.
    private String date() {
        int until =
                firstTitle < page.lines().size() ? page.lines().get(firstTitle).number() : 0;
        return page.furniture().stream()
                .filter(line -> line.number() < until && Chrome.isDate(line.text()))
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    /// Takes the record at a stretch and gives the index of the stretch behind it.
    private int take(List<Stretch> stretches, int at) {
        int to = at + 1;
        if (stretches.get(at).role() == Role.CHROME) {
            chrome(stretches.get(at));
            return to;
        }
        while (to < stretches.size() && stretches.get(to).role().isText()) to++;
        var record = stretches.subList(at, to);
        double goesOn = to < stretches.size() ? stretches.get(to).asText() : 0;
        if (record.getFirst().role() != Role.TITLE) reject(record, "import.no-title");
        else if (!isSure(record, goesOn)) doubt(record);
        else if (record.size() == 1) titleOnly(record);
        else paper(record);
        return to;
    }

    private void chrome(Stretch chrome) {
        boolean known = lines(chrome).stream().allMatch(line -> Chrome.isLikely(line.text()));
        boolean head = chrome.to() <= firstTitle && chrome.sure() >= SURE_BEFORE_PAPERS;
        boolean footer = chrome.from() >= lastText && signs.words(chrome.from(), chrome.to()) <= WORDS_OF_FOOTER;
        if (known || head || footer) lines(chrome).forEach(line -> passedOver.add(line.number()));
        else reject(List.of(chrome), "import.stray-line");
    }

    private void doubt(List<Stretch> record) {
        if (record.size() > 1) charactersInDoubt += characters(record);
        reject(record, "import.unsure");
    }

    private int characters(List<Stretch> record) {
        return signs.length(record.getFirst().from(), record.getLast().to());
    }

    private boolean isSure(List<Stretch> record, double goesOn) {
        if (goesOn > 1 - SURE) return false;
        return record.stream().allMatch(each -> each.sure() >= SURE);
    }

    /// A title without an abstract is one only among others that have theirs.
    private void titleOnly(List<Stretch> record) {
        if (papers == 0 || !looksLikeTitle(record.getFirst())) {
            reject(record, "import.stray-line");
            return;
        }
        var title = joined(record.getFirst());
        accept(record, Citation.titled(title), List.of(Problem.of("import.no-abstract")));
    }

    private void paper(List<Stretch> record) {
        var text = record.subList(1, record.size());
        var title = title(record);
        if (title.isEmpty() || !looksLikeTitle(record.getFirst()) || !looksLikeAbstract(text)) {
            doubt(record);
            return;
        }
        papers++;
        paragraphs += text.size();
        charactersInPapers += characters(record);
        var abstractText = String.join("\n", text.stream().map(this::joined).toList());
        var citation =
                Citation.titled(title.get()).with().abstractText(abstractText).build();
        accept(record, citation, List.of());
    }

    private boolean looksLikeTitle(Stretch title) {
        int words = signs.words(title.from(), title.to());
        return words <= WORDS_OF_TITLE && signs.letters(title.from(), title.to()) >= 0.5;
    }

    private boolean looksLikeAbstract(List<Stretch> text) {
        int from = text.getFirst().from();
        int to = text.getLast().to();
        return signs.words(from, to) >= WORDS_OF_ABSTRACT && signs.letters(from, to) >= 0.7;
    }

    /// The title without a button's text that copying glued to its front; empty when nobody can tell.
    private Optional<String> title(List<Stretch> record) {
        var title = joined(record.getFirst());
        int button = record.getFirst().from() == firstTitle ? Chrome.button(title) : 0;
        return button == 0 ? Optional.of(title) : new Glue(page, title, button).told();
    }

    private String joined(Stretch stretch) {
        var joined = new StringBuilder();
        for (var line : lines(stretch)) {
            if (!joined.isEmpty() && !isDivided(joined, line.text())) joined.append(' ');
            joined.append(line.text());
        }
        return joined.toString();
    }

    /// Whether a line ends within a hyphenated word, `state-of-the-` before `art`, but not `pre-` before `and`.
    private static boolean isDivided(CharSequence before, String next) {
        int last = before.length() - 1;
        return last > 0
                && before.charAt(last) == '-'
                && Character.isLetterOrDigit(before.charAt(last - 1))
                && Character.isLetterOrDigit(next.charAt(0))
                && !(next.startsWith("and ") || next.startsWith("or ") || next.startsWith("to "));
    }

    private List<Line> lines(Stretch stretch) {
        return page.lines().subList(stretch.from(), stretch.to());
    }

    private void accept(List<Stretch> record, Citation citation, List<Problem> warnings) {
        accepted++;
        records.add(new Parsed.Accepted(source(record), citation, List.of(), warnings));
    }

    private void reject(List<Stretch> record, String reason) {
        records.add(new Parsed.Rejected(source(record), Problem.of(reason)));
    }

    private Source source(List<Stretch> record) {
        var first = page.lines().get(record.getFirst().from());
        var last = page.lines().get(record.getLast().to() - 1);
        return new Source(
                "", PageImporter.NAME, records.size() + 1, first.number(), "", date, page.verbatim(first, last));
    }
}
