package org.lectern.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LocalFileTest {

    @Test
    void aNameIsThePathsLastPartOnEverySystem() {
        assertEquals("tides.pdf", LocalFile.at("/home/ada/tides.pdf").name());
        assertEquals("tides.pdf", LocalFile.at("C:\\papers\\tides.pdf").name());
        assertEquals("tides.pdf", LocalFile.at("tides.pdf").name());
        assertEquals("folder", LocalFile.at("/a/folder/").name());
        assertEquals("Scan", new LocalFile("", "Scan", "").name());
    }

    @Test
    void aPdfIsToldByItsEnding() {
        assertEquals(LocalFile.PDF, LocalFile.at("A.PDF").mediaType());
        assertEquals("", LocalFile.at("pdf").mediaType());
        assertEquals("", LocalFile.at("notes.txt").mediaType());
    }

    @Test
    void theSamePathIsTheSameFile() {
        assertTrue(LocalFile.at("a.pdf").isSameAs(new LocalFile("a.pdf", "Scan", "")));
        assertFalse(new LocalFile("", "One", "").isSameAs(new LocalFile("", "Two", "")));
    }

    @Test
    void nothingIsNoFile() {
        assertThrows(IllegalArgumentException.class, () -> new LocalFile(" ", "", ""));
    }
}
