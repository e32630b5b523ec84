package org.lectern.desktop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.topic.TopicSettings;
import org.lectern.work.Progress;

/// The project's reading lists, tagged by what is searched for; skipped where they do not lie beside the sources.
final class ReadingLists {

    private static final Path LISTS = Path.of("..", "..", "shared", "lists");
    private static final List<String> TAGS = List.of(
            "method/lora=lora",
            "method/adapters=adapter",
            "method/prompting=prompt",
            "method/quantization=quantization",
            "method/distillation=distillation",
            "task/retrieval=retrieval",
            "task/ranking=ranking OR reranking",
            "task/question answering=\"question answering\"",
            "task/translation=translation",
            "task/code=code",
            "data/benchmark=benchmark",
            "data/benchmarks=benchmarks AND evaluation",
            "data/multilingual=multilingual",
            "LLM=\"large language models\"",
            "llms=llm",
            "vision=vision",
            "efficiency=efficient",
            "safety=safety OR alignment",
            "reasoning=reasoning",
            "survey=survey");

    private ReadingLists() {}

    /// All lists but the last are read and their topics looked for; then the last one comes.
    static Library library() {
        Assumptions.assumeTrue(Files.isDirectory(LISTS), "the reading lists are not beside the sources");
        var library = Library.inMemory();
        var files = files();
        library.imports().read(files.subList(0, files.size() - 1), ImportOptions.PLAIN, Progress.NONE);
        library.topics().run(Optional.of(TopicSettings.AUTOMATIC), false, Progress.NONE);
        library.imports().read(files.subList(files.size() - 1, files.size()), ImportOptions.PLAIN, Progress.NONE);
        for (var line : TAGS) {
            var parts = line.split("=", 2);
            var query = Query.read(parts[1]).query();
            var papers = library.papers().list(query, Sort.ADDED, 0, Progress.NONE);
            if (!papers.isEmpty()) library.tags().add(Set.copyOf(papers), TagPath.of(parts[0]));
        }
        library.tags().colour(TagPath.of("method"), "#0072b2");
        library.tags().colour(TagPath.of("task"), "#d55e00");
        library.tags().colour(TagPath.of("survey"), "#f0e442");
        library.tags().rule(TagPath.of("method/mixture"), "\"mixture of experts\"");
        library.tags().rule(TagPath.of("task/summaries"), "summarization year:2021..");
        return library;
    }

    /// The lists with some papers a second time, as another list would have them: without a last sentence, and some
    /// under a slightly other title.
    static Library doubled() {
        var library = library();
        var all = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        var again = new StringBuilder();
        for (int i = 0; i < all.size(); i += 40) {
            var citation = library.papers().find(all.get(i)).orElseThrow().citation();
            var title = i % 80 == 0 ? citation.title() : citation.title().replaceFirst(" \\p{L}+$", "");
            var text = citation.abstractText().replaceFirst("[^.]*\\.\\s*$", "");
            again.append("@misc{again%d, title = {%s}, abstract = {%s}, year = 2024}%n".formatted(i, title, text));
        }
        library.imports()
                .read(
                        "again.bib",
                        new ByteArrayInputStream(again.toString().getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.PLAIN,
                        Progress.NONE);
        return library;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
