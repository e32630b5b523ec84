package org.lectern.format.bibtex.bibdesk;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks a text up in one of Apple's binary property lists (`bplist00`, described in CFBinaryPList.c of
/// CoreFoundation).
///
/// The list is a table of objects: each has a byte with its kind and length, and objects that hold others name them by
/// their numbers. Of an object graph that was archived whole (`NSKeyedArchiver`), keys and values of a dictionary
/// are arrays named `NS.keys` and `NS.objects`.
final class BinaryPlist {

    private static final byte[] MAGIC = "bplist0".getBytes(StandardCharsets.US_ASCII);
    private static final int TRAILER = 32;
    /// Larger tables are no bookmark.
    private static final long MOST_OBJECTS = 100_000;

    private final ByteBuffer bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final int objects;
    private final int table;

    private BinaryPlist(byte[] list) {
        bytes = ByteBuffer.wrap(list);
        int trailer = list.length - TRAILER;
        offsetSize = bytes.get(trailer + 6);
        referenceSize = bytes.get(trailer + 7);
        long count = bytes.getLong(trailer + 8);
        long start = bytes.getLong(trailer + 24);
        if (count < 0 || count > MOST_OBJECTS || start < 0 || start > trailer) throw new BufferUnderflowException();
        objects = (int) count;
        table = (int) start;
    }

    static boolean isOne(byte[] list) {
        if (list.length < MAGIC.length + TRAILER) return false;
        for (int i = 0; i < MAGIC.length; i++) if (list[i] != MAGIC[i]) return false;
        return true;
    }

    /// The text that a dictionary of the list has under a key; empty where there is none, or the list is damaged.
    static Optional<String> text(byte[] list, String key) {
        try {
            return new BinaryPlist(list).under(key);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty(); // cut off, or no property list after all
        }
    }

    private Optional<String> under(String key) {
        for (int i = 0; i < objects; i++) {
            if (kind(i) != 0xD) continue;
            var keys = references(i, 0);
            var values = references(i, keys.size());
            var found = value(keys, values, key).or(() -> archived(keys, values, key));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<String> value(List<Integer> keys, List<Integer> values, String key) {
        for (int i = 0; i < keys.size(); i++)
            if (text(keys.get(i)).filter(key::equals).isPresent()) return text(values.get(i));
        return Optional.empty();
    }

    /// A dictionary within an archive, whose keys and values are numbers in the archive's own list of objects.
    private Optional<String> archived(List<Integer> keys, List<Integer> values, String key) {
        var all = listUnder("$objects");
        int names = -1;
        int objectsOf = -1;
        for (int i = 0; i < keys.size(); i++) {
            var name = text(keys.get(i)).orElse("");
            if (name.equals("NS.keys")) names = values.get(i);
            if (name.equals("NS.objects")) objectsOf = values.get(i);
        }
        if (names < 0 || objectsOf < 0 || kind(names) != 0xA || kind(objectsOf) != 0xA) return Optional.empty();
        return value(
                references(names, 0).stream().map(each -> resolved(each, all)).toList(),
                references(objectsOf, 0).stream()
                        .map(each -> resolved(each, all))
                        .toList(),
                key);
    }

    private List<Integer> listUnder(String key) {
        for (int i = 0; i < objects; i++) {
            if (kind(i) != 0xD) continue;
            var keys = references(i, 0);
            var values = references(i, keys.size());
            for (int k = 0; k < keys.size(); k++)
                if (text(keys.get(k)).filter(key::equals).isPresent() && kind(values.get(k)) == 0xA)
                    return references(values.get(k), 0);
        }
        return List.of();
    }

    /// The object that a number within an archive (a `UID`) means.
    private int resolved(int object, List<Integer> all) {
        if (kind(object) != 0x8) return object;
        int at = offset(object);
        int uid = (int) number(at + 1, (bytes.get(at) & 0xF) + 1);
        return uid >= 0 && uid < all.size() ? all.get(uid) : object;
    }

    private int kind(int object) {
        return (bytes.get(offset(object)) & 0xFF) >> 4;
    }

    private Optional<String> text(int object) {
        int kind = kind(object);
        if (kind != 0x5 && kind != 0x6) return Optional.empty();
        Charset charset = kind == 0x5 ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
        int length = length(object) * (kind == 0x5 ? 1 : 2);
        int start = content(object);
        if (length < 0 || start + length > bytes.limit()) throw new BufferUnderflowException();
        return Optional.of(new String(bytes.array(), start, length, charset));
    }

    /// The objects that an array or dictionary holds, after the first `skipped`.
    private List<Integer> references(int object, int skipped) {
        int length = length(object);
        int start = content(object) + skipped * referenceSize;
        if (length < 0 || start + (long) length * referenceSize > bytes.limit()) throw new BufferUnderflowException();
        var references = new ArrayList<Integer>(length);
        for (int i = 0; i < length; i++) references.add((int) number(start + i * referenceSize, referenceSize));
        return references;
    }

    /// The number of bytes, characters or entries: in the byte of the kind, or behind it where that is too small.
    private int length(int object) {
        int at = offset(object);
        int nibble = bytes.get(at) & 0xF;
        return nibble < 0xF ? nibble : (int) number(at + 2, 1 << (bytes.get(at + 1) & 0xF));
    }

    private int content(int object) {
        int at = offset(object);
        return (bytes.get(at) & 0xF) < 0xF ? at + 1 : at + 2 + (1 << (bytes.get(at + 1) & 0xF));
    }

    private int offset(int object) {
        if (object < 0 || object >= objects) throw new BufferUnderflowException();
        return (int) number(table + object * offsetSize, offsetSize);
    }

    private long number(int at, int size) {
        if (size < 1 || size > 8) throw new BufferUnderflowException();
        long number = 0;
        for (int i = 0; i < size; i++) number = (number << 8) | (bytes.get(at + i) & 0xFF);
        return number;
    }
}
