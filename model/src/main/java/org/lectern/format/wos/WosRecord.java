package org.lectern.format.wos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.ListedNames;
import org.lectern.format.Parsed;
import org.lectern.format.RaisedText;
import org.lectern.format.WrittenDate;
import org.lectern.format.tagged.FieldTaker;
import org.lectern.format.tagged.TaggedField;
import org.lectern.format.tagged.TaggedRecord;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.work.Problem;

/// Says what one record means, by Web of Science's list of field tags.
final class WosRecord {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ED", "editor"),
            Map.entry("BE", "editor"),
            Map.entry("CA", "group authors"),
            Map.entry("SE", "series"),
            Map.entry("J9", "shortjournal"),
            Map.entry("JI", "shortjournal"),
            Map.entry("LA", "language"),
            Map.entry("DT", "document type"),
            Map.entry("SN", "issn"),
            Map.entry("EI", "eissn"),
            Map.entry("BN", "isbn"),
            Map.entry("PI", "address"),
            Map.entry("C1", "affiliation"),
            Map.entry("CT", "eventtitle"),
            Map.entry("CY", "eventdate as written"),
            Map.entry("CL", "venue"),
            Map.entry("CR", "cited references"),
            Map.entry("TC", "times cited"),
            Map.entry("WC", "categories"),
            Map.entry("SC", "research areas"),
            Map.entry("PD", "date"),
            Map.entry("PY", "year"),
            Map.entry("UT", "accession number"));
    /// Counts and addresses of the index and of publishers' desks; they stay in the record's source.
    private static final String[] BOOKKEEPING = {"PG", "NR", "Z9", "U1", "U2", "GA", "DA", "PA", "RP", "EM", "OA"};
    private static final Map<String, String> TYPES =
            Map.of("J", "article", "B", "book", "S", "incollection", "P", "patent");
    private static final Pattern LOWERED = Pattern.compile(" ?/sub ([^/]{1,12}?)\\s*/");
    private static final Pattern RAISED = Pattern.compile(" ?/sup ([^/]{1,12}?)\\s*/");
    private static final Pattern KEYWORDS = Pattern.compile("\\s*;\\s*");

    private final TaggedRecord record;
    private final FieldTaker fields;
    private final Citation.Builder citation = Citation.EMPTY.with();
    private final List<Problem> warnings = new ArrayList<>();

    private WosRecord(TaggedRecord record) {
        this.record = record;
        this.fields = new FieldTaker(record);
    }

    static Parsed read(TaggedRecord record) {
        return new WosRecord(record).parsed();
    }

    private Parsed parsed() {
        if (!record.isClosed()) warnings.add(Problem.of("import.no-end", "ER"));
        var key = fields.look("UT");
        for (var tag : BOOKKEEPING) fields.takeAll(tag);
        type();
        citation.title(title())
                .authors(ListedNames.familyFirst(authors()))
                .venue(fields.take("SO", "JI", "J9", "SE"))
                .volume(fields.take("VL"))
                .number(fields.take("IS"))
                .pages(pages())
                .publisher(fields.take("PU"))
                .abstractText(fields.takeParagraphs("AB"))
                .keywords(Stream.concat(fields.takeAll("DE").stream(), fields.takeAll("ID").stream())
                        .flatMap(KEYWORDS::splitAsStream)
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .toList());
        dates();
        identify("DI", Identifier.Doi::parse);
        identify("PM", Identifier.Pmid::parse);
        identify("BN", Identifier.Isbn::parse);
        return Parsed.of(
                record.source("wos", key),
                citation.extra(fields.rest(NAMES)).build(),
                fields.unmapped(NAMES),
                warnings);
    }

    /// INSPEC writes `H/sub 2/O` and `He/sup +/`.
    private String title() {
        var lowered = LOWERED.matcher(fields.take("TI")).replaceAll(part -> RaisedText.below(part.group(1)));
        return RAISED.matcher(lowered).replaceAll(part -> RaisedText.above(part.group(1)));
    }

    private void type() {
        var type = TYPES.getOrDefault(fields.take("PT"), "misc");
        boolean isPaper = fields.look("DT").contains("Proceedings Paper");
        citation.type(isPaper ? "inproceedings" : type);
    }

    /// One name a line, in full where the record has full names.
    private List<String> authors() {
        var tag = List.of("AF", "AU", "BA").stream()
                .filter(each -> !fields.look(each).isEmpty())
                .findFirst()
                .orElse("AU");
        var names = record.fields().stream()
                .filter(field -> field.tag().equals(tag))
                .map(TaggedField::lines)
                .flatMap(List::stream)
                .toList();
        for (var each : List.of("AF", "AU", "BA", "BF")) fields.takeAll(each);
        return names;
    }

    private String pages() {
        var first = fields.take("BP");
        var last = fields.take("EP");
        var number = fields.take("AR");
        if (first.isEmpty()) return number;
        return last.isEmpty() || last.equals(first) ? first : first + "-" + last;
    }

    private void dates() {
        var year = fields.take("PY");
        var day = fields.take("PD");
        var date = WrittenDate.parse(day + " " + year);
        date.into(citation);
        if (date.year() == null && !year.isEmpty()) fields.put("year", year);
        if (date.iso().isEmpty() && !day.isEmpty()) fields.put("date", day);
    }

    private void identify(String tag, Function<String, Optional<? extends Identifier>> reader) {
        for (var text : fields.takeAll(tag)) {
            var found = reader.apply(text);
            found.ifPresent(citation::identifier);
            if (found.isEmpty()) fields.put(tag, text);
        }
    }
}
