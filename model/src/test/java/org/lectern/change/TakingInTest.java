package org.lectern.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.duplicate.Evidence;
import org.lectern.format.Parsed;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.Source;
import org.lectern.work.Problem;

/// What becomes of each record, and of those that could not be read.
class TakingInTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final PaperId ONE = new PaperId(1);
    private static final Citation DOORS = Citation.titled("On doors")
            .with()
            .abstractText("Doors open and close.")
            .build();
    private static final Citation GATES = Citation.titled("On gates")
            .with()
            .abstractText("Gates do, too.")
            .venue("Acta")
            .build();

    private final MapFacts facts = new MapFacts();

    private Taken take(SortedMap<Integer, PaperId> joins, Parsed... records) {
        var taken = Plan.takeIn(new Edit.TakeIn(List.of(records), false, NOW, new PaperId(100), joins), facts);
        facts.apply(taken.delta());
        return taken;
    }

    private Taken.Landing take(Parsed record) {
        return take(Collections.emptySortedMap(), record).landings().getFirst();
    }

    private Delta apply(Edit edit) {
        var delta = Plan.of(edit, facts);
        facts.apply(delta);
        return delta;
    }

    private static Parsed record(Citation citation, int number) {
        var source = new Source("list.txt", "page", number, number, "", "", citation.title());
        return new Parsed.Accepted(source, citation, List.of(), List.of());
    }

    private static Parsed.Rejected broken(String verbatim, int line) {
        var source = new Source("list.txt", "page", 1, line, "", "", verbatim);
        return new Parsed.Rejected(source, Problem.of("import.no-title"));
    }

    private static SortedSet<Long> numbers(Long... numbers) {
        return new TreeSet<>(List.of(numbers));
    }

    @Test
    void eachRecordLandsSomewhereForAReason() {
        assertEquals(Taken.How.NEW, take(record(DOORS, 1)).how());
        assertEquals(Taken.How.SAME_RECORD, take(record(DOORS, 1)).how());

        var again = take(record(DOORS, 7));

        assertEquals(
                new Taken.Landing(
                        ONE, Taken.How.SAME_TEXT, List.of(new Evidence.SameTitle(), new Evidence.SameAbstract())),
                again);
    }

    @Test
    void twoRecordsOfOneChunkMeet() {
        var landings = take(Collections.emptySortedMap(), record(DOORS, 1), record(GATES, 2), record(DOORS, 3))
                .landings();

        assertEquals(
                List.of(Taken.How.NEW, Taken.How.NEW, Taken.How.SAME_TEXT),
                landings.stream().map(Taken.Landing::how).toList());
        assertEquals(landings.getFirst().paper(), landings.getLast().paper());
    }

    @Test
    void aRecordIsThePaperThatTheUserNames() {
        take(record(DOORS, 1));

        var landing =
                take(new TreeMap<>(Map.of(0, ONE)), record(GATES, 2)).landings().getFirst();

        assertEquals(Taken.How.JOINED, landing.how());
        assertEquals("Acta", facts.citation(ONE).orElseThrow().venue());
        assertEquals("On doors", facts.citation(ONE).orElseThrow().title());
        assertEquals(2, facts.sources(ONE).size());
        assertEquals(Taken.How.SAME_RECORD, take(record(GATES, 2)).how());
        assertEquals(Taken.How.MERGED_TEXT, take(record(GATES, 9)).how());
    }

    @Test
    void aNamedPaperThatIsGoneLeavesTheRecordNew() {
        var landing = take(new TreeMap<>(Map.of(0, new PaperId(77))), record(GATES, 2))
                .landings()
                .getFirst();

        assertEquals(Taken.How.NEW, landing.how());
    }

    @Test
    void aBrokenRecordIsSetAsideOnceWhateverBecameOfIt() {
        apply(new Edit.SetAside(List.of(broken("xyz", 4), broken("xyz", 9), broken("abc", 5)), NOW));
        assertEquals(List.of(1L, 2L), List.copyOf(facts.broken().keySet()));

        apply(new Edit.Settle(numbers(1L, 99L), BrokenRecord.Fate.DROPPED));
        var again = apply(new Edit.SetAside(List.of(broken("xyz", 4)), NOW));

        assertTrue(again.changes().isEmpty());
        assertEquals(BrokenRecord.Fate.DROPPED, facts.broken(1).orElseThrow().fate());
    }

    @Test
    void theWayBackTakesABrokenRecordAway() {
        var delta = apply(new Edit.SetAside(List.of(broken("xyz", 4)), NOW));

        var back = Plan.back(delta.changes().stream().map(Replaced::by).toList(), _ -> false, _ -> false, facts);

        assertEquals(delta.inverse(), back);
        facts.apply(back);
        assertEquals(Optional.empty(), facts.broken(1));
    }
}
