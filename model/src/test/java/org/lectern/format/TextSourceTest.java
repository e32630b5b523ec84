package org.lectern.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.work.Problem;

class TextSourceTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkDecidesAndIsDropped(String charset) throws IOException {
        var source = TextSource.of(new ByteArrayInputStream("\ufeffGrüße 𝒳\n".getBytes(Charset.forName(charset))));

        assertEquals("Grüße 𝒳\n", source.head());
        assertEquals("Grüße 𝒳", source.reader().readLine());
        assertEquals(List.of(), source.warnings());
    }

    /// A stream of five letters that fails behind them, and goes on where one asks again.
    private static InputStream failing() {
        return new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
                if (next++ == 5) throw new IOException("gone");
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                into[offset] = (byte) read();
                return 1;
            }
        };
    }

    @Test
    void aFileThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
        var source = TextSource.of(failing());

        assertEquals("aaaaa", source.head());
        var read = new char[5];
        assertEquals(5, source.reader().read(read));
        assertThrows(IOException.class, () -> source.reader().read());
        assertThrows(IOException.class, () -> source.reader().read());
    }

    @Test
    void aFileWithoutABeginningIsNoText() {
        var nothing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThrows(IOException.class, () -> TextSource.of(nothing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsToldByItsNuls(String charset) throws IOException {
        var source = TextSource.of(new ByteArrayInputStream("@book{über,\n".getBytes(Charset.forName(charset))));

        assertEquals("@book{über,\n", source.head());
    }

    @Test
    void linesInWindows1252StandAmongLinesInUtf8() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("Größe\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("Größe “x”\r".getBytes(WINDOWS));
        bytes.write("naïve €\n".getBytes(WINDOWS));
        bytes.write("Größe".getBytes(StandardCharsets.UTF_8));
        var source = TextSource.of(new ByteArrayInputStream(bytes.toByteArray()));

        assertEquals(
                List.of("Größe", "Größe “x”", "naïve €", "Größe"),
                source.reader().lines().toList());
        assertEquals(List.of(Problem.of("import.windows-1252", 2, 2)), source.warnings());
    }

    @Test
    void aCharacterMayLieOnTheEdgeOfABuffer() throws IOException {
        for (int before = TextSource.HEAD - 3; before < TextSource.HEAD + 3; before++) {
            var text = "a".repeat(before) + "𝒳ß" + "\u20ac".repeat(9_000);
            var source = TextSource.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

            assertEquals(text, source.reader().readLine());
            assertEquals(List.of(), source.warnings());
        }
    }

    @Test
    void aFileCutWithinACharacterKeepsTheRest() throws IOException {
        var source = TextSource.of(new ByteArrayInputStream(new byte[] {'a', (byte) 0xC3}));

        assertEquals("aÃ", source.reader().readLine());
        assertEquals(List.of(Problem.of("import.windows-1252", 1, 1)), source.warnings());
    }

    @Test
    void binaryAndEmptyFilesAreRefused() throws IOException {
        assertEquals(Optional.of(Problem.of("import.binary")), refusal(new byte[] {1, 2, 0, 0, 0, 7, (byte) 0xFF, 3}));
        assertEquals(
                Optional.of(Problem.of("import.binary")),
                refusal("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of(Problem.of("import.empty")), refusal(new byte[0]));
        assertEquals(
                Optional.of(Problem.of("import.empty")),
                refusal(" \n\ufeff".strip().getBytes(StandardCharsets.UTF_8)));
        assertFalse(refusal("one control \u0001 in much text, which may happen in files of old programs"
                        .getBytes(StandardCharsets.UTF_8))
                .isPresent());
    }

    private static Optional<Problem> refusal(byte[] bytes) throws IOException {
        return TextSource.of(new ByteArrayInputStream(bytes)).refusal();
    }
}
