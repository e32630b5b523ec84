package org.lectern.vector;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// Nearest neighbours among dense rows, block by block.
///
/// Up to some ten thousand rows, each row meets every block. Beyond, rows are first gathered round a few hundred
/// centres (spherical k-means), a block a centre, and a row meets the blocks of the centres nearest to it (an
/// inverted file; Jégou, Douze, Schmid 2011).
final class LatentSearch {

    private static final int CHUNK = 128;
    private static final int BLOCK = 512;
    private static final int MOST_EXACT = 20_000;
    private static final int MEETINGS = 12;
    private static final int ROUNDS = 3;
    private static final long SEED = 20_110_101;

    private final LatentVectors vectors;
    private final int nearest;
    private final int[][] ids;
    private final float[][] similarities;

    LatentSearch(LatentVectors vectors, int nearest) {
        this.vectors = vectors;
        this.nearest = nearest;
        ids = new int[vectors.rows()][];
        similarities = new float[vectors.rows()][];
    }

    /// Some rows, coordinate by coordinate, so that a row is compared with all of them in one sweep of memory.
    private static final class Block {

        private final int[] rows;
        private final float[] values;

        private Block(int[] rows, float[] values) {
            this.rows = rows;
            this.values = values;
        }

        static Block of(LatentVectors vectors, int[] rows) {
            var values = new float[rows.length * vectors.dimensions()];
            for (int dimension = 0; dimension < vectors.dimensions(); dimension++) {
                for (int i = 0; i < rows.length; i++) {
                    values[dimension * rows.length + i] = vectors.at(rows[i], dimension);
                }
            }
            return new Block(rows, values);
        }

        /// The similarities of a row to all rows of the block.
        void compare(LatentVectors vectors, int row, float[] similarities) {
            Arrays.fill(similarities, 0, rows.length, 0);
            for (int dimension = 0; dimension < vectors.dimensions(); dimension++) {
                float value = vectors.at(row, dimension);
                int at = dimension * rows.length;
                for (int i = 0; i < rows.length; i++) similarities[i] += value * values[at + i];
            }
        }
    }

    NeighbourGraph graph(Progress progress) {
        if (vectors.rows() <= MOST_EXACT) meetAll(progress);
        else meetNearest(progress);
        return new NeighbourGraph(ids, similarities);
    }

    private void meetAll(Progress progress) {
        int rows = vectors.rows();
        var best = new Best[rows];
        var queries = new int[rows];
        for (int i = 0; i < rows; i++) {
            best[i] = new Best(nearest);
            queries[i] = i;
        }
        new Chunks(rows, CHUNK).run(Phase.COMPARING, progress, (from, to) -> {
            for (int at = 0; at < rows; at += BLOCK) {
                var block = Block.of(vectors, Arrays.copyOfRange(queries, at, Math.min(rows, at + BLOCK)));
                for (int row = from; row < to; row++) meet(row, block, best[row]);
            }
        });
        take(best);
    }

    private void meetNearest(Progress progress) {
        int rows = vectors.rows();
        var centres = Centres.of(vectors, (int) Math.sqrt(rows), ROUNDS, SEED, progress);
        var members = centres.members();
        var blocks = new Block[members.length];
        for (int i = 0; i < members.length; i++) blocks[i] = Block.of(vectors, members[i]);
        var best = new Best[rows];
        new Chunks(rows, CHUNK).run(Phase.COMPARING, progress, (from, to) -> {
            for (int row = from; row < to; row++) {
                best[row] = new Best(nearest);
                for (int centre : centres.nearest(row, MEETINGS)) meet(row, blocks[centre], best[row]);
            }
        });
        take(best);
    }

    private void meet(int row, Block block, Best best) {
        var scores = new float[block.rows.length];
        block.compare(vectors, row, scores);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= best.bar() && block.rows[i] != row) best.offer(block.rows[i], scores[i]);
        }
    }

    private void take(Best[] best) {
        for (int row = 0; row < best.length; row++) {
            ids[row] = best[row].rows();
            similarities[row] = best[row].scores();
        }
    }

    /// Places in the space round which the rows lie.
    private static final class Centres {

        private final LatentVectors vectors;
        private final double[][] places;
        private final int[] centreOf;

        private Centres(LatentVectors vectors, double[][] places, int[] centreOf) {
            this.vectors = vectors;
            this.places = places;
            this.centreOf = centreOf;
        }

        static Centres of(LatentVectors vectors, int count, int rounds, long seed, Progress progress) {
            var random = new SplittableRandom(seed);
            var places = new double[count][vectors.dimensions()];
            for (var place : places) {
                int row = random.nextInt(vectors.rows());
                for (int i = 0; i < place.length; i++) place[i] = vectors.at(row, i);
            }
            var centres = new Centres(vectors, places, new int[vectors.rows()]);
            for (int i = 0; i < rounds; i++) {
                centres.gather(progress);
                if (i + 1 < rounds) centres.move();
            }
            return centres;
        }

        private void gather(Progress progress) {
            new Chunks(vectors.rows(), CHUNK).run(Phase.COMPARING, progress, (from, to) -> {
                for (int row = from; row < to; row++) centreOf[row] = nearest(row, 1)[0];
            });
        }

        private void move() {
            for (var place : places) Arrays.fill(place, 0);
            for (int row = 0; row < centreOf.length; row++) {
                var place = places[centreOf[row]];
                for (int i = 0; i < place.length; i++) place[i] += vectors.at(row, i);
            }
            for (var place : places) {
                double squares = 0;
                for (double each : place) squares += each * each;
                if (squares == 0) continue;
                double length = Math.sqrt(squares);
                for (int i = 0; i < place.length; i++) place[i] /= length;
            }
        }

        /// The centres nearest to a row, the nearest first.
        int[] nearest(int row, int count) {
            var best = new Best(count);
            for (int centre = 0; centre < places.length; centre++) {
                var place = places[centre];
                double product = 0;
                for (int i = 0; i < place.length; i++) product += place[i] * vectors.at(row, i);
                best.offer(centre, (float) (product + 2)); // a cosine may be negative, a score may not
            }
            return best.rows();
        }

        int[][] members() {
            var sizes = new int[places.length];
            for (int centre : centreOf) sizes[centre]++;
            var members = new int[places.length][];
            for (int i = 0; i < sizes.length; i++) members[i] = new int[sizes[i]];
            Arrays.fill(sizes, 0);
            for (int row = 0; row < centreOf.length; row++) members[centreOf[row]][sizes[centreOf[row]]++] = row;
            return members;
        }
    }
}
