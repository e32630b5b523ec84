package org.lectern.desktop.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.desktop.job.Saying;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

class EditFieldTest {

    private static final Citation FULL = Citation.titled("A title")
            .with()
            .type("article")
            .authors(List.of(
                    new Author("Beethoven", "Ludwig", "van", "Jr.", ""),
                    Author.of("Blei", "David"),
                    Author.literal("The Long Name and Sons"),
                    Author.literal("others")))
            .venue("Venue")
            .year(Year.of(2003))
            .date("2003-01")
            .volume("3")
            .number("4")
            .pages("1--2")
            .publisher("Press")
            .url("https://example.org")
            .abstractText("One.\nTwo.")
            .identifier(new Identifier.Doi("10.5555/1"))
            .identifier(new Identifier.Pmid("12"))
            .keywords(List.of("topic model", "text"))
            .extra("series", "kept")
            .build();

    /// A field put back as it was written changes nothing, in it or beside it.
    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadTheSame(EditField field) {
        assertEquals(FULL, field.put(FULL, field.text(FULL)));
        assertEquals(Optional.empty(), field.problem(field.text(FULL)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TITLE", "TYPE"})
    void everyOtherFieldCanBeEmptied(EditField field) {
        assertEquals(Optional.empty(), field.problem(""));
        assertEquals("", field.text(field.put(FULL, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, '', edit-field.no-title",
        "YEAR, 20O3, edit-field.no-year",
        "TYPE, in proceedings, edit-field.no-type",
        "DOI, 10.x, edit-field.no-identifier",
        "ISBN, 123, edit-field.no-identifier"
    })
    void whatCannotBeIsSaid(EditField field, String text, String key) {
        assertEquals(Optional.of(Saying.of(key)), field.problem(text));
    }

    @Test
    void anIdentifierIsKeptInItsCanonicalForm() {
        var edited = EditField.DOI.put(FULL, "https://doi.org/10.1000/ABC");

        assertEquals("10.1000/abc", EditField.DOI.text(edited));
        assertTrue(edited.identifiers().contains(new Identifier.Pmid("12")));
    }
}
