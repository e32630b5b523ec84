package org.lectern.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.desktop.help.Markdown.Block;
import org.lectern.resources.Resources;

class MarkdownTest {

    @Test
    void blocksAreToldApart() {
        assertEquals(
                List.of(
                        new Block.Heading(1, "Title"),
                        new Block.Paragraph("One line and another."),
                        new Block.Item("first, which goes on"),
                        new Block.Item("second"),
                        new Block.Code("code\n  more\n\nlast"),
                        new Block.Heading(2, "Below"),
                        new Block.Paragraph("End.")),
                Markdown.read("""
                        # Title

                        One line
                        and `another`.

                        * first,
                          which goes on
                        * second

                            code
                              more

                            last

                        ## Below
                        End.
                        """));
    }

    @Test
    void anEmptyPageHasNoBlocks() {
        assertEquals(List.of(), Markdown.read("\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"window", "exchange", "tags", "duplicates", "topics", "queries"})
    void eachPageIsThereInBothLanguages(String name) {
        var english = new Resources().helpPage(name, Locale.ENGLISH);
        var german = new Resources().helpPage(name, Locale.GERMAN);

        assertInstanceOf(Block.Heading.class, Markdown.read(german).getFirst());
        assertEquals(kinds(english), kinds(german));
    }

    private static List<Class<?>> kinds(String page) {
        return Markdown.read(page).stream()
                .<Class<?>>map(Block::getClass)
                .filter(kind -> kind != Block.Paragraph.class)
                .toList();
    }
}
