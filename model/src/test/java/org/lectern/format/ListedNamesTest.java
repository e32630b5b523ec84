package org.lectern.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Author;

class ListedNamesTest {

    private static final Author ROE = Author.of("Roe", "Ann");

    @Test
    void aNameWithoutACommaIsABodyAmongNamesWithOne() {
        assertEquals(
                List.of(ROE, Author.literal("Bird Watch"), Author.of("Poe", "B.")),
                ListedNames.familyFirst(List.of("Roe, Ann", "Bird Watch", "B. Poe")));
    }

    @Test
    void namesWithoutAnyCommaAreWrittenGivenNameFirst() {
        assertEquals(List.of(ROE, Author.of("Poe", "Bob")), ListedNames.familyFirst(List.of("Ann Roe", "Bob Poe")));
    }

    @Test
    void oneNameWithoutACommaIsABodyOnlyWhereFamiliesStandFirst() {
        assertEquals(List.of(Author.literal("Ann Roe")), ListedNames.familyFirst(List.of("Ann Roe")));
        assertEquals(List.of(ROE), ListedNames.eitherFirst(List.of("Ann Roe")));
    }

    @Test
    void bodiesAreKnownByTheirWordsAndByEndNotesCommas() {
        assertEquals(
                List.of(
                        Author.literal("University of Birds"),
                        Author.literal("Swift Research Group"),
                        Author.literal("Friends of Swifts"),
                        Author.literal("Swifts"),
                        Author.literal("University of Birds, Town")),
                ListedNames.eitherFirst(List.of(
                        "University of Birds",
                        "Swift Research Group",
                        "Friends of Swifts",
                        "Swifts,",
                        "University of Birds,, Town")));
    }

    @Test
    void aCommaBehindAWholeNameSaysNothing() {
        assertEquals(List.of(ROE), ListedNames.familyFirst(List.of(" Roe, Ann, ", " ")));
    }
}
