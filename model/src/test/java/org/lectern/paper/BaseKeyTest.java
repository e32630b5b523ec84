package org.lectern.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaseKeyTest {

    @Test
    void aKeySaysAuthorYearAndFirstContentWord() {
        assertEquals("muller2019grosse", key("Die Größe: a study", 2019, "Müller"));
        assertEquals("oneil2001cells", key("On the Cells", 2001, "O'Neil"));
        assertEquals("lodz5", key("5 ways", null, "Łódź"));
    }

    @Test
    void withoutAnAuthorWordsAndAHashOfTheTitleStandIn() {
        var key =
                BaseKey.of(Citation.titled("A Very Longwindedextraordinarily Electroencephalographically Named Thing"));

        assertTrue(key.matches("nd_very_longwindedext_electroenceph_[0-9a-f]{4}"), key);
        assertTrue(key.length() <= 49, key);
        assertEquals(
                key,
                BaseKey.of(
                        Citation.titled("A very longwindedextraordinarily electroencephalographically named thing!")));
        assertNotEquals(
                BaseKey.of(Citation.titled("One two three four")), BaseKey.of(Citation.titled("One two three five")));
    }

    @Test
    void namesWithoutLatinLettersFallBackToTheTitle() {
        assertTrue(key("图 Networks", 2020, "王").matches("nd_networks_[0-9a-f]{4}"));
        assertTrue(BaseKey.of(Citation.EMPTY).matches("nd_[0-9a-f]{4}"));
    }

    @Test
    void suffixesCountInLetters() {
        assertEquals(
                List.of("k", "ka", "kz", "kaa", "kaz", "kba"),
                List.of(0, 1, 26, 27, 52, 53).stream()
                        .map(n -> BaseKey.suffixed("k", n))
                        .toList());
    }

    private static String key(String title, @org.jspecify.annotations.Nullable Integer year, String family) {
        return BaseKey.of(Citation.titled(title)
                .with()
                .year(year == null ? null : Year.of(year))
                .authors(List.of(Author.of(family, "J.")))
                .build());
    }
}
