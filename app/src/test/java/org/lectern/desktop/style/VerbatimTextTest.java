package org.lectern.desktop.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VerbatimTextTest {

    @Test
    void aTextIsAsHighAsItsLinesWithinReason() {
        assertEquals(2, VerbatimText.rows(""));
        assertEquals(5, VerbatimText.rows("a\nb\n\nc\nd\n"));
        assertEquals(4, VerbatimText.rows("x".repeat(66 * 3) + "\n" + "y"));
        assertEquals(14, VerbatimText.rows("long\n".repeat(100)));
    }
}
