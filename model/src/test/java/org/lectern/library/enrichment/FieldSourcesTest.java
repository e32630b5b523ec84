package org.lectern.library.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.work.Progress;

class FieldSourcesTest {

    private static final String TEXT =
            "Bells ring when somebody pulls a rope, or when the wind is strong enough. We pull two hundred ropes in "
                    + "calm weather and count the bells that ring all the same.";
    private static final String PAGE = "Two hundred ropes and no wind\n\n" + TEXT + "\n";
    private static final String BIB = """
            @article{ropes, title = {Two hundred ropes and no wind}, author = {Ringer, Bo}, year = {1987},
              abstract = {%s}}
            """.formatted(TEXT);

    private final Library library = Library.inMemory();

    @AfterEach
    void close() {
        library.close();
    }

    private void take(String name, String text) {
        library.imports()
                .read(
                        name,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.PLAIN,
                        Progress.NONE);
    }

    private Paper paper() {
        return library.papers().find(new PaperId(1)).orElseThrow();
    }

    private SortedMap<CitationField, Origin> origins() {
        return library.enrichment().origins(paper());
    }

    private String file(CitationField field) {
        return assertInstanceOf(Origin.FromRecord.class, origins().get(field)).file();
    }

    @Test
    void eachFieldThatSaysSomethingHasAnOrigin() {
        take("ropes.bib", BIB);

        var origins = origins();

        assertEquals(new Origin.FromRecord("ropes.bib", 1, 1, "ropes"), origins.get(CitationField.AUTHORS));
        for (var field : CitationField.values())
            assertEquals(field.isIn(paper().citation()), origins.containsKey(field), field.word());
    }

    @Test
    void theFirstSourceThatSaysItIsNamed() {
        take("page.txt", PAGE);
        take("ropes.bib", BIB);
        assertEquals(2, paper().sources().size());

        assertEquals("page.txt", file(CitationField.TITLE));
        assertEquals("page.txt", file(CitationField.ABSTRACT));
        assertEquals("ropes.bib", file(CitationField.YEAR));
        assertEquals("ropes.bib", file(CitationField.AUTHORS));
    }

    @Test
    void whatWasTypedIsTheUsers() {
        take("page.txt", PAGE);
        take("ropes.bib", BIB);

        library.papers()
                .correct(
                        new PaperId(1),
                        paper().citation().with().venue("Bells Weekly").build());

        assertInstanceOf(Origin.Typed.class, origins().get(CitationField.VENUE));
        assertEquals("ropes.bib", file(CitationField.YEAR));
    }

    @Test
    void whatWasEmptiedIsTheUsersToo() {
        take("page.txt", PAGE);
        take("ropes.bib", BIB);
        library.papers()
                .correct(new PaperId(1), paper().citation().with().year(null).build());

        assertNull(paper().citation().year());
        assertInstanceOf(Origin.Typed.class, origins().get(CitationField.YEAR));
        assertEquals("ropes.bib", file(CitationField.AUTHORS));
    }
}
