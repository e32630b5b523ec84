package org.lectern.format.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.Parsed;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.TagPath;
import org.lectern.text.Repair;

class BibtexExportTest {

    private static final ExportOptions WITH_ABSTRACTS = new ExportOptions(true, Set.of());
    private static final List<String> WORDS = List.of(
            "BERT",
            "größer",
            "R&D",
            "50%",
            "file_name",
            "α-helix",
            "don’t",
            "$O(n^2)$",
            "--",
            "Einstein",
            "{x}",
            "naïve",
            "#1",
            "a~b",
            "C++",
            "“so”",
            "x² + 1",
            "pre-training",
            "C:\\temp",
            "Łódź",
            "$5",
            "≤",
            "and",
            "of");

    @RepeatedTest(200)
    void whatIsWrittenIsReadTheSame(RepetitionInfo run) throws IOException {
        var citation = shown(sample(new Random(run.getCurrentRepetition())));

        for (var exporter : List.of(new BibtexExporter(), new BiblatexExporter())) {
            var written = written(exporter, WITH_ABSTRACTS, paper("k", citation));

            var read = read(written).getFirst();

            assertEquals(citation, read, written);
            assertEquals(written, written(exporter, WITH_ABSTRACTS, paper("k", read)));
        }
    }

    @RepeatedTest(100)
    void bracesBalanceAndBibtexIsAscii(RepetitionInfo run) throws IOException {
        var written = written(
                new BibtexExporter(), WITH_ABSTRACTS, paper("k", sample(new Random(run.getCurrentRepetition()))));

        assertTrue(written.chars().allMatch(c -> c < 0x80), written);
        assertEquals(
                written.chars().filter(c -> c == '{').count(),
                written.chars().filter(c -> c == '}').count(),
                written);
        assertFalse(written.contains("\r") || written.startsWith("\uFEFF"));
        assertTrue(written.endsWith("}\n"));
    }

    @Test
    void theLayoutIsCanonical() throws IOException {
        var paper = paper("doe2019", complete());
        var bibtex = """
                @article{doe2019,
                  author = {van Doe, Jr., Jane and {R\\&D Works} and others},
                  title = {A study of {BERT} and {Bayes}},
                  journal = {J. Test},
                  year = {2019},
                  month = jun,
                  day = {2},
                  volume = {3},
                  number = {4},
                  pages = {5--9},
                  publisher = {A Press},
                  doi = {10.1000/a_b},
                  eprint = {1906.00001},
                  archivePrefix = {arXiv},
                  primaryclass = {cs.CL},
                  url = {https://e.example/a_b%7B},
                  address = {K{\\"o}ln},
                  note = {See \\url{https://e.example/#1}},
                }
                """.replace("archivePrefix", "archiveprefix");
        assertEquals(bibtex, written(new BibtexExporter(), ExportOptions.PLAIN, paper));
        assertEquals(bibtex + "\n" + bibtex, written(new BibtexExporter(), ExportOptions.PLAIN, paper, paper));
        var biblatex = written(new BiblatexExporter(), ExportOptions.PLAIN, paper);
        assertTrue(biblatex.contains("  journaltitle = {J. Test},\n  date = {2019-06-02},\n"), biblatex);
        assertTrue(biblatex.contains("  eprinttype = {arxiv},\n  eprintclass = {cs.CL},\n"), biblatex);
        assertTrue(biblatex.contains("  location = {Köln},\n"), biblatex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attention Is All You Need|Attention Is All You Need",
                "BERT: Pre-training of Deep Bidirectional Transformers|{BERT}: Pre-training of Deep Bidirectional Transformers",
                "the role of vitamin C and mRNA in Paris|the role of vitamin {C} and {mRNA} in {Paris}",
                "GPT-4 in practice: What works for Bayes|{GPT}-4 in practice: What works for {Bayes}",
                "A STUDY OF EVERYTHING|A STUDY OF EVERYTHING",
                "Learning with $K$ arms|Learning with {$K$} arms",
            })
    void onlyWordsThatMustKeepTheirCaseAreGuarded(String title, String tex) throws IOException {
        var written = written(new BibtexExporter(), ExportOptions.PLAIN, paper("k", Citation.titled(title)));

        assertTrue(written.contains("  title = {" + tex + "},\n"), written);
        assertEquals(title, read(written).getFirst().title());
    }

    @Test
    void titlesInOtherLanguagesStandInBracesAsAWhole() throws IOException {
        var german = Citation.titled("Die Lage der Dinge")
                .with()
                .extra("langid", "german")
                .build();

        assertTrue(written(new BibtexExporter(), ExportOptions.PLAIN, paper("k", german))
                .contains("{{Die Lage der Dinge}}"));
        assertTrue(written(new BiblatexExporter(), ExportOptions.PLAIN, paper("k", german))
                .contains("= {Die Lage der Dinge}"));
    }

    @Test
    void anIncompletePaperSaysSoAndIsSortedByItsTitle() throws IOException {
        var written =
                written(new BibtexExporter(), ExportOptions.PLAIN, paper("nd_k", Citation.titled("The lost paper")));

        assertEquals("""
                @misc{nd_k,
                  title = {The lost paper},
                  annote = {Metadata incomplete: author and year not in source (page\\_1.txt, record 7)},
                  key = {lost paper},
                }
                """, written);
        var read = read(written).getFirst();
        assertEquals(written, written(new BibtexExporter(), ExportOptions.PLAIN, paper("nd_k", read)));
        var known = read.with()
                .authors(List.of(Author.of("Doe", "J.")))
                .year(Year.of(2000))
                .build();
        assertFalse(written(new BibtexExporter(), ExportOptions.PLAIN, paper("nd_k", known))
                .contains("annote"));
    }

    @Test
    void aPaperOnArxivOnlyIsNoArticle() throws IOException {
        var preprint = complete()
                .with()
                .venue("arXiv preprint arXiv:1906.00001")
                .identifiers(Set.of())
                .identifier(new Identifier.ArxivId("1906.00001"))
                .build();
        var written = written(new BibtexExporter(), ExportOptions.PLAIN, paper("k", preprint));

        assertTrue(written.startsWith("@misc{k,"), written);
        assertFalse(written.contains("journal"), written);
        assertTrue(written(new BiblatexExporter(), ExportOptions.PLAIN, paper("k", preprint))
                .startsWith("@online{k,"));
    }

    @Test
    void abstractsAndKeywordsAreWrittenOnWishOnly() throws IOException {
        var paper = paper(
                "k",
                complete()
                        .with()
                        .abstractText("One.\nTwo.")
                        .keyword("peft")
                        .extra("file", ":a.pdf:PDF")
                        .build());

        var plain = written(new BibtexExporter(), ExportOptions.PLAIN, paper);
        assertFalse(plain.contains("abstract") || plain.contains("keywords") || plain.contains("file"), plain);
        assertTrue(
                written(new BibtexExporter(), WITH_ABSTRACTS, paper).contains("  abstract = {One.\\endgraf\nTwo.},\n"));
        var asked = written(new BibtexExporter(), new ExportOptions(false, Set.of("title", "keywords")), paper);
        assertEquals(
                "@article{k,\n  title = {A study of {BERT} and {Bayes}},\n  keywords = {peft, method/lora},\n}\n",
                asked);
    }

    @Test
    void whatStrangersWroteIsPrintedAndNotRun() throws IOException {
        var evil =
                read("@misc{k, title={\\input{/etc/passwd}}, note={\\write18{ls}}, crossref={gone}, year={in press}}")
                        .getFirst();
        var written = written(new BibtexExporter(), ExportOptions.PLAIN, paper("k", evil));

        assertFalse(written.contains("\\input") || written.contains("\\write"), written);
        assertTrue(written.contains("  verbc = {lectern: crossref=gone; year=in press},\n"), written);
        assertEquals("gone", read(written).getFirst().extra().get("crossref"));
    }

    private static Citation complete() {
        return Citation.titled("A study of BERT and Bayes")
                .with()
                .type("article")
                .authors(List.of(
                        new Author("Doe", "Jane", "van", "Jr.", ""),
                        Author.literal("R&D Works"),
                        Author.literal("others")))
                .venue("J. Test")
                .year(Year.of(2019))
                .date("2019-06-02")
                .volume("3")
                .number("4")
                .pages("5-9")
                .publisher("A Press")
                .url("https://e.example/a_b{")
                .identifier(new Identifier.Doi("10.1000/a_b"))
                .identifier(new Identifier.ArxivId("1906.00001"))
                .extra("primaryclass", "cs.CL")
                .extra("address", "K{\\\"o}ln")
                .extra("note", "See \\url{https://e.example/#1}")
                .build();
    }

    private static Citation sample(Random random) {
        return Citation.titled(text(random))
                .with()
                .type(List.of("article", "inproceedings", "book", "misc").get(random.nextInt(4)))
                .authors(List.of(
                        Author.of("Müller", "Jürgen"),
                        new Author("La Fontaine", "Jean", "de", "", ""),
                        Author.literal(text(random)),
                        new Author("y Ortega", "A. B.", "", "III", "")))
                .venue(text(random))
                .year(Year.of(1900 + random.nextInt(130)))
                .volume("12")
                .pages("5–9")
                .publisher(text(random))
                .abstractText(text(random) + "\n" + text(random))
                .identifier(new Identifier.Doi("10.1000/a_b" + random.nextInt(100)))
                .extra("note", "kept \\emph{raw} {\\\"a}")
                .build();
    }

    private static String text(Random random) {
        var words = new ArrayList<String>(List.of("Word"));
        for (int i = 0; i < 6; i++) words.add(WORDS.get(random.nextInt(WORDS.size())));
        words.add("end");
        return String.join(" ", words);
    }

    /// As people see it, which is what is written.
    private static Citation shown(Citation citation) {
        return citation.with()
                .title(Repair.repaired(citation.title()))
                .abstractText(Repair.repaired(citation.abstractText()))
                .build();
    }

    private static Paper paper(String key, Citation citation) {
        var source = new Source("page_1.txt", "page", 7, 31, "", "", "");
        return new Paper(
                new PaperId(1),
                citation,
                new CitationKey(key, true),
                new TreeSet<>(Set.of(TagPath.of("method/lora"))),
                Reading.NEW,
                Optional.empty(),
                List.of(new Provenance(1, source, Instant.EPOCH)));
    }

    private static String written(Exporter exporter, ExportOptions options, Paper... papers) throws IOException {
        var out = new StringBuilder();
        exporter.write(List.of(papers).stream(), options, out);
        return out.toString();
    }

    private static List<Citation> read(String text) {
        return new BibtexImporter()
                .read(new BufferedReader(new StringReader(text)))
                .map(parsed -> ((Parsed.Accepted) parsed).citation())
                .toList();
    }
}
