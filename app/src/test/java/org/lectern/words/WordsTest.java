package org.lectern.words;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Reading.Status;
import org.lectern.resources.Resources;
import org.lectern.work.Fault;
import org.lectern.work.Phase;

class WordsTest {

    private static final Pattern PROBLEM = Pattern.compile("Problem(?:\\.of)?\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");
    private static final Pattern EDIT = Pattern.compile(
            "(?:implements Edit \\{\\s*@Override\\s*public String name\\(\\) \\{\\s*return|Kind\\.[A-Z_]+,) \"([a-z-]+)\"");

    private final Words words = Words.english();

    @Test
    void numbersAreGrouped() {
        assertEquals("12,345 of 100,000", words.say("progress.of", 12_345L, 100_000L));
        assertEquals("no papers", words.count("papers", 0));
        assertEquals("1 paper", words.count("papers", 1));
        assertEquals("1,200 papers", words.count("papers", 1_200));
    }

    @Test
    void everyStateAndPhaseHasAWord() {
        for (var phase : Phase.values()) assertFalse(words.say(phase).isEmpty());
        for (var status : Status.values()) assertFalse(words.say(status).isEmpty());
    }

    @Test
    void aFaultSaysWhatHappenedAndWhatToDo() {
        assertTrue(words.say(new Fault.Locked("process 7")).contains("process 7"));
        assertTrue(words.say(new Fault.Locked("")).startsWith("Another program"));
        assertTrue(
                words.say(new Fault.Unreadable("a.bib", "no such file")).startsWith("Cannot read a.bib: no such file"));
        assertTrue(words.say(new Fault.Unwritable("a.bib", "full")).startsWith("Cannot write a.bib"));
        assertTrue(words.say(new Fault.Newer(9, 2)).contains("format is 9"));
        assertTrue(words.say(new Fault.Damaged("page 3")).contains("page 3"));
        assertTrue(words.say(new Fault.ReadOnly("/there")).contains("/there"));
        assertTrue(words.say(new Fault.Full("/there")).contains("/there"));
        assertTrue(words.say(new Fault.NotALibrary("/there")).contains("/there"));
    }

    /// A plain apostrophe is syntax, and a broken pattern would fail only when somebody sees it.
    @Test
    void everyMessageIsAPattern() {
        var messages = new Resources().messages(Locale.ENGLISH);
        for (var key : Collections.list(messages.getKeys())) {
            var pattern = messages.getString(key);
            assertDoesNotThrow(() -> new MessageFormat(pattern, Locale.ENGLISH), key);
            assertFalse(pattern.replace("''", "").contains("'"), () -> key + " has a plain apostrophe");
        }
    }

    @Test
    void everyKeyInTheSourcesIsInTheBundle() throws IOException {
        var missing = new TreeSet<String>();
        for (var module : List.of("model", "app")) {
            try (var files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    var source = Files.readString(file);
                    PROBLEM.matcher(source)
                            .results()
                            .map(each -> "problem." + each.group(1))
                            .forEach(missing::add);
                    EDIT.matcher(source)
                            .results()
                            .map(each -> "edit." + each.group(1))
                            .forEach(missing::add);
                    SAID.matcher(source).results().map(each -> each.group(1)).forEach(missing::add);
                }
            }
        }
        assertTrue(missing.size() > 100, () -> "the sources were not found: " + missing);
        missing.removeIf(words::has);

        assertTrue(missing.isEmpty(), () -> "not in the bundle: " + missing);
    }
}
