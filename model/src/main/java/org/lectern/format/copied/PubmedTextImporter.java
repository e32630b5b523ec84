package org.lectern.format.copied;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.format.Field;
import org.lectern.format.FieldRecord;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;

/// What PubMed exports as text: "Summary", one numbered citation a record, and "Abstract", one numbered record of
/// several paragraphs.
public final class PubmedTextImporter implements Importer {

    private static final String NAME = "pubmed-text";
    private static final Pattern SUMMARY = Pattern.compile("^(\\d{1,6}): (\\S.*)$");
    private static final Pattern ABSTRACT = Pattern.compile("^(\\d{1,6})\\. (\\S.*)$");
    private static final Pattern NUMBER = Pattern.compile("\\bPMID: ?\\d");
    /// Paragraphs about the paper that are not of its abstract.
    private static final Pattern ASIDE = Pattern.compile(
            "(?s)(Author information|Collaborators?|Comment (?:in|on)|Comments? in|"
                    + "Erratum (?:in|for)|Update (?:in|of)|Republished|Retraction (?:in|of)|Conflict of interest|Publication types?|"
                    + "MeSH terms|Substances|Grant support|Copyright|©|\\[(?:Article|Indexed)|DOI:|PMID:|PMCID:|Free (?:PMC )?(?:article|full)).*");
    private static final Pattern HEADING = Pattern.compile("(?!DOI|PMID|PMCID)\\p{Lu}[\\p{Lu} /&,-]{3,60}: ");
    private static final int TELLING = 4_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(String head) {
        if (!NUMBER.matcher(head).find()) return false;
        var start = head.stripLeading().lines().limit(40).collect(Collectors.joining("\n"));
        var lines = Lines.of(NAME, start.substring(0, Math.min(start.length(), TELLING)));
        if (lines.size() == 0) return false;
        if (SUMMARY.matcher(lines.at(0)).matches()) return true;
        return starts(lines, ABSTRACT).stream().findFirst().equals(Optional.of(0));
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return Stream.of(file).flatMap(each -> records(Lines.of(NAME, each)));
    }

    private static Stream<Parsed> records(Lines lines) {
        var summaries = starts(lines, SUMMARY);
        var starts = summaries.isEmpty() ? starts(lines, ABSTRACT) : summaries;
        if (starts.isEmpty()) return lines.refused();
        return IntStream.range(0, starts.size()).mapToObj(i -> {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            var fields = summaries.isEmpty() ? record(lines, from, to) : summary(lines, from, to);
            return fields.parsed(lines.source(i + 1, from, to));
        });
    }

    /// The lines on which the records start, each with the number that is due.
    private static List<Integer> starts(Lines lines, Pattern form) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var start = form.matcher(lines.at(i));
            boolean isDue = start.matches() && isNext(starts, lines, form, start.group(1));
            if (isDue && (form == SUMMARY || NlmCitation.is(paragraph(lines, i, start.start(2))))) starts.add(i);
        }
        return starts;
    }

    /// A search's results may be saved from any of its pages, so the first number may be any.
    private static boolean isNext(List<Integer> starts, Lines lines, Pattern form, String number) {
        if (starts.isEmpty()) return true;
        var last = form.matcher(lines.at(starts.getLast()));
        return last.matches() && Integer.parseInt(last.group(1)) + 1 == Integer.parseInt(number);
    }

    private static String paragraph(Lines lines, int from, int cut) {
        int to = from;
        while (to < lines.size() && !lines.at(to).isEmpty()) to++;
        return lines.joined(from, to).substring(cut);
    }

    private static FieldRecord summary(Lines lines, int from, int to) {
        var fields = new FieldRecord();
        var text = lines.joined(from, to).replaceFirst("^\\d+: ", "");
        NlmCitation.numbers(fields, text);
        for (int stop = text.indexOf(". "); stop > 0; stop = text.indexOf(". ", stop + 1)) {
            var authors = NlmCitation.authors(text.substring(0, stop));
            if (authors.isEmpty() || !NlmCitation.titled(fields, text.substring(stop + 2))) break;
            fields.authors(authors);
            fields.also("citation", text);
            return fields;
        }
        NlmCitation.titled(fields, text);
        fields.also("citation", text);
        return fields;
    }

    private static FieldRecord record(Lines lines, int from, int to) {
        var fields = new FieldRecord();
        var paragraphs = paragraphs(lines, from, to);
        var citation = paragraphs.getFirst().replaceFirst("^\\d+\\. ", "");
        NlmCitation.journal(fields, citation);
        NlmCitation.numbers(fields, citation);
        fields.also("citation", citation);
        var text = new ArrayList<String>();
        boolean hasAuthors = false;
        for (var paragraph : paragraphs.subList(1, paragraphs.size())) {
            var authors = hasAuthors ? List.<Author>of() : NlmCitation.authors(paragraph);
            if (ASIDE.matcher(paragraph).matches()) aside(fields, paragraph);
            else if (!fields.has(Field.TITLE)) fields.put("title", paragraph.replaceFirst("(?<!\\.)\\.$", ""));
            else if (!authors.isEmpty() && text.isEmpty()) {
                fields.authors(authors);
                hasAuthors = true;
            } else text.add(paragraph);
        }
        fields.put("abstract", String.join("\n", text));
        return fields;
    }

    private static void aside(FieldRecord fields, String paragraph) {
        NlmCitation.numbers(fields, paragraph);
        if (paragraph.startsWith("Author information")) fields.also("affiliation", paragraph);
    }

    /// The paragraphs with their lines joined; a heading in capitals starts a paragraph within an abstract.
    private static List<String> paragraphs(Lines lines, int from, int to) {
        var paragraphs = new ArrayList<String>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean isEnd = i == to || lines.at(i).isEmpty();
            boolean isHeading =
                    i < to && i > start && HEADING.matcher(lines.at(i)).lookingAt();
            if (!isEnd && !isHeading) continue;
            if (i > start) paragraphs.add(lines.joined(start, i));
            start = isHeading ? i : i + 1;
        }
        return paragraphs;
    }
}
