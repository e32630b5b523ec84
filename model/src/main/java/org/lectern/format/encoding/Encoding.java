package org.lectern.format.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// How the bytes of a file are to be read, told from the first of them.
///
/// @param charset the charset of the file
/// @param second the charset of bytes that are no UTF-8 in a file that is UTF-8 otherwise
/// @param mark the length of the byte order mark
/// @param kind whether the file is to be read at all
public record Encoding(Charset charset, Charset second, int mark, Kind kind) {

    /// What a file is by its bytes.
    public enum Kind {
        TEXT,
        /// Text of an old Mac, whose lines end in CR alone; nothing in the file says so.
        OLD_MAC,
        BINARY,
        /// Text in an encoding that is neither UTF-8 nor Western, and that nothing in the file names.
        FOREIGN
    }

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String MAC = "x-MacRoman";
    /// One control character in so many bytes makes a file binary.
    private static final int BYTES_PER_CONTROL = 50;
    /// What files begin with that are never text, though few control characters may follow.
    private static final List<String> SIGNATURES =
            List.of("%PDF-", "PK\u0003\u0004", "\u001f\u008b", "\u007fELF", "\u0089PNG", "\u00d0\u00cf\u0011\u00e0");
    private static final int LONGEST_CHARACTER = 4;

    /// Tells the encoding of a file that starts with these bytes.
    public static Encoding of(byte[] first) {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) return marked(StandardCharsets.UTF_8, 3);
        if (startsWith(first, 0xFF, 0xFE, 0, 0)) return marked(StandardCharsets.UTF_32LE, 4);
        if (startsWith(first, 0, 0, 0xFE, 0xFF)) return marked(StandardCharsets.UTF_32BE, 4);
        if (startsWith(first, 0xFF, 0xFE)) return marked(StandardCharsets.UTF_16LE, 2);
        if (startsWith(first, 0xFE, 0xFF)) return marked(StandardCharsets.UTF_16BE, 2);
        int even = nuls(first, 0);
        int odd = nuls(first, 1);
        if (isHighHalf(odd, even, first.length)) return marked(StandardCharsets.UTF_16LE, 0);
        if (isHighHalf(even, odd, first.length)) return marked(StandardCharsets.UTF_16BE, 0);
        if (isBinary(first)) return new Encoding(StandardCharsets.UTF_8, WINDOWS, 0, Kind.BINARY);
        return unmarked(first);
    }

    private static Encoding marked(Charset charset, int mark) {
        return new Encoding(charset, WINDOWS, mark, Kind.TEXT);
    }

    /// A file of the kind that the eyes tell: valid UTF-8 is nothing else by chance, whatever the file says.
    private static Encoding unmarked(byte[] first) {
        var stated = Stated.in(first);
        var foreign = ForeignBytes.in(first);
        if (foreign.count() == 0) return new Encoding(StandardCharsets.UTF_8, stated.orElse(WINDOWS), 0, Kind.TEXT);
        if (stated.isPresent() && canRead(stated.get(), first))
            return new Encoding(stated.get(), WINDOWS, 0, Kind.TEXT);
        if (isOldMac(first)) return new Encoding(Charset.forName(MAC), WINDOWS, 0, Kind.OLD_MAC);
        return new Encoding(StandardCharsets.UTF_8, WINDOWS, 0, foreign.areWords() ? Kind.FOREIGN : Kind.TEXT);
    }

    /// Whether the bytes can be text in a charset; the last few may be half a character.
    private static boolean canRead(Charset charset, byte[] first) {
        if (charset.canEncode() && charset.newEncoder().maxBytesPerChar() < 2) return true;
        for (int length = first.length; length > Math.max(0, first.length - LONGEST_CHARACTER); length--)
            if (isText(charset, first, length)) return true;
        return false;
    }

    private static boolean isText(Charset charset, byte[] bytes, int length) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).hasRemaining();
        } catch (CharacterCodingException e) {
            return false; // that is the answer
        }
    }

    private static boolean isOldMac(byte[] first) {
        boolean hasReturn = false;
        for (byte each : first) {
            if (each == '\n') return false;
            hasReturn |= each == '\r';
        }
        return hasReturn && Charset.isSupported(MAC);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) return false;
        }
        return true;
    }

    private static int nuls(byte[] bytes, int from) {
        int nuls = 0;
        for (int i = from; i < bytes.length; i += 2) {
            if (bytes[i] == 0) nuls++;
        }
        return nuls;
    }

    /// Whether the NULs of one half are the high bytes of ASCII characters: many here, next to none there.
    private static boolean isHighHalf(int here, int there, int length) {
        return here * 20L >= length && there * 20L <= here;
    }

    private static boolean isBinary(byte[] first) {
        var start = new String(first, 0, Math.min(8, first.length), StandardCharsets.ISO_8859_1);
        if (SIGNATURES.stream().anyMatch(start::startsWith)) return true;
        long controls = 0;
        for (byte each : first) {
            if (each >= 0 && each < ' ' && "\t\n\r\f\u001a".indexOf(each) < 0) controls++;
        }
        return controls * BYTES_PER_CONTROL > first.length;
    }

    /// The name by which users know the encoding of an old Mac.
    public Optional<String> guessed() {
        return kind == Kind.OLD_MAC ? Optional.of("Mac OS Roman") : Optional.empty();
    }
}
