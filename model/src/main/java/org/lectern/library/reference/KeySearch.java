package org.lectern.library.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.lectern.enrichment.TextKeys;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Finds the records that share keys with papers: one telling key, or two runs of one paper's abstract.
///
/// Papers are looked up some at a time, their keys in ascending order, so that each shelf is read once at most, and
/// the file from its beginning to its end.
final class KeySearch {

    private static final int PAPERS = 256;
    private static final int PAPER_BITS = 8;

    private final FileChannel index;
    private final Layout layout;

    KeySearch(FileChannel index, Layout layout) {
        this.index = index;
        this.layout = layout;
    }

    BitSet find(List<TextKeys> papers, Progress progress) throws IOException {
        var found = new BitSet();
        if (layout.records() == 0) return found;
        var ends = Layout.read(index, layout.shelfTable(), Layout.SHELVES * Long.BYTES)
                .asLongBuffer();
        for (int from = 0; from < papers.size(); from += PAPERS) {
            progress.at(Phase.COMPARING, from, papers.size());
            var some = papers.subList(from, Math.min(papers.size(), from + PAPERS));
            var search = new Some(found);
            for (int paper = 0; paper < some.size(); paper++) search.ask(some.get(paper), paper);
            search.run(ends::get);
        }
        return found;
    }

    /// How many keys stand before the end of a shelf.
    @FunctionalInterface
    private interface Ends {
        long of(int shelf);
    }

    /// The search for some papers.
    private final class Some {
        private final BitSet found;
        /// A key as the index has it, then the paper, then whether it is a run.
        private final LongStream.Builder asked = LongStream.builder();
        /// Each record that shares a run with a paper, once for each run.
        private final LongList shared = new LongList();
        private int shelf = -1;
        private ByteBuffer keys = ByteBuffer.allocate(0);

        Some(BitSet found) {
            this.found = found;
        }

        void ask(TextKeys paper, int number) {
            paper.telling().forEach(key -> asked.add(question(key, number, 0)));
            paper.runs().forEach(key -> asked.add(question(key, number, 1)));
        }

        private static long question(long key, int paper, int run) {
            return (Layout.shortened(key) << PAPER_BITS | paper) << 1 | run;
        }

        void run(Ends ends) throws IOException {
            for (long question : asked.build().sorted().toArray()) look(question, ends);
            shared.eachRepeated(pair -> found.set((int) (pair & (Layout.MOST_RECORDS - 1))));
        }

        private void look(long question, Ends ends) throws IOException {
            boolean isRun = (question & 1) == 1;
            long paper = question >>> 1 & (PAPERS - 1);
            long key = question >>> (PAPER_BITS + 1);
            load((int) (key >>> (Layout.KEY_BITS - Layout.SHELF_BITS)), ends);
            long first = key << Layout.RECORD_BITS & ((1L << Layout.ENTRY_BITS) - 1);
            for (int at = place(first); at < count(); at++) {
                long entry = entry(at);
                if (entry >>> Layout.RECORD_BITS != first >>> Layout.RECORD_BITS) return;
                int record = (int) (entry & (Layout.MOST_RECORDS - 1));
                if (isRun) shared.add(paper << Layout.RECORD_BITS | record);
                else found.set(record);
            }
        }

        private void load(int wanted, Ends ends) throws IOException {
            if (wanted == shelf) return;
            shelf = wanted;
            long from = shelf == 0 ? 0 : ends.of(shelf - 1);
            int length = (int) (ends.of(shelf) - from) * Layout.ENTRY_BYTES;
            keys = Layout.read(index, layout.keyTable() + from * Layout.ENTRY_BYTES, length);
        }

        private int count() {
            return keys.limit() / Layout.ENTRY_BYTES;
        }

        /// The first place whose entry is not less.
        private int place(long least) {
            int from = 0;
            int to = count();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (entry(middle) < least) from = middle + 1;
                else to = middle;
            }
            return from;
        }

        private long entry(int at) {
            int from = at * Layout.ENTRY_BYTES;
            long high = keys.getShort(from) & 0xFFFFL;
            long low = keys.getInt(from + Short.BYTES) & 0xFFFFFFFFL;
            return (high << Integer.SIZE | low) & ((1L << Layout.ENTRY_BITS) - 1);
        }
    }

    /// Numbers, with repetitions.
    private static final class LongList {

        /// Takes a number.
        @FunctionalInterface
        interface Taker {
            void take(long number);
        }

        private long[] numbers = new long[1 << 10];
        private int size;

        void add(long number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        /// Gives the numbers that are there more than once.
        void eachRepeated(Taker taker) {
            Arrays.sort(numbers, 0, size);
            for (int i = 1; i < size; i++) {
                if (numbers[i] == numbers[i - 1]) taker.take(numbers[i]);
            }
        }
    }
}
