package org.lectern.format.pubmed;

import java.io.BufferedReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.tagged.TaggedLines;

/// MEDLINE, in which PubMed gives records out. A record starts with `PMID`; a value goes on in lines that are indented.
public final class NbibImporter implements Importer {

    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)");
    private static final TaggedLines LINES = new TaggedLines(FIELD, "PMID", "", true);
    private static final Pattern PMID = Pattern.compile("PMID ?- ?\\d+\\s*");
    /// Tags that no other tagged format has.
    private static final Set<String> OWN = Set.of("FAU", "FED", "BTI", "CTI", "PMC", "AID", "LID", "PHST", "EDAT");
    /// Records of PubMed Central, ERIC and KoreaMed, which have no number of PubMed's.
    private static final Pattern NUMBERED = Pattern.compile("PMCR- ?\\S.*|PMC ?- ?PMC\\d+.*|OWN ?- ?\\w+.*");
    private static final int ENOUGH = 2;
    /// Tags filled up with blanks to four characters, which is this format's own way to write them.
    private static final Pattern FILLED = Pattern.compile("(?:[A-Z]{2} {2}|[A-Z]{3} |[A-Z]{4})- .*");

    @Override
    public String name() {
        return "nbib";
    }

    @Override
    public boolean recognises(String head) {
        if (head.lines().anyMatch(line -> PMID.matcher(line).matches())) return true;
        boolean isNumbered = head.lines().anyMatch(line -> NUMBERED.matcher(line).matches());
        if (isNumbered && head.lines().filter(line -> FILLED.matcher(line).matches()).count() >= ENOUGH) return true;
        var tags = head.lines()
                .map(FIELD::matcher)
                .filter(field -> field.matches())
                .map(field -> field.group(1))
                .collect(Collectors.toSet());
        return !tags.contains("TY") && tags.stream().filter(OWN::contains).count() >= ENOUGH;
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return file.lines().gather(LINES.records()).map(NbibRecord::read);
    }
}
