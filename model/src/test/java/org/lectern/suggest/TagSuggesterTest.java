package org.lectern.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.vector.VectorSample;
import org.lectern.work.Progress;

class TagSuggesterTest {

    private static final int FIELDS = 4;

    private record Given(PaperId paper, String title, String text, SortedSet<TagPath> tags) {}

    private static SortedSet<TagPath> tags(String... names) {
        return new TreeSet<>(Arrays.stream(names).map(TagPath::of).toList());
    }

    /// Papers of a few fields, each tagged with its field; every fifth has no tags, every third a second one.
    private static List<Given> library(long seed, int papers) {
        var sample = new VectorSample(seed, FIELDS);
        var library = new ArrayList<Given>();
        for (int i = 0; i < papers; i++) {
            int field = i % FIELDS;
            var tags = new TreeSet<TagPath>();
            if (i % 5 != 0) tags.add(TagPath.of("field/number" + field));
            if (i % 5 != 0 && i % 3 == 0) tags.add(TagPath.of("third"));
            library.add(new Given(new PaperId(i + 1), sample.text(field, 6), sample.text(field, 50), tags));
        }
        return library;
    }

    private static TagSuggester learned(List<Given> library) {
        var builder = TagSuggester.builder();
        for (var each : library) builder.add(each.paper, each.title, each.text, each.tags);
        return builder.build(Progress.NONE);
    }

    private static List<Suggestion> all(TagSuggester suggester, List<Given> library) {
        return library.stream()
                .map(Given::paper)
                .sorted()
                .flatMap(paper -> suggester.suggest(paper, 5).stream())
                .toList();
    }

    @Test
    void aPaperIsGivenTheTagOfItsField() {
        var library = library(1, 200);
        var suggester = learned(library);
        assertEquals(160, suggester.restsOn());
        for (int i = 0; i < 200; i += 5) {
            var best = suggester.suggest(new PaperId(i + 1), 3).getFirst();
            assertEquals(TagPath.of("field/number" + i % FIELDS), best.tag());
            assertTrue(best.score() > .5 && best.score() <= 1, best::toString);
        }
    }

    @Test
    void itSaysWhy() {
        var library = library(2, 200);
        var suggestion = learned(library).suggest(new PaperId(1), 1).getFirst();
        assertFalse(suggestion.words().isEmpty());
        var paper = library.getFirst();
        for (var word : suggestion.words()) assertTrue((paper.title + " " + paper.text).contains(word), word);
        assertFalse(suggestion.papers().isEmpty());
        for (var near : suggestion.papers()) {
            assertTrue(library.get((int) near.number() - 1).tags.contains(suggestion.tag()));
        }
    }

    @Test
    void aTextFromElsewhereIsGivenTagsToo() {
        var library = library(3, 200);
        var sample = new VectorSample(77, FIELDS);
        var suggester = learned(library);
        for (int field = 0; field < FIELDS; field++) {
            var found = suggester.suggest(sample.text(field, 6), sample.text(field, 60), 2);
            assertEquals(TagPath.of("field/number" + field), found.getFirst().tag());
        }
    }

    @Test
    void aTagsOwnWordsSpeakForIt() {
        var library = library(4, 120);
        for (int i = 0; i < 120; i += 4) {
            var old = library.get(i);
            var tags = new TreeSet<>(old.tags);
            if (!tags.isEmpty()) tags.add(TagPath.of("method/graph partitioning"));
            library.set(i, new Given(old.paper, "Graph partitioning " + old.title, old.text, tags));
        }
        var sample = new VectorSample(5, FIELDS);
        var found = learned(library).suggest("Partitioning of graphs", sample.text(2, 40) + ". Graph partitions.", 4);
        var named = found.stream()
                .filter(each -> each.tag().equals(TagPath.of("method/graph partitioning")))
                .findFirst();
        assertTrue(named.isPresent(), found::toString);
        assertEquals("Graph partitions", named.orElseThrow().words().getFirst());
    }

    @RepeatedTest(5)
    void theOrderOfPapersChangesNothing(RepetitionInfo run) {
        var library = library(run.getCurrentRepetition(), 100);
        var before = all(learned(library), library);
        assertFalse(before.isEmpty());
        Collections.shuffle(library, new Random(run.getCurrentRepetition()));
        assertEquals(before, all(learned(library), library));
    }

    @RepeatedTest(5)
    void noPaperIsGivenATagItHas(RepetitionInfo run) {
        var library = library(run.getCurrentRepetition() + 10L, 150);
        var suggester = learned(library);
        for (var each : library) {
            for (var suggestion : suggester.suggest(each.paper, 20)) {
                assertFalse(each.tags.contains(suggestion.tag()), () -> each.paper + " has " + suggestion);
            }
        }
    }

    @Test
    void aTagThatNobodyHasIsNotSuggested() {
        var gone = TagPath.of("third");
        var library = library(20, 150);
        assertTrue(all(learned(library), library).stream()
                .anyMatch(each -> each.tag().equals(gone)));
        library.replaceAll(each -> {
            var tags = new TreeSet<>(each.tags);
            tags.remove(gone);
            return new Given(each.paper, each.title, each.text, tags);
        });
        assertTrue(all(learned(library), library).stream()
                .noneMatch(each -> each.tag().equals(gone)));
    }

    @Test
    void whereLittleIsKnownNothingIsSuggested() {
        assertTrue(learned(List.of()).suggest("Graph", "", 3).isEmpty());
        var few = List.of(
                new Given(new PaperId(1), "Graph theory", "", tags("graph")),
                new Given(new PaperId(2), "Graph colours", "", tags()));
        assertTrue(learned(few).suggest(new PaperId(2), 3).isEmpty());
        var suggester = learned(library(6, 100));
        assertTrue(suggester.suggest("", "", 3).isEmpty());
        assertTrue(suggester.suggest("Qqqq wwww", "", 3).isEmpty());
        assertTrue(suggester.suggest(new PaperId(1_000), 3).isEmpty());
    }

    @Test
    void theUserMayLoseInterest() {
        var builder = TagSuggester.builder();
        for (var each : library(7, 100)) builder.add(each.paper, each.title, each.text, each.tags);
        assertThrows(
                CancellationException.class,
                () -> builder.build((phase, done, total) -> {
                    if (done > 0) throw new CancellationException();
                }));
    }
}
