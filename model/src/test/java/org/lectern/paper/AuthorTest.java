package org.lectern.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ann Roe|Roe|Ann|''|''",
                "Roe, Ann B.|Roe|Ann B.|''|''",
                "Roe, Jr., Ann|Roe|Ann|''|Jr.",
                "Ann Roe, Jr.|Roe|Ann|''|Jr.",
                "Ann Roe III|Roe|Ann|''|III",
                "Ludwig van der Poe|Poe|Ludwig|van der|''",
                "van der Poe, Ludwig|Poe|Ludwig|van der|''",
                "Roe AB|Roe|AB|''|''",
                "Roe|Roe|''|''|''",
                "n. roe|roe|n.|''|''",
                "van Poe|Poe|''|van|''"
            })
    void namesAreTakenApart(String name, String family, String given, String particle, String suffix) {
        assertEquals(new Author(family, given, particle, suffix, ""), Author.parse(name));
    }

    @Test
    void aNameInBracesIsAWhole() {
        assertEquals(Author.literal("The Bird Society"), Author.parse("{The Bird Society}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Roe; Poe, Bob|Ann Roe/Bob Poe",
                "Roe, Ann and Poe, Bob|Ann Roe/Bob Poe",
                "Ann Roe, Bob Poe and Cy Doe|Ann Roe/Bob Poe/Cy Doe",
                "a. roe, b. c. poe and n. doe.|a. roe/b. c. poe/n. doe",
                "Ann Roe, Bob Poe, Cy Doe|Ann Roe/Bob Poe/Cy Doe",
                "Roe, A., Poe, B.|A. Roe/B. Poe",
                "Roe A, Poe BC, Doe D|A Roe/BC Poe/D Doe",
                "roe, y. & poe, r.|y. roe/r. poe",
                "Roe, Ann|Ann Roe",
                "Garcia Roe, Ann B.|Ann B. Garcia Roe",
                "van der Roe, Ann Bo|Ann Bo van der Roe",
                "Ann Roe, Bob Poe|Ann Roe/Bob Poe",
                "A Roe, BC Poe|A Roe/BC Poe",
                "Roe, A., Poe, B., & Doe, C. D.|A. Roe/B. Poe/C. D. Doe",
                "Roe, Ann B., Poe, Bob|Ann B. Roe/Bob Poe",
                "ROE, A., LI, B.-C.|A. ROE/B.-C. LI",
                "Roe, Ann, Poe, Bob, and Doe, Cy|Ann Roe/Bob Poe/Cy Doe",
                "A. Roe, B. Poe und C. Doe|A. Roe/B. Poe/C. Doe",
                "''|''"
            })
    void listsAreSplitBetweenNames(String names, String expected) {
        var shown = Author.parseAll(names).stream().map(Author::display).toList();
        assertEquals(
                Arrays.stream(expected.split("/", -1))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                shown);
    }
}
