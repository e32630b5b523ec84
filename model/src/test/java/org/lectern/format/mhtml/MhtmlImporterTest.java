package org.lectern.format.mhtml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.format.Parsed;

class MhtmlImporterTest {

    private static final String PAGE =
            "<html><head><meta name=\"citation_title\" content=\"Über Segler\"></head><body></body></html>";
    private static final String HEAD =
            "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"B\"\n\n";

    @Test
    void aPartInBase64IsDecoded() {
        var encoded = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));

        assertEquals("Über Segler", title(HEAD + part("text/html; charset=utf-8", "base64", encoded)));
    }

    @Test
    void aPartAsItIsAndPartsWithinPartsAreRead() {
        var inner = "--B\nContent-Type: multipart/alternative; boundary=C\n\n--C\nContent-Type: text/plain\n\nno\n--C\n"
                + "Content-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n" + PAGE + "\n--C--\n--B--\n";

        assertEquals("Über Segler", title(HEAD + inner));
    }

    @Test
    void picturesBeforeThePageArePassedOver() {
        assertEquals(
                "Über Segler",
                title(HEAD + "--B\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0K\n"
                        + part("text/html", "8bit", PAGE)));
    }

    @Test
    void aMessageWithoutAPageIsRejected() {
        var found = read(HEAD + "--B\nContent-Type: text/plain\n\nHello\n--B--\n");

        assertEquals("import.no-list", ((Parsed.Rejected) found.getFirst()).reason().key());
    }

    @Test
    void onlyAMessageOfSeveralPartsIsRecognised() {
        var importer = new MhtmlImporter();
        assertTrue(importer.recognises(HEAD));
        assertTrue(importer.recognises(HEAD.replace("\n", "\r\n")));
        assertFalse(importer.recognises("From: somebody\nContent-Type: text/plain\n\nmultipart/related\n"));
        assertFalse(importer.recognises("Title: a study\n"));
    }

    @Test
    void whatIsNoEscapeStays() {
        assertArrayEquals("a=b é".getBytes(StandardCharsets.UTF_8), QuotedPrintable.bytes("a=b =C3=\n=A9"));
        assertArrayEquals("=ZZ=".getBytes(StandardCharsets.UTF_8), QuotedPrintable.bytes("=ZZ="));
    }

    private static String part(String type, String encoding, String body) {
        return "--B\nContent-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body + "\n--B--\n";
    }

    private static String title(String message) {
        return ((Parsed.Accepted) read(message).getFirst()).citation().title();
    }

    private static List<Parsed> read(String message) {
        return new MhtmlImporter()
                .read(new BufferedReader(new StringReader(message)))
                .toList();
    }
}
