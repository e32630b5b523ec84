package org.lectern.format.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.Parsed;
import org.lectern.format.Samples;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// Records that are hard to write: what each profile makes of them, and that a file of them, read and written again,
/// has
/// the same bytes (rule 12).
class HardRecordsTest {

    private static final Exporter BIBTEX = new BibtexExporter();
    private static final Exporter BIBLATEX = new BiblatexExporter();
    private static final ExportOptions WITH_ABSTRACTS = new ExportOptions(true, Set.of());

    @ParameterizedTest(name = "rule 13: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Martínez Luís ï|Mart{\\'i}nez Lu{\\'i}s {\\\"i}|Martínez Luís ï",
                "Bīrūnī|B{\\={\\i}}r{\\=u}n{\\={\\i}}|Bīrūnī",
                "Ḥasan|{\\d{H}}asan|{$\\mathop{\\mbox{H}}\\limits_.$}asan",
                "Phương|Ph{$\\mbox{u}^,$}{$\\mbox{o}^,$}ng|Ph{$\\mbox{u}^,$}{$\\mbox{o}^,$}ng",
                "ẹ́|{\\'{\\d{e}}}|{$\\mathop{\\mbox{é}}\\limits_.$}",
                "λόγος|{$\\lambda\\acute{\\mathrm{o}}\\gamma\\mathrm{o}\\varsigma$}|"
                        + "{$\\lambda\\acute{\\mathrm{o}}\\gamma\\mathrm{o}\\varsigma$}",
                "Историй|Историй|Историй",
                "vₘₐₓ|v{$_{max}$}|v{$_{max}$}",
                "ŉ|{\\textquoteright}n|’n",
                "𝛼|{$\\alpha$}|{$\\alpha$}",
                "a⋅b|a{$\\cdot$}b|a·b",
            })
    void rule13EachProfileWritesWhatItsProgramsCanSet(String text, String ascii, String unicode) {
        var citation = Citation.titled("T").with().publisher(text).build();

        assertEquals(ascii, field("publisher", BIBTEX, citation));
        assertEquals(unicode, field("publisher", BIBLATEX, citation));
    }

    @Test
    void rule13AJoinerStaysOnlyWhereItJoinsLetters() {
        var citation =
                Citation.titled("T").with().publisher("ශ්\u200dරී and a\u200db").build();

        assertEquals("ශ්\u200dරී and ab", field("publisher", BIBLATEX, citation));
    }

    @Test
    void rule17CommasBeforeASuffixAreNoneOfIt() {
        assertEquals("McCarthy, Jr, John", names(new Author("McCarthy", "John", "", ", Jr", "")));
        assertEquals("Gates, III, William", names(new Author("Gates", "William", "", "III,", "")));
    }

    @Test
    void rule18AParticleThatEndsInAnApostropheIsJoined() {
        assertEquals("d'Alembert, Jean", names(new Author("Alembert", "Jean", "d'", "", "")));
        assertEquals("al-Khwarizmi, M.", names(new Author("Khwarizmi", "M.", "al-", "", "")));
        assertEquals("Jean d’Alembert", new Author("Alembert", "Jean", "d’", "", "").display());
    }

    @Test
    void anEntryWithinACellIsNoEntry() {
        assertFalse(new BibtexImporter().recognises("key,title\na,\"@article{x, title={y}}\"\n"));
        assertTrue(new BibtexImporter().recognises("Remark\n  @article{x, title={y}} @misc{z, title={y}}"));
    }

    @Test
    void rule19TwoHyphensInANameAreADash() {
        assertEquals("Herrmann--Pillath, J--P", names(Author.of("Herrmann--Pillath", "J--P")));
    }

    @Test
    void rule17MarkupInANameIsNoName() {
        assertEquals("Ital, Jo", names(Author.of("<i>Ital</i>", "<b>Jo</b>")));
    }

    @ParameterizedTest
    @ValueSource(ints = {79, 850, 1066, 2999})
    void rule24YearsBeforePrintingComeBack(int year) {
        var citation = Citation.titled("Annals").with().year(Year.of(year)).build();

        for (var exporter : List.of(BIBTEX, BIBLATEX)) {
            var read = (Parsed.Accepted) read(Samples.written(exporter, WITH_ABSTRACTS, Samples.paper("k", citation)));
            assertEquals(year < 100 ? null : Year.of(year), read.citation().year());
        }
        if (year == 850) assertEquals("0850", field("date", BIBLATEX, citation));
    }

    @Test
    void rule08TheNameOfATagIsNoWord() {
        assertEquals("Plain", field("title", BIBTEX, Citation.titled("<p>Plain</p>")));
    }

    /// BibTeX joins lines, and pandoc doubles what stands in braces where an empty line parts a value.
    @Test
    void paragraphsOutliveBibtex() {
        var citation =
                Citation.titled("T").with().abstractText("First é.\nSecond.").build();
        var written = Samples.written(BIBTEX, WITH_ABSTRACTS, Samples.paper("k", citation));

        assertEquals("First {\\'e}.\\endgraf\nSecond.", value("abstract", written));
        assertEquals(
                "First é.\nSecond.",
                ((Parsed.Accepted) read(written)).citation().abstractText());
    }

    static Stream<Citation> hard() {
        var titles = Stream.of(
                "α-Synuclein and Δt = 5 μs",
                "Ἀριστοτέλης: λόγος",
                "x̄ under h̵ with V̂",
                "r̂ₘₐₓ and B⃗",
                "a − b – c — d ‒ e ― f",
                "😀 深層学習 Глубокое تعلم למידה Học sâu ữ ở",
                "İstanbul ısı Iğdır",
                "ﬁrst eﬃcient",
                "a\u00adb\u200bc\ufeffd\u00a0e",
                "\u0007bell",
                "“a” ‘b’ „c“ «d» ‹e›",
                "5′ and 3″ of 20 °C ℃",
                "½ ⅓ 1⁄2 №5 ™ ®",
                "x² 10⁻⁶ ¹⁴C H₂O",
                "𝒩=4 𝔽₂ ℝⁿ 𝛂𝛃",
                "¿Qué? ¡Hola! ª º",
                "ĳ ŉ ǆ ẞ ŒŒ þ ð đ ŋ ș ț ơ",
                "Ｆｕｌｌ １２３",
                "100% of R&D costs $5 # 1_a",
                "$5 and $10",
                "$x^2 + y_1$",
                "Unclosed $x^2",
                "$$a$$ and \\(b\\)",
                "C:\\temp\\new",
                "~ ^ ` \\",
                "{unbalanced",
                "unbalanced}",
                "}{",
                "a < b > c | d",
                "\"a\" 'b' ''c'' ``d`` ,,e,,",
                "a--b---c",
                "?` !`",
                "\\foobar{x} \\emph{y} {\\bf z}",
                "\\input{/etc/passwd}",
                "@article{x, y={z}}",
                "\\",
                "$",
                "\\$5 \\% \\&",
                "x_{1} y^2",
                "Ends.",
                "[Bracketed] (title)",
                "BERT iPhone mRNA pH C++ .NET",
                "ALL IN CAPITALS",
                "P < 0.05 <i>E. coli</i> H<sub>2</sub>O <b>x",
                "<i>bad <b>nest</i></b>",
                "R&amp;D &#233; &amp;amp;",
                "<p>Plain</p>");
        var names = Stream.of(
                Author.of("van Beethoven", "Ludwig"),
                new Author("Beethoven", "Ludwig", "van", "", ""),
                new Author("King", "M. L.", "", "Jr.", ""),
                Author.of("d'Alembert", "Jean"),
                Author.of("'t Hooft", "Gerard"),
                Author.literal("Barnes and Noble"),
                Author.literal("AT&T {Labs}"),
                Author.literal("Ends with comma,"),
                Author.of("Madonna", ""),
                Author.of("", "Prince"),
                Author.of("Smith,", "John,"),
                Author.of("Smith and Wesson", "J and"),
                Author.of("Wang 王", "小明"),
                Author.of("Παπαδόπουλος", "Γ."),
                Author.of("Nguyễn", "Văn Ưng"),
                Author.of("ʿAbd al-Raḥmān", "ʾIbn"),
                Author.of("Brace{", "J}"),
                Author.of("A_b #c", "50% $"),
                Author.of("Back\\slash", "~^"),
                Author.of("x̄", "V̂"),
                Author.of(".", "-"),
                Author.of("DE LA CRUZ", "JUAN"));
        return Stream.concat(
                titles.map(Citation::titled),
                names.map(name ->
                        Citation.titled("T").with().authors(List.of(name)).build()));
    }

    @ParameterizedTest
    @MethodSource("hard")
    void rule12WhatIsWrittenReadAndWrittenAgainHasTheSameBytes(Citation hard) {
        var citation = hard.with()
                .venue(hard.title())
                .publisher(hard.title())
                .abstractText(hard.title() + '\n' + hard.title())
                .year(Year.of(1999))
                .identifier(Identifier.Doi.parse("10.1000/a_b").orElseThrow())
                .build();
        for (var exporter : List.of(BIBTEX, BIBLATEX)) {
            var once = Samples.written(exporter, WITH_ABSTRACTS, Samples.paper("k", citation));
            var read = (Parsed.Accepted) read(once);
            var imported = Samples.imported(read.source(), read.citation(), "k");
            assertEquals(once, Samples.written(exporter, WITH_ABSTRACTS, imported));
        }
    }

    private static String names(Author... authors) {
        return field(
                "author",
                BIBTEX,
                Citation.titled("T").with().authors(List.of(authors)).build());
    }

    private static String field(String name, Exporter exporter, Citation citation) {
        return value(name, Samples.written(exporter, WITH_ABSTRACTS, Samples.paper("k", citation)));
    }

    private static String value(String name, String written) {
        int from = written.indexOf("  " + name + " = {");
        return from < 0 ? "" : written.substring(from + name.length() + 6, written.indexOf("},\n", from));
    }

    private static Parsed read(String text) {
        return new BibtexImporter()
                .read(new BufferedReader(new StringReader(text)))
                .findFirst()
                .orElseThrow();
    }
}
