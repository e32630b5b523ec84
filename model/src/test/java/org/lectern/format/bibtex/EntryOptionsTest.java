package org.lectern.format.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.EntryOptions;
import org.lectern.format.EntryOptions.Braces;
import org.lectern.format.EntryOptions.Urls;
import org.lectern.format.ExportOptions;
import org.lectern.format.JournalList;
import org.lectern.format.Samples;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;

/// Where users differ about entries, they choose; and what they choose is what is written.
class EntryOptionsTest {

    private static final EntryOptions USUAL = EntryOptions.USUAL;

    private static ExportOptions options(boolean keywords, Urls urls, Braces braces, JournalList journals) {
        return ExportOptions.PLAIN.with(new EntryOptions(keywords, urls, braces, List.of(), journals, true, Map.of()));
    }

    private static String written(ExportOptions options, Citation citation) {
        return Samples.written(new BibtexExporter(), options, Samples.paper("k", citation));
    }

    private static Paper imported(String entry) {
        var file = new BufferedReader(new StringReader(entry));
        return Samples.imported(new BibtexImporter().read(file).findFirst().orElseThrow());
    }

    private static String title(ExportOptions options, Paper paper) {
        var written = Samples.written(new BibtexExporter(), options, paper);
        return written.lines()
                .filter(line -> line.startsWith("  title = "))
                .findFirst()
                .orElse("");
    }

    @Test
    void rule08TheUsersOwnWordsKeepTheirCaseToo() {
        var options = ExportOptions.PLAIN.with(USUAL.withWords(List.of("Python", "New York", "tex")));

        var inTitleCase = Citation.titled("Python and TeX in New York: A Pythonic Guide");
        var inSentence = Citation.titled("learning python for tex");

        assertEquals(
                "  title = {{Python} and {TeX} in {New York}: A Pythonic Guide},",
                title(options, Samples.paper("k", inTitleCase)));
        assertEquals("  title = {learning python for {tex}},", title(options, Samples.paper("k", inSentence)));
    }

    @Test
    void rule08OwnWordsAreGuardedBesideTheBracesThatTheUserSet() {
        var options = ExportOptions.PLAIN.with(USUAL.withWords(List.of("York", "New York", "bib")));
        var paper = imported("@misc{k, title = {A {b}old walk through New York, {York} and $bib$ \\& bib}}");

        assertEquals(
                "  title = {A {b}old walk through {New York}, {York} and $bib$ \\& {bib}},", title(options, paper));
    }

    @ParameterizedTest
    @CsvSource({"WORDS, the {BERT} model", "TITLE, {the BERT model}", "NONE, the BERT model"})
    void bracesStandRoundWordsTitlesOrNothing(Braces braces, String title) {
        var options = options(false, Urls.OTHER, braces, JournalList.AS_THEY_ARE);

        assertEquals(
                "  title = {" + title + "},", title(options, Samples.paper("k", Citation.titled("the BERT model"))));
        var read = imported("@misc{k, title = {the {BERT} model}}");
        assertEquals("  title = {" + title + "},", title(options, read), "whatever braces were imported");
        var again = imported(Samples.written(new BibtexExporter(), options, read));
        assertEquals("the BERT model", again.citation().title());
        assertEquals("  title = {" + title + "},", title(options, again), "and the second time the same");
    }

    @Test
    void rule23TheAddressBesideTheDoiIsTheUsersChoice() {
        var both = Citation.titled("A").with().url("https://e.example/a");
        both.identifier(new org.lectern.paper.Identifier.Doi("10.1000/a"));
        var repeated = both.build().with().url("https://doi.org/10.1000/a").build();

        assertTrue(written(options(false, Urls.OTHER, Braces.WORDS, JournalList.AS_THEY_ARE), both.build())
                .contains("  url = {https://e.example/a},\n"));
        assertFalse(written(options(false, Urls.OTHER, Braces.WORDS, JournalList.AS_THEY_ARE), repeated)
                .contains("url ="));
        assertTrue(written(options(false, Urls.ALL, Braces.WORDS, JournalList.AS_THEY_ARE), repeated)
                .contains("  url = {https://doi.org/10.1000/a},\n"));
        assertFalse(written(options(false, Urls.WITHOUT_DOI, Braces.WORDS, JournalList.AS_THEY_ARE), both.build())
                .contains("url ="));
    }

    @Test
    void rule25KeywordsAreWrittenWithoutAbstractsOnWish() {
        var citation = Samples.full();

        var written = written(options(true, Urls.OTHER, Braces.WORDS, JournalList.AS_THEY_ARE), citation);

        assertTrue(written.contains("  keywords = {birds, "), written);
        assertFalse(written.contains("abstract ="), written);
    }

    @Test
    void journalsAreWrittenAsTheUsersListSays() throws IOException {
        var list = """
                # our journals
                Journal of Birds;J. Birds
                "Notes, Queries and Replies";"Notes Quer. Repl."
                Annals & Letters = Ann. Lett.
                "Comma, Separated",Comma Sep.
                nonsense
                """;
        var strange = new ArrayList<String>();
        var brief = JournalList.read(new StringReader(list), JournalList.Form.SHORT, strange::add);
        var full = JournalList.read(new StringReader(list), JournalList.Form.FULL, strange::add);

        assertEquals(List.of("nonsense", "nonsense"), strange);
        assertEquals("J. Birds", brief.written("journal of  birds"));
        assertEquals("Notes Quer. Repl.", brief.written("Notes, Queries and Replies"));
        assertEquals("Ann. Lett.", brief.written("Annals and Letters"));
        assertEquals("Comma, Separated", full.written("Comma Sep"));
        assertEquals("Unknown", brief.written("Unknown"));
        assertTrue(written(options(false, Urls.OTHER, Braces.WORDS, brief), Samples.full())
                .contains("  journal = {J. Birds},\n"));
        var inBook = Citation.titled("T")
                .with()
                .type("incollection")
                .venue("Journal of Birds")
                .build();
        assertTrue(written(options(false, Urls.OTHER, Braces.WORDS, brief), inBook)
                .contains("  booktitle = {Journal of Birds},\n"));
    }

    @Test
    void rule29AnEntryNamesTheOneItIsPartOfWhereThatIsInTheFile() {
        var child = imported("@inproceedings{c, crossref = {Book}, title = {Child}, author = {Doe, J.}}");
        var there = ExportOptions.PLAIN.with(USUAL.withParents(Map.of("book", "roe2001")));

        assertTrue(Samples.written(new BibtexExporter(), there, child).contains("  crossref = {roe2001},\n"));
        var gone = Samples.written(new BibtexExporter(), ExportOptions.PLAIN, child);
        assertTrue(gone.contains("  verbc = {lectern: crossref=Book},\n"), gone);
        var flat = new EntryOptions(
                false, Urls.OTHER, Braces.WORDS, List.of(), JournalList.AS_THEY_ARE, false, Map.of("book", "roe2001"));
        assertFalse(Samples.written(new BibtexExporter(), ExportOptions.PLAIN.with(flat), child)
                .contains("  crossref = "));
        assertEquals(Set.of("crossref"), child.citation().extra().keySet());
    }
}
