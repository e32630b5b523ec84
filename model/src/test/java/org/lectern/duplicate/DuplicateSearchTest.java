package org.lectern.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

class DuplicateSearchTest {

    private static final Citation CHORD = paper(
            "Chord: a scalable peer-to-peer lookup service for internet applications",
            "Stoica, Ion; Morris, Robert; Karger, David",
            "2001",
            "Each node keeps a finger table of logarithmic size, so that a lookup needs few messages even while nodes "
                    + "join and leave the ring; simulations show that keys stay balanced among all of the nodes.");
    private static final Citation CHORD_AGAIN = CHORD.with()
            .title("Chord: A Scalable Peer-to-Peer Lookup Service for Internet Aplications")
            .build();
    private static final Citation CHORD_BARE =
            CHORD.with().abstractText("").authors(List.of()).year(null).build();

    private static Citation paper(String title, String authors, String year, String text) {
        return Citation.EMPTY
                .with()
                .title(title)
                .authors(Author.parseAll(authors))
                .year(Year.parse(year))
                .abstractText(text)
                .build();
    }

    private static List<DuplicateGroup> find(Map<PaperPair, Verdict> verdicts, Citation... papers) {
        var search = new DuplicateSearch();
        for (int i = 0; i < papers.length; i++) search.add(new PaperId(i + 1L), papers[i]);
        return search.find(verdicts, Progress.NONE);
    }

    private static PaperPair pair(long one, long other) {
        return PaperPair.of(new PaperId(one), new PaperId(other));
    }

    private static List<PaperId> ids(long... numbers) {
        return Arrays.stream(numbers).mapToObj(PaperId::new).toList();
    }

    @Test
    void theSameTextIsCertain() {
        var group = find(Map.of(), CHORD, CHORD).getFirst();
        assertEquals(Tier.CERTAIN, group.tier());
        assertEquals(Relation.SAME, group.relation());
        assertTrue(group.links()
                .getFirst()
                .evidence()
                .containsAll(
                        List.of(new Evidence.SameTitle(), new Evidence.SameAbstract(), new Evidence.SameAuthors())));
    }

    @Test
    void twoBareGenericTitlesAreNotCertain() {
        var preface = Citation.titled("Preface");
        assertTrue(find(Map.of(), preface, preface).stream().noneMatch(each -> each.tier() != Tier.POSSIBLE));
    }

    @Test
    void whatIsJudgedDifferentIsNeverInOneGroup() {
        assertEquals(List.of(), find(Map.of(pair(1, 2), Verdict.DIFFERENT), CHORD, CHORD_AGAIN));
        var groups = find(Map.of(pair(1, 2), Verdict.DIFFERENT), CHORD, CHORD_AGAIN, CHORD_BARE);
        assertEquals(
                1, groups.stream().filter(each -> each.tier() != Tier.POSSIBLE).count());
        assertTrue(groups.stream().noneMatch(each -> each.papers().containsAll(ids(1, 2))));
    }

    @Test
    void judgedPairsAreNotAskedAgainAndLinkAThird() {
        assertEquals(List.of(), find(Map.of(pair(1, 2), Verdict.SAME), CHORD, CHORD_AGAIN));
        assertEquals(List.of(), find(Map.of(pair(1, 2), Verdict.VERSION), CHORD, CHORD_AGAIN));

        var groups = find(Map.of(pair(1, 2), Verdict.SAME), CHORD, CHORD_AGAIN, CHORD_BARE);
        assertEquals(1, groups.size());
        assertEquals(ids(1, 2, 3), groups.getFirst().papers());
        assertTrue(
                groups.getFirst().links().stream().noneMatch(each -> each.pair().equals(pair(1, 2))));
    }

    @Test
    void aPreprintIsAVersion() {
        var preprint = CHORD.with()
                .year(Year.of(2000))
                .identifier(new Identifier.ArxivId("cs/0001001"))
                .build();
        var published = CHORD.with().venue("SIGCOMM").build();
        var group = find(Map.of(), preprint, published).getFirst();
        assertEquals(Tier.LIKELY, group.tier());
        assertEquals(Relation.VERSION, group.relation());
        assertTrue(group.links().getFirst().evidence().contains(new Evidence.OtherYear(2000, 2001)));
    }

    @ParameterizedTest
    @CsvSource({
        "Sorting with queues, Sorting with queues II",
        "Sorting with queues: part 1, Sorting with queues: part 2",
        "Report on the 2019 workshop on sorting, Report on the 2020 workshop on sorting",
        "Sorting networks with hardware queues, Sorting networks without hardware queues",
        "Unsupervised parsing of old texts, Supervised parsing of old texts",
        "SortNet3: sorting faster, SortNet4: sorting faster",
        "Sorting with hardware queues, Erratum to: Sorting with hardware queues",
        "Sorting with hardware queues, Reply to 'Sorting with hardware queues'",
        "Sorting with hardware queues, Supplementary material for Sorting with hardware queues"
    })
    void likeTitlesOfTwoWorksStayApart(String one, String other) {
        var authors = "Ahlberg, Karin; Brenner, Otto; Castellanos, Ines";
        assertEquals(List.of(), find(Map.of(), paper(one, authors, "2020", ""), paper(other, authors, "2020", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "Sorting with hardware queues, RETRACTED: Sorting with hardware queues",
        "Sorting with hardware queues, [Sorting with hardware queues. German]",
        "Sorting with hardware queues, Sorting with hard ware queues",
        "Modelling colour & behaviour of queues, Modeling color and behavior of queues",
        "Sorting with hardware queues, Sorting with <i>hardware</i> queues (extended version)",
        "Sorting with hardware queues, Sorting with hadrware queues"
    })
    void oneTitleInTwoSpellingsIsFound(String one, String other) {
        var authors = "Ahlberg, Karin; Brenner, Otto; Castellanos, Ines";
        var groups = find(Map.of(), paper(one, authors, "2020", ""), paper(other, authors, "2020", ""));
        assertEquals(1, groups.size());
        assertFalse(groups.getFirst().tier() == Tier.POSSIBLE, groups::toString);
    }

    /// A record without content is like both; that does not make one work of two.
    @Test
    void aBareRecordBridgesNothing() {
        var one = paper("Queues and their uses", "Ahlberg, Karin; Brenner, Otto", "1971", "")
                .with()
                .venue("Journal of Sorting")
                .pages("11-20")
                .volume("3")
                .build();
        var other = paper("Queues and their uses", "Dorn, Emil; Eklund, Frida", "2014", "")
                .with()
                .venue("Annals of Waiting")
                .pages("77-90")
                .volume("12")
                .build();
        for (var group : find(Map.of(), one, other, Citation.titled("Queues and their uses")))
            assertFalse(group.papers().containsAll(ids(1, 2)), group::toString);
    }

    /// The law: neither the order in which papers come nor the number of threads changes anything.
    @RepeatedTest(20)
    void orderAndThreadsChangeNothing(RepetitionInfo run) throws InterruptedException, ExecutionException {
        var papers = sample(new SplittableRandom(run.getCurrentRepetition()));
        var order = new ArrayList<>(papers.keySet());
        var expected = search(order, papers).find(Map.of(), Progress.NONE);
        assertFalse(expected.isEmpty());

        Collections.shuffle(order, new Random(run.getCurrentRepetition()));
        var search = search(order, papers);
        try (var oneThread = new ForkJoinPool(1)) {
            assertEquals(
                    expected,
                    oneThread.submit(() -> search.find(Map.of(), Progress.NONE)).get());
        }
        assertEquals(expected, search.find(Map.of(), Progress.NONE));
    }

    private static DuplicateSearch search(List<PaperId> order, Map<PaperId, Citation> papers) {
        var search = new DuplicateSearch();
        order.forEach(id -> search.add(id, Objects.requireNonNull(papers.get(id))));
        return search;
    }

    private static Map<PaperId, Citation> sample(SplittableRandom random) {
        var words =
                List.of("sorting", "queue", "network", "robust", "protein", "market", "galaxy", "lattice", "enzyme");
        var papers = new TreeMap<PaperId, Citation>();
        for (long id = 1; id <= 60; id++) {
            var title = new StringBuilder();
            for (int i = 0; i < 4; i++)
                title.append(words.get(random.nextInt(words.size()))).append(' ');
            papers.put(new PaperId(id), paper(title.toString(), "Ahlberg, Karin", "20" + random.nextInt(10, 13), ""));
        }
        return papers;
    }

    @Test
    void theUserMayLoseInterest() {
        var search = new DuplicateSearch();
        search.add(new PaperId(1), CHORD);
        search.add(new PaperId(2), CHORD);
        assertThrows(
                CancellationException.class,
                () -> search.find(Map.of(), (phase, done, total) -> {
                    throw new CancellationException();
                }));
    }
}
