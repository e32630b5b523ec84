package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.style.Theme;
import org.lectern.desktop.tags.TagPart;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.topic.TopicSettings;
import org.lectern.work.Progress;

/// Topics, tags and duplicates of the reading lists, in several dresses.
class SubjectsScreenTest {

    private static final TagPath METHOD = TagPath.of("method");

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1280, 800, 100",
        "DARK, de, 1280, 800, 100",
        "LIGHT, de, 1280, 800, 200",
        "CONTRAST, en, 960, 600, 100"
    })
    void topics(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(ReadingLists.library(), width, height, theme, Locale.of(language), percent)) {
            var topics = screen.room.topics();
            screen.await(
                    "topics",
                    () -> topics.stateProperty().get().isCurrent()
                            && !topics.runningProperty().get());
            screen.await(
                    "news",
                    () -> !screen.room.topicsRoom().news().linesProperty().get().isEmpty());
            if (screen.scene().lookup(".topic-list") == null) screen.strike(KeyCode.F9);
            screen.act(() -> ((ToggleButton) screen.find(".topic-tune")).setSelected(true));
            screen.picture("topics-number" + name);
            var shown = topics.stateProperty().get().topics();
            screen.act(() -> topics.propose(shown.get(1).id(), shown.get(0).id()));
            screen.picture("topics-drag" + name);
            screen.act(topics::proposeNothing);
            screen.act(() ->
                    screen.room.topicsRoom().splits().propose(shown.getFirst().id()));
            screen.await(
                    "the halves", () -> screen.find(".split-sheet").getParent().isVisible());
            screen.picture("topics-split" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.press("g", "c");
            screen.picture("topics-news" + name);
            assertTrue(((ListView<?>) screen.find(".news-list")).getItems().size() > 1);
            screen.strike(KeyCode.ESCAPE);
            screen.press("g", "m");
            screen.await(
                    "the map", () -> screen.room.map().chartProperty().get().isPresent());
            screen.picture("topics-map" + name);
            assertTrue(screen.isWhole());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1280, 800, 100",
        "DARK, de, 1280, 800, 100",
        "LIGHT, de, 1280, 800, 200",
        "CONTRAST, en, 960, 600, 100"
    })
    void tags(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(ReadingLists.library(), width, height, theme, Locale.of(language), percent)) {
            var room = screen.room.tagsRoom();
            screen.press("g", "t");
            screen.await("alike", () -> !room.alike().pairsProperty().get().isEmpty());
            screen.await("the tags", () -> room.tags().shownProperty().get().size() > 10);
            screen.act(() -> room.tags().turn(METHOD));
            screen.act(() -> room.tags().turn(TagPath.of("survey")));
            screen.act(() -> room.tags().turn(TagPath.of("survey")));
            screen.act(() -> ((TreeView<?>) screen.find(".wide-tag-tree"))
                    .getSelectionModel()
                    .select(2));
            screen.picture("tags-tree" + name);
            screen.act(() -> room.tags().propose(TagPath.of("data/benchmarks"), TagPath.of("data/benchmark")));
            screen.await(
                    "the preview", () -> room.tags().joiningProperty().get().isPresent());
            screen.picture("tags-join" + name);
            screen.act(() -> screen.room.search().textProperty().set(""));
            screen.act(() -> room.part().set(TagPart.TOGETHER));
            screen.await(
                    "the matrix",
                    () -> room.matrix().pairsProperty().get().tags().size() > 10);
            screen.act(() -> screen.find(".matrix").requestFocus());
            screen.strike(KeyCode.DOWN);
            screen.strike(KeyCode.RIGHT);
            screen.strike(KeyCode.RIGHT);
            screen.picture("tags-matrix" + name);
            screen.act(() -> room.part().set(TagPart.RULES));
            screen.act(() -> room.rules().tagProperty().set("task/agents"));
            screen.act(() -> room.rules().queryProperty().set("agents planning"));
            screen.await("the rule’s preview", () -> room.rules().ready().isPresent());
            screen.picture("tags-rules" + name);
            screen.act(() -> room.part().set(TagPart.ALIKE));
            screen.picture("tags-alike" + name);
            assertTrue(screen.isWhole());
            screen.press("g", "l");
            screen.picture("tags-list" + name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, en, 1280, 800, 100",
        "DARK, de, 1280, 800, 100",
        "LIGHT, de, 1280, 800, 200",
        "CONTRAST, en, 960, 600, 100"
    })
    void duplicates(Theme theme, String language, int width, int height, int percent) {
        var name = "-" + theme.word() + "-" + language + "-" + width + "-" + percent;
        try (var screen = Screen.open(ReadingLists.doubled(), width, height, theme, Locale.of(language), percent)) {
            screen.await("the list", () -> screen.room.papers().shown().size() > 100);
            screen.press("d");
            screen.await(
                    "groups",
                    () -> !screen.room
                            .duplicates()
                            .queueProperty()
                            .get()
                            .groups()
                            .isEmpty());
            screen.press("w");
            screen.await(
                    "the table",
                    () -> !screen.room.candidates().linesProperty().get().isEmpty());
            screen.act(() -> ((TableView<?>) screen.find(".candidates"))
                    .getSelectionModel()
                    .selectRange(0, 2));
            screen.picture("duplicates-table" + name);
            assertTrue(screen.isWhole());
            int before = screen.room.duplicates().queueProperty().get().groups().size();
            screen.press("d");
            screen.await(
                    "fewer",
                    () -> screen.room
                                    .duplicates()
                                    .queueProperty()
                                    .get()
                                    .groups()
                                    .size()
                            < before);
            screen.press("w");
            screen.press("s");
            screen.await(
                    "the merge",
                    () -> screen.room.history().nextProperty().get().undo().stream()
                            .anyMatch(step -> step.edit().equals("merge")));
            assertEquals(Face.DUPLICATES, screen.room.face().get());
            screen.act(() -> ((Button) screen.find(".certain")).fire());
            screen.await(
                    "the preview",
                    () -> screen.find(".certain-sheet").getParent().isVisible());
            screen.picture("duplicates-certain" + name);
            screen.strike(KeyCode.ESCAPE);
            screen.act(() -> screen.room.face().set(Face.LIST));
            screen.act(() -> screen.room.goTo(screen.room.papers().shown().getFirst()));
        }
    }

    /// The project's reading lists, tagged by what is searched for; skipped where they do not lie beside the sources.
    private static final class ReadingLists {

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
}
