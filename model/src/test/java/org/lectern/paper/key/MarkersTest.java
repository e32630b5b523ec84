package org.lectern.paper.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// Every marker and modifier of the two notations on records that tell near misses apart: none, one, two, five and six
/// authors, pages with letters, numbers at their limits.
class MarkersTest {

    private static final List<Author> SIX = List.of(
            Author.of("Albers", "Ada"),
            Author.of("Brown", "Ben"),
            new Author("Gogh", "Vincent", "van", "", ""),
            Author.of("Dahl", "Dag"),
            Author.of("Eco", "Ugo"),
            Author.of("Fry", "Fay"));

    private static final Citation BOOK = Citation.titled("On the Origin of New-World Monkeys and of Men")
            .with()
            .type("inbook")
            .year(Year.of(1859))
            .date("1859-11-04")
            .venue("Annals of Small Tests")
            .volume("7")
            .number("2b")
            .pages("S12--S34, 56")
            .publisher("Field Press")
            .url("http://example.org/a")
            .keyword("apes")
            .keyword("trees")
            .keyword("men")
            .identifier(Identifier.Doi.parse("10.1000/XyZ").orElseThrow())
            .identifier(Identifier.ArxivId.parse("2206.07690").orElseThrow())
            .identifier(Identifier.Pmid.parse("12345").orElseThrow())
            .identifier(Identifier.Isbn.parse("978-3-16-148410-0").orElseThrow())
            .extra("editor", "Ott, Ole and Pan, Pia and Qu, Qi")
            .extra("series", "Lecture Notes")
            .extra("edition", "Third")
            .extra("address", "Oslo")
            .extra("note", "{\\\"U}ber")
            .build();

    private static Citation by(int authors) {
        return BOOK.with().authors(SIX.subList(0, authors)).build();
    }

    @ParameterizedTest(name = "{0} by none, one, two, three, five, six")
    @CsvSource(
            delimiter = '|',
            value = {
                "[auth]|Ott|Albers|Albers|Albers|Albers|Albers",
                "[auth2]|Ot|Al|Al|Al|Al|Al",
                "[auth2_2]|Pa|x|Br|Br|Br|Br",
                "[authors]|OttPanQu|Albers|AlbersBrown|AlbersBrownGogh|AlbersBrownGoghDahlEco|AlbersBrownGoghDahlEcoFry",
                "[authors1]|OttEtAl|Albers|AlbersEtAl|AlbersEtAl|AlbersEtAl|AlbersEtAl",
                "[authors2]|OttPanEtAl|Albers|AlbersBrown|AlbersBrownEtAl|AlbersBrownEtAl|AlbersBrownEtAl",
                "[authEtAl]|OttEtAl|Albers|AlbersBrown|AlbersEtAl|AlbersEtAl|AlbersEtAl",
                "[auth.etal]|Ott.etal|Albers|Albers.Brown|Albers.etal|Albers.etal|Albers.etal",
                "[auth.auth.ea]|Ott.Pan.ea|Albers|Albers.Brown|Albers.Brown.ea|Albers.Brown.ea|Albers.Brown.ea",
                "[authorsAlpha]|OPQ|Alb|AB|ABG|ABG+|ABG+",
                "[authshort]|OPQ|Albers|AB|ABG|ABG+|ABG+",
                "[authIni1]|O|A|A|A|A|A",
                "[authIni4]|OtPQ|Albe|AlBr|AlBG|ABGD|ABGD",
                "[authIni]|OtPaQ|Alber|AlbBr|AlBrG|ABGDE|ABGDE",
                "[authorIni]|OttPQ|Alber|AlberB|AlberBG|AlberBGDE|AlberBGDEF",
                "[authorLast]|Qu|Albers|Brown|Gogh|Eco|Fry",
                "[authForeIni]|O|A|A|A|A|A",
                "[authorLastForeIni]|Q|A|B|V|U|F",
                "[authFirstFull]|Ott|Albers|Albers|Albers|Albers|Albers",
                "[pureauth:(none)]|none|Albers|Albers|Albers|Albers|Albers",
                "[pureauthors2:(none)]|none|Albers|AlbersBrown|AlbersBrownEtAl|AlbersBrownEtAl|AlbersBrownEtAl",
            })
    void namesAreThoseOfTheAuthorsOrElseOfTheEditors(
            String pattern, String none, String one, String two, String three, String five, String six) {
        assertEquals(none, key(pattern + "x", BOOK).replaceFirst("x$", ""));
        assertEquals(one.equals("x") ? "" : one, key(pattern + "x[year]", by(1)).replaceFirst("x1859$", ""));
        assertEquals(two, key(pattern, by(2)));
        assertEquals(three, key(pattern, by(3)));
        assertEquals(five, key(pattern, by(5)));
        assertEquals(six, key(pattern, by(6)));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[edtr]|Ott",
                "[edtr2]|Ot",
                "[edtrIni4]|OtPQ",
                "[editors]|OttPanQu",
                "[editorLast]|Qu",
                "[editorIni]|OttPQ",
                "[edtr.edtr.ea]|Ott.Pan.ea",
                "[edtrshort]|OPQ",
                "[edtrForeIni]|O",
                "[editorLastForeIni]|Q",
                "[year]|1859",
                "[shortyear]|59",
                "[date]|1859-11-04",
                "[month]|11",
                "[day]|4",
                "[volume]|7",
                "[number]|2b",
                "[issue]|2b",
                "[pages]|S12--S3456",
                "[firstpage]|12",
                "[lastpage]|56",
                "[pageprefix]|S",
                "[publisher:abbr]|FP",
                "[journal:abbr]|AoST",
                "[journaltitle:abbr]|AoST",
                "[publicationtitle:abbr]|AoST",
                "[venue:abbr]|AoST",
                "[entrytype]|inbook",
                "[type]|inbook",
                "[keyword]|apes",
                "[keyword2]|trees",
                "[keyword3]|men",
                "[keyword4:(none)]|none",
                "[keywords2:condense=-]|apes-trees",
                "[keywords:abbr]|atm",
                "[doi]|10.1000/xyz",
                "[arxiv]|2206.07690",
                "[eprint]|2206.07690",
                "[pmid]|12345",
                "[isbn]|9783161484100",
                "[series]|LectureNotes",
                "[edition:lower]|third",
                "[address]|Oslo",
                "[note]|Uber",
                "[veryshorttitle]|Origin",
                "[shorttitle:abbr]|ONW",
                "[shorttitle2:abbr]|ON",
                "[shorttitleINI]|ONW",
            })
    void fieldsSayWhatTheRecordSays(String pattern, String key) {
        assertEquals(key, key(pattern, BOOK));
    }

    @Test
    void datesThatSayLessGiveWhatTheySay() {
        var month = BOOK.with().date("1859-11").build();
        var year = BOOK.with().date("").build();
        var early = BOOK.with().year(Year.of(850)).date("").build();

        assertEquals("11", key("[month]", month));
        assertEquals("none", key("[day:(none)]", month));
        assertEquals("none", key("[month:(none)]", year));
        assertEquals("1859", key("[date]", year));
        assertEquals("850", key("[shortyear]", early));
        assertEquals(
                "none", key("[year:(none)]", BOOK.with().year(null).date("").build()));
    }

    @Test
    void thoseWhoAreOnlySaidToBeMoreAreNoAuthors() {
        var open = new ArrayList<>(SIX.subList(0, 2));
        open.add(Author.literal("others"));
        var citation = BOOK.with().authors(open).build();

        assertEquals("AlbersBrown", key("[authors]", citation));
        assertEquals("Brown", key("[authorLast]", citation));
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "lower|ÀbC dE|àbc de",
                "upper|àbC ß|ÀBC SS",
                "capitalize|the old-time man|The Old Time Man",
                "titlecase|THE MAN and of OLD|the Man and of Old",
                "sentencecase|THE Old MAN|The old man",
                "abbr|the old-time  man|totm",
                "acronym|One two|Ot",
                "fold|Ærø Łódź|AEro Lodz",
                "ascii|é|e",
                "clean|ü|u",
                "transliterate|ñ|n",
                "alphanum|a-b c.1_é|abc1e",
                "nopunct|a-b, c!|ab c",
                "skipwords|the man of the moon|man moon",
                "condense|a b  c|abc",
            })
    void modifiersWithoutArgumentsChangeTheText(String name, String text, String changed) {
        assertEquals(changed, ModifierNames.of(name, List.of()).orElseThrow().applied(text));
        assertEquals(
                changed,
                ModifierNames.of(name.toUpperCase(Locale.ROOT), List.of())
                        .orElseThrow()
                        .applied(text));
    }

    @ParameterizedTest(name = "{0}({1}): {2} becomes {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "truncate|3|abcdef|abc",
                "truncate|6|abcdef|abcdef",
                "truncate|9|abc|abc",
                "truncate|1|𝒜bc|𝒜",
                "select|2|a b c|b c",
                "select|1|a b c|a b c",
                "substring|2|abcdef|bcdef",
                "substring|6|abcdef|f",
                "default|no|''|no",
                "default|no|' '|no",
                "default|no|yes|yes",
                "condense|_|a  b c|a_b_c",
                "prefix|x.|a|x.a",
                "postfix|.x|a|a.x",
                "prefix|x.|' '|' '",
            })
    void modifiersWithOneArgumentChangeTheText(String name, String argument, String text, String changed) {
        assertEquals(
                changed, ModifierNames.of(name, List.of(argument)).orElseThrow().applied(text));
    }

    @ParameterizedTest(name = "{0}({1}, {2}): {3} becomes {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "select|2|1|a b c|b",
                "select|2|9|a b c|b c",
                "substring|2|3|abcdef|bcd",
                "substring|5|9|abcdef|ef",
                "replace|.|$1\\|a.b.c|a$1\\b$1\\c",
                "regex|([a-c])|<$1>|abd|<a><b>d",
                "regex|a|\\$|aba|$b$",
                "regex|(a)(b)|$2$1|ab|ba",
            })
    void modifiersWithTwoArgumentsChangeTheText(String name, String first, String second, String text, String changed) {
        assertEquals(
                changed,
                ModifierNames.of(name, List.of(first, second)).orElseThrow().applied(text));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "truncate|0",
                "truncate|x",
                "truncate|1234",
                "truncate|-1",
                "select|0",
                "substring|a",
                "substring|1;0",
                "substring|0;1",
                "select|1;x",
                "select|0;1",
                "regex|(;x",
                "regex|a;$1",
                "regex|a;$",
                "regex|a;\\",
                "regex|a;$x",
                "regex|a",
                "replace|a",
                "lower|1",
                "prefix|a;b",
                "nothing|1",
                "nothing|1;2",
                "regex|a;b;c",
            })
    void whatIsNoModifierIsNotGuessedAt(String name, String arguments) {
        assertTrue(ModifierNames.of(name, List.of(arguments.split(";", -1))).isEmpty());
    }

    @Test
    void namesOfModifiersAndMarkersAreListedInOrder() {
        var all = List.copyOf(ModifierNames.all());

        assertEquals(all.stream().sorted().toList(), all);
        assertTrue(all.containsAll(List.of("truncate", "regex", "lower", "condense", "postfix")));
        assertFalse(KeyMarker.read("nothing").isPresent());
    }

    private static String key(String pattern, Citation citation) {
        return assertInstanceOf(KeyPattern.Reading.Valid.class, KeyPattern.read(pattern), pattern)
                .pattern()
                .base(citation);
    }
}
