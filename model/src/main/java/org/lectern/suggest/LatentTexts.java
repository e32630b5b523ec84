package org.lectern.suggest;

import org.lectern.vector.LatentVectors;

/// The tagged papers in a few dimensions, in which words that keep the same company count as alike.
///
/// A text from elsewhere is folded in: it lies where the tagged papers pull it that share words with it (Deerwester
/// and others 1990, seen from the side of the papers).
final class LatentTexts {

    private static final double PENALTY = 1;

    private final int dimensions;
    private final float[][] places;
    private final double[] spreads;
    private final double[][] sums;
    private final double[][] factor;

    LatentTexts(LatentVectors vectors, Tagged tagged) {
        dimensions = vectors.dimensions();
        places = new float[tagged.size()][];
        spreads = new double[dimensions];
        for (int paper = 0; paper < places.length; paper++) {
            places[paper] = place(vectors, tagged.row(paper));
            for (int i = 0; i < dimensions; i++) spreads[i] += places[paper][i] * places[paper][i];
        }
        factor = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) factor[i][i] = PENALTY;
        for (var place : places) {
            for (int i = 0; i < dimensions; i++) {
                for (int j = 0; j <= i; j++) factor[i][j] += place[i] * place[j];
            }
        }
        Cholesky.factor(factor);
        sums = new double[tagged.tags().size()][dimensions];
        for (int tag = 0; tag < sums.length; tag++) {
            for (int paper : tagged.papersOf(tag)) add(sums[tag], places[paper], 1);
        }
    }

    static float[] place(LatentVectors vectors, int row) {
        var place = new float[vectors.dimensions()];
        for (int i = 0; i < place.length; i++) place[i] = vectors.at(row, i);
        return place;
    }

    private static void add(double[] sum, float[] part, int sign) {
        for (int i = 0; i < sum.length; i++) sum[i] += sign * part[i];
    }

    /// Where a text lies that shares words with tagged papers.
    float[] folded(float[] similarities) {
        var sum = new double[dimensions];
        for (int paper = 0; paper < similarities.length; paper++) {
            if (similarities[paper] <= 0) continue;
            for (int i = 0; i < dimensions; i++) sum[i] += similarities[paper] * places[paper][i];
        }
        double squares = 0;
        for (int i = 0; i < dimensions; i++) {
            sum[i] /= Math.max(1e-9, spreads[i]);
            squares += sum[i] * sum[i];
        }
        var place = new float[dimensions];
        if (squares == 0) return place;
        for (int i = 0; i < dimensions; i++) place[i] = (float) (sum[i] / Math.sqrt(squares));
        return place;
    }

    /// How alike each tagged paper is to a place, from -1 to 1; 0 for the paper itself.
    float[] similarities(float[] place, int own) {
        var similarities = new float[places.length];
        for (int paper = 0; paper < places.length; paper++) {
            if (paper == own) continue;
            float sum = 0;
            for (int i = 0; i < dimensions; i++) sum += place[i] * places[paper][i];
            similarities[paper] = sum;
        }
        return similarities;
    }

    /// A place with the directions that all papers share taken back, so that what is left tells them apart.
    double[] whitened(float[] place) {
        var whitened = new double[dimensions];
        for (int i = 0; i < dimensions; i++) whitened[i] = place[i];
        Cholesky.solve(factor, whitened);
        return whitened;
    }

    /// The share of papers at a place that have a tag, as a plane through all papers tells (ridge regression; Hoerl,
    /// Kennard 1970).
    ///
    /// @param isKnown whether the place is that of a tagged paper, which then has no say (leave one out)
    double share(float[] place, double[] whitened, int tag, boolean isKnown, boolean isOwn) {
        double share = 0;
        double leverage = 0;
        for (int i = 0; i < dimensions; i++) {
            share += whitened[i] * sums[tag][i];
            leverage += whitened[i] * place[i];
        }
        if (!isKnown) return share;
        return (share - (isOwn ? leverage : 0)) / (1 - leverage);
    }
}
