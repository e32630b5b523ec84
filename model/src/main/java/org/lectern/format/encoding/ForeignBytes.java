package org.lectern.format.encoding;

/// The bytes beyond ASCII that are no UTF-8.
///
/// In Western text such a byte is a letter among ASCII letters, and now and then stands beside another one; in
/// Chinese, Japanese, Korean, Cyrillic or Greek they come as whole words, some parts of which look like UTF-8.
///
/// @param count how many there are
/// @param neighbours how many of them have a byte beyond ASCII just before or behind
/// @param high how many bytes are beyond ASCII, valid or not
record ForeignBytes(int count, int neighbours, int high) {

    /// Of ten bytes at least so many have a neighbour where they make words; of Portuguese ones four have.
    private static final int OF_TEN = 7;
    /// So many bytes beyond ASCII tell what kind of text they make.
    private static final int ENOUGH = 24;
    private static final int LEAST = 6;

    static ForeignBytes in(byte[] bytes) {
        int count = 0;
        int neighbours = 0;
        int high = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = length(bytes, i);
            if (length == 0) {
                count++;
                boolean isBeside =
                        (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0);
                if (isBeside) neighbours++;
            }
            if (bytes[i] < 0) high += Math.max(length, 1);
            i += Math.max(length, 1);
        }
        return new ForeignBytes(count, neighbours, high);
    }

    /// Whether they make words, and so many that this is no chance.
    boolean areWords() {
        return high >= ENOUGH && count >= LEAST && neighbours * 10L >= (long) count * OF_TEN;
    }

    /// The length of the UTF-8 character that starts here, or 0 where none does; one that the end cuts off counts.
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) return 1;
        int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = at + 1; i < at + length && i < bytes.length; i++) if ((bytes[i] & 0xC0) != 0x80) return 0;
        return length;
    }
}
