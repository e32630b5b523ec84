package org.lectern.format.listing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.format.FieldRecord;
import org.lectern.format.listing.MarkedLine.Mark;
import org.lectern.format.listing.MarkedLine.Span;

/// What one line of a list says of a paper.
///
/// The title is the text of the link to the paper, or, where that link only says `paper` or the like, what is set in
/// bold, in quotation marks, or all there is before the link. A line without a link to a paper is no paper.
public final class ListedPaper {

    /// `Roe, A., & Poe, C. (2015). Title. Venue`
    private static final Pattern DATED = Pattern.compile(
            "(.{3,600}?)\\s*\\((?:1[89]|20)\\d\\d[a-z]?(?:,[^)]*)?\\)[.:,]?\\s+" + "(.{8,300}?)(?:[.?!](?:\\s.*|$))");
    /// `Roe A, Poe BC. Title. J Venue. 2015;12(3)`
    private static final Pattern MEDICAL = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2} \\p{Lu}{1,3}(?:, |(?=\\. )|(?=, et al)))+(?:,? ?et al)?)\\. (.{8,300}?[.?!])"
                    + " [^.]{2,120}\\.? .*");
    /// What links and brackets say that are no titles.
    private static final Pattern LABEL = Pattern.compile(
            "(?i)[\\W_]*(?:(?:official |full |paper |project |unofficial |long |short )?"
                    + "(?:papers?|pdf|arxiv|code|codes|project|page|web(?:site|page)?|github|git|link|html|abs(?:tract)?|bib(?:tex)?|cite"
                    + "|video|slides?|talk|data(?:sets?)?|demo|blog(?: ?post)?|poster|supp\\w*|appendix|doi|url|here|homepage|model|weights"
                    + "|pytorch|tensorflow|jax|keras|hugging ?face|hf|openreview|journal|conference|preprint|version|report|review|readme"
                    + "|paper link|read|source|download|medium|youtube|colab|notebook|tweet|twitter|summary|notes?|citations?|stars?|acm|ieee"
                    + "|springer|acl|pmlr|pubmed|nature|science))[\\s:\\d/,&+|-]*(?:link|page|code|\\d+)?[\\W_]*|(?i:arxiv)?[:\\s]*\\d{4}\\.\\d{4,5}(?:v\\d+)?"
                    + "|[\\W\\d_]*"
                    + "|(?i:this|that|the|our|their|see|see also) (?i:paper|one|work|article|link|here|page|study|repo(?:sitory)?|blog.*)");
    /// `NeurIPS 2020`, `CVPR'21`, `Mar 2020`, `2020.05`.
    private static final Pattern PLACE = Pattern.compile(
            "[\\W_]*(?:(\\p{Lu}[\\w&/+@.-]*(?: [\\w&/+@.-]+){0,4}?)[ ,:'’`-]*)?((?:19|20)\\d\\d|[’'`]\\d\\d)(?:[ -]?(?:oral|spotlight|poster"
                    + "|workshops?|findings|best paper|long|short|main|demo|highlight|[\\d./-]{1,6}))*[\\W_]*");
    /// `NeurIPS 23`, in brackets.
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\w&/+-]*(?: [\\w&/+-]+){0,2} \\d\\d");
    private static final Pattern NO_VENUE =
            Pattern.compile("(?i)(?:arxiv|preprint|biorxiv|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*).*");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]{8,300}?)[,.]?[\"”“»]");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./:-])(?:19[5-9]|20[0-4])\\d(?![\\d-]|\\.\\d)");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Punct}–—·•…“”]+|[\\s,.:;|\\[\\]({–—·•\"“-]+$");
    private static final Pattern SENTENCE = Pattern.compile("[.?!]\\s+(?=\\p{Lu})");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{0,80})[)\\]]");
    /// `[NeurIPS 23]`, `(Oral)`
    private static final Pattern BRACKETED = Pattern.compile("[\\[(【][^\\[\\]()]{0,60}[\\])】]");
    /// What ends a list of names.
    private static final Pattern ET_AL = Pattern.compile("\\bet\\.? al\\.?[\\s,(]*(?:\\d{4}\\)?)?$");
    private static final Pattern ONLY = Pattern.compile(
            "(?i)[\\W_]*(?:(?:paper |source |arxiv )?(?:links?|url|paper|pdf|arxiv|doi|source)\\s*:)?[\\W_]*");
    private static final Pattern LABELS = Pattern.compile("\\[[^\\[\\]]{0,40}]");
    private static final int FEWEST_LETTERS = 6;
    private static final int LONGEST = 350;
    private static final int LONGEST_BEFORE = 90;
    /// Farther behind a title a link belongs to something else.
    private static final int LONGEST_BEHIND = 250;
    private static final int LONGEST_LINE = 3_000;

    /// What a line was found to be.
    public sealed interface Reading {}

    /// A paper with what the line says of it.
    public record Paper(FieldRecord fields) implements Reading {}

    /// A line that leads to a paper, of which nobody can tell the title.
    public record Unsure() implements Reading {}

    /// A line about something else.
    public record Nothing() implements Reading {}

    /// The paper's address where a line holds nothing but links such as `abs` and `pdf`, perhaps behind `Links:`.
    public static Optional<String> linksOnly(MarkedLine line) {
        var rest = new StringBuilder(line.text());
        var spans = line.marked(Mark.LINK).toList();
        for (var span : spans.reversed()) {
            if (span.to() > span.from() && !LABEL.matcher(line.text(span)).matches()) return Optional.empty();
            rest.delete(span.from(), Math.max(span.from(), Math.min(rest.length(), span.to())));
        }
        boolean isNothing = ONLY.matcher(rest).matches();
        return isNothing
                ? spans.stream().map(Span::address).filter(PaperLinks::isPaper).findFirst()
                : Optional.empty();
    }

    private final MarkedLine line;
    private final FieldRecord fields = new FieldRecord();

    private ListedPaper(MarkedLine line) {
        this.line = line;
    }

    public static Reading read(MarkedLine line) {
        return new ListedPaper(line).read();
    }

    /// Whether a text may be a title: words enough, and none of what links usually say.
    public static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && (text.indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic))
                && !LABEL.matcher(text).matches()
                && !BRACKETED.matcher(text).matches()
                && !ET_AL.matcher(text).find()
                && !PLACE.matcher(text).matches();
    }

    private Reading read() {
        var links = line.marked(Mark.LINK)
                .filter(span -> PaperLinks.isPaper(span.address()))
                .toList();
        if (links.isEmpty() || line.text().length() > LONGEST_LINE) return new Nothing();
        var titled = links.stream().filter(span -> isTitle(line.text(span))).toList();
        if (titled.size() == 1 && ListedPeople.areInFull(line.text(titled.getFirst()))) return new Unsure();
        if (titled.size() > 1) return new Nothing(); // prose that names several papers
        Span first = links.getFirst();
        if (!titled.isEmpty()) {
            Span title = titled.getFirst();
            if (before(title.from()).length() > LONGEST_BEFORE) return new Nothing();
            put(title.from(), title.to());
            return paper(title);
        }
        var strong = line.marked(Mark.STRONG)
                .filter(span -> isTitle(line.text(span)) && !ListedPeople.areInFull(line.text(span)))
                .filter(span -> span.from() < LONGEST_BEFORE)
                .filter(span -> first.from() - span.to() < LONGEST_BEHIND)
                .findFirst()
                .or(this::slanted);
        if (strong.isPresent()) put(strong.get().from(), strong.get().to());
        else if (!byQuotes() && !byForm() && !byPlace()) return new Unsure();
        return paper(first);
    }

    /// A title in italics behind names.
    private Optional<Span> slanted() {
        return line.marked(Mark.SLANTED)
                .filter(span -> isTitle(line.text(span)) && !ListedPeople.arePeople(line.text(span)))
                .filter(span -> ListedPeople.arePeople(before(span.from())))
                .findFirst();
    }

    private String before(int from) {
        return bare(BRACKETS.matcher(line.text().substring(0, from)).replaceAll(" "));
    }

    private Reading paper(Span link) {
        if (link.address().startsWith("http")) fields.put("url", link.address());
        for (var address : line.addresses()) PaperLinks.identify(fields, address);
        fields.also("reference", line.text());
        return new Paper(fields);
    }

    private boolean byQuotes() {
        var title = QUOTED.matcher(line.text());
        if (!title.find() || !isTitle(title.group(1))) return false;
        put(title.start(), title.end());
        return true;
    }

    /// The two forms of reference that say by themselves where the names end.
    private boolean byForm() {
        for (var form : List.of(DATED, MEDICAL)) {
            var parts = form.matcher(line.text());
            if (!parts.matches() || !ListedPeople.arePeople(parts.group(1)) || !isTitle(parts.group(2))) continue;
            put(parts.start(2), parts.end(2));
            fields.authors(ListedPeople.of(parts.group(1)));
            return true;
        }
        return false;
    }

    /// The text before the first label; of several sentences the first is the title only where the second names
    /// people, and the second only where the first does.
    private boolean byPlace() {
        int label = line.marked(Mark.LINK).mapToInt(Span::from).min().orElse(0);
        var lead = leading(label);
        int from = lead[0];
        var text = line.text().substring(from, lead[1]);
        var end = SENTENCE.matcher(text);
        if (!end.find()) {
            int cut = venueAtEnd(text);
            var title = bare(text.substring(0, cut));
            if (!isTitle(title) || ListedPeople.arePeople(title) || text.length() > LONGEST) return false;
            put(from, from + cut);
            return true;
        }
        int sentence = end.start() + 1;
        var parts = ListedPeople.sentences(text);
        if (parts.size() > 1 && ListedPeople.areSeveral(parts.get(0)) && isTitle(parts.get(1))) {
            int at = text.indexOf(parts.get(1));
            put(from + at, from + at + parts.get(1).length());
            fields.authors(ListedPeople.of(parts.get(0)));
            return true;
        }
        if (parts.size() > 1
                && ListedPeople.arePeople(parts.get(1))
                && !ListedPeople.arePeople(parts.get(0))
                && isTitle(bare(text.substring(0, sentence)))) {
            put(from, from + sentence);
            return true;
        }
        return false;
    }

    /// Where the text before a label starts and ends, without brackets that say where and when.
    private int[] leading(int label) {
        int end = label == 0 ? line.text().length() : label;
        int from = 0;
        var brackets = BRACKETS.matcher(line.text()).region(0, end);
        while (brackets.find()
                && bare(line.text().substring(from, brackets.start())).isEmpty()
                && (!isTitle(brackets.group(1))
                        || SHORT.matcher(brackets.group(1)).matches())) from = brackets.end();
        return new int[] {from, end};
    }

    /// Where a title ends before `, NeurIPS 2020` or `(CVPR 2021)`.
    private static int venueAtEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean isBreak = ",(".indexOf(text.charAt(i)) >= 0 || (text.charAt(i) == '[' && i > 0);
            if (isBreak && i > 0 && PLACE.matcher(text.substring(i + 1)).matches()) return i;
        }
        return text.length();
    }

    private void put(int from, int to) {
        fields.put("title", bare(line.text().substring(from, to)));
        var rest = line.text().substring(to);
        var slanted = line.marked(Mark.SLANTED)
                .filter(span -> span.from() >= to || span.to() <= from)
                .map(line::text)
                .filter(ListedPeople::arePeople)
                .findFirst();
        var people = slanted.orElseGet(
                () -> ListedPeople.leading(LABELS.matcher(withoutLabels(to)).replaceAll(" ")));
        var before = before(from);
        if (!people.isEmpty()) fields.authors(ListedPeople.of(people));
        else if (ListedPeople.areSeveral(before)) fields.authors(ListedPeople.of(before));
        var outside = line.text().substring(0, from) + " | " + rest;
        var years = YEAR.matcher(outside)
                .results()
                .map(year -> year.group())
                .distinct()
                .toList();
        if (years.size() == 1) fields.put("year", years.getFirst());
        venue(outside).ifPresent(venue -> fields.put("venue", venue));
    }

    /// The text behind a place, with a bar for each link that only says `pdf` or the like.
    private String withoutLabels(int from) {
        var text = new StringBuilder(line.text());
        for (var span : line.marked(Mark.LINK).toList().reversed())
            if (span.from() >= from && LABEL.matcher(line.text(span)).matches())
                text.replace(span.from(), span.to(), "|");
        return text.substring(from);
    }

    /// `[NeurIPS 2020]`, `(CVPR'21)`, or one of the parts between full stops, commas and bars.
    private static Optional<String> venue(String outside) {
        for (var part : outside.split("[\\[\\]()|,;•·*]|\\.\\s|\\s[-–—]\\s", -1)) {
            var place = PLACE.matcher(part.strip());
            if (!place.matches() || place.group(1) == null) continue;
            var name = place.group(1).replaceFirst("^.*\\b(?:in|at)\\s+", "").strip();
            boolean isVenue = name.codePoints().filter(Character::isUpperCase).count() > 1
                    && !NO_VENUE.matcher(name).matches();
            if (isVenue) return Optional.of(name);
        }
        return Optional.empty();
    }

    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("").strip();
    }
}
