package org.lectern.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagPathTest {

    @Test
    void spacesAroundNamesAreNoPartOfThem() {
        assertEquals(new TagPath(List.of("to do", "Später")), TagPath.of(" to  do / Später "));
        assertEquals("to do/Später", TagPath.of(" to  do / Später ").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", "a/", "/a", "a//b"})
    void aMissingNameMakesNoTag(String text) {
        assertEquals(Optional.empty(), TagPath.parse(text));
        assertThrows(IllegalArgumentException.class, () -> TagPath.of(text));
    }

    @Test
    void aTagIsWithinItselfAndItsAncestorsAlone() {
        var lora = TagPath.of("method/peft/lora");

        assertTrue(lora.isWithin(lora));
        assertTrue(lora.isWithin(TagPath.of("method")));
        assertFalse(lora.isWithin(TagPath.of("method/pe")));
        assertFalse(TagPath.of("method").isWithin(lora));
        assertEquals(Optional.of(TagPath.of("method/peft")), lora.parent());
        assertEquals(Optional.empty(), TagPath.of("method").parent());
    }

    @Test
    void whatIsBelowMovesAlong() {
        var moved = TagPath.of("a/b/c").moved(TagPath.of("a/b"), TagPath.of("x"));

        assertEquals(TagPath.of("x/c"), moved);
        assertThrows(IllegalArgumentException.class, () -> moved.moved(TagPath.of("a"), TagPath.of("y")));
    }

    /// A text order would put `a b` before `a/b`; and surrogate pairs come after all other characters.
    @Test
    void tagsAreOrderedNameByNameAndByCodePoint() {
        var sorted = Stream.of("𝒳", "\uFB01", "b", "a b", "a/b", "a", "B")
                .map(TagPath::of)
                .sorted();

        assertEquals(
                List.of("B", "a", "a/b", "a b", "b", "\uFB01", "𝒳"),
                sorted.map(TagPath::toString).toList());
    }
}
