package org.lectern.library.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ReadingChange;
import org.lectern.library.result.TagCount;
import org.lectern.paper.Author;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

class FacetCountsTest {

    private static final String LIST = """
            @article{a, title = {One}, author = {Hu, Edward and Blei, David}, journal = {Nature}, year = 2020}
            @article{b, title = {Two}, author = {Hu, Edward}, journal = {Nature}, year = 2021}
            @article{c, title = {Three}, author = {Hurley, Ann}, journal = {Science}, year = 2021}
            @misc{d, title = {Four}}
            """;
    private final Library library = Library.inMemory();

    @AfterEach
    void close() {
        library.close();
    }

    private List<PaperId> papers() {
        library.imports()
                .read(
                        "list.bib",
                        new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.PLAIN,
                        Progress.NONE);
        return library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
    }

    @Test
    void countsOnlyThePapersAskedAbout() {
        var papers = papers();
        library.tags().add(Set.of(papers.get(0), papers.get(1)), TagPath.of("method/lora"));
        library.tags().add(Set.of(papers.get(1), papers.get(2)), TagPath.of("method/peft"));
        library.papers().set(Set.of(papers.get(1)), ReadingChange.of(Status.READ));

        var counts = library.papers().facets(papers.subList(1, 4), 2, Progress.NONE);

        assertEquals(3, counts.papers());
        assertEquals(
                List.of(
                        new TagCount(TagPath.of("method"), 0, 2),
                        new TagCount(TagPath.of("method/lora"), 1, 1),
                        new TagCount(TagPath.of("method/peft"), 2, 2)),
                counts.tags());
        assertEquals(Map.of(Status.READ, 1, Status.UNREAD, 2), counts.statuses());
        assertEquals(Map.of(2021, 2), counts.years());
        assertEquals(List.of(new NameCount("Hu", 1), new NameCount("Hurley", 1)), counts.authors());
        assertEquals(List.of(new NameCount("Nature", 1), new NameCount("Science", 1)), counts.venues());
    }

    @Test
    void findsAuthorsByTheBeginningOfTheirName() {
        papers();

        assertEquals(
                List.of(new NameCount("Hu", 2), new NameCount("Hurley", 1)),
                library.papers().authors("hu", 5));
        assertEquals(List.of(), library.papers().authors("%", 5));
    }

    @Test
    void namesInstitutionsWhole() {
        var paper = papers().getLast();
        var citation = library.papers().find(paper).orElseThrow().citation();
        library.papers()
                .correct(
                        paper,
                        citation.with()
                                .authors(List.of(Author.literal("The Workshop")))
                                .year(Year.of(1999))
                                .build());

        assertEquals(List.of(new NameCount("The Workshop", 1)), library.papers().authors("the w", 5));
    }

    /// The tally of a sample is what counting each tag by itself gives.
    @RepeatedTest(20)
    void aTallyIsTheSumOfItsPapers(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var tally = new TagTally();
        var below = new TreeMap<TagPath, Set<Integer>>();
        for (int paper = 1; paper <= 30; paper++) {
            for (var name : new String[] {"a", "a/b", "a/c", "d/e/f"}) {
                if (!random.nextBoolean()) continue;
                var tag = TagPath.of(name);
                tally.note(new PaperId(paper), tag);
                for (int depth = 1; depth <= tag.names().size(); depth++) {
                    below.computeIfAbsent(new TagPath(tag.names().subList(0, depth)), _ -> new HashSet<>())
                            .add(paper);
                }
            }
        }

        var counted = new TreeMap<TagPath, Integer>();
        tally.counts().forEach(each -> counted.put(each.tag(), each.withBelow()));
        var expected = new TreeMap<TagPath, Integer>();
        below.forEach((tag, papers) -> expected.put(tag, papers.size()));
        assertEquals(expected, counted);
    }
}
