package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.change.Revision;
import org.lectern.duplicate.Tier;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Fault;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

class ImportsTest {

    private static final Path LISTS = Path.of("../../shared/lists");
    private static final String BIB = """
            @article{blei2003latent,
              author = {Blei, David M. and Ng, Andrew Y. and Jordan, Michael I.},
              title = {Latent Dirichlet allocation},
              year = {2003},
              abstract = {Each document mixes topics, and each topic is a distribution over words. We derive a
                variational method that fits such a model to a large collection. The topics found are easy to read.}
            }
            @article{müller2001,
              author = {M{\\"u}ller, J{\\"o}rg},
              title = {Über die Größe},
              year = {2001}
            }
            """;

    private final Library library = Library.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        library.close();
    }

    private FileReport take(String name, byte[] content) {
        var report =
                library.imports().read(name, new ByteArrayInputStream(content), ImportOptions.PLAIN, Progress.NONE);
        return report.files().getFirst();
    }

    private List<Paper> papers() {
        return library.papers().find(library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE));
    }

    /// The real lists: 458 records of 363 papers.
    @Test
    void theFiveListsComeInWhole() {
        assumeTrue(Files.isDirectory(LISTS), "the real reading lists are not on this machine");

        var report = library.imports().read(List.of(LISTS), ImportOptions.PLAIN, Progress.NONE);

        assertEquals(
                List.of(43, 81, 202, 62, 70),
                report.files().stream().map(FileReport::records).toList());
        assertEquals(363, report.added());
        assertEquals(95, report.known());
        assertEquals(0, report.rejected());
        assertEquals(
                458, papers().stream().mapToInt(paper -> paper.sources().size()).sum());
        assertTrue(papers().stream().allMatch(paper -> paper.citation().year() == null));
        assertEquals("Mar 18", papers().getFirst().sources().getFirst().source().date());

        var again = library.imports().read(List.of(LISTS), ImportOptions.PLAIN, Progress.NONE);

        assertEquals(report.revision(), again.revision());
        assertEquals(0, again.added());
    }

    /// Titles and abstracts stand on the page, character by character but for white space.
    @Test
    void theTextOfTheFiveListsIsTheirs() throws IOException {
        assumeTrue(Files.isDirectory(LISTS), "the real reading lists are not on this machine");
        library.imports().read(List.of(LISTS), ImportOptions.PLAIN, Progress.NONE);
        var lines = new HashSet<String>();
        try (var files = Files.list(LISTS)) {
            for (var file : files.toList()) {
                for (var line : Files.readAllLines(file)) lines.add(line.strip().replaceAll("\\s+", " "));
            }
        }

        for (var paper : papers()) {
            var title = paper.citation().title();
            assertTrue(lines.contains(title) || lines.contains("Subscribe" + title), title);
            assertTrue(lines.contains(paper.citation().abstractText()), title);
        }
    }

    @Test
    void aRecordOfAHeldPaperBecomesItsSourceAndFillsWhatItLacked() {
        Fixture.take(library, "list.txt", Fixture.PAGE);

        var report = take("refs.bib", BIB.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(2, 1, 1), List.of(report.records(), report.added(), report.known()));
        var lda = papers().getFirst();
        assertEquals(2, lda.sources().size());
        assertEquals(3, lda.citation().authors().size());
        assertEquals("blei2003latent", lda.key().text());
        assertTrue(lda.key().given());
        assertEquals(
                "Müller", papers().getLast().citation().authors().getFirst().family());
    }

    @Test
    void aFieldThatContradictsMakesAnotherPaper() {
        take("one.bib", BIB.getBytes(StandardCharsets.UTF_8));

        var report =
                take("two.bib", BIB.replace("year = {2003}", "year = {2004}").getBytes(StandardCharsets.UTF_8));

        assertEquals(1, report.added());
        assertEquals(1, report.known());
    }

    @Test
    void theSameFileAgainAddsNothing() {
        take("refs.bib", BIB.getBytes(StandardCharsets.UTF_8));
        var before = library.revision();

        var report = take("refs.bib", BIB.getBytes(StandardCharsets.UTF_8));

        assertEquals(2, report.known());
        assertEquals(before, library.revision());
    }

    @Test
    void keepAllKeepsAll() {
        var options = new ImportOptions(Optional.empty(), true, false);
        Fixture.take(library, "list.txt", Fixture.PAGE, options, Progress.NONE);

        assertEquals(
                3,
                Fixture.take(library, "list.txt", Fixture.PAGE, options, Progress.NONE)
                        .added());
        assertEquals(6, library.papers().count());
        assertEquals(
                3,
                library.duplicates()
                        .find(EnumSet.of(Tier.CERTAIN), Progress.NONE)
                        .size());
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndDoesNothing() {
        var options = new ImportOptions(Optional.empty(), false, true);

        var report = Fixture.take(library, "list.txt", Fixture.PAGE, options, Progress.NONE);

        assertEquals(3, report.added());
        assertEquals(3, report.papers());
        assertEquals(0, library.papers().count());
        assertEquals(Revision.ZERO, library.revision());
    }

    @Test
    void anImportIsTakenBackLaterAndKeepsWhatWasWorkedOn() {
        var report = Fixture.take(library, "list.txt", Fixture.PAGE);
        library.tags().add(Set.of(new PaperId(2)), TagPath.of("mine"));

        var undone = library.history().undo(report.revision(), Progress.NONE).orElseThrow();

        assertEquals(List.of(new PaperId(2)), undone.kept());
        assertEquals(List.of(new PaperId(2)), papers().stream().map(Paper::id).toList());
        library.history().undo(Progress.NONE);
        assertEquals(3, library.papers().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsToldFromTheBytes(String charset) {
        var report = take("refs.bib", BIB.getBytes(Charset.forName(charset)));

        assertEquals(0, report.rejected().size());
        assertEquals("Über die Größe", papers().getLast().citation().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n",
                "Dear Sir, thank you for your letter.",
                "milk\neggs\nbread",
                "{\"nothing\": \"of use\"}"
            })
    void whatIsNoListIsRejectedWithItsReason(String text) {
        var report = take("letter.txt", text.getBytes(StandardCharsets.UTF_8));

        assertEquals(0, report.added());
        assertFalse(report.rejected().isEmpty());
        assertTrue(report.rejected().getFirst().line() >= 1);
        assertEquals(0, library.papers().count());
    }

    @Test
    void binaryRubbishIsRejected() {
        var rubbish = new byte[100_000];
        new Random(1).nextBytes(rubbish);

        var report = take("rubbish.bib", rubbish);

        assertEquals("import.binary", report.rejected().getFirst().reason().key());
        assertEquals(0, library.papers().count());
    }

    @Test
    void aFileThatVanishesHalfWayKeepsWhatCameBefore() {
        var text = BIB + "x".repeat(300_000);
        var broken = new BreakingStream(text.getBytes(StandardCharsets.UTF_8), 150_000);

        var report = library.imports()
                .read("refs.bib", broken, ImportOptions.PLAIN, Progress.NONE)
                .files()
                .getFirst();

        assertEquals(2, report.added());
        var rejection = report.rejected().getLast();
        assertEquals("import.broken-off", rejection.reason().key());
        assertEquals(
                List.of(Problem.of(Fault.SYSTEM, "the disk was pulled out")),
                rejection.reason().arguments());
    }

    @Test
    void aMissingFileChangesNothingEvenBesideGoodOnes() throws IOException {
        var good = Files.writeString(folder.resolve("list.txt"), Fixture.PAGE);
        var missing = folder.resolve("gone.txt");

        var failure = assertThrows(
                LibraryException.class,
                () -> library.imports().read(List.of(good, missing), ImportOptions.PLAIN, Progress.NONE));

        var fault = assertInstanceOf(Fault.Unreadable.class, failure.fault());
        assertEquals(missing.toString(), fault.path());
        assertEquals(0, library.papers().count());
    }

    @Test
    void aFolderIsReadWholeInTheOrderOfItsNames() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/refs.bib"), BIB);
        Files.writeString(folder.resolve("a.txt"), Fixture.PAGE);
        Files.writeString(folder.resolve(".hidden"), Fixture.PAGE);
        Files.writeString(folder.resolve("c.md"), "no list at all");

        var report = library.imports().read(List.of(folder), ImportOptions.PLAIN, Progress.NONE);

        assertEquals(
                List.of("a.txt", "refs.bib", "c.md"),
                report.files().stream().map(FileReport::file).toList());
        assertEquals(4, report.papers());
        assertEquals(1, report.rejected());
    }

    /// Gives so many bytes, and then fails as a disk does.
    private static final class BreakingStream extends InputStream {
        private final InputStream in;
        private int left;

        BreakingStream(byte[] content, int left) {
            in = new ByteArrayInputStream(content);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) throw new IOException("the disk was pulled out");
            int n = in.read(into, offset, Math.min(length, left));
            left -= n;
            return n;
        }
    }
}
