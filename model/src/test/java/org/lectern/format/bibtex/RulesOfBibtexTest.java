package org.lectern.format.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.format.ExportOptions.PLAIN;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.Parsed;
import org.lectern.format.Samples;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;

/// What experts expect of a BibTeX file: case, characters, names, types and fields. Rules on keys are those of
/// `RulesOfFilesTest`, `KeyPatternTest` and `ExportsTest`, rules on the file those of `RulesOfFilesTest`.
class RulesOfBibtexTest {

    private static final Exporter BIBTEX = new BibtexExporter();
    private static final Exporter BIBLATEX = new BiblatexExporter();

    // --- keeping case

    @ParameterizedTest(name = "rule 8: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "language models such as BERT and mRNA|language models such as {BERT} and {mRNA}",
                "the p53 gene, CO2 and pH in Escherichia|the p53 gene, {CO2} and {pH} in {Escherichia}",
                "plain words only|plain words only",
            })
    void rule08WordsThatKeepTheirCaseStandInOnePairOfBraces(String title, String tex) {
        assertEquals(tex, field("title", BIBTEX, Citation.titled(title)));
    }

    @Test
    void rule09TitleCaseDoesNotBraceEveryWord() {
        assertEquals(
                "Deep {UNet} Models for the Analysis of Large Graphs",
                field("title", BIBTEX, Citation.titled("Deep UNet Models for the Analysis of Large Graphs")));
    }

    @Test
    void rule10OtherLanguagesKeepTheirCaseAsAWholeOrByLangid() {
        var german = Citation.titled("Die Lage der Dinge")
                .with()
                .extra("language", "de-AT")
                .build();

        assertEquals("{Die Lage der Dinge}", field("title", BIBTEX, german));
        assertEquals("Die Lage der Dinge", field("title", BIBLATEX, german));
        assertEquals("german", field("langid", BIBLATEX, german));
    }

    @Test
    void rule11MarkupDoesNotTakeProtectionAway() {
        var title = field("title", BIBTEX, Citation.titled("the <i>Escherichia coli</i> of <b>DNA</b>"));

        assertEquals("the \\emph{{Escherichia} coli} of \\textbf{{DNA}}", title);
    }

    @Test
    void rule12BracesComeAndStayAsTheUserSetThem() {
        var own = "@article{k,\n  title = {A {S}tudy of {the Big} bang},\n}\n";

        assertEquals("A {S}tudy of {the Big} bang", value("title", rewritten(BIBTEX, own)));
        assertEquals(
                "A study of J. Test",
                field(
                        "journal",
                        BIBTEX,
                        Citation.titled("T")
                                .with()
                                .type("article")
                                .year(Year.of(2000))
                                .venue("A study of J. Test")
                                .build()),
                "only titles are protected");
        assertEquals(
                "The whole thing is {BERT}",
                value("title", rewritten(BIBTEX, own.replaceAll("\\{A.*},", "{{The whole thing is BERT}},"))));
    }

    @Test
    void rule12ATitleThatWasChangedLosesItsOldBraces() {
        var parsed = read("@article{k,\n  title = {A {S}tudy},\n}\n").getFirst();
        var changed = Samples.imported(parsed.source(), Citation.titled("Another study"), "k");

        assertEquals("Another study", value("title", Samples.written(BIBTEX, PLAIN, changed)));
    }

    // --- characters

    @ParameterizedTest(name = "rule 13: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Łódź|{\\L}{\\'o}d{\\'z}|Łódź",
                "α-helix|{$\\alpha$}-helix|{$\\alpha$}-helix",
                "5 − 3|5 {$-$} 3|5 {$-$} 3",
                "t̄ and ế|{$\\bar{t}$} and {\\'{\\^e}}|{$\\bar{t}$} and {$\\acute{\\mbox{ê}}$}",
                "x² and 10⁻³|x{$^2$} and 10{$^{-3}$}|x² and 10{$^{-3}$}",
                "“quoted” – so|{\\textquotedblleft}quoted{\\textquotedblright} -- so|“quoted” – so",
                "ʿAbd|{\\textquoteleft}Abd|‘Abd",
                "e\u0301|{\\'e}|é",
            })
    void rule13EachProfileWritesWhatItsProgramsCanSet(String text, String ascii, String unicode) {
        var citation = Citation.titled("T").with().publisher(text).build();

        assertEquals(ascii, field("publisher", BIBTEX, citation));
        assertEquals(unicode, field("publisher", BIBLATEX, citation));
    }

    @Test
    void rule13UnknownCharactersAreKeptAndReported() {
        var paper = Samples.paper("k", Citation.titled("The 中 sign"));

        assertEquals("The 中 sign", value("title", Samples.written(BIBTEX, PLAIN, paper)));
        assertEquals(
                "export.bibtex.no-tex", BIBTEX.problems(paper, PLAIN).getFirst().key());
    }

    @Test
    void rule14SpecialCharactersAreEscapedOnceAndAddressesNotAtAll() {
        var citation = Citation.titled("R&D: 50% of $5 #1 a_b {x} ~ ^ \\")
                .with()
                .url("https://e.example/a_b%20c#d~e")
                .identifier(new Identifier.Doi("10.1000/a_b<c>1"))
                .extra("note", "a\\_b & 5\\%")
                .build();

        assertEquals(
                "R\\&{D}: 50\\% of \\$5 \\#1 a\\_b \\{x\\} {\\textasciitilde} {\\textasciicircum} {\\textbackslash}",
                field("title", BIBTEX, citation));
        assertEquals("https://e.example/a_b%20c#d~e", field("url", BIBTEX, citation));
        assertEquals("10.1000/a_b<c>1", field("doi", BIBTEX, citation));
        assertEquals("a\\_b \\& 5\\%", field("note", BIBTEX, citation));
    }

    @ParameterizedTest(name = "rule 14: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "in $O(n \\log n)$ steps|in {$O(n \\log n)$} steps",
                "$\\mathcal{O}(n^2)$ for $f: X \\to Y$|{$\\mathcal{O}(n^2)$} for {$f: X \\to Y$}",
                "as $$\\sum_{i=1}^n i$$ says|as {$\\sum_{i=1}^n i$} says",
                "as \\(x+y\\) says|as {$x+y$} says",
                "between $5 and $10|between \\$5 and \\$10",
            })
    void rule14MathsStaysMaths(String text, String tex) {
        assertEquals(
                tex,
                field(
                        "publisher",
                        BIBTEX,
                        Citation.titled("T").with().publisher(text).build()));
    }

    @Test
    void rule14MarkupOfOtherProgramsIsTexOrNothing() {
        var citation = Citation.titled(
                "H<sub>2</sub>O, the 20<sup>th</sup> <span class=\"nocase\">de Broglie</span> &amp; <x> &lt; 3");

        assertEquals(
                "H\\textsubscript{2}{O}, the 20\\textsuperscript{th} {de {Broglie}} \\& {\\textless}x{\\textgreater}"
                        + " {\\textless} 3",
                field("title", BIBTEX, citation));
    }

    @Test
    void rule15EscapesSurviveReading() {
        var text = "@misc{k,\n  title = {5\\% of R\\&D \\#1 \\_x \\$3},\n}\n";

        assertEquals("5% of R&D #1 _x $3", citation(text).title());
        assertEquals("5\\% of R\\&D \\#1 \\_x \\$3", value("title", rewritten(BIBTEX, text)));
    }

    @Test
    void rule16BracesAreBalancedAsBibtexCountsThem() {
        for (var title : List.of("a { b", "a } b", "}{", "a {b} c", "\\{ x")) {
            var tex = field("title", BIBTEX, Citation.titled("x " + title));
            assertEquals(
                    tex.chars().filter(c -> c == '{').count(),
                    tex.chars().filter(c -> c == '}').count(),
                    tex);
        }
    }

    // --- names

    @Test
    void rule17NamesStandFamilyFirstAndListsMayBeOpen() {
        assertEquals(
                "Knuth, Donald E. and King, Jr., Martin and {Barnes and Noble, Inc.} and others",
                names(
                        Author.of("Knuth", "Donald E."),
                        new Author("King", "Martin", "", "Jr.", ""),
                        Author.literal("Barnes and Noble, Inc."),
                        Author.literal("others")));
    }

    @Test
    void rule17ANameOfWhichNothingPrintsLeavesNoComma() {
        assertEquals(
                "Doe and {Madonna} and Roe",
                names(
                        Author.of("Doe", "\u200b"),
                        Author.of("\u200b", "Madonna"),
                        new Author("Roe", "", "", "", ""),
                        Author.literal(" ")));
        assertEquals("{Smith,}, John", names(Author.of("Smith,", "John")));
    }

    @Test
    void rule18ParticlesAreVonParts() {
        assertEquals(
                "van der Berg, Jan and {de Bruyn Ouboter}, R. and de La Fontaine, Jean",
                names(
                        new Author("Berg", "Jan", "van der", "", ""),
                        Author.of("de Bruyn Ouboter", "R."),
                        new Author("La Fontaine", "Jean", "de", "", "")));
    }

    @Test
    void rule19SuffixesHyphensAndInitialsComeBackAsTheyWere() {
        for (var name :
                List.of("Doe, III, J.-P.", "de La Fontaine, Jean", "M{\\\"u}ller-L{\\\"u}denscheidt, K.", "王, 小明")) {
            var citation = citation("@misc{k,\n  author = {" + name + "},\n  title = {T},\n}\n");
            assertEquals(name, NameList.write(citation.authors(), Dialect.BIBTEX.profile));
        }
    }

    // --- types and fields

    @Test
    void rule20APreprintIsNoArticleAndHasNoJournal() {
        var preprint = Citation.titled("T")
                .with()
                .type("article")
                .venue("arXiv preprint arXiv:2206.07690")
                .identifier(new Identifier.ArxivId("2206.07690"))
                .build();
        var published = preprint.with().venue("J. Test").year(Year.of(2022)).build();

        assertTrue(Samples.written(BIBTEX, PLAIN, Samples.paper("k", preprint)).startsWith("@misc{k,"));
        assertTrue(
                Samples.written(BIBLATEX, PLAIN, Samples.paper("k", preprint)).startsWith("@online{k,"));
        assertFalse(fields(BIBTEX, preprint).containsKey("journal"));
        assertTrue(Samples.written(BIBTEX, PLAIN, Samples.paper("k", published)).startsWith("@article{k,"));
        assertEquals("2206.07690", field("eprint", BIBTEX, published));
    }

    @Test
    void rule21TheNumberOfArxivStandsBare() {
        var citation = citation(
                "@misc{k, title={T}, eprint={arXiv:2206.07690v3}, archivePrefix={arXiv}, primaryClass={cs.LG}}");

        assertEquals(
                Map.of("eprint", "2206.07690", "archiveprefix", "arXiv", "primaryclass", "cs.LG"),
                trio(BIBTEX, citation, "archiveprefix", "primaryclass"));
        assertEquals(
                Map.of("eprint", "2206.07690", "eprinttype", "arxiv", "eprintclass", "cs.LG"),
                trio(BIBLATEX, citation, "eprinttype", "eprintclass"));
    }

    private static Map<String, String> trio(Exporter exporter, Citation citation, String type, String kind) {
        var fields = fields(exporter, citation);
        fields.keySet().retainAll(Set.of("eprint", type, kind));
        return fields;
    }

    @ParameterizedTest(name = "rule 22: {0}")
    @CsvSource({
        "phdthesis, phdthesis, thesis, school, institution",
        "techreport, techreport, report, institution, institution",
        "online, misc, online, publisher, publisher",
        "dataset, misc, dataset, publisher, publisher",
        "software, misc, software, publisher, publisher",
    })
    void rule22TypesAndFieldsHaveTheirNamesInEachDialect(
            String type, String bibtex, String biblatex, String publisher, String institution) {
        var citation = Samples.full().with().type(type).extra("address", "Bonn").build();
        var one = Samples.written(BIBTEX, PLAIN, Samples.paper("k", citation));
        var other = Samples.written(BIBLATEX, PLAIN, Samples.paper("k", citation));

        assertTrue(one.startsWith("@" + bibtex + "{") && one.contains("\n  " + publisher + " = {A Press}"), one);
        assertTrue(
                other.startsWith("@" + biblatex + "{") && other.contains("\n  " + institution + " = {A Press}"), other);
        assertTrue(one.contains("  address = {Bonn}") && other.contains("  location = {Bonn}"));
        assertTrue(one.contains("  year = {2019}") && other.contains("  date = {2019-06-02}"));
    }

    @Test
    void rule23ADoiStandsBareAndItsLinkIsNotRepeated() {
        var citation = citation(
                "@article{k, title={T}, doi={https://doi.org/10.1000/a\\_b}, url={https://doi.org/10.1000/a_b}}");

        assertEquals("10.1000/a_b", field("doi", BIBTEX, citation));
        assertFalse(fields(BIBTEX, citation).containsKey("url"));
    }

    @Test
    void rule24MonthsAreMacrosPagesHaveTwoHyphensYearsFourDigits() {
        assertEquals("jun", field("month", BIBTEX, Samples.full()));
        assertEquals("5--9", field("pages", BIBTEX, Samples.full()));
        assertEquals("2019-06-02", field("date", BIBLATEX, Samples.full()));
        var range = citation("@book{k, title={T}, date={1994/1995}}");
        assertEquals("1994/1995", field("date", BIBLATEX, range));
        assertEquals("1994", field("year", BIBTEX, range));
        assertFalse(
                fields(BIBTEX, citation("@misc{k, title={T}, year={in press}}")).containsKey("year"));
    }

    @Test
    void rule25WhatIsPrivateIsWrittenOnWishOnly() {
        var citation = Samples.full()
                .with()
                .extra("file", ":a.pdf:PDF")
                .extra("groups", "mine")
                .build();

        for (var name : List.of("abstract", "keywords", "file", "groups"))
            assertFalse(fields(BIBTEX, citation).containsKey(name), name);
        var all = fields(BIBTEX, Samples.paper("k", citation), Samples.WITH_ABSTRACTS);
        assertTrue(all.containsKey("abstract") && all.containsKey("keywords"), all.toString());
        var asked = fields(BIBTEX, Samples.paper("k", citation), new ExportOptions(false, Set.of("file")));
        assertEquals(Map.of("file", ":a.pdf:PDF"), asked);
    }

    // --- what comes of it

    private static String names(Author... authors) {
        return field(
                "author",
                BIBTEX,
                Citation.titled("T").with().authors(List.of(authors)).build());
    }

    private static String rewritten(Exporter exporter, String text) {
        return Samples.written(
                exporter, PLAIN, read(text).stream().map(Samples::imported).toList());
    }

    private static String field(String name, Exporter exporter, Citation citation) {
        return fields(exporter, citation).getOrDefault(name, "");
    }

    private static Map<String, String> fields(Exporter exporter, Citation citation) {
        return fields(exporter, Samples.paper("k", citation), PLAIN);
    }

    private static Map<String, String> fields(Exporter exporter, Paper paper, ExportOptions options) {
        var fields = new TreeMap<String, String>();
        Samples.written(exporter, options, paper)
                .lines()
                .filter(line -> line.startsWith("  "))
                .forEach(line -> {
                    var parts = line.strip().split(" = ", 2);
                    var value = parts[1].substring(0, parts[1].length() - 1);
                    fields.put(parts[0], value.startsWith("{") ? value.substring(1, value.length() - 1) : value);
                });
        return fields;
    }

    private static String value(String name, String written) {
        return written.lines()
                .filter(line -> line.startsWith("  " + name + " = {"))
                .map(line -> line.substring(name.length() + 6, line.length() - 2))
                .findFirst()
                .orElse("");
    }

    private static Citation citation(String text) {
        return ((Parsed.Accepted) read(text).getFirst()).citation();
    }

    private static List<Parsed> read(String text) {
        return new BibtexImporter()
                .read(new BufferedReader(new StringReader(text)))
                .toList();
    }
}
