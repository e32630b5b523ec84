package org.lectern.library.arrival;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lectern.change.Facts;
import org.lectern.change.Taken;
import org.lectern.format.Parsed;
import org.lectern.paper.PaperId;
import org.lectern.work.Problem;

/// Some records of one file in a row, sorted by what the user wishes: taken in, left out, kept aside.
public final class Chunk {

    private static final int LONGEST_BEGINNING = 200;

    /// What is said of a file as a whole, though it has the form of a record.
    private static final Problem NO_LIST = Problem.of("import.no-list");

    private final List<Parsed> records;
    private final Place first;
    private final Wishes wishes;
    private final List<Parsed> taken = new ArrayList<>();
    private final SortedMap<Integer, PaperId> joins = new TreeMap<>();
    private final SortedMap<Integer, Taken.Landing> known = new TreeMap<>();
    private final List<Parsed.Rejected> broken = new ArrayList<>();

    /// @param first the first record's place
    /// @param joined finds the paper that a record is by the user's word
    /// @param standing finds the paper of a record that stood in its file when that was read before
    public Chunk(
            List<Parsed> records,
            Place first,
            Wishes wishes,
            Function<Place, Optional<PaperId>> joined,
            Function<Parsed.Accepted, Optional<Taken.Landing>> standing) {
        this.records = List.copyOf(records);
        this.first = first;
        this.wishes = wishes;
        for (int i = 0; i < records.size(); i++) sort(i, joined, standing);
    }

    private void sort(
            int index,
            Function<Place, Optional<PaperId>> joining,
            Function<Parsed.Accepted, Optional<Taken.Landing>> standing) {
        var record = records.get(index);
        var place = place(index);
        if (wishes.leavesOut(place)) return;
        if (record instanceof Parsed.Rejected rejected) {
            if (isKept(rejected)) broken.add(rejected);
            return;
        }
        var joined = joining.apply(place);
        if (joined.isEmpty() && record instanceof Parsed.Accepted accepted) {
            standing.apply(accepted).ifPresent(landing -> known.put(index, landing));
            if (known.containsKey(index)) return;
        }
        joined.ifPresent(paper -> joins.put(taken.size(), paper));
        taken.add(record);
    }

    private Place place(int index) {
        return new Place(first.input(), first.record() + index);
    }

    /// The records to take in.
    public List<Parsed> taken() {
        return Collections.unmodifiableList(taken);
    }

    /// Those of them, by their place in [#taken], that are papers held by the user's word.
    public SortedMap<Integer, PaperId> joins() {
        return Collections.unmodifiableSortedMap(joins);
    }

    /// How many records stood in their file before and are not taken in again.
    public int known() {
        return known.size();
    }

    /// The records to keep aside.
    public List<Parsed.Rejected> broken() {
        return Collections.unmodifiableList(broken);
    }

    /// Only what has a text of its own can be corrected.
    public static boolean isKept(Parsed.Rejected rejected) {
        return !rejected.source().verbatim().isBlank() && !rejected.reason().equals(NO_LIST);
    }

    /// Tells which paper each record came to that was not left out or rejected.
    ///
    /// @param landings what became of those that were taken in
    public void landed(List<Taken.Landing> landings, BiConsumer<Place, PaperId> taker) {
        int next = 0;
        for (int i = 0; i < records.size(); i++) {
            if (wishes.leavesOut(place(i)) || records.get(i) instanceof Parsed.Rejected) continue;
            var standing = known.get(i);
            taker.accept(place(i), (standing == null ? landings.get(next++) : standing).paper());
        }
    }

    /// Tells a witness of all records that were not left out.
    ///
    /// @param landings what became of those that were taken in
    /// @param heldBefore papers with lower numbers were held before the import began
    public void tell(List<Taken.Landing> landings, Facts facts, PaperId heldBefore, Witness witness) {
        int next = 0;
        for (int i = 0; i < records.size(); i++) {
            var record = records.get(i);
            if (wishes.leavesOut(place(i))) continue;
            if (record instanceof Parsed.Rejected rejected) {
                var outcome = new Outcome.Rejected(rejected.reason(), isKept(rejected));
                witness.saw(arrival(i, outcome), Optional.of(record), Optional.empty());
            } else {
                var standing = known.get(i);
                var landing = standing == null ? landings.get(next++) : standing;
                witness.saw(arrival(i, outcome(landing, facts, heldBefore)), Optional.of(record), Optional.of(landing));
            }
        }
    }

    private Arrival arrival(int index, Outcome outcome) {
        var record = records.get(index);
        var source = record.source();
        return new Arrival(place(index), source.file(), source.line(), title(record), outcome);
    }

    private static String title(Parsed record) {
        return switch (record) {
            case Parsed.Accepted accepted -> accepted.citation().shownTitle();
            case Parsed.Restored restored -> restored.paper().citation().shownTitle();
            case Parsed.Rejected rejected -> beginning(rejected.source().verbatim());
        };
    }

    private static String beginning(String verbatim) {
        var line = verbatim.lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        return line.substring(0, Math.min(LONGEST_BEGINNING, line.length()));
    }

    private static Outcome outcome(Taken.Landing landing, Facts facts, PaperId heldBefore) {
        if (landing.how() == Taken.How.NEW) return new Outcome.New();
        if (landing.paper().number() < heldBefore.number())
            return new Outcome.Known(landing.paper(), landing.how(), landing.why());
        var brought = facts.sources(landing.paper()).getFirst().source();
        return new Outcome.Twin(brought.file(), brought.line(), landing.why());
    }
}
