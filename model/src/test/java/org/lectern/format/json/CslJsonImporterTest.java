package org.lectern.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.format.ExportOptions;
import org.lectern.format.ImporterLaws;
import org.lectern.format.Parsed;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;

class CslJsonImporterTest extends ImporterLaws {

    CslJsonImporterTest() {
        super(
                new CslJsonImporter(),
                ".csl",
                "[{\"type\":\"chapter\",\"issued\":2001} {\"title\": \"issued\":{\"date-parts\":[[2001]]} { } [ ] , : \" \\");
    }

    /// What the program writes for other programs it reads back: every part of a citation that CSL has a name for.
    @Test
    void whatIsWrittenIsReadTheSame() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/org/lectern/format/json/zotero.csl"));
        var citations = read(text).stream()
                .filter(Parsed.Accepted.class::isInstance)
                .map(each -> core(((Parsed.Accepted) each).citation()))
                .toList();
        var papers = IntStream.range(0, citations.size())
                .mapToObj(i -> new Paper(
                        new PaperId(i + 1),
                        citations.get(i),
                        new CitationKey("k" + i, true),
                        new TreeSet<>(),
                        Reading.NEW,
                        Optional.empty(),
                        List.of()))
                .toList();
        var out = new StringBuilder();
        new CslJsonExporter().write(papers.stream(), new ExportOptions(true, Set.of()), out);

        assertEquals(
                citations,
                read(out.toString()).stream()
                        .map(each -> core(((Parsed.Accepted) each).citation()))
                        .toList());
    }

    private static Citation core(Citation citation) {
        return citation.with().type("misc").url("").extra(Map.of()).build();
    }
}
