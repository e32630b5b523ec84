package org.lectern.library.enrichment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.format.ExportOptions;
import org.lectern.library.Library;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.ImportOptions;
import org.lectern.query.Query;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// The law of reference files: looked up by their index they bring the same as when they pass whole.
class ReferenceLawTest {

    private static final Path LISTS = Path.of("../../shared/lists");
    private static final List<String> WORDS = List.of(
            "swifts",
            "towers",
            "counting",
            "rivers",
            "maps",
            "walls",
            "bridges",
            "copies",
            "nights",
            "sounds",
            "summers",
            "nests",
            "listening",
            "careless",
            "quiet",
            "walled");

    @TempDir
    Path folder;

    /// What a library holds and what waits for the user.
    private record State(String papers, List<Object> proposals, int filled) {
        static State of(Library library, int filled) throws IOException {
            var papers = new StringBuilder();
            var file = Files.createTempFile("state", ".json");
            try {
                library.exports().write(new Query.All(), "csl-json", ExportOptions.PLAIN, file, Progress.NONE);
                papers.append(Files.readString(file));
            } finally {
                Files.delete(file);
            }
            var proposals = new ArrayList<Object>();
            for (var each : library.enrichment().proposals()) {
                proposals.add(each.open());
                proposals.add(each.proposal().numbered(0));
            }
            return new State(papers.toString(), proposals, filled);
        }
    }

    /// A library in memory keeps no indexes, so there the file passes.
    private State passed(Path reference, List<Path> files) throws IOException {
        try (var library = Library.inMemory()) {
            return enriched(library, reference, files);
        }
    }

    private State lookedUp(Path reference, List<Path> files) throws IOException {
        try (var library = Library.open(folder.resolve("library"), Library.Access.WRITE, Progress.NONE)) {
            return enriched(library, reference, files);
        }
    }

    private static State enriched(Library library, Path reference, List<Path> files) throws IOException {
        library.enrichment().addReference(reference, Progress.NONE);
        int filled = library.imports()
                .read(files, ImportOptions.PLAIN, Progress.NONE)
                .enriched()
                .filled()
                .size();
        return State.of(library, filled);
    }

    @RepeatedTest(25)
    void lookedUpAFileBringsWhatItBringsWhenItPasses(RepetitionInfo run) throws IOException {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var page = new StringBuilder();
        var bib = new StringBuilder("@string{birds = {Journal of Birds}}\n");
        for (int i = 0; i < 30; i++) {
            var title = words(random, random.nextInt(3, 9));
            var text = words(random, random.nextInt(5, 80)) + ".";
            if (i < 12) page.append(title).append("\n\n").append(text).append("\n\n");
            for (int copies = random.nextInt(9) == 0 ? 9 : random.nextInt(3); copies > 0; copies--)
                bib.append(entry(random, i + "x" + copies, changed(random, title), changed(random, text)));
        }
        var list = Files.writeString(folder.resolve("page.txt"), page);
        var reference = Files.writeString(folder.resolve("refs.bib"), bib);

        assertEquals(passed(reference, List.of(list)), lookedUp(reference, List.of(list)));
    }

    private static String words(SplittableRandom random, int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) words.add(WORDS.get(random.nextInt(WORDS.size())));
        return String.join(" ", words);
    }

    /// The same text, or with another word, or without its end, or another text.
    private static String changed(SplittableRandom random, String text) {
        var words = new ArrayList<>(List.of(text.split(" ", -1)));
        switch (random.nextInt(6)) {
            case 0 -> words.set(random.nextInt(words.size()), "other");
            case 1 -> words.subList(words.size() / 2, words.size()).clear();
            case 2 -> words.set(0, words(random, 12));
            default -> {}
        }
        return String.join(" ", words);
    }

    private static String entry(SplittableRandom random, String key, String title, String text) {
        var entry = new StringBuilder(
                "@article{k" + key + ", title = {" + title + "}, year = " + random.nextInt(2019, 2022));
        if (random.nextBoolean()) entry.append(", author = {Roe, Ann and Poe, Bob}, journal = birds");
        if (random.nextInt(3) == 0)
            entry.append(", doi = {10.1000/").append(random.nextInt(9)).append('}');
        if (random.nextInt(3) != 0) entry.append(", abstract = {").append(text).append('}');
        return entry.append("}\n").toString();
    }

    @Test
    void theReadingListsAreEnrichedAlike() throws IOException {
        assumeTrue(Files.isDirectory(LISTS), "the reading lists are not on this computer");
        List<Path> lists;
        try (var files = Files.list(LISTS)) {
            lists = files.sorted().toList();
        }
        var random = new SplittableRandom(5);
        var bib = new StringBuilder();
        for (var list : lists) {
            var lines = Files.readAllLines(list).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                boolean isAbstract = lines.get(i).length() > 400;
                if (isAbstract && random.nextInt(3) != 0) {
                    var title = changed(random, lines.get(i - 1)).replaceAll("[{}\\\\]", "");
                    var text = changed(random, lines.get(i)).replaceAll("[{}\\\\]", "");
                    bib.append(entry(random, list.getFileName() + "x" + i, title, text));
                }
            }
        }
        var reference = Files.writeString(folder.resolve("refs.bib"), bib);

        var passed = passed(reference, lists);

        assertTrue(passed.filled() > 50, () -> passed.filled() + " papers were filled");
        assertEquals(passed, lookedUp(reference, lists));
    }

    private Path reference(int year) throws IOException {
        return Files.writeString(
                folder.resolve("refs.bib"),
                "@misc{a, title = {Listening for swifts from a tower}, author = {Roe, Ann}, year = %d}"
                        .formatted(year));
    }

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("list.bib"), "@misc{b, title = {Listening for swifts from a tower}}");
    }

    private static boolean isPassing(Library library, Path list, Path reference) throws IOException {
        long bytes = Files.size(reference);
        var passes = new AtomicBoolean();
        library.imports().read(List.of(list), ImportOptions.PLAIN, (phase, done, total) -> {
            if (phase == Phase.READING && total == bytes) passes.set(true);
        });
        return passes.get();
    }

    @Test
    void aFilePassesOnlyWhereItHasChangedOrItsIndexIsGone() throws IOException {
        try (var library = Library.open(folder.resolve("library"), Library.Access.WRITE, Progress.NONE)) {
            var before = reference(2019);
            library.enrichment().addReference(before, Progress.NONE);
            assertFalse(isPassing(library, list(), before));
            library.history().undo(Progress.NONE);

            var changed = reference(20190);
            assertTrue(isPassing(library, list(), changed));
            library.history().undo(Progress.NONE);
            assertFalse(isPassing(library, list(), changed));
            library.history().undo(Progress.NONE);

            try (var indexes = Files.list(folder.resolve("library/cache/reference"))) {
                Files.delete(indexes.findFirst().orElseThrow());
            }
            assertTrue(isPassing(library, list(), changed));
        }
    }

    @Test
    void whatIsCancelledOrRefusedIsNoReference() throws IOException {
        var unknown = Files.writeString(folder.resolve("letter.txt"), "Dear Ann,\n");
        try (var library = Library.open(folder.resolve("library"), Library.Access.WRITE, Progress.NONE)) {
            var reference = reference(2019);
            var enrichment = library.enrichment();

            assertThrows(
                    CancellationException.class,
                    () -> enrichment.addReference(reference, (_, _, _) -> {
                        throw new CancellationException();
                    }));
            assertThrows(LibraryException.class, () -> enrichment.addReference(unknown, Progress.NONE));

            assertEquals(List.of(), enrichment.references());
            try (var left = Files.list(folder.resolve("library/cache/reference"))) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    @Test
    void filesBecomeReferencesWhileTheyFillWhatIsHeld() throws IOException {
        try (var library = Library.open(folder.resolve("library"), Library.Access.WRITE, Progress.NONE)) {
            library.imports().read(List.of(list()), ImportOptions.PLAIN, Progress.NONE);

            var report = library.enrichment().addReferences(List.of(reference(2019)), Progress.NONE);

            assertEquals(1, report.proposed().size());
            assertEquals(1, library.enrichment().references().size());
        }
    }
}
