package org.lectern.duplicate;

import org.lectern.paper.PaperId;

/// Two papers without order.
///
/// @param first the one with the lower number
public record PaperPair(PaperId first, PaperId second) {

    public PaperPair {
        if (first.compareTo(second) >= 0) throw new IllegalArgumentException(first + " and " + second + " are no pair");
    }

    public static PaperPair of(PaperId one, PaperId other) {
        return one.compareTo(other) < 0 ? new PaperPair(one, other) : new PaperPair(other, one);
    }
}
