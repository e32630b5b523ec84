package org.lectern.format.html.site;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.html.shown.VisibleText;
import org.lectern.paper.Author;

/// An item of a report that Zotero made: a heading, a table with a row for each field under the name that it has in
/// the language of its user, tags and notes. The kind of an item and the parts that people played are named by classes,
/// which are the same in each language.
public final class ReportItem {

    /// What holds one item; notes and attachments that stand alone have no heading.
    public static final String ITEM = "ul.report > li.item:has(> h2):has(> table)";

    /// Fields of Zotero whose names nobody else uses so.
    private static final Map<String, String> OWN = Map.of(
            "Proceedings Title", "booktitle",
            "Book Title", "booktitle",
            "University", "publisher",
            "Institution", "publisher",
            "Archive ID", "arxiv");
    /// Fields that would be taken for others.
    private static final Pattern ASIDE =
            Pattern.compile("Type|Conference Name|Library Catalog|Call Number|Series Number|# of Volumes");
    private static final Pattern ARXIV = Pattern.compile("(?i)arxiv:.*");

    private ReportItem() {}

    /// The fields of an item.
    public static FieldRecord of(Element item) {
        var fields = new FieldRecord();
        fields.put("type", item.className().replaceFirst("^\\s*item\\s+", ""));
        var heading = item.selectFirst("> h2");
        if (heading != null) fields.put("title", VisibleText.line(heading));
        var authors = new ArrayList<Author>();
        var rows = item.select("> table tr:has(> th):has(> td)");
        for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            var name = row.select("> th").first();
            var value = row.select("> td").first();
            if (name == null || value == null) continue;
            if (name.hasClass("author")) authors.add(Author.parse(VisibleText.line(value)));
            else if (!name.className().isBlank()) fields.also(name.className(), VisibleText.line(value));
            else field(fields, VisibleText.line(name), VisibleText.paragraphs(value));
        }
        fields.authors(authors);
        var meeting = item.select("> table tr:has(> th:matchesOwn(^Conference Name$)) > td")
                .first();
        if (meeting != null && !fields.has(Field.VENUE)) fields.put("conference", VisibleText.line(meeting));
        fields.keywords(item.select("> ul.tags > li").eachText());
        for (var note : item.select("> ul.notes > li")) fields.also("note", VisibleText.paragraphs(note));
        return fields;
    }

    private static void field(FieldRecord fields, String name, String value) {
        var known = OWN.getOrDefault(name, name);
        if (known.equals("arxiv") && !ARXIV.matcher(value).matches()) fields.also(name, value);
        else if (Field.named(known).isEmpty() || ASIDE.matcher(name).matches()) fields.also(name, value);
        else fields.put(known, value);
    }
}
