package org.lectern.format.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.format.WrittenDate;
import org.lectern.format.tagged.FieldTaker;
import org.lectern.format.tagged.TaggedRecord;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.work.Problem;

/// Says what one record means, by the National Library of Medicine's list of its tags.
final class NbibRecord {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("FED", "editor"),
            Map.entry("ED", "editor"),
            Map.entry("TA", "shortjournal"),
            Map.entry("IS", "issn"),
            Map.entry("ISBN", "isbn"),
            Map.entry("ISSN", "issn"),
            Map.entry("LA", "language"),
            Map.entry("PMC", "pmcid"),
            Map.entry("AD", "affiliation"),
            Map.entry("AUID", "author identifiers"),
            Map.entry("PL", "address"),
            Map.entry("EN", "edition"),
            Map.entry("CTI", "series"),
            Map.entry("TT", "translated title"),
            Map.entry("OAB", "other abstract"),
            Map.entry("GR", "grants"),
            Map.entry("RN", "substances"),
            Map.entry("SI", "related data"),
            Map.entry("PT", "publication types"),
            Map.entry("CI", "copyright"),
            Map.entry("COIS", "conflicts of interest"),
            Map.entry("AID", "article identifiers"),
            Map.entry("LID", "article identifiers"),
            Map.entry("DP", "date"),
            Map.entry("DEP", "electronic date"),
            Map.entry("PMID", "pmid"));
    /// What the library notes of its own work on the record, and what it says a second time.
    private static final String[] BOOKKEEPING = {
        "OWN", "STAT", "DA", "DCOM", "LR", "PUBM", "EDAT", "MHDA", "CRDT", "PHST", "PST", "SO", "SB", "JID", "OID",
        "MID", "OTO", "IRAD", "CTDT", "DRDT"
    };
    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s*\\[(doi|pii|bookaccession)]");
    private static final Pattern PRINTED_DOI = Pattern.compile("\\bdoi: ?(10\\.\\d{4,9}/\\S+)");
    /// ERIC sets a kind before the number.
    private static final Pattern KIND = Pattern.compile("(?:[EP]?ISSN|ISBN)-");
    private static final Pattern SHORT_NAME =
            Pattern.compile("(.*\\S)\\s+(\\p{Lu}{1,4})(?:\\s+(Jr|Sr|II|III|IV|2nd|3rd|\\dth))?");

    private static final Pattern FULL_NAME = Pattern.compile("([^,]+), ([^,]+) (Jr|Sr|II|III|IV|2nd|3rd|\\dth)");

    private final TaggedRecord record;
    private final FieldTaker fields;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final List<Problem> warnings = new ArrayList<>();

    private NbibRecord(TaggedRecord record) {
        this.record = record;
        this.fields = new FieldTaker(record);
    }

    static Parsed read(TaggedRecord record) {
        return new NbibRecord(record).parsed();
    }

    private Parsed parsed() {
        var pmid = fields.look("PMID");
        var printed = fields.look("SO");
        for (var tag : BOOKKEEPING) fields.takeAll(tag);
        var title = String.join(" ", fields.takeAll("TI"));
        var book = fields.take("BTI");
        var journal = fields.take("JT", "TA");
        citation.type(PublicationType.of(fields.takeAll("PT"), !journal.isEmpty()))
                .title(PublicationType.title(title.isEmpty() ? book : title))
                .venue(journal.isEmpty() && !title.isEmpty() ? book : journal)
                .authors(authors())
                .volume(fields.take("VI"))
                .number(fields.take("IP"))
                .pages(fields.take("PG"))
                .publisher(fields.take("PB"))
                .abstractText(String.join("\n", fields.takeAll("AB")))
                .keywords(Stream.of("OT", "KW", "MH")
                        .flatMap(tag -> fields.takeAll(tag).stream())
                        .map(term -> term.replace("*", ""))
                        .distinct()
                        .toList());
        fields.drop(journal, "TA");
        date();
        identifiers(printed);
        return Parsed.of(
                record.source("nbib", pmid),
                citation.extra(fields.rest(NAMES)).build(),
                fields.unmapped(NAMES),
                warnings);
    }

    /// People by their full names where the record has them, and bodies, in the record's order.
    private List<Author> authors() {
        var people = fields.look("FAU").isEmpty() ? "AU" : "FAU";
        var authors = new ArrayList<Author>();
        for (var field : record.fields()) {
            if (field.text().isEmpty()) continue;
            if (field.tag().equals("CN")) authors.add(Author.literal(field.text()));
            if (field.tag().equals(people)) authors.add(person(field.text()));
        }
        for (var tag : List.of("FAU", "AU", "CN")) fields.takeAll(tag);
        return authors;
    }

    /// `Long, Vicky Jr` or `van der Berg AB Jr`.
    private static Author person(String name) {
        var full = FULL_NAME.matcher(name);
        if (full.matches()) return Author.parse(full.group(1) + ", " + full.group(3) + ", " + full.group(2));
        var parts = SHORT_NAME.matcher(name);
        if (name.indexOf(',') >= 0 || !parts.matches()) return Author.parse(name);
        var suffix = parts.group(3) == null ? "" : ", " + parts.group(3);
        return Author.parse(parts.group(1) + suffix + ", " + parts.group(2));
    }

    private void date() {
        var text = fields.take("DP", "DEP");
        var date = WrittenDate.parse(text);
        date.into(citation);
        if (!date.isWhole()) fields.put("date", text);
    }

    /// @param printed how the record's place is printed, with its DOI in records that give it nowhere else
    private void identifiers(String printed) {
        var told = fields.look("PMID");
        if (!told.isEmpty()) identify(Identifier.Pmid.parse(told), "PMID", fields.take("PMID"));
        for (var tag : List.of("LID", "AID")) {
            for (var text : fields.takeAll(tag)) {
                var number = NUMBERED.matcher(text);
                boolean isDoi = number.matches() ? number.group(2).equals("doi") : text.startsWith("doi:");
                if (isDoi) identify(Identifier.Doi.parse(number.matches() ? number.group(1) : text), tag, text);
                else fields.put(tag, text);
            }
        }
        var doi = PRINTED_DOI.matcher(printed);
        if (citation.build().identifier(Identifier.Doi.class).isEmpty() && doi.find())
            Identifier.Doi.parse(doi.group(1)).ifPresent(citation::identifier);
        for (var text : fields.takeAll("ISBN"))
            identify(Identifier.Isbn.parse(KIND.matcher(text).replaceFirst("")), "ISBN", text);
        for (var text : fields.takeAll("ISSN"))
            fields.put("ISSN", KIND.matcher(text).replaceFirst(""));
    }

    private void identify(Optional<? extends Identifier> found, String tag, String text) {
        found.ifPresent(citation::identifier);
        if (found.isPresent()) return;
        fields.put(tag, text);
        warnings.add(Problem.of("import.misread", tag, text));
    }
}
