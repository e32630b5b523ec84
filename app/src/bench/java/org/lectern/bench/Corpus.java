package org.lectern.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Papers to measure with: real titles and abstracts where a packed list of them lies beside the checkout, else texts
/// of made-up words whose lengths and repetitions are about those of abstracts.
public final class Corpus implements AutoCloseable {

    /// As many as the real list holds.
    static final int MOST = 100_000;

    private static final long SEED = 20_261_121;
    private static final int VOCABULARY = 60_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path lines;
    private final boolean isReal;

    private Corpus(Path lines, boolean isReal) {
        this.lines = lines;
        this.isReal = isReal;
    }

    /// A paper before it is written in a format.
    public record Sheet(String id, String title, String text, List<String> authors, int year, List<String> keywords) {}

    /// Unpacks the real list, or makes one.
    public static Corpus of(Path packed) throws IOException {
        var lines = Files.createTempFile("lectern-corpus", ".jsonl");
        boolean isReal = Files.exists(packed);
        if (isReal) Packed.head(packed, MOST, lines);
        else imitate(lines);
        return new Corpus(lines, isReal);
    }

    /// Whether the texts are real ones.
    public boolean isReal() {
        return isReal;
    }

    /// Hands out the first papers, one by one.
    void papers(int count, Consumer<Sheet> taker) throws IOException {
        try (var all = Files.lines(lines)) {
            Iterator<String> each = all.iterator();
            for (int i = 0; i < count && each.hasNext(); i++) taker.accept(sheet(MAPPER.readTree(each.next())));
        }
    }

    private static Sheet sheet(JsonNode node) {
        return new Sheet(
                node.get("id").asString(),
                node.get("title").asString(),
                node.get("abstract").asString(),
                texts(node.get("authors")),
                node.get("year").asInt(),
                texts(node.get("keywords")));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        for (var each : list) texts.add(each.asString());
        return texts;
    }

    private static void imitate(Path lines) throws IOException {
        var random = new SplittableRandom(SEED);
        var words = new String[VOCABULARY];
        for (int i = 0; i < VOCABULARY; i++) words[i] = word(random);
        try (var out = Files.newBufferedWriter(lines)) {
            for (int i = 0; i < MOST; i++) imitate(i, words, random, out);
        }
    }

    private static void imitate(int number, String[] words, SplittableRandom random, BufferedWriter out)
            throws IOException {
        var node = MAPPER.createObjectNode()
                .put("id", "%04d.%05d".formatted(number / 100 % 100 * 100 + 1 + number % 12, number))
                .put("title", text(random, words, 6 + random.nextInt(8)))
                .put("abstract", text(random, words, 90 + random.nextInt(140)))
                .put("year", 1990 + random.nextInt(35));
        var authors = node.putArray("authors");
        for (int i = random.nextInt(5); i >= 0; i--) authors.add(text(random, words, 2));
        node.putArray("keywords").add(words[random.nextInt(200)]).add(words[random.nextInt(200)]);
        out.write(MAPPER.writeValueAsString(node));
        out.newLine();
    }

    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        for (int i = 2 + random.nextInt(9); i > 0; i--) word.append((char) ('a' + random.nextInt(26)));
        return word.toString();
    }

    /// Rare words are as rare as in a language: a word's rank is about the inverse of a uniform number (Zipf).
    private static String text(SplittableRandom random, String[] words, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int rank = (int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, random.nextDouble()));
            text.append(i == 0 ? "" : " ").append(words[rank]);
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    @Override
    public void close() throws IOException {
        Files.delete(lines);
    }
}
