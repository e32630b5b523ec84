package org.lectern.library.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.change.Taken;
import org.lectern.format.Parsed;
import org.lectern.library.result.ImportReport;
import org.lectern.paper.Citation;
import org.lectern.work.Progress;

/// Gathers what a rehearsal sees, as light rows.
public final class Rows implements Witness {

    private final Lookout lookout;
    private final List<Arrival> rows = new ArrayList<>();

    public Rows(Lookout lookout) {
        this.lookout = lookout;
    }

    @Override
    public void saw(Arrival arrival, Optional<Parsed> record, Optional<Taken.Landing> landing) {
        rows.add(arrival);
        if (!(arrival.outcome() instanceof Outcome.New)) return;
        var paper = landing.orElseThrow().paper();
        lookout.add(paper, arrival, citation(record.orElseThrow()));
    }

    private static Citation citation(Parsed record) {
        return switch (record) {
            case Parsed.Accepted accepted -> accepted.citation();
            case Parsed.Restored restored -> restored.paper().citation();
            case Parsed.Rejected _ -> throw new IllegalStateException("a rejected record is no new paper");
        };
    }

    /// All rows, with the papers that new ones may be.
    public Rehearsal rehearsal(ImportReport report, Progress progress) {
        var possible = lookout.find(progress);
        return new Rehearsal(
                report,
                rows.stream()
                        .map(row -> Optional.ofNullable(possible.get(row.place()))
                                .map(row::with)
                                .orElse(row))
                        .toList());
    }
}
