package org.lectern.library.reference;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;
import org.lectern.enrichment.TextKeys;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// The index of a file, open: finds the records that may describe some papers, and gives them as they were read.
public final class ReferenceIndex implements AutoCloseable {

    private static final int RECORDS_A_LOOK = 256;

    private final FileChannel index;
    private final Layout layout;
    private final KeySearch search;

    private ReferenceIndex(FileChannel index, Layout layout) {
        this.index = index;
        this.layout = layout;
        search = new KeySearch(index, layout);
    }

    /// Opens an index.
    ///
    /// @param state the file's state now
    /// @return empty where it is of another state of the file, of another form, or was not written to its end
    static Optional<ReferenceIndex> open(Path file, FileState state) throws IOException {
        var index = FileChannel.open(file);
        var layout = Layout.of(index).filter(each -> each.file().equals(state));
        if (layout.isEmpty()) index.close();
        return layout.map(each -> new ReferenceIndex(index, each));
    }

    /// How many records it keeps.
    public int records() {
        return layout.records();
    }

    /// Gives all records that may describe one of the papers, in the order of the file. Not all of them do, but no
    /// other does.
    ///
    /// @param papers the papers' keys
    /// @throws IOException where the index is damaged
    public void find(List<TextKeys> papers, Progress progress, Consumer<KeptRecord> taker) throws IOException {
        read(search.find(papers, progress), progress, taker);
    }

    private void read(BitSet wanted, Progress progress, Consumer<KeptRecord> taker) throws IOException {
        if (wanted.isEmpty()) return;
        var table = Layout.read(index, layout.blockTable(), layout.blocks() * Layout.BLOCK_BYTES);
        int total = wanted.cardinality();
        int done = 0;
        for (int block = 0; block < layout.blocks(); block++) {
            int first = table.getInt(block * Layout.BLOCK_BYTES + Long.BYTES);
            boolean isLast = block + 1 == layout.blocks();
            int end = isLast ? layout.records() : table.getInt((block + 1) * Layout.BLOCK_BYTES + Long.BYTES);
            int next = wanted.nextSetBit(first);
            if (next < 0) return;
            if (next >= end) continue;
            long from = table.getLong(block * Layout.BLOCK_BYTES);
            long to = isLast ? layout.blockTable() : table.getLong((block + 1) * Layout.BLOCK_BYTES);
            try (var records = block(from, (int) (to - from))) {
                for (int record = first; record < end && next >= 0; record++) {
                    var kept = KeptRecord.read(records);
                    if (record != next) continue;
                    if (done++ % RECORDS_A_LOOK == 0) progress.at(Phase.COMPARING, done, total);
                    taker.accept(kept);
                    next = wanted.nextSetBit(record + 1);
                }
            }
        }
    }

    private DataInputStream block(long from, int length) throws IOException {
        var packed = new byte[length];
        Layout.read(index, from, length).get(packed);
        try (var inflating = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new DataInputStream(new ByteArrayInputStream(inflating.readAllBytes()));
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
