package org.lectern.library.result;

import org.lectern.paper.PaperId;

/// A paper in a ranking, under the name that scripts know it by.
public record Scored(PaperId id, double score, String scriptKey) {}
