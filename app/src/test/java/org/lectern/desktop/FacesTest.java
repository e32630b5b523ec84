package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.palette.Command;
import org.lectern.desktop.palette.PaletteViewModel;
import org.lectern.desktop.papers.Place;
import org.lectern.desktop.tags.TagsViewModel;
import org.lectern.paper.Paper;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;

/// Tags, facets, places and palette on one thread.
class FacesTest {

    private static final TagPath ARCHIVES = TagPath.of("archives");
    private final Bench bench = new Bench(FacesScreenTest.tagged());

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countsOfTagsFollowTheQuery() {
        assertEquals(new TagsViewModel.Tag(ARCHIVES, 7, 7), tag(ARCHIVES));

        bench.act(room -> room.search().textProperty().set("year:2018..2019"));

        assertEquals(new TagsViewModel.Tag(ARCHIVES, 2, 7), tag(ARCHIVES));
        assertEquals(2, bench.room.facets().countsProperty().get().papers());
    }

    @Test
    void aNameThatIsTakenIsAskedAboutFirst() {
        var letters = TagPath.of("archives/letters");
        assertEquals(TagsViewModel.Renaming.WOULD_MERGE, bench.room.tags().rename(letters, " archives/maps "));
        bench.settle();
        assertEquals(5, tag(letters).all());

        bench.act(room -> room.tags().merge(letters, TagPath.of("archives/maps")));
        assertEquals(7, tag(TagPath.of("archives/maps")).all());
    }

    @Test
    void aTagGoesWithAllBelowItAndComesBackInOneStep() {
        bench.act(room -> room.tags().remove(ARCHIVES));
        assertTrue(bench.room.tags().shownProperty().get().stream()
                .noneMatch(each -> each.path().isWithin(ARCHIVES)));

        bench.act(room -> room.history().undo());
        assertEquals(7, tag(ARCHIVES).all());
    }

    @Test
    void aTagIsMovedButNeverBelowItself() {
        var folding = TagPath.of("method/folding");
        assertEquals(
                TagsViewModel.Renaming.NO_NAME,
                bench.room.tags().moveBelow(TagPath.of("method"), Optional.of(folding)));
        assertEquals(TagsViewModel.Renaming.NO_NAME, bench.room.tags().rename(folding, "  "));

        bench.act(room -> room.tags().moveBelow(folding, Optional.of(ARCHIVES)));
        assertEquals(1, tag(TagPath.of("archives/folding")).all());
    }

    @Test
    void aConditionIsAddedOnceAndDropped() {
        bench.act(room -> room.search().textProperty().set("the"));
        bench.act(room -> room.facets().narrowToYears(2018, 2019));
        bench.act(room -> room.facets().narrowToYears(2018, 2019));
        assertEquals("the year:2018..2019", bench.room.search().textProperty().get());

        bench.act(room -> room.search().drop(room.search().partsProperty().get().getFirst()));
        assertEquals("year:2018..2019", bench.room.search().textProperty().get());
        bench.act(room -> room.search().drop(new Query.Years(2018, 2019)));
        assertEquals(Sample.PAPERS, bench.room.papers().shown().size());
    }

    @Test
    void anAuthorAndAVenueNarrow() {
        bench.act(room -> room.facets().narrowToAuthor("Okafor"));
        assertEquals(3, bench.room.papers().shown().size());
        bench.act(room -> room.facets().narrowToVenue("Journal of Quiet Machines"));
        assertEquals(1, bench.room.papers().shown().size());
    }

    @Test
    void placesCountWhatTheyHold() {
        var counts = bench.room.places().countsProperty().get();
        assertEquals(0, counts.in(new Place.Without(Query.Part.AUTHORS)));
        assertEquals(Sample.PAPERS, counts.in(Place.lately()));

        bench.act(room -> room.places().chosenProperty().set(Place.lately()));
        assertEquals(Sample.PAPERS, bench.room.papers().shown().size());
    }

    @Test
    void whatIsRemovedComesBack() {
        var gone = bench.paper(0);
        bench.act(room -> room.papers().remove());
        assertFalse(bench.room.papers().shown().contains(gone));
        bench.act(room -> room.history().undo());
        assertTrue(bench.room.papers().shown().contains(gone));
    }

    @Test
    void aTagDroppedOnAnotherPaperIsThatPapersAlone() {
        bench.act(room -> room.papers().tag(TagPath.of("dropped"), bench.paper(9)));
        assertEquals(1, tag(TagPath.of("dropped")).all());
    }

    @Test
    void adviceIsGivenOnlyWhereItIsWanted() {
        var advice = bench.room.advice();
        bench.act(room -> room.papers().choose(List.of(bench.paper(7)), bench.paper(7)));
        assertEquals(List.of(), advice.offeredProperty().get());

        bench.act(room -> advice.wantedProperty().set(true));
        var offered = advice.offeredProperty().get();
        assertTrue(offered.stream().noneMatch(each -> page().tags().contains(each.tag())));
        if (!offered.isEmpty()) {
            bench.act(room -> room.papers().tag(offered.getFirst().tag().toString()));
            assertTrue(page().tags().contains(offered.getFirst().tag()));
            assertTrue(advice.offeredProperty().get().stream()
                    .noneMatch(each -> each.tag().equals(offered.getFirst().tag())));
        }
        bench.act(room -> advice.wantedProperty().set(false));
        assertEquals(List.of(), advice.offeredProperty().get());
    }

    private Paper page() {
        return bench.room.reader().pageProperty().get().orElseThrow().paper();
    }

    @Test
    void goingToAPaperOfTheSameListReadsIt() {
        bench.act(room -> room.goTo(bench.paper(5)));
        assertEquals(
                Optional.of(bench.paper(5)),
                bench.room.papers().currentProperty().get());
    }

    @Test
    void thePaletteOffersTheBestFirstAndRunsIt() {
        var done = new ArrayList<String>();
        var palette = bench.room.palette();
        palette.offer(
                List.of(
                        command("Export the list", done, true),
                        command("Text size", done, true),
                        command("Next", done, false)),
                name -> name);
        bench.act(room -> palette.begin());
        assertEquals(2, palette.offerProperty().get().lines().size());

        bench.act(room -> palette.textProperty().set("size te"));
        assertTrue(palette.run());
        assertEquals(List.of("Text size"), done);

        bench.act(room -> palette.textProperty().set("lexic"));
        assertTrue(palette.offerProperty().get().lines().getFirst() instanceof PaletteViewModel.Line.OfPaper);
        bench.act(room -> palette.run());
        assertEquals(
                "A lexicon of doors",
                bench.room.reader().pageProperty().get().orElseThrow().title());
        bench.act(room -> palette.textProperty().set("zzz"));
        assertFalse(palette.run());
    }

    @Test
    void thePaletteGoesRoundAndRound() {
        var palette = bench.room.palette();
        palette.offer(
                List.of(command("One", new ArrayList<>(), true), command("Two", new ArrayList<>(), true)),
                name -> name);
        palette.begin();
        palette.step(-1);
        assertEquals(1, palette.offerProperty().get().at());
        palette.step(1);
        assertEquals(0, palette.offerProperty().get().at());
    }

    private static Command command(String name, List<String> done, boolean possible) {
        return new Command(name, Command.Group.VIEW, "", () -> possible, () -> done.add(name));
    }

    private TagsViewModel.Tag tag(TagPath path) {
        return bench.room.tags().shownProperty().get().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
