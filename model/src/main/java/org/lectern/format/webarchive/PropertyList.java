package org.lectern.format.webarchive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// A binary property list (Apple's `bplist00`, as CoreFoundation's CFBinaryPList.c describes it), of which single
/// values are looked up where they lie.
///
/// An object is a byte for its kind and length, and what follows; a table at the end says where each object starts,
/// and 32 bytes behind it say how to read the table. No value is followed further than the asked path, so a list that
/// refers to itself does no harm, and whatever lies outside the file is nothing.
final class PropertyList {

    private static final byte[] START = "bplist00".getBytes(StandardCharsets.US_ASCII);
    private static final int TRAILER = 32;
    private static final int DATA = 0x4;
    private static final int ASCII = 0x5;
    private static final int UTF16 = 0x6;
    private static final int DICTIONARY = 0xD;
    /// A length of 15 stands in an integer of its own behind the byte of the kind.
    private static final int LONG = 0xF;

    private final byte[] file;
    private final int offsetSize;
    private final int referenceSize;
    private final int objects;
    private final int top;
    private final int table;

    private PropertyList(byte[] file) {
        this.file = file;
        int trailer = file.length - TRAILER;
        offsetSize = file[trailer + 6];
        referenceSize = file[trailer + 7];
        objects = number(trailer + 8, 8).orElse(-1);
        top = number(trailer + 16, 8).orElse(-1);
        table = number(trailer + 24, 8).orElse(-1);
    }

    /// Whether a file starts like one.
    static boolean is(byte[] start) {
        return start.length >= START.length && Arrays.equals(start, 0, START.length, START, 0, START.length);
    }

    static Optional<PropertyList> of(byte[] file) {
        return is(file) && file.length >= START.length + TRAILER
                ? Optional.of(new PropertyList(file))
                : Optional.empty();
    }

    /// The bytes at the end of a path of names in nested dictionaries.
    Optional<byte[]> data(String... path) {
        return at(path).flatMap(this::value).filter(value -> value.kind == DATA).map(this::bytes);
    }

    /// The text at the end of a path.
    Optional<String> text(String... path) {
        return at(path).flatMap(this::value).flatMap(this::text);
    }

    /// An object's kind, how much it holds, and where that starts.
    private record Value(int kind, int length, int from) {}

    private Optional<Integer> at(String... path) {
        Optional<Integer> object = Optional.of(top);
        for (var name : path) object = object.flatMap(this::value).flatMap(value -> entry(value, name));
        return object;
    }

    private Optional<Integer> entry(Value dictionary, String name) {
        if (dictionary.kind != DICTIONARY) return Optional.empty();
        for (int i = 0; i < dictionary.length; i++) {
            var key = number(dictionary.from + i * referenceSize, referenceSize);
            if (key.isEmpty()) return Optional.empty();
            if (value(key.getAsInt()).flatMap(this::text).equals(Optional.of(name))) {
                var found = number(dictionary.from + (dictionary.length + i) * referenceSize, referenceSize);
                return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Value> value(int object) {
        if (object < 0 || object >= objects) return Optional.empty();
        var start = number((long) table + (long) object * offsetSize, offsetSize);
        if (start.isEmpty() || start.getAsInt() >= file.length) return Optional.empty();
        int mark = file[start.getAsInt()] & 0xFF;
        int length = mark & 0xF;
        int from = start.getAsInt() + 1;
        if (length == LONG && from < file.length) {
            int size = 1 << (file[from] & 0xF);
            var told = number(from + 1L, size);
            if (told.isEmpty()) return Optional.empty();
            length = told.getAsInt();
            from += 1 + size;
        }
        long end = from + (long) length * width(mark >> 4);
        return end <= file.length ? Optional.of(new Value(mark >> 4, length, from)) : Optional.empty();
    }

    /// How many bytes each part of an object of a kind takes.
    private int width(int kind) {
        return switch (kind) {
            case UTF16 -> 2;
            case DICTIONARY -> 2 * referenceSize;
            default -> 1;
        };
    }

    private Optional<String> text(Value value) {
        return switch (value.kind) {
            case ASCII -> Optional.of(new String(file, value.from, value.length, StandardCharsets.US_ASCII));
            case UTF16 -> Optional.of(new String(file, value.from, 2 * value.length, StandardCharsets.UTF_16BE));
            default -> Optional.empty();
        };
    }

    private byte[] bytes(Value value) {
        return Arrays.copyOfRange(file, value.from, value.from + value.length);
    }

    /// A whole number, the high byte first; none where it lies outside the file or is larger than one.
    private OptionalInt number(long from, int size) {
        if (from < 0 || size < 1 || size > 8 || from + size > file.length) return OptionalInt.empty();
        long number = 0;
        for (int i = 0; i < size; i++) number = number << 8 | (file[(int) from + i] & 0xFF);
        return number >= 0 && number <= file.length ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
