package org.lectern.duplicate;

import java.util.List;

/// Two papers that may be one work, and why.
///
/// @param score from 0 to 1; the logistic function of the evidence's summed log-odds
/// @param evidence for and against, the strongest first
public record DuplicateCandidate(PaperPair pair, Tier tier, Relation relation, double score, List<Evidence> evidence) {

    public DuplicateCandidate {
        if (!(score >= 0 && score <= 1)) throw new IllegalArgumentException("no score: " + score);
        evidence = List.copyOf(evidence);
    }
}
