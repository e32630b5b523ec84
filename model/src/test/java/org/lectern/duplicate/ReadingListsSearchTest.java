package org.lectern.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.format.Parsed;
import org.lectern.format.TextSource;
import org.lectern.format.page.PageImporter;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

/// Searches the real pages, where they lie beside the project: 363 papers, all different, and copies made of
/// them.
class ReadingListsSearchTest {

    private static final Path LISTS = Path.of("..", "..", "shared", "lists");
    private static final long SEED = 11;

    /// What befalls a record on its way from one page to another.
    enum Damage {
        NONE(1),
        SENTENCE_DROPPED(1),
        CUT(1),
        WORDS_REPLACED(0.99),
        TITLE_MISTYPED(0.99),
        ABSTRACT_LOST(0.97);

        private final double least;

        Damage(double least) {
            this.least = least;
        }

        Citation done(Citation citation, SplittableRandom random) {
            var text = citation.abstractText();
            return switch (this) {
                case NONE -> citation;
                case SENTENCE_DROPPED -> withText(citation, withoutSentence(text, random));
                case CUT -> withText(citation, text.substring(0, 300));
                case WORDS_REPLACED -> withText(citation, withOtherWords(text, random));
                case TITLE_MISTYPED ->
                    citation.with()
                            .title(withoutLetter(citation.title(), random))
                            .build();
                case ABSTRACT_LOST -> withText(citation, "");
            };
        }

        private static Citation withText(Citation citation, String text) {
            return citation.with().abstractText(text).build();
        }

        private static String withoutSentence(String text, SplittableRandom random) {
            var sentences = new ArrayList<>(Arrays.asList(text.split("(?<=[.?!]) ", -1)));
            sentences.remove(random.nextInt(sentences.size()));
            return String.join(" ", sentences);
        }

        private static String withOtherWords(String text, SplittableRandom random) {
            var words = text.split(" ", -1);
            for (int i = 0; i < words.length; i++) if (random.nextInt(10) == 0) words[i] = "word" + random.nextInt(90);
            return String.join(" ", words);
        }

        private static String withoutLetter(String title, SplittableRandom random) {
            int at = 1 + random.nextInt(title.length() - 1);
            return title.substring(0, at) + title.substring(at + 1);
        }
    }

    @BeforeEach
    void needsTheLists() {
        Assumptions.assumeTrue(Files.isDirectory(LISTS), "the reading lists are not here");
    }

    @Test
    void noTwoPapersOfTheListsAreCalledOne() throws IOException {
        var papers = papers();
        assertEquals(363, papers.size());

        var groups = search(papers).find(Map.of(), Progress.NONE);

        assertEquals(
                List.of(),
                groups.stream().filter(each -> each.tier() != Tier.POSSIBLE).toList());
        assertTrue(groups.size() <= 2, () -> groups.size() + " hints");
    }

    @ParameterizedTest
    @EnumSource
    void copiesAreFoundAndNothingElse(Damage damage) throws IOException {
        var papers = papers();
        var random = new SplittableRandom(SEED);
        var search = search(papers);
        for (int i = 0; i < papers.size(); i++) search.add(new PaperId(1_001L + i), damage.done(papers.get(i), random));

        var groups = search.find(Map.of(), Progress.NONE).stream()
                .filter(each -> each.tier() != Tier.POSSIBLE)
                .toList();

        var found = new HashMap<PaperId, PaperId>();
        for (var group : groups) {
            assertEquals(2, group.papers().size(), group::toString);
            found.put(group.papers().getFirst(), group.papers().getLast());
        }
        found.forEach((one, other) -> assertEquals(one.number() + 1_000, other.number(), "a false pair"));
        double share = (double) found.size() / papers.size();
        assertTrue(share >= damage.least, () -> damage + ": only " + share + " found");
    }

    private static DuplicateSearch search(List<Citation> papers) {
        var search = new DuplicateSearch();
        for (int i = 0; i < papers.size(); i++) search.add(new PaperId(i + 1L), papers.get(i));
        return search;
    }

    private static List<Citation> papers() throws IOException {
        var papers = new TreeMap<String, Citation>();
        try (Stream<Path> files = Files.list(LISTS)) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                try (var in = Files.newInputStream(file)) {
                    new PageImporter().read(TextSource.of(in).reader()).forEach(parsed -> {
                        if (parsed instanceof Parsed.Accepted accepted)
                            papers.put(accepted.citation().title(), accepted.citation());
                    });
                }
            }
        }
        return List.copyOf(papers.values());
    }
}
