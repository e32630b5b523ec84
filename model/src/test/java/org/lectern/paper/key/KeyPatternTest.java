package org.lectern.paper.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.Author;
import org.lectern.paper.BaseKey;
import org.lectern.paper.Citation;

class KeyPatternTest {

    private static final Citation PAPER = Citation.titled("A study of random graphs in the wild")
            .with()
            .type("article")
            .authors(List.of(
                    Author.of("Müller-Lüdenscheidt", "Ann"),
                    Author.of("Roe", "Bob"),
                    new Author("Wu", "Cy", "van", "", "")))
            .year(Year.of(2019))
            .date("2019-06-02")
            .venue("Journal of Tests")
            .pages("123--145")
            .keyword("networks")
            .build();

    private static final Citation NAMELESS = Citation.titled("The lost paper of a forgotten author");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "[auth][year]→Muller-Ludenscheidt2019",
                "[auth:lower][year][veryshorttitle]→muller-ludenscheidt2019study",
                "[auth3:upper]_[shortyear]→MUL_19",
                "[authors]→Muller-LudenscheidtRoeWu",
                "[authors2]→Muller-LudenscheidtRoeEtAl",
                "[authEtAl:lower]→muller-ludenscheidtetal",
                "[authorsAlpha]→MRW",
                "[authForeIni][authorLast]→AWu",
                "[shorttitle]→studyrandomgraphs",
                "[shorttitle2:capitalize]→StudyRandom",
                "[shorttitleINI]→srg",
                "[title:abbr]→ASoRGitW",
                "[camel:abbr]→ASORGITW",
                "[title:truncate7]→AStudy",
                "[fulltitle:truncate9]→Astudyo",
                "[auth4_2][auth3_3]→RoeWu",
                "[auth.etal]→Muller-Ludenscheidt.etal",
                "[auth.auth.ea]→Muller-Ludenscheidt.Roe.ea",
                "[authshort][authIni6]→MRWMuRoWu",
                "[authorIni]→MulleRW",
                "[pureauth:upper:truncate3]→MUL",
                "[edtr:(nobody)][year]→nobody2019",
                "[day]-[date]→2-2019-06-02",
                "[shorttitle3_2]→StudyRandomgraphs",
                "[title:select=2,1]→Study",
                "[fulltitle:skipwords:condense=_]→study_random_graphs_wild",
                "[auth:alphanum:prefix(\"x.\")]→x.MullerLudenscheidt",
                "[volume]|[doi]|[auth:lower]→muller-ludenscheidt",
                "auth.lower + year→muller-ludenscheidt2019",
                "auth.lower + shorttitle(3,3) + year→muller-ludenscheidtStudyRandomGraphs2019",
                "auth(n=3, m=2) + '_' + shortyear→Roe_19",
                "(authors(2) + year).replace('EtAl', '-').lower→muller-ludenscheidtroe-2019",
                "volume; veryshorttitle.capitalize + firstpage→Study123",
                "Title.substring(3,5) + authEtal2.upper→StudyMULLER-LUDENSCHEIDTETAL",
                "journal.abbr.lower + volume.default(\"x\")→jotx",
                "[firstpage]-[lastpage]→123-145",
                "[journal:abbr]:[month]→JoT:06",
                "[volume:(x)][year]→x2019",
                "[journal:regex(\"[a-z ]+\",\"\")]→JT",
                "[year:regex(\"..(..)\",\"$1\")][auth1]→19M",
                "[keyword1]/[entrytype]→networks/article",
            })
    void aMarkerSaysWhatTheCitationSays(String pattern, String key) {
        assertEquals(key, valid(pattern).base(PAPER));
    }

    @Test
    void withoutAuthorsTheEditorAndThenTheTitleCount() {
        var edited = Citation.titled("The lost paper")
                .with()
                .extra("editor", "Wu, Cy and Roe, Bob")
                .build();

        assertEquals("WuRoe", valid("[authEtAl]").base(edited));
        assertEquals("lostpaperforgotten", valid("[auth][year]").base(NAMELESS));
        assertEquals("", valid("[auth][year]|x[auth]").base(Citation.EMPTY).replaceFirst("nd_.*", ""));
    }

    /// A pattern that asks for the title needs no stand-in for the name.
    @Test
    void withoutAuthorAndYearTheTitleMakesTheKey() {
        var dated = NAMELESS.with().year(Year.of(1999)).build();

        assertEquals(
                "lostpaperforgotten", valid("[auth:lower][year][shorttitle]").base(NAMELESS));
        assertEquals("lostpaperforgotten", valid("auth + year + veryshorttitle").base(NAMELESS));
        assertEquals("lost1999", valid("[auth][year]").base(dated));
        assertEquals("1999", valid("[pureauth][year]").base(dated));
        assertEquals("los", valid("[authorsAlpha]").base(NAMELESS));
    }

    @Test
    void everyMarkerAndModifierIsReadByItsName() {
        for (var name : KeyMarker.names()) assertTrue(KeyMarker.read(name).isPresent(), name);
        for (var name : ModifierNames.all())
            assertTrue(
                    ModifierNames.of(name, List.of()).isPresent()
                            || ModifierNames.of(name, List.of("1")).isPresent()
                            || ModifierNames.of(name, List.of("1", "2")).isPresent(),
                    name);
    }

    @Test
    void whereNothingIsSaidTheUsualKeyIsProposed() {
        assertEquals(BaseKey.of(PAPER), valid("[doi]").base(PAPER));
        assertEquals(BaseKey.of(PAPER), valid("x[volume]").base(PAPER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "[auth][yeer]→key-pattern.unknown-marker→7",
                "[auth:lower→key-pattern.open→0",
                "a b[auth]→key-pattern.character→1",
                "[auth:loud]→key-pattern.unknown-modifier→6",
                "[auth:regex(\"(\",\"\")]→key-pattern.unknown-modifier→6",
                "[auth:regex(\"a\",\"$1\")]→key-pattern.unknown-modifier→6",
                "plain→key-pattern.unknown-marker→0",
                "'x'→key-pattern.no-marker→0",
                "auth.loud→key-pattern.unknown-modifier→5",
                "auth + yeer→key-pattern.unknown-marker→7",
                "auth +→key-pattern.term-missing→6",
                "auth year→key-pattern.character-here→5",
                "auth + 'a b'→key-pattern.character→9",
                "auth(x)→key-pattern.number→4",
                "(auth + year→key-pattern.open→0",
                "auth + 'x→key-pattern.open-quote→7",
                "→key-pattern.no-marker→0",
            })
    void aMistakeIsNamedWithItsPlace(String pattern, String problem, int offset) {
        var invalid =
                assertInstanceOf(KeyPattern.Reading.Invalid.class, KeyPattern.read(pattern == null ? "" : pattern));

        assertEquals(problem, invalid.problem().key());
        assertEquals(offset, invalid.offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[auth][year]", "[title]", "[journal:lower][pages]", "x[publisher:capitalize]"})
    void aKeyHoldsNothingThatBibtexStumblesOver(String pattern) {
        var odd = Citation.titled("Über {a}, b # \"c\" % 'd' (e) = ~ \\f é中$^@")
                .with()
                .venue("Ж & 1,2")
                .publisher("P, Q")
                .authors(List.of(Author.literal("O’Brien, Ñ & Co.")))
                .build();

        assertTrue(
                valid(pattern).base(odd).matches("[!-~&&[^,{}\"#%'()=~\\\\&$^@]]+"),
                valid(pattern).base(odd));
    }

    /// Any text is a pattern or is answered with a place within it.
    @RepeatedTest(200)
    void anyTextIsReadWithoutAFault(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++)
            text.append(List.of(
                            "[",
                            "]",
                            ":",
                            "auth",
                            "year",
                            "(",
                            ")",
                            "\"",
                            "regex(",
                            "\\",
                            "lower",
                            "é",
                            "truncate2",
                            "+",
                            ".",
                            "|",
                            ";",
                            "'",
                            " ",
                            ",",
                            "3")
                    .get(random.nextInt(21)));

        switch (KeyPattern.read(text.toString())) {
            case KeyPattern.Reading.Valid(var pattern) ->
                assertTrue(!pattern.base(PAPER).isEmpty());
            case KeyPattern.Reading.Invalid(var offset, var problem) ->
                assertTrue(offset >= 0 && offset <= text.length(), text.toString());
        }
    }

    private static KeyPattern valid(String pattern) {
        return assertInstanceOf(KeyPattern.Reading.Valid.class, KeyPattern.read(pattern), pattern)
                .pattern();
    }
}
