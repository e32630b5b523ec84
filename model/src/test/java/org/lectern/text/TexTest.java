package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexTest {

    private static final String PIECES =
            "aZé9 {}\\$%&#_^~`'\"-.,<>|\u0301\u0323αΩ∞–—“”ßøıÅ²₃中😀\u200B\u00AD\u0000\n()[]i";

    static Stream<String> pairs() throws IOException {
        return lines("tex-read.txt").filter(line -> !line.startsWith("# "));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void texIsReadAsText(String pair) {
        var parts = pair.split("\t", -1);

        assertEquals(parts[1], TexReader.read(parts[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Über die Größe der Straße",
                "Łódź, Århus, Čapek, Ștefan, ấ, ǿ, ḏ",
                "R&D costs 50% of file_name #1",
                "a -- b --- c – d — e -–",
                "don''t 'x' ‘y’ “z”",
                "a{b}c }{ \\foo{bar} ~ ^ ` < > |",
                "α-helix of Δ in ℝ, 5 ≤ 6",
                "10⁻³ and H₂O",
                "over $\\mathcal{O}(n^2)$ steps",
                "cost $5 and $10",
                "中文 стр",
                "$x$ $\\alpha + \\beta$",
            })
    void whatIsWrittenIsReadTheSame(String text) {
        var tex = TexWriter.write(text).tex();

        var read = TexReader.read(tex);

        assertEquals(tex, TexWriter.write(read).tex());
        if (!text.contains("\\alpha")) assertEquals(text, read);
    }

    @Test
    void everySymbolIsReadBack() throws IOException {
        for (var line :
                lines("tex-symbols.txt").filter(each -> !each.startsWith("# ")).toList()) {
            var symbol = line.split(" ", -1)[0];
            var tex = TexWriter.write(symbol).tex();

            assertTrue(tex.codePoints().allMatch(c -> c < 0x80), tex);
            assertEquals(tex, TexWriter.write(TexReader.read(tex)).tex(), line);
        }
    }

    @RepeatedTest(300)
    void anyTextIsWrittenInBalanceAndStaysWhatItIs(RepetitionInfo run) {
        var text = sample(run.getCurrentRepetition(), 40);

        var tex = TexWriter.write(text).tex();

        assertEquals(0, balance(tex), tex);
        assertEquals(
                tex.strip().replaceAll("\\s+", " "),
                TexWriter.write(TexReader.read(tex)).tex(),
                text);
    }

    @RepeatedTest(300)
    void anyCharactersAreReadWithoutAFault(RepetitionInfo run) {
        assertFalse(TexReader.read(sample(run.getCurrentRepetition(), 60)).contains("\n"));
    }

    @Test
    void thousandsOfNestedCommandsAreReadInLinearTime() {
        for (var command :
                List.of("\\emph{", "\\'{", "\\foo{", "\\url{", "\\enquote{", "\\textsuperscript{", "{", "$", "\\("))
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TexReader.read(command.repeat(100_000)), command);
        assertEquals("deep", TexReader.read("\\emph{".repeat(5_000) + "deep" + "}".repeat(5_000)));
    }

    @Test
    void commandsThatCouldRunAreWrittenAsText() {
        var tex = TexWriter.write("$\\input{/etc/passwd}$ \\write18{ls}").tex();

        assertFalse(tex.contains("\\input"), tex);
        assertFalse(tex.contains("\\write"), tex);
        assertEquals("$\\input{/etc/passwd}$ \\write18{ls}", TexReader.read(tex));
    }

    @Test
    void charactersWithoutANameAreKeptAndReported() {
        var written = TexWriter.write("known é, unknown 中 and ə");

        assertEquals(List.of("中", "ə"), written.unknown());
        assertEquals("known {\\'e}, unknown 中 and ə", written.tex());
    }

    @Test
    void guardedWordsStandInBraces() {
        var guarded = new BitSet();
        guarded.set(4, 8);

        assertEquals(
                "The {T{\\\"U}LU} way",
                TexWriter.write("The TÜLU way", guarded, TexWriter.Profile.ASCII)
                        .tex());
        assertEquals(
                "The {TÜLU} way",
                TexWriter.write("The TÜLU way", guarded, TexWriter.Profile.UNICODE)
                        .tex());
    }

    private static String sample(int seed, int length) {
        var random = new Random(seed);
        var text = new StringBuilder();
        var points = PIECES.codePoints().toArray();
        for (int i = 0; i < length; i++) text.appendCodePoint(points[random.nextInt(points.length)]);
        return text.toString();
    }

    private static int balance(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
            if (depth < 0) return depth;
        }
        return depth;
    }

    private static Stream<String> lines(String name) throws IOException {
        var stream = Objects.requireNonNull(TexTest.class.getResourceAsStream(name));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Γεώργιος Παπαδόπουλος",
                "Ἀριστοτέλης τῷ ᾧ ἅπαξ",
                "ΑΒΓ και Ωμέγα",
                "ό",
                "Nguyễn Phương Ẩn ờ ặ",
                "Ḥadīṯ Ṣād ẖ ḫ",
                "Olúfẹ́mi ǡ ṓ",
                "x̲ x̄ V̂",
                "í ì î ï ĩ ī ĵ",
            })
    void lettersThatTextFontsLackAreReadAsTheyWereWritten(String text) {
        for (var profile : TexWriter.Profile.values()) {
            var tex = TexWriter.write(text, profile);
            assertEquals(text, TexReader.read(tex.tex()), tex.tex());
            assertEquals(List.of(), tex.unknown());
            assertTrue(TexWriter.stands(tex.tex(), profile));
        }
    }

    @Test
    void mathsOfGreekVariablesStaysMaths() {
        assertEquals("$\\bar{α}$", TexReader.read("$\\bar{\\alpha}$"));
        assertEquals("$\\mathrm{A}$", TexReader.read("$\\mathrm{A}$"));
        assertEquals("$\\mathrm{AB}$", TexReader.read("$\\mathrm{AB}$"));
        assertEquals("$o$", TexReader.read("$o$"));
        assertEquals("$α o(n)$", TexReader.read("$\\alpha o(n)$"));
        assertEquals("$\\mbox{a}$", TexReader.read("$\\mbox{a}$"));
    }
}
