package org.lectern.library.result;

import java.util.List;
import org.lectern.change.Revision;
import org.lectern.work.Problem;

/// What a check of the library found.
///
/// @param problems empty when all is well
public record CheckReport(long papers, Revision revision, List<Problem> problems) {

    public CheckReport {
        problems = List.copyOf(problems);
    }
}
