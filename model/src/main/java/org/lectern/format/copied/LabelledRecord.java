package org.lectern.format.copied;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.CutNames;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.html.shown.ShownNames;
import org.lectern.format.html.shown.ShownPart;
import org.lectern.format.listing.PaperLinks;

/// One paper among labelled lines.
final class LabelledRecord {

    private static final String OTHER_TITLES = "Titel|Titre|Título|Titolo|标题|题目|篇名|题名|タイトル|論文名|Название";
    private static final String BEFORE = "^[\\s>*_#•-]{0,12}";
    private static final String BEHIND =
            "(?:\\s\\([^()]{1,30}\\))?[*_]{0,3}\\s?(?:：[*_]{0,3}\\s*|:[*_]{0,3}(?:\\s+|$)|:(?=10\\.|https?:))(.*)$";
    private static final Pattern LABEL = Pattern.compile(BEFORE
            + "(Paper [Tt]itle|Title|TITLE|Authors?|AUTHORS?|Author\\(s\\)|Abstract|ABSTRACT|Journal|JOURNAL|Journal-ref|Venue|VENUE"
            + "|Conference|Published in|Publication|Source|Year|YEAR|Date|DATE|Published|Publication [Dd]ate|Submitted|DOI|doi|PMID|arXiv ID|arXiv"
            + "|Comments?|Subjects?|Categories|Keywords?|KEYWORDS|Key [Ww]ords|URL|Url|Link|LINK|Report-no|MSC-class|ACM-class|License"
            + "|Volume|Issue|Pages|Publisher|Related DOI|Titel|Titre|Título|Titolo|标题|题目|篇名|题名|タイトル|論文名|Название|作者|摘要|期刊|年份|日期|链接|Autor(?:en|es)?|Auteurs?|Zusammenfassung|Résumé|Resumen|Jahr|TL;?DR|Affiliations?|Institutions?|Notes?|Tags?|Code|PDF|Summary|Citations?)"
            + BEHIND);
    private static final Pattern TITLE =
            Pattern.compile(BEFORE + "(?:Paper [Tt]itle|Title|TITLE|" + OTHER_TITLES + ")[*_]{0,3}\\s?[:：]");
    private static final Pattern TELLING = Pattern.compile(
            "(?m)^[\\s>*_#•-]{0,12}(?:(?:Paper )?[Tt]itle|TITLE|Authors|" + OTHER_TITLES + ")[*_]{0,3}\\s?[:：]");
    /// `arXiv:2401.00001` in mails, `[1] arXiv:2401.00001 [pdf, other]` in listings.
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\[\\d+]\\s*)?arXiv:\\s?((?:[a-z-]+(?:\\.[A-Z]{2})?/)?\\d[\\d.]+)(?:v\\d+)?(?:\\s.*)?$");
    private static final Pattern RULE = Pattern.compile("^(?:\\\\\\\\|[-=_*]{3,}|%%.*|#{1,6} .*)?$");
    /// What arXiv's search says below an abstract.
    private static final Pattern ANNOUNCED =
            Pattern.compile("^Submitted (?:.*originally announced )?([\\p{L}\\d ,]+)\\..*$");
    private static final Pattern END = Pattern.compile("^\\\\\\\\\\s*\\(\\s*(https?://\\S+?)[\\s,].*$");
    private static final Pattern DAY = Pattern.compile("\\d{1,2} [A-Z][a-z]{2,8},? \\d{4}");
    private static final Pattern DATED = Pattern.compile("^(?:Date|From)\\b.*:.*");
    private static final Pattern AFFILIATION = Pattern.compile("\\s*\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final int FEWEST_WORDS = 8;
    private static final Map<String, String> NAMES = Map.of(
            "submitted", "date",
            "published", "date",
            "publication date", "date",
            "journal-ref", "journal",
            "published in", "journal",
            "related doi", "doi",
            "key words", "keywords",
            "paper title", "title",
            "author(s)", "authors");
    /// What stays with the paper by name.
    private static final List<String> ASIDE = List.of(
            "comment",
            "comments",
            "summary",
            "tldr",
            "tl;dr",
            "source",
            "notes",
            "note",
            "tags",
            "tag",
            "code",
            "pdf",
            "license",
            "report-no",
            "msc-class",
            "acm-class",
            "affiliation",
            "affiliations",
            "institution",
            "institutions",
            "citation",
            "citations",
            "subjects",
            "subject",
            "categories");

    private final Lines lines;
    private final int number;
    private final int from;
    private final int to;
    private final Map<String, StringBuilder> values = new LinkedHashMap<>();
    private String arxiv = "";
    private String url = "";
    private String label = "";
    private boolean isParagraph;

    private LabelledRecord(Lines lines, int number, int from, int to) {
        this.lines = lines;
        this.number = number;
        this.from = from;
        this.to = to;
        for (int i = from; i < to; i++) if (!take(lines.all().get(i))) break;
    }

    /// A quick look before the slow one.
    static boolean mayBegin(String head) {
        return TELLING.matcher(head).find();
    }

    static List<LabelledRecord> all(Lines lines) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (isResult(lines, i)) starts.add(i);
            if (!TITLE.matcher(lines.at(i)).lookingAt()) continue;
            int start = i;
            int last = starts.isEmpty() ? -1 : starts.getLast();
            for (int before = i - 1; before > last && isPreamble(lines.at(before)); before--)
                if (!RULE.matcher(lines.at(before)).matches()) start = before;
            starts.add(start);
        }
        var records = new ArrayList<LabelledRecord>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            records.add(new LabelledRecord(lines, i + 1, starts.get(i), end));
        }
        return records;
    }

    /// Whether a result of arXiv's search starts here: a number, a title without a label, and the authors with one.
    private static boolean isResult(Lines lines, int at) {
        if (!NUMBER.matcher(lines.at(at)).matches()) return false;
        int title = at + 1;
        while (title < lines.size() && lines.at(title).isEmpty()) title++;
        int authors = title + 1;
        while (authors < lines.size()
                && authors < title + 3
                && !lines.at(authors).startsWith("Authors:")) authors++;
        return authors < lines.size()
                && lines.at(authors).startsWith("Authors:")
                && !LABEL.matcher(lines.at(title)).matches();
    }

    private static boolean isPreamble(String line) {
        return RULE.matcher(line).matches()
                || NUMBER.matcher(line).matches()
                || DATED.matcher(line).matches();
    }

    /// Takes a line in; false where the record ends with it.
    private boolean take(String raw) {
        var line = raw.strip();
        var announced = ANNOUNCED.matcher(line);
        var number = NUMBER.matcher(line);
        var labelled = LABEL.matcher(line);
        var end = END.matcher(line);
        if (end.matches()) {
            url = end.group(1);
            return false;
        }
        if (number.matches()) {
            boolean isNext = !arxiv.isEmpty() && values.containsKey("title");
            if (!isNext) arxiv = number.group(1);
            return !isNext;
        }
        if (labelled.matches()) {
            label = labelled.group(1).toLowerCase(Locale.ROOT);
            var common = common(label);
            if (List.of("title", "authors", "abstract").contains(common)) label = common;
            append(labelled.group(2));
        } else if (line.equals("\\\\")) label = values.containsKey("title") ? "abstract" : "";
        else if (RULE.matcher(line).matches()) {
            isParagraph = label.equals("abstract");
            if (!isParagraph) label = "";
        } else if (announced.matches() && values.containsKey("abstract")) {
            label = "published";
            append(announced.group(1));
        } else further(line, Character.isWhitespace(raw.charAt(0)));
        return true;
    }

    /// A line without a label goes on with the last, or is what arXiv's listings show without one.
    ///
    /// @param isIndented whether it goes on with the line above it, if that is short
    private void further(String line, boolean isIndented) {
        boolean isListed = !arxiv.isEmpty() && label.equals("title") && !values.containsKey("authors") && !isIndented;
        if (!arxiv.isEmpty() && label.isEmpty() && values.isEmpty()) {
            label = "title";
            append(line);
        } else if (isListed && Stream.of(line.split(",\\s*", -1)).allMatch(ShownNames::isName)) {
            label = "authors";
            append(line);
        } else if (!arxiv.isEmpty()
                && (label.startsWith("subject") || label.isEmpty())
                && words(line) >= FEWEST_WORDS) {
            label = "abstract";
            append(line);
        } else if (!label.isEmpty() && (!isParagraph || words(line) >= FEWEST_WORDS)) append(line);
    }

    private static int words(String line) {
        return line.split("\\s+", -1).length;
    }

    private void append(String text) {
        var value = values.computeIfAbsent(label, each -> new StringBuilder());
        if (!value.isEmpty() && !text.isEmpty()) value.append(isParagraph ? '\n' : ' ');
        value.append(text);
        isParagraph = false;
    }

    /// Whether it says more of a paper than its title.
    boolean isTold() {
        return has("title") && (!arxiv.isEmpty() || has("authors", "author(s)") || has("abstract"));
    }

    /// Whether nothing but a paper says so much.
    boolean isWellTold() {
        return isTold() && (has("abstract") || !arxiv.isEmpty()) && has("authors", "author(s)");
    }

    private boolean has(String... names) {
        return Stream.of(names)
                .anyMatch(name -> values.containsKey(name) && !values.get(name).isEmpty());
    }

    Parsed parsed() {
        var fields = new FieldRecord();
        if (!arxiv.isEmpty()) fields.put("arxiv", arxiv);
        values.forEach((name, value) ->
                put(fields, name, value.toString().replaceAll("[ \\t]+", " ").strip()));
        if (!url.isEmpty()) {
            fields.put("url", url);
            PaperLinks.identify(fields, url);
        }
        return fields.parsed(lines.source(number, from, to));
    }

    /// The English name of the fields that need a reading of their own.
    private static String common(String label) {
        return Field.named(label)
                .map(field -> switch (field) {
                    case TITLE -> "title";
                    case AUTHORS -> "authors";
                    case ABSTRACT -> label.equals("summary") ? label : "abstract";
                    case DATE -> "date";
                    case URL -> label.equals("pdf") ? label : "url";
                    default -> label;
                })
                .orElse(label);
    }

    private static void put(FieldRecord fields, String label, String value) {
        var name = NAMES.getOrDefault(label, common(label));
        switch (name) {
            case "author", "authors" ->
                fields.authors(CutNames.parseAll(AFFILIATION.matcher(value).replaceAll("")));
            case "abstract" -> {
                var text = ShownPart.bare(value);
                if (ShownPart.isCut(text)) fields.also("snippet", text);
                else fields.put("abstract", text);
            }
            case "date" -> date(fields, value);
            case "url", "link" -> {
                fields.put("url", value);
                PaperLinks.identify(fields, value);
            }
            default -> {
                if (ASIDE.contains(name)) fields.also(name, value);
                else fields.put(name, value);
            }
        }
    }

    /// A day of mail with its hour, or a date; other texts under that name are a place.
    private static void date(FieldRecord fields, String value) {
        var day = DAY.matcher(value);
        if (day.find()) fields.put("date", day.group().replace(",", ""));
        else if (WrittenDate.parse(value).isWhole() && !value.isEmpty()) fields.put("date", value);
        else fields.also("published", value);
    }
}
