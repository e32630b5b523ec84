package org.lectern.format.webarchive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WebArchiveTest {

    private static final String PAGE = "<html><head><meta charset=\"iso-8859-1\"></head><body>Mürren</body></html>";

    @Test
    void thePageComesOutInUtf8() {
        var file = archive(PAGE.getBytes(StandardCharsets.ISO_8859_1), "ISO-8859-1", "text/html");

        assertTrue(WebArchive.mayBe(file));
        assertEquals('\uFEFF' + PAGE, new String(WebArchive.page(file).orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void withoutANamedEncodingTheBytesStay() {
        var bytes = PAGE.getBytes(StandardCharsets.ISO_8859_1);

        assertArrayEquals(
                bytes, WebArchive.page(archive(bytes, "", "text/html")).orElseThrow());
    }

    @Test
    void longPagesAreRead() {
        var page = PAGE + "x".repeat(100_000);

        var found = WebArchive.page(archive(page.getBytes(StandardCharsets.UTF_8), "UTF-8", "text/html"));

        assertEquals(page.length() + 1, new String(found.orElseThrow(), StandardCharsets.UTF_8).length());
    }

    @Test
    void picturesAndOtherListsAreNoPages() {
        assertEquals(Optional.empty(), WebArchive.page(archive(new byte[] {1, 2}, "", "image/png")));
        assertEquals(Optional.empty(), WebArchive.page(list(Map.of("Other", "value"))));
        assertFalse(WebArchive.mayBe("<html>".getBytes(StandardCharsets.US_ASCII)));
    }

    @RepeatedTest(300)
    void damagedArchivesAreReadOrNot(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var file = archive(PAGE.getBytes(StandardCharsets.UTF_8), "UTF-8", "text/html");
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            boolean isTrailer = random.nextBoolean();
            int at = isTrailer ? file.length - 1 - random.nextInt(40) : random.nextInt(file.length);
            file[at] = (byte) random.nextInt(256);
        }
        var cut = random.nextInt(3) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;

        var page = WebArchive.page(cut);

        assertTrue(page.isEmpty() || page.get().length <= 3 * cut.length + 3);
    }

    private static byte[] archive(byte[] page, String encoding, String type) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("WebResourceData", page);
        resource.put("WebResourceMIMEType", type);
        if (!encoding.isEmpty()) resource.put("WebResourceTextEncodingName", encoding);
        resource.put("WebResourceURL", "https://example.org/Mürren");
        return list(Map.of("WebMainResource", resource));
    }

    /// A property list of nested dictionaries, with offsets of four bytes and references of two.
    private static byte[] list(Map<String, ?> dictionary) {
        var objects = new ArrayList<byte[]>();
        add(dictionary, objects);
        var file = new ByteArrayOutputStream();
        file.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
        var starts = new ArrayList<Integer>();
        for (var object : objects) {
            starts.add(file.size());
            file.writeBytes(object);
        }
        int table = file.size();
        starts.forEach(start -> file.writeBytes(number(start, 4)));
        file.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 4, 2});
        file.writeBytes(number(objects.size(), 8));
        file.writeBytes(number(0, 8));
        file.writeBytes(number(table, 8));
        return file.toByteArray();
    }

    private static int add(Object value, List<byte[]> objects) {
        int place = objects.size();
        objects.add(new byte[0]);
        var bytes = new ByteArrayOutputStream();
        if (value instanceof Map<?, ?> dictionary) {
            var keys = new ByteArrayOutputStream();
            var values = new ByteArrayOutputStream();
            dictionary.forEach((key, each) -> {
                keys.writeBytes(number(add(key, objects), 2));
                values.writeBytes(number(add(each, objects), 2));
            });
            bytes.writeBytes(mark(0xD, dictionary.size()));
            bytes.writeBytes(keys.toByteArray());
            bytes.writeBytes(values.toByteArray());
        } else if (value instanceof byte[] data) {
            bytes.writeBytes(mark(0x4, data.length));
            bytes.writeBytes(data);
        } else {
            var text = value.toString();
            boolean isAscii = text.chars().allMatch(c -> c < 128);
            Charset charset = isAscii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
            bytes.writeBytes(mark(isAscii ? 0x5 : 0x6, text.length()));
            bytes.writeBytes(text.getBytes(charset));
        }
        objects.set(place, bytes.toByteArray());
        return place;
    }

    private static byte[] mark(int kind, int length) {
        if (length < 15) return new byte[] {(byte) (kind * 16 + length)};
        var bytes = new ByteArrayOutputStream();
        bytes.write(kind * 16 + 0xF);
        bytes.write(0x12);
        bytes.writeBytes(number(length, 4));
        return bytes.toByteArray();
    }

    private static byte[] number(long number, int size) {
        var bytes = new byte[size];
        for (int i = 0; i < size; i++) bytes[i] = (byte) (number >> (8 * (size - 1 - i)));
        return bytes;
    }
}
