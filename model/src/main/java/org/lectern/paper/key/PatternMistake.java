package org.lectern.paper.key;

import org.lectern.work.Problem;

/// Leaves a reader at the first mistake. It never leaves the package: [KeyPattern#read] answers it as a value.
final class PatternMistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int offset;
    private final transient Problem problem;

    PatternMistake(int offset, Problem problem) {
        super(problem.key(), null, false, false);
        this.offset = offset;
        this.problem = problem;
    }

    int offset() {
        return offset;
    }

    Problem problem() {
        return problem;
    }
}
