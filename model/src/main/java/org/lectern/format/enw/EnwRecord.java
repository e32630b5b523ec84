package org.lectern.format.enw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.format.Belongings;
import org.lectern.format.EntryType;
import org.lectern.format.InlineTags;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.attachment.FilePath;
import org.lectern.format.encoding.Entities;
import org.lectern.format.tagged.FieldTaker;
import org.lectern.format.tagged.TaggedRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.work.Problem;

/// Says what one record means, by EndNote's table of tags and, for records without a type, by refer's.
final class EnwRecord {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("E", "editor"),
            Map.entry("Y", "series editor"),
            Map.entry("?", "translator"),
            Map.entry("C", "address"),
            Map.entry("S", "series"),
            Map.entry("7", "edition"),
            Map.entry("G", "language"),
            Map.entry("@", "issn"),
            Map.entry("Z", "note"),
            Map.entry("O", "note"),
            Map.entry("!", "shorttitle"),
            Map.entry("O ", "shortjournal"),
            Map.entry("L", "call number"),
            Map.entry("M", "accession number"),
            Map.entry("+", "affiliation"),
            Map.entry("F", "label"),
            Map.entry("9", "kind"),
            Map.entry("8", "date"),
            Map.entry("D", "year"),
            Map.entry("R", "doi"),
            Map.entry("U", "urls"),
            Map.entry(">", "file"));
    private static final Map<String, String> TYPES = Map.of(
            "edited book", "book",
            "electronic book", "book",
            "electronic article", "article",
            "magazine article", "article",
            "newspaper article", "article",
            "web page", "online",
            "computer program", "software",
            "unpublished work", "unpublished",
            "manuscript", "unpublished",
            "generic", "misc");
    private static final Pattern KEYWORDS = Pattern.compile("\\s*[;\\n]\\s*");

    private final TaggedRecord record;
    private final FieldTaker fields;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final List<Problem> warnings = new ArrayList<>();

    private EnwRecord(TaggedRecord record) {
        this.record = record;
        this.fields = new FieldTaker(record);
    }

    static Parsed read(TaggedRecord record) {
        return new EnwRecord(record).parsed();
    }

    private Parsed parsed() {
        var source = record.source("enw", fields.look("F"));
        var journal = fields.look("J");
        type(journal);
        citation.title(InlineTags.plain(fields.take("T")))
                .authors(authors())
                .venue(fields.take("J", "B", "S"))
                .volume(fields.take("V"))
                .number(fields.take("N"))
                .pages(fields.take("P"))
                .publisher(fields.take("I"))
                .abstractText(InlineTags.paragraphs(fields.takeParagraphs("X")))
                .keywords(keywords());
        dates();
        identifiers();
        var extra = fields.rest(NAMES);
        return Parsed.of(
                source,
                citation.extra(extra).build(),
                fields.unmapped(NAMES),
                warnings,
                Belongings.NONE.withFiles(FilePath.files(extra.getOrDefault("file", ""))));
    }

    /// People (`%A`) and bodies (`%Q`) in the record's order.
    private List<Author> authors() {
        var authors = new ArrayList<Author>();
        for (var field : record.fields()) {
            if (field.tag().equals("Q") && !field.text().isEmpty()) authors.add(Author.literal(field.text()));
            if (field.tag().equals("A")) authors.addAll(ListedNames.eitherFirst(List.of(field.text())));
        }
        for (var tag : List.of("A", "Q")) fields.takeAll(tag);
        return authors;
    }

    private void type(String journal) {
        var told = fields.take("0");
        var known = TYPES.get(told.toLowerCase(Locale.ROOT));
        if (known != null) citation.type(known);
        else citation.type(told.isEmpty() && !journal.isEmpty() ? "article" : EntryType.of(told));
    }

    /// EndNote writes one keyword a line, and refer several in one field between commas or semicolons.
    private List<String> keywords() {
        var words = new ArrayList<String>();
        for (var field : record.fields()) {
            if (field.tag().equals("K"))
                field.lines().stream()
                        .map(Entities::decoded)
                        .flatMap(KEYWORDS::splitAsStream)
                        .map(String::strip)
                        .forEach(words::add);
        }
        fields.takeAll("K");
        return words.stream().filter(word -> !word.isEmpty()).distinct().toList();
    }

    private void dates() {
        var year = fields.take("D");
        var date = fields.take("8");
        var told = WrittenDate.parse(year);
        var further = WrittenDate.parse(date);
        if (further.year() == null && told.year() != null && told.iso().isEmpty())
            further = WrittenDate.parse(date + " " + told.year()); // `%8 March 5` beside `%D 2001`
        boolean isFurther =
                told.year() == null || (told.iso().isEmpty() && told.year().equals(further.year()));
        (isFurther ? further : told).into(citation);
        if (!told.isWhole()) fields.put("year", year);
        if (!date.isEmpty() && !(isFurther && further.isWhole())) fields.put("date", date);
    }

    private void identifiers() {
        citation.url(fields.take("U"));
        for (var text : fields.takeAll("R")) {
            var doi = Identifier.Doi.parse(text);
            doi.ifPresent(citation::identifier);
            if (doi.isEmpty()) fields.put("electronic number", text);
        }
        var byUrl = Identifier.Doi.parse(citation.build().url());
        if (citation.build().identifier(Identifier.Doi.class).isEmpty()) byUrl.ifPresent(citation::identifier);
        for (var number : fields.takeAll("@")) {
            Optional<Identifier.Isbn> isbn = Identifier.Isbn.parse(number);
            isbn.ifPresent(citation::identifier);
            if (isbn.isEmpty()) fields.put("issn", number);
        }
    }
}
