package org.lectern.index.word;

import java.util.Arrays;

/// The words of a text as bytes in one row, so that reading them one after the other is quick.
public final class Words {

    private static final int FEW = 64;
    /// How many numbers tell a word: where its form lies and how long it is, the same of its stem, and whether an
    /// equal word stands before it.
    private static final int NUMBERS = 5;

    private byte[] bytes = new byte[FEW * 8];
    private int[] numbers = new int[FEW * NUMBERS];
    private int used;
    private int size;

    Words() {}

    void clear() {
        used = 0;
        size = 0;
    }

    /// Adds a word.
    ///
    /// @param form its first `formLength` bytes are the whole word
    /// @param kept so many bytes of it begin the stem
    /// @param tail the rest of the stem, `tailLength` bytes from `tailAt` on
    void add(
            byte[] form,
            int formAt,
            int formLength,
            int kept,
            byte[] tail,
            int tailAt,
            int tailLength,
            boolean isRepeated) {
        reserve(formLength + kept + tailLength);
        int at = size++ * NUMBERS;
        numbers[at] = used;
        numbers[at + 1] = formLength;
        numbers[at + 2] = used;
        numbers[at + 3] = kept + tailLength;
        numbers[at + 4] = isRepeated ? 1 : 0;
        append(form, formAt, formLength);
        if (tailLength == 0) return;
        numbers[at + 2] = used;
        append(form, formAt, kept);
        append(tail, tailAt, tailLength);
    }

    private void append(byte[] from, int at, int length) {
        for (int i = 0; i < length; i++) bytes[used + i] = from[at + i];
        used += length;
    }

    private void reserve(int more) {
        if (used + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(used + more, bytes.length * 2));
        if ((size + 1) * NUMBERS > numbers.length) numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }

    int size() {
        return size;
    }

    /// Good until a word is added.
    byte[] bytes() {
        return bytes;
    }

    int formAt(int word) {
        return numbers[word * NUMBERS];
    }

    int formLength(int word) {
        return numbers[word * NUMBERS + 1];
    }

    int stemAt(int word) {
        return numbers[word * NUMBERS + 2];
    }

    /// 0 for a word without meaning.
    int stemLength(int word) {
        return numbers[word * NUMBERS + 3];
    }

    /// Whether the whole word is its own stem.
    boolean isStem(int word) {
        return formAt(word) == stemAt(word) && formLength(word) == stemLength(word);
    }

    /// Whether the same form is known to stand before it.
    boolean isRepeated(int word) {
        return numbers[word * NUMBERS + 4] != 0;
    }
}
