package org.lectern.library.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/// What stands at the end of an index, and says where the rest lies: first the blocks of records, then a table of them,
/// then the keys, then where each shelf of keys ends.
///
/// A key's highest bits are its shelf, so that they need not be written; of it and of its record's number six bytes
/// remain.
///
/// @param file the state of the file that was read
/// @param records how many are kept
/// @param blocks how many blocks they lie in
/// @param blockTable where the table of blocks begins
/// @param keyTable where the keys begin
/// @param shelfTable where the table of shelves begins
record Layout(FileState file, int records, int blocks, long blockTable, long keyTable, long shelfTable) {

    static final int RECORD_BITS = 28;
    static final int SHELF_BITS = 16;
    /// One bit less than would fit, so that sorted numbers are never negative.
    static final int KEY_BITS = Long.SIZE - 1 - RECORD_BITS;

    static final int SHELVES = 1 << SHELF_BITS;
    static final int ENTRY_BITS = Long.SIZE - 1 - SHELF_BITS;
    static final int ENTRY_BYTES = 6;
    /// The most records that have numbers.
    static final int MOST_RECORDS = 1 << RECORD_BITS;

    /// Where a block lies, and its first record.
    static final int BLOCK_BYTES = Long.BYTES + Integer.BYTES;

    /// `LctnRef` and the number of this form. The number rises with each change of this layout, of
    /// [org.lectern.enrichment.TextKeys], or of what importers make of a record.
    private static final long FORM = 0x4C63746E52656601L;

    private static final int BYTES = 7 * Long.BYTES + 2 * Integer.BYTES;

    /// A key as it is sorted.
    static long sorted(long key, int record) {
        return shortened(key) << RECORD_BITS | record;
    }

    /// A key's highest bits.
    static long shortened(long key) {
        return key >>> (Long.SIZE - KEY_BITS);
    }

    byte[] bytes() {
        var bytes = new byte[BYTES];
        ByteBuffer.wrap(bytes)
                .putLong(file.bytes())
                .putLong(file.changed())
                .putLong(file.ends())
                .putInt(records)
                .putInt(blocks)
                .putLong(blockTable)
                .putLong(keyTable)
                .putLong(shelfTable)
                .putLong(FORM);
        return bytes;
    }

    /// The layout of an index; empty where it was written in another form, or not to its end.
    static Optional<Layout> of(FileChannel index) throws IOException {
        long at = index.size() - BYTES;
        if (at < 0) return Optional.empty();
        var bytes = read(index, at, BYTES);
        var file = new FileState(bytes.getLong(), bytes.getLong(), bytes.getLong());
        var layout =
                new Layout(file, bytes.getInt(), bytes.getInt(), bytes.getLong(), bytes.getLong(), bytes.getLong());
        return bytes.getLong() == FORM ? Optional.of(layout) : Optional.empty();
    }

    /// Bytes of an index.
    static ByteBuffer read(FileChannel index, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (index.read(bytes, from + bytes.position()) < 0) throw new IOException("the index breaks off");
        }
        return bytes.flip();
    }
}
