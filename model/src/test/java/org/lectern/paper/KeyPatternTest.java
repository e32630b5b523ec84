package org.lectern.paper;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[auth][year]|Muller-Ludenscheidt2019",
                "[auth:lower][year][veryshorttitle]|muller-ludenscheidt2019study",
                "[auth3:upper]_[shortyear]|MUL_19",
                "[authors]|Muller-LudenscheidtRoeWu",
                "[authors2]|Muller-LudenscheidtRoeEtAl",
                "[authEtAl:lower]|muller-ludenscheidtetal",
                "[authorsAlpha]|MRW",
                "[authForeIni][authorLast]|AWu",
                "[shorttitle]|studyrandomgraphs",
                "[shorttitle2:capitalize]|StudyRandom",
                "[shorttitleINI]|srg",
                "[title:abbr]|ASORGITW",
                "[title:truncate7]|AStudy",
                "[firstpage]-[lastpage]|123-145",
                "[journal:abbr]:[month]|JoT:06",
                "[volume:(x)][year]|x2019",
                "[journal:regex(\"[a-z ]+\",\"\")]|JT",
                "[year:regex(\"..(..)\",\"$1\")][auth1]|19M",
                "[keyword1]/[entrytype]|networks/article",
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
        assertEquals("lost", valid("[auth]").base(Citation.titled("The lost paper")));
    }

    @Test
    void whereNothingIsSaidTheUsualKeyIsProposed() {
        assertEquals(BaseKey.of(PAPER), valid("[doi]").base(PAPER));
        assertEquals(BaseKey.of(PAPER), valid("x[volume]").base(PAPER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[auth][yeer]|key-pattern.unknown-marker|7",
                "[auth:lower|key-pattern.open|0",
                "a b[auth]|key-pattern.character|1",
                "[auth:loud]|key-pattern.unknown-modifier|6",
                "[auth:regex(\"(\",\"\")]|key-pattern.unknown-modifier|6",
                "[auth:regex(\"a\",\"$1\")]|key-pattern.unknown-modifier|6",
                "plain|key-pattern.no-marker|0",
                "|key-pattern.no-marker|0",
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
            text.append(
                    List.of("[", "]", ":", "auth", "year", "(", ")", "\"", "regex(", "\\", "lower", "é", "truncate2")
                            .get(random.nextInt(13)));

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
