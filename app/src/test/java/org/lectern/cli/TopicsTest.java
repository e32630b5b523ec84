package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Topics, the map and suggested tags in the terminal, on two made-up fields.
class TopicsTest extends LibraryCase {

    private static final List<String> SHIPS = List.of("harbour", "sail", "anchor", "tide", "mast", "keel", "crew");
    private static final List<String> BREADS = List.of("flour", "yeast", "oven", "crust", "dough", "salt", "loaf");

    @BeforeEach
    void takeIn() throws IOException {
        Files.writeString(folder.resolve("ships.bib"), bib("ship", "Sea voyages", SHIPS));
        Files.writeString(folder.resolve("breads.bib"), bib("bread", "Baking days", BREADS));
        lectern("import", "ships.bib", "breads.bib");
    }

    private static String bib(String key, String field, List<String> words) {
        var bib = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            bib.append("@article{%s%d, title = {%s, part %d: %s}, keywords = {%s}, abstract = {"
                    .formatted(key, i, field, i, words.get(i % 7), key));
            for (int j = 0; j < 5; j++) {
                bib.append("The %s meets the %s at the %s. "
                        .formatted(words.get((i + j) % 7), words.get((i + 2 * j) % 7), words.get((i * j + 3) % 7)));
            }
            bib.append("}}\n");
        }
        return bib.toString();
    }

    private int topicOf(String paper) {
        lectern("topics");
        return lectern("show", paper, "--json").json().at("/0/topic").asInt();
    }

    @Test
    void theLeavesPartitionThePapers() {
        var topics = lectern("topics", "--count", "2", "--json").json();

        assertEquals(2, topics.at("/topics").size());
        int papers = topics.at("/unassigned").size();
        for (var topic : topics.at("/topics")) {
            papers += topic.get("papers").size();
            assertEquals(topic.get("size").asInt(), topic.get("papers").size());
            assertTrue(topic.get("label").size() > 0, topic.toString());
            assertTrue(topic.get("parent").isNull());
        }
        assertEquals(16, papers);
        assertEquals(topics, lectern("topics", "--json").json());
        assertEquals(
                "ship0",
                topics.at("/topics/0/papers")
                        .valueStream()
                        .map(each -> each.get("key").asString())
                        .filter("ship0"::equals)
                        .findFirst()
                        .orElse(topics.toString()));
    }

    @Test
    void theUsersHandIsKept() {
        lectern("topics", "--count", "2");
        int ships = topicOf("ship0");
        int breads = topicOf("bread0");

        assertEquals(
                "topic " + ships + " is called On water now\n",
                lectern("topics", "rename", "" + ships, "On", "water").out());
        assertEquals(
                1, lectern("topics", "pin", "On water", "bread1").out().lines().count());
        assertEquals(ships, topicOf("bread1"));
        lectern("topics", "--fresh");
        assertEquals(ships, topicOf("bread1"));
        assertEquals(9, lectern("list", "topic:" + ships, "--json").json().size());
        lectern("topics", "unpin", "bread1");
        lectern("topics", "merge", "" + ships, "" + topicOf("bread0"));
        assertEquals(1, lectern("topics", "--json").json().at("/topics").size());
        assertTrue(lectern("history").out().contains("1 topic becomes part of topic " + ships));
        lectern("undo");
        assertTrue(topicOf("bread0") != ships);
        assertTrue(breads > 0);
    }

    @Test
    void aSplitTopicIsNamedByItsPapersOrTheUser() {
        lectern("topics", "--count", "2");
        int ships = topicOf("ship0");

        var split = lectern("topics", "split", "" + ships, "ship0", "ship1", "ship2", "--name", "Fleet");

        assertTrue(split.out().startsWith("3 papers split off as topic 3, Fleet"), split.out() + split.err());
        assertEquals(3, topicOf("ship0"));
        assertEquals(64, lectern("topics", "split", "3", "bread0").exit());
    }

    @Test
    void whyTellsWordsAndNeighbours() {
        lectern("topics", "--count", "2");

        var why = lectern("topics", "why", "ship3", "--json").json();
        assertEquals(topicOf("ship3"), why.get("topic").asInt());
        assertTrue(why.get("words").size() > 0, why.toString());
        assertTrue(why.get("nearest").size() > 0, why.toString());
        assertTrue(lectern("topics", "why", "ship3").out().contains("for its words: "));
    }

    @Test
    void whatARunChangedIsToldAndAnswered() {
        lectern("topics", "--count", "2");
        lectern("topics", "--count", "1");

        var changes = lectern("topics", "changes", "--json").json();
        assertEquals("joined", changes.at("/0/change").asString());
        assertEquals(
                "1 change rejected, for good; lectern undo takes that back\n",
                lectern("topics", "changes", "reject", "1").out());
        assertEquals(2, lectern("topics", "--json").json().at("/topics").size());
        assertTrue(lectern("topics", "changes", "accept").out().contains("accepted"));
        assertEquals("[]", lectern("topics", "changes", "--json").json().toString());
    }

    @Test
    void theMapIsLinesOrAPicture() throws IOException {
        var lines = lectern("map").out().lines().toList();
        assertEquals(16, lines.size());
        assertTrue(lines.getFirst().matches("ship0\t[01]\\.\\d{6}\t[01]\\.\\d{6}"), lines.getFirst());
        assertEquals(lines, lectern("map").out().lines().toList());

        lectern("map", "--svg", "m.svg", "--png", "m.png", "--html", "m.html", "--dark");

        assertTrue(Files.readString(folder.resolve("m.svg"), StandardCharsets.UTF_8)
                .contains("<title>Sea voyages, part 0"));
        assertEquals(2560, ImageIO.read(folder.resolve("m.png").toFile()).getWidth());
        assertTrue(Files.readString(folder.resolve("m.html"), StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>"));
        assertEquals(73, lectern("map", "--svg", "no/such/folder.svg").exit());
    }

    @Test
    void tagsAreSuggestedWithReasonsAndNeverTheOnesThereAre() throws IOException {
        assertTrue(lectern("tag", "suggest", "1").err().contains("too little to learn from"));
        lectern("tag", "adopt");
        lectern("tag", "remove", "ship", "1");

        var suggested = lectern("tag", "suggest", "1", "2", "--json").json();

        assertEquals("ship", suggested.at("/0/suggestions/0/tag").asString());
        assertTrue(suggested.at("/0/suggestions/0/because").size() > 0);
        assertTrue(suggested
                .at("/1/suggestions")
                .valueStream()
                .noneMatch(each -> each.get("tag").asString().equals("ship")));
        Files.writeString(folder.resolve("ids.txt"), "ship0\n");
        assertTrue(lectern("tag", "suggest", "--ids", "ids.txt").out().startsWith("ship0\tship"));
        assertEquals(
                1,
                lectern("history")
                        .out()
                        .lines()
                        .filter(line -> line.contains("take tag ship off"))
                        .count());
    }

    @Test
    void rulesTagWhatTheyFind() {
        lectern("tag", "rules", "field/sea", "title:sea");
        assertEquals("field/sea  title:sea\n", lectern("tag", "rules").out());

        assertEquals(
                "8 papers tagged by the rules, 1 tag in all\n",
                lectern("tag", "apply").out());
        lectern("tag", "rename", "field", "subject");
        assertEquals(
                "{\"subject/sea\":\"title:sea\"}\n",
                lectern("tag", "rules", "--json").out());
        lectern("undo", "3");
        assertEquals(0, lectern("list", "tag:field", "--json").json().size());
    }

    @Test
    void tagsMergeAndKeepColours() {
        lectern("tag", "adopt");
        lectern("tag", "colour", "ship", "#0072B2");

        assertEquals(
                "1 tag merged into sea (8 papers)\n",
                lectern("tag", "merge", "ship", "sea").out());
        assertEquals("#0072b2\n", lectern("tag", "colour", "sea").out());
        assertEquals(8, lectern("list", "tag:sea", "--json").json().size());
        lectern("undo");
        assertEquals("#0072b2\n", lectern("tag", "colour", "ship").out());
        assertEquals("none\n", lectern("tag", "colour", "sea").out());
    }
}
