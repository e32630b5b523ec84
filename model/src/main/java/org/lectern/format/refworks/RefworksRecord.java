package org.lectern.format.refworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.format.EntryType;
import org.lectern.format.InlineTags;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.tagged.FieldTaker;
import org.lectern.format.tagged.TaggedRecord;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.work.Problem;

/// Says what one record means, by RefWorks' list of tags.
final class RefworksRecord {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("A2", "editor"),
            Map.entry("A3", "series editor"),
            Map.entry("T3", "series"),
            Map.entry("ST", "shorttitle"),
            Map.entry("JO", "shortjournal"),
            Map.entry("ED", "edition"),
            Map.entry("PP", "address"),
            Map.entry("SN", "issn"),
            Map.entry("LA", "language"),
            Map.entry("AD", "affiliation"),
            Map.entry("NO", "note"),
            Map.entry("OT", "translated title"),
            Map.entry("AN", "accession number"),
            Map.entry("CN", "call number"),
            Map.entry("DB", "database"),
            Map.entry("DS", "database provider"),
            Map.entry("LK", "urls"),
            Map.entry("UL", "urls"),
            Map.entry("RD", "accessed"),
            Map.entry("FD", "date"),
            Map.entry("YR", "year"),
            Map.entry("DO", "doi"),
            Map.entry("PMCID", "pmcid"));
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("journal", "article"),
            Map.entry("journal, electronic", "article"),
            Map.entry("magazine article", "article"),
            Map.entry("newspaper article", "article"),
            Map.entry("abstract", "article"),
            Map.entry("book, whole", "book"),
            Map.entry("book, edited", "book"),
            Map.entry("monograph", "book"),
            Map.entry("book, section", "incollection"),
            Map.entry("conference proceedings", "inproceedings"),
            Map.entry("dissertation/thesis", "phdthesis"),
            Map.entry("dissertation, unpublished", "phdthesis"),
            Map.entry("dissertation/thesis, unpublished", "phdthesis"),
            Map.entry("unpublished material", "unpublished"),
            Map.entry("web page", "online"),
            Map.entry("online discussion forum/blogs", "online"),
            Map.entry("computer program", "software"),
            Map.entry("generic", "misc"));
    private static final Pattern KEYWORDS = Pattern.compile("\\s*;\\s*");

    private final TaggedRecord record;
    private final FieldTaker fields;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final List<Problem> warnings = new ArrayList<>();

    private RefworksRecord(TaggedRecord record) {
        this.record = record;
        this.fields = new FieldTaker(record);
    }

    static Parsed read(TaggedRecord record) {
        return new RefworksRecord(record).parsed();
    }

    private Parsed parsed() {
        var key = fields.take("ID");
        for (var tag : List.of("SR", "OL")) fields.takeAll(tag); // how the record is kept, not what it says
        var told = fields.take("RT");
        var type = TYPES.get(told.toLowerCase(Locale.ROOT));
        citation.type(type == null ? EntryType.of(told) : type)
                .title(InlineTags.plain(fields.take("T1")))
                .authors(ListedNames.familyFirst(fields.takeAll("A1")))
                .venue(fields.take("JF", "T2", "JO", "WT"))
                .volume(fields.take("VO"))
                .number(fields.take("IS"))
                .pages(pages())
                .publisher(fields.take("PB"))
                .abstractText(InlineTags.paragraphs(fields.takeParagraphs("AB")))
                .keywords(fields.takeAll("K1").stream()
                        .flatMap(KEYWORDS::splitAsStream)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
        dates();
        identifiers();
        var extra = fields.rest(NAMES);
        return Parsed.of(
                record.source("refworks", key),
                citation.extra(extra).build(),
                fields.unmapped(NAMES),
                warnings);
    }

    private String pages() {
        var first = fields.take("SP");
        var last = fields.take("OP");
        return last.isEmpty() || last.equals(first) ? first : first.isEmpty() ? last : first + "-" + last;
    }

    private void dates() {
        var year = fields.take("YR");
        var day = fields.take("FD");
        var told = WrittenDate.parse(year);
        var whole = WrittenDate.parse(day);
        if (whole.year() == null) whole = WrittenDate.parse(day + ' ' + year);
        boolean isWhole = told.year() == null || told.year().equals(whole.year());
        (isWhole ? whole : told).into(citation);
        if (!told.isWhole()) fields.put("year", year);
        if (!day.isEmpty() && !(isWhole && !whole.iso().isEmpty() && whole.isWhole())) fields.put("date", day);
    }

    private void identifiers() {
        identify("DO", Identifier.Doi.parse(fields.look("DO")));
        identify("PMID", Identifier.Pmid.parse(fields.look("PMID")));
        citation.url(fields.take("UL", "LK"));
        if (citation.build().identifier(Identifier.Doi.class).isEmpty())
            Optional.of(citation.build().url())
                    .filter(url -> url.matches("(?i)https?://(?:dx\\.)?doi\\.org/.*"))
                    .flatMap(Identifier.Doi::parse)
                    .ifPresent(citation::identifier);
        for (var number : fields.takeAll("SN")) {
            var isbn = Identifier.Isbn.parse(number);
            isbn.ifPresent(citation::identifier);
            if (isbn.isEmpty()) fields.put("SN", number);
        }
    }

    private void identify(String tag, Optional<? extends Identifier> found) {
        var text = fields.look(tag);
        found.ifPresent(citation::identifier);
        if (found.isPresent()) fields.take(tag);
        else if (!text.isEmpty()) warnings.add(Problem.of("import.misread", tag, text));
    }
}
