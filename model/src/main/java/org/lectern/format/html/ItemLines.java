package org.lectern.format.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.format.CutNames;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.paper.Author;

/// What services write of an item into one line, or under names of their own.
final class ItemLines {

    /// `J Small Birds. 2001 May 12;12(3):101-19. doi: 10.1000/x.`
    private static final Pattern PUBMED = Pattern.compile(
            "(.+?)\\. ((?:1[4-9]|20)\\d\\d[^;:.]*)(?:;([^(:;.]*)(?:\\(([^)]*)\\))?(?::([^.;]+))?)?[.;].*");
    private static final Pattern STATED_DOI = Pattern.compile("doi:\\s*(10\\.\\S+?)\\.?(?:\\s|$)");
    /// `A Roe, B Poe… - Journal, 2001 - example.org`.
    private static final Pattern SCHOLAR =
            Pattern.compile("(.*?)\\s[-\\u2013]\\s(?:(.*?)(?:,\\s*)?((?:1[4-9]|20)\\d\\d)\\s*(?:[-\\u2013]\\s.*)?|.*)");
    private static final Pattern NUMBERED = Pattern.compile(".*\\barXiv:(\\d{4}\\.\\d{4,5})\\b.*");
    private static final Pattern PROFILE = Pattern.compile(
            "(\\D+?)\\s+(\\d+)(?:\\s*\\(([^)]*)\\))?(?:,\\s*([\\w–-]+))?(?:\\s*,\\s*(?:1[4-9]|20)\\d\\d)?");
    /// arXiv says when the latest version came, and then when the paper did.
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:.*originally announced |Submitted )([\\p{L}\\d ,]+).*");
    /// What services show of an abstract in part, or in their editors' words.
    private static final String SNIPPET = ".gs_rs, .full-view-snippet, .app-card-open__description, p.snippet, "
            + "p[class*=line-clamp], .item-strip-abstract, .summary-link, .summary";
    private static final Pattern TLDR = Pattern.compile("^TL;?DR:?\\s*");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:comments?|journal-ref)\\s*:\\s*");
    private static final Pattern NUMBER = Pattern.compile("10\\.\\d{4,9}/\\S+");

    private ItemLines() {}

    static void read(FieldRecord fields, Element item) {
        var journal = item.selectFirst("p.details .jrnl[title]");
        if (journal != null) fields.put("journal", journal.attr("title"));
        pubmed(
                fields,
                line(item, ".full-journal-citation, .rprt p.details"),
                line(item, ".full-authors, .rprt p.desc"));
        scholar(fields, line(item, ".gs_a"));
        var behind = item.nextElementSibling();
        if (behind != null && item.selectFirst("a.gse_alrt_title") != null) scholar(fields, VisibleText.line(behind));
        profile(fields, item);
        fields.also(
                "tldr", TLDR.matcher(line(item, ".tldr-abstract-replacement")).replaceFirst(""));
        fields.also("snippet", line(item, SNIPPET));
        fields.also(
                "journal-ref", LABEL.matcher(line(item, ".list-journal-ref")).replaceFirst(""));
        var doi = NUMBER.matcher(line(item, ".highwire-cite-metadata-doi"));
        if (doi.find() && !fields.has(Field.DOI)) fields.put("doi", doi.group());
        fields.also("comment", LABEL.matcher(line(item, ".list-comments")).replaceFirst(""));
        named(fields, item);
        for (var small : item.select("p.is-size-7")) {
            var date = ANNOUNCED.matcher(VisibleText.line(small));
            if (date.matches()) fields.put("date", date.group(1));
        }
    }

    private static String line(Element item, String place) {
        var found = item.selectFirst(place);
        return found == null ? "" : VisibleText.line(found);
    }

    /// OpenReview shows all that authors have filled in, and Scholar what it knows, each with its name.
    private static void named(FieldRecord fields, Element item) {
        for (var label : item.select(".note-content-field, .note_content_field, .gsc_oci_field")) {
            var around = label.parent();
            var value = around == null
                    ? null
                    : around.selectFirst(".note-content-value, .note_content_value, .gsc_oci_value");
            var name = label.text().replaceFirst("[:\\s]+$", "");
            if (value == null || name.isEmpty()) continue;
            if (label.hasClass("gsc_oci_field") && Field.named(name).isEmpty())
                fields.also(name, VisibleText.paragraphs(value));
            else fields.put(name, VisibleText.paragraphs(value));
        }
    }

    private static void pubmed(FieldRecord fields, String line, String authors) {
        if (!authors.isEmpty()) fields.authors(people(authors.replaceFirst("\\.$", "")));
        var doi = STATED_DOI.matcher(line);
        if (doi.find()) fields.put("doi", doi.group(1));
        var parts = PUBMED.matcher(line);
        if (!parts.matches()) {
            fields.also("citation", line);
            return;
        }
        if (!fields.has(Field.VENUE)) fields.put("journal", parts.group(1));
        fields.put("date", parts.group(2));
        put(fields, "volume", parts.group(3));
        put(fields, "number", parts.group(4));
        put(fields, "pages", parts.group(5));
    }

    /// `Berg A, Roe BC; Swift Study Group`: behind the semicolon stand groups.
    private static List<Author> people(String names) {
        int end = names.indexOf(';');
        var groups = end < 0 ? "" : names.substring(end + 1);
        return Stream.concat(
                        Stream.of(names.substring(0, end < 0 ? names.length() : end)
                                        .split(",\\s*", -1))
                                .filter(name -> !name.isBlank())
                                .map(Author::parse),
                        Stream.of(groups.split(";", -1))
                                .filter(group -> !group.isBlank())
                                .map(group -> Author.literal(group.strip())))
                .toList();
    }

    private static void put(FieldRecord fields, String name, @Nullable String value) {
        if (value != null) fields.put(name, value);
    }

    /// `A Roe, B Poe, ...` and below it `Small Birds 12 (3), 101-119, 2001`, both of one class.
    private static void profile(FieldRecord fields, Element item) {
        var lines = item.select(".gsc_a_t .gs_gray").eachText();
        if (lines.size() != 2) return;
        fields.authors(CutNames.parseAll(lines.getFirst()));
        var parts = PROFILE.matcher(lines.getLast());
        if (!parts.matches()) {
            fields.also("publication", lines.getLast());
            return;
        }
        put(fields, "venue", parts.group(1));
        put(fields, "volume", parts.group(2));
        put(fields, "number", parts.group(3));
        put(fields, "pages", parts.group(4));
    }

    /// A list of names that is cut off says so at its end.
    private static void scholar(FieldRecord fields, String line) {
        var parts = SCHOLAR.matcher(line);
        if (!parts.matches()) return;
        fields.authors(CutNames.parseAll(parts.group(1)));
        put(fields, "venue", parts.group(2));
        put(fields, "year", parts.group(3));
        var number = NUMBERED.matcher(line);
        if (number.matches() && !fields.has(Field.ARXIV)) fields.put("arxiv", number.group(1));
    }
}
