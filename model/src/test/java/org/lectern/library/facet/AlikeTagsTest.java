package org.lectern.library.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.Tags;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.suggest.NearTags;
import org.lectern.work.Progress;

/// Tags that look alike, rules before they are kept, and tags that stand together.
class AlikeTagsTest {

    private static final String PAPERS = """
            @article{a, title = {Latent Dirichlet allocation}, author = {Blei, David}, year = 2003}
            @article{b, title = {Probabilistic topic models}, author = {Blei, David}, year = 2012}
            @article{c, title = {The anatomy of a search engine}, author = {Brin, Sergey}, year = 1998}
            """;
    private final Library library = Library.inMemory();
    private final Tags tags = library.tags();
    private List<PaperId> papers = List.of();

    @BeforeEach
    void open() {
        take("page.bib", PAPERS);
        papers = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        tags.add(Set.copyOf(papers.subList(0, 2)), TagPath.of("topic-model"));
        tags.add(Set.of(papers.get(2)), TagPath.of("Topic models"));
    }

    private void take(String name, String text) {
        library.imports()
                .read(
                        name,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.PLAIN,
                        Progress.NONE);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPairIsKeptApartUntilThatIsUndone() {
        var pair = new NearTags.Pair(TagPath.of("topic-model"), 2, TagPath.of("Topic models"), 1);
        assertEquals(List.of(pair), tags.nearlyEqual());

        tags.keepApart(pair);
        assertEquals(List.of(), tags.nearlyEqual());

        library.history().undo(Progress.NONE);
        assertEquals(List.of(pair), tags.nearlyEqual());
    }

    @Test
    void aRuleSaysWhatItWouldAdd() {
        assertEquals(
                1,
                tags.foundBy(TagPath.of("topic-model"), "anatomy", Progress.NONE)
                        .size());
        assertEquals(
                0,
                tags.foundBy(TagPath.of("topic-model"), "dirichlet", Progress.NONE)
                        .size());
    }

    @Test
    void tagsOfTheGivenPapersAreCounted() {
        tags.add(Set.of(papers.get(0)), TagPath.of("read"));
        var pairs = tags.together(papers.subList(0, 2), 30);

        assertEquals(List.of(TagPath.of("read"), TagPath.of("topic-model")), pairs.tags());
        assertEquals(1, pairs.count(0, 1));
        assertEquals(2, pairs.count(1, 1));
    }

    @Test
    void namesLeftOutAreSaidAsPeopleDo() {
        take("o.bib", "@misc{o, title = {Among others}, author = {Hu, Ann and others}, year = 2020}");
        var all = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);

        assertEquals("Hu et al.", library.papers().rows(all).getLast().authors());
    }
}
