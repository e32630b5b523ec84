package org.lectern.desktop.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Exports;
import org.lectern.library.Library;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
import org.lectern.work.Problem;

class TextsTest {

    private static final Pattern USED = Pattern.compile("(?:texts\\.of|Saying\\.of)\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"");

    @Test
    void eachLanguageHasTheSameKeys() throws IOException {
        assertEquals(keys("window.properties"), keys("window_de.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"window.properties", "window_de.properties"})
    void noTextHasAPlainApostrophe(String name) throws IOException {
        for (var text : load(name).values()) assertFalse(text.toString().contains("'"), text.toString());
    }

    @Test
    void eachKeyThatTheSourcesNameIsThere() throws IOException {
        var texts = new Texts(Locale.ENGLISH);
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/lectern/desktop"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var used = USED.matcher(Files.readString(file));
                while (used.find()) if (!texts.has(used.group(1))) missing.add(used.group(1));
            }
        }
        assertEquals(Set.of(), missing);
    }

    /// What the model tells of is told in the window's language too, never in that of the command line.
    @Test
    void eachProblemHasWordsInTheWindow() throws IOException {
        var problems = keys("messages.properties").stream()
                .filter(key -> key.startsWith("problem."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(problems.size() > 50, problems.toString());

        problems.removeAll(keys("window_de.properties"));

        assertEquals(Set.of(), problems);
    }

    @Test
    void eachFormatHasANameInTheWindow() {
        var texts = new Texts(Locale.GERMAN);
        try (var library = Library.inMemory()) {
            var formats = new TreeSet<>(library.imports().formats());
            formats.addAll(library.exports().formats());
            formats.add(Exports.NOTES);

            formats.removeIf(each -> texts.has("format." + each));

            assertEquals(Set.of(), formats);
        }
    }

    @Test
    void aProblemOnALineOfItsOwnBeginsWithACapital() {
        var texts = new Texts(Locale.GERMAN);

        assertEquals("Der Eintrag hat keinen Titel", texts.sentence(Problem.of("import.no-title")));
        assertEquals(
                "author fehlt, das article braucht",
                texts.sentence(Problem.of("preflight.missing", "author", "article")));
        assertEquals("Neu", texts.sentence("neu"));
        assertEquals("", texts.sentence(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void phasesHaveWords(String language) {
        var texts = new Texts(Locale.of(language));
        for (var phase : Phase.values()) assertFalse(texts.of(phase).isBlank());
    }

    @Test
    void numbersAreGroupedAndCountsAreWords() {
        var texts = new Texts(Locale.ENGLISH);

        assertEquals("12,345 papers", texts.of("status.papers", 12_345));
        assertEquals("one paper", texts.of("status.papers", 1));
        assertEquals("3 were here already", texts.of(Saying.of("import.known", 3L)));
    }

    @Test
    void aFaultWithinASayingIsPutIntoWords() {
        var said = new Texts(Locale.ENGLISH).of(Saying.of("said", new Fault.Unreadable("list.txt", "no such file")));

        assertEquals("list.txt can’t be read: no such file", said);
    }

    @Test
    void aLanguageWithoutTextsIsEnglish() {
        assertEquals("Undo", new Texts(Locale.FRENCH).of("undo"));
    }

    private static Set<String> keys(String name) throws IOException {
        return load(name).keySet().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (var file = TextsTest.class.getResourceAsStream("/org/lectern/resources/" + name)) {
            if (file == null) throw new IllegalStateException(name + " is missing");
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
