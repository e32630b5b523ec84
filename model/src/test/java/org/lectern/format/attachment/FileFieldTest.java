package org.lectern.format.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.LocalFile;

class FileFieldTest {

    private static LocalFile pdf(String path, String title) {
        return new LocalFile(path, title, LocalFile.PDF);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ":papers/tides.pdf:PDF                                  | papers/tides.pdf            | ``",
                "Preprint:papers/tides.pdf:PDF                          | papers/tides.pdf            | Preprint",
                ":C\\:\\\\Users\\\\ada\\\\tides.pdf:PDF                 | C:\\Users\\ada\\tides.pdf   | ``",
                ":C$\\backslash$:/Users/ada/tides.pdf:pdf               | C:/Users/ada/tides.pdf      | ``",
                ":C:\\Users\\ada\\tides.pdf:PDF                         | C:\\Users\\ada\\tides.pdf   | ``",
                ":home/ada/Low{\\_}tides.pdf:pdf                        | home/ada/Low_tides.pdf      | ``",
                "Full Text:/z/storage/X1/tides.pdf:application/pdf      | /z/storage/X1/tides.pdf     | Full Text",
                "Full\\; Text\\: two:/z/a\\;b.pdf:application/pdf       | /z/a;b.pdf                  | Full; Text: two",
                "papers/tides.pdf                                       | papers/tides.pdf            | ``",
                "/home/ada/tides.pdf                                    | /home/ada/tides.pdf         | ``",
                "tides.pdf:PDF                                          | tides.pdf                   | ``",
                "Scan:tides.pdf                                         | tides.pdf                   | Scan",
                "tides.pdf:tides.pdf:application/pdf                    | tides.pdf                   | ``",
                "file:///home/ada/Low%20tides%C3%A4.pdf                 | /home/ada/Low tidesä.pdf    | ``",
                "file:///C:/ada/tides.pdf                               | C:/ada/tides.pdf            | ``",
            })
    void aPathIsReadAsItsProgramMeantIt(String field, String path, String title) {
        assertEquals(List.of(pdf(path, title)), FileField.read(field));
    }

    @Test
    void severalFilesStandBetweenSemicolons() {
        var field = "Full Text PDF:/z/X1/tides.pdf:application/pdf;Snapshot:/z/X2/tides.html:text/html;";

        assertEquals(
                List.of(
                        pdf("/z/X1/tides.pdf", "Full Text PDF"),
                        new LocalFile("/z/X2/tides.html", "Snapshot", "text/html")),
                FileField.read(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ";;", "::", ":https\\://a.example/b.pdf:PDF", ":http://a.example/b.pdf:PDF", ":::"})
    void whatNamesNoLocalFileGivesNone(String field) {
        assertEquals(List.of(), FileField.read(field));
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        var random = new SplittableRandom(5);
        for (int round = 0; round < 300; round++) {
            var files = new ArrayList<LocalFile>();
            for (int i = 0; i <= random.nextInt(3); i++)
                files.add(pdf("/" + i + text(random) + ".pdf", random.nextBoolean() ? "" : text(random)));

            assertEquals(files, FileField.read(FileField.write(files)));
        }
    }

    private static String text(SplittableRandom random) {
        var letters = "ab:;\\C/ä.(%_&é日".toCharArray();
        var text = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) text.append(letters[random.nextInt(letters.length)]);
        return text.append('x').toString();
    }

    @Test
    void linesNameOneFileEach() {
        assertEquals(
                List.of(pdf("internal-pdf://0123/tides.pdf", ""), pdf("files/7/a; b.pdf", "")),
                FilePath.files("internal-pdf://0123/tides.pdf\nfiles/7/a; b.pdf\nhttps://a.example/x.pdf"));
        assertEquals(
                List.of(pdf("/a/one.pdf", ""), pdf("/a/two.pdf", "")),
                FilePath.files("/a/one.pdf;/a/two.pdf;https://x.example"));
    }

    @Test
    void anyFieldIsReadWithoutAMistake() {
        var random = new SplittableRandom(9);
        for (int round = 0; round < 2000; round++) {
            var field = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) field.append("a:;\\{}$%/ \n".charAt(random.nextInt(11)));
            assertTrue(FileField.read(field.toString()).stream()
                    .noneMatch(file -> file.path().isBlank()));
        }
    }
}
