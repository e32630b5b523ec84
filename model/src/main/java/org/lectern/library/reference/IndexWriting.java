package org.lectern.library.reference;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.lectern.enrichment.TextKeys;
import org.lectern.library.core.NewFile;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// An index as it is written while its file passes. It is in its place once finished, and leaves nothing otherwise.
public final class IndexWriting implements AutoCloseable {

    /// How much of records is packed together, in bytes: what has to be unpacked to see one of them.
    private static final int BLOCK = 1 << 15;

    private static final int BUFFER = 1 << 16;
    private static final long KEYS_A_LOOK = 1 << 20;

    private final Path source;
    private final Path index;
    private final FileState state;
    private final Path beside;
    private final KeySorting keys;
    private final DataOutputStream out;
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(2 * BLOCK);
    private final DataOutputStream blockOut = new DataOutputStream(block);
    private final ByteArrayOutputStream blockTable = new ByteArrayOutputStream();
    private final DataOutputStream blockTableOut = new DataOutputStream(blockTable);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private int records;
    private int blocks;
    private int firstOfBlock;
    private long written;
    private long keyCount;

    /// @param source the file that is about to pass
    /// @param index where its index is to lie
    IndexWriting(Path source, Path index) throws IOException {
        this.source = source;
        this.index = index;
        state = FileState.of(source);
        beside = ReferenceIndexes.unfinished(index);
        keys = new KeySorting(beside);
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), BUFFER));
    }

    /// Takes in the next record.
    public void add(KeptRecord record, TextKeys found) throws IOException {
        if (records == Layout.MOST_RECORDS) throw new IOException("more records than can be numbered");
        record.write(blockOut);
        for (long key : found.telling().toArray()) add(key);
        for (long run : found.runs().toArray()) add(run);
        records++;
        if (block.size() >= BLOCK) writeBlock();
    }

    private void add(long key) throws IOException {
        keys.add(Layout.sorted(key, records));
        keyCount++;
    }

    private void writeBlock() throws IOException {
        blockTableOut.writeLong(written);
        blockTableOut.writeInt(firstOfBlock);
        var packed = new ByteArrayOutputStream(BLOCK);
        deflater.reset();
        try (var deflating = new DeflaterOutputStream(packed, deflater)) {
            block.writeTo(deflating);
        }
        packed.writeTo(out);
        written += packed.size();
        block.reset();
        blocks++;
        firstOfBlock = records;
    }

    /// Puts the index in its place, once the file has passed whole. Nothing is put there where the file has changed
    /// meanwhile.
    public void finish(Progress progress) throws IOException {
        if (block.size() > 0) writeBlock();
        long blockTableAt = written;
        blockTable.writeTo(out);
        long keysAt = blockTableAt + blockTable.size();
        var shelves = writeKeys(progress);
        long shelvesAt = keysAt + keyCount * Layout.ENTRY_BYTES;
        for (long end : shelves) out.writeLong(end);
        var layout = new Layout(state, records, blocks, blockTableAt, keysAt, shelvesAt);
        out.write(layout.bytes());
        out.close();
        if (FileState.of(source).equals(state)) NewFile.move(beside, index);
    }

    /// Writes all keys.
    ///
    /// @return how many keys stand before the end of each shelf
    private long[] writeKeys(Progress progress) throws IOException {
        var ends = new long[Layout.SHELVES];
        var sorted = new SortedKeys(out, ends, progress, keyCount);
        keys.each(sorted::write);
        for (int shelf = 1; shelf < ends.length; shelf++) ends[shelf] += ends[shelf - 1];
        return ends;
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        out.close();
        keys.close();
        Files.deleteIfExists(beside);
    }

    /// Writes keys as they come sorted, and counts those of each shelf.
    private static final class SortedKeys {
        private final DataOutputStream out;
        private final long[] counts;
        private final Progress progress;
        private final long total;
        private long done;

        SortedKeys(DataOutputStream out, long[] counts, Progress progress, long total) {
            this.out = out;
            this.counts = counts;
            this.progress = progress;
            this.total = total;
        }

        void write(long sorted) throws IOException {
            if (done++ % KEYS_A_LOOK == 0) progress.at(Phase.INDEXING, done, total);
            counts[(int) (sorted >>> Layout.ENTRY_BITS)]++;
            out.writeShort((short) (sorted >>> Integer.SIZE));
            out.writeInt((int) sorted);
        }
    }
}
