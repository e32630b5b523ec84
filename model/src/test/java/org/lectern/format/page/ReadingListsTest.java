package org.lectern.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;
import org.lectern.format.TextSource;
import org.lectern.text.Repair;

/// The real pages, where they lie beside the project.
class ReadingListsTest {

    private static final Pattern COMMAND = Pattern.compile("\\\\\\p{L}*");
    private static final Path LISTS = Path.of("..", "..", "shared", "lists");

    @BeforeEach
    void needsTheLists() {
        Assumptions.assumeTrue(Files.isDirectory(LISTS), "the reading lists are not here");
    }

    @Test
    void eachListGivesItsPapers() throws IOException {
        var counts = new ArrayList<Integer>();
        var distinct = new HashSet<List<String>>();
        for (int list = 0; list < 5; list++) {
            var papers = papers(list);
            counts.add(papers.size());
            papers.forEach(paper -> distinct.add(
                    List.of(paper.citation().title(), paper.citation().abstractText())));
        }
        assertEquals(List.of(43, 81, 202, 62, 70), counts);
        assertEquals(363, distinct.size());
    }

    @Test
    void dateLineAndVerbatimAreKept() throws IOException {
        assertEquals("Mar 17", papers(1).getFirst().source().date());
        var first = papers(2).getFirst();
        assertEquals("", first.source().date());
        assertEquals(3, first.source().line());
        assertTrue(first.citation().title().startsWith("Teaching Dense"));
        assertTrue(first.source().verbatim().startsWith("SubscribeTeaching Dense"));
        assertTrue(papers(2).get(53).citation().title().contains("T\u00dcLU 3"));
        assertTrue(papers(4).get(61).citation().abstractText().contains("<sks>"));
        assertEquals(papers(1).get(15).citation(), papers(3).get(19).citation());
    }

    @Test
    void repairedTextsShowNoMoreTexThanNobodyKnows() throws IOException {
        var commands = new TreeSet<String>();
        for (int list = 0; list < 5; list++) {
            for (var paper : papers(list)) {
                for (var text :
                        List.of(paper.citation().title(), paper.citation().abstractText())) {
                    var repaired = Repair.repaired(text);
                    assertEquals(repaired, Repair.repaired(repaired));
                    assertFalse(
                            repaired.contains("``") || repaired.contains("\\%") || repaired.contains("**"), repaired);
                    COMMAND.matcher(repaired).results().forEach(found -> commands.add(found.group()));
                }
            }
        }
        assertEquals(Set.of("\\ba", "\\benchmark", "\\ourdataset"), commands);
    }

    private static List<Parsed.Accepted> papers(int list) throws IOException {
        try (var found = Files.newDirectoryStream(LISTS, "00" + list + "_*.txt");
                var in = Files.newInputStream(found.iterator().next())) {
            var source = TextSource.of(in);
            assertTrue(new PageImporter().recognises(source.head()));
            return new PageImporter()
                    .read(source.reader())
                    .map(ReadingListsTest::accepted)
                    .toList();
        }
    }

    private static Parsed.Accepted accepted(Parsed parsed) {
        if (parsed instanceof Parsed.Accepted accepted) return accepted;
        throw new AssertionError(parsed.toString());
    }
}
