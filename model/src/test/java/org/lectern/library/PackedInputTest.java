package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.library.result.Rejection;
import org.lectern.work.Progress;

class PackedInputTest {

    private static final String RIS = "TY  - JOUR\nTI  - Counting swifts\nPY  - 2001\nER  - \n";

    private final Library library = Library.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        library.close();
    }

    private ImportReport take(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        return library.imports().read(List.of(file), ImportOptions.PLAIN, Progress.NONE);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> reasons(FileReport report) {
        return report.rejected().stream()
                .map(Rejection::reason)
                .map(problem -> problem.key())
                .toList();
    }

    @Test
    void aGzippedFileIsReadAsWhatItHolds() throws IOException {
        var report = take("swifts.ris.gz", gzip(RIS));

        assertEquals(1, report.added());
        assertEquals("ris", report.files().getFirst().format());
    }

    @Test
    void aGzippedFileThatIsCutOffIsReported() throws IOException {
        var packed = gzip(RIS);

        var report = take("swifts.ris.gz", Arrays.copyOf(packed, packed.length / 2));

        assertEquals(0, report.added());
        assertEquals("import.broken-off", reasons(report.files().getFirst()).getLast());
    }

    @Test
    void whatComesBeforeTheCutIsKept() throws IOException {
        var packed = gzip(IntStream.range(0, 500)
                .mapToObj(number -> RIS.replace("swifts", "swifts for the " + number + "th time"))
                .collect(Collectors.joining()));

        var report = take("swifts.ris.gz", Arrays.copyOf(packed, packed.length / 2));

        assertTrue(report.added() > 100, () -> report.added() + " papers " + report.files());
        assertEquals("ris", report.files().getFirst().format());
        assertEquals("import.broken-off", reasons(report.files().getFirst()).getLast());
    }

    @Test
    void eachFileOfAnArchiveIsRead() throws IOException {
        var bib = "@misc{poe, title = {Bats}, year = {2002}}\n";

        var report = take("all.zip", zip("b/swifts.ris", RIS, "a/bats.bib", bib, ".hidden", RIS, "../out.txt", "x"));

        assertEquals(
                List.of("all.zip/out.txt", "all.zip/a/bats.bib", "all.zip/b/swifts.ris"),
                report.files().stream().map(FileReport::file).toList());
        assertEquals(2, report.added());
        assertEquals(List.of("import.unknown-format"), reasons(report.files().getFirst()));
        assertFalse(Files.exists(folder.resolveSibling("out.txt")));
    }

    @Test
    void aDocumentThatIsAnArchiveIsOneBinaryFile() throws IOException {
        for (var content :
                List.of(zip("[Content_Types].xml", "<x/>", "swifts.ris", RIS), new byte[] {'P', 'K', 3, 4, 5})) {
            var report = take("some.docx", content);

            assertEquals(1, report.files().size());
            assertEquals(List.of("import.binary"), reasons(report.files().getFirst()));
        }
    }
}
