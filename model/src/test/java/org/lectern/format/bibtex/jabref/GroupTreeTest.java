package org.lectern.format.bibtex.jabref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GroupTreeTest {

    private static final String FILE = """
            @Article{a, title = {An article}}

            @Comment{jabref-meta: databaseType:biblatex;}

            @Comment{jabref-meta: grouping:
            0 AllEntriesGroup:;
            1 StaticGroup:Birds\\;2\\;1\\;0x8a8a8aff\\;\\;\\;;
            2 StaticGroup:Swifts\\;0\\;1\\;\\;\\;\\;;
            3 StaticGroup:Nests / eggs\\;0\\;1\\;\\;\\;\\;;
            2 KeywordGroup:Migration\\;0\\;keywords\\;migration\\;0\\;0\\;1\\;\\;\\;\\;;
            1 StaticGroup:With\\\\\\; semicolon\\;0\\;1\\;\\;\\;\\;;
            1 SearchGroup:Recent\\;0\\;year > 2020\\;0\\;0\\;1\\;\\;\\;\\;;
            1 AutomaticPersonsGroup:People\\;0\\;author\\;1\\;\\;\\;\\;;
            1 StaticGroup:R\\\\&D\\;0\\;1\\;\\;\\;\\;;
            }
            """;
    private static final GroupTree TREE = tree(FILE);

    @Test
    void aGroupBecomesATagBelowItsParents() {
        assertEquals("[Birds/Swifts]", tags("groups", "Swifts"));
        assertEquals("[Birds, Birds/Swifts/Nests - eggs]", tags("groups", "Birds, Nests / eggs"));
    }

    @Test
    void aNameOutsideTheTreeStandsAlone() {
        assertEquals("[Birds/Swifts, Elsewhere]", tags("groups", "Swifts, Elsewhere"));
        assertEquals(
                "[Swifts]", GroupTree.NONE.tags("a", Map.of("groups", "Swifts")).toString());
    }

    @Test
    void namesAreUnquoted() {
        assertEquals("[With; semicolon]", tags("groups", "With; semicolon"));
        assertEquals("[R&D]", tags("groups", "R\\&D"));
    }

    @Test
    void aKeywordGroupHoldsWhatHasTheKeyword() {
        assertEquals("[Birds/Migration]", tags("keywords", "sea, Migration"));
        assertEquals("[Birds/Migration]", tags("keywords", "behaviour > migration"));
        assertEquals("[]", tags("keywords", "migrations"));
    }

    @Test
    void aWordOfAnotherFieldStandsAlone() {
        var tree = tree("@comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
                + "1 KeywordGroup:Berg\\;0\\;author\\;Berg\\;1\\;0\\;1\\;\\;\\;\\;;\n}");

        assertEquals(
                "[Berg]", tree.tags("a", Map.of("author", "van den Berg, Jan")).toString());
        assertEquals("[]", tree.tags("a", Map.of("author", "Bergson, Henri")).toString());
        assertEquals("[]", tree.tags("a", Map.of("author", "berg, jan")).toString());
    }

    @Test
    void aRefiningGroupAsksTheOneAboveToo() {
        var tree = tree("""
                @comment{jabref-meta: grouping:
                0 AllEntriesGroup:;
                1 KeywordGroup:Birds\\;0\\;keywords\\;birds\\;0\\;0\\;1\\;\\;\\;\\;;
                2 KeywordGroup:Sea\\;1\\;keywords\\;sea\\;0\\;0\\;1\\;\\;\\;\\;;
                }""");

        assertEquals(
                "[Birds, Birds/Sea]",
                tree.tags("a", Map.of("keywords", "sea, birds")).toString());
        assertEquals("[]", tree.tags("a", Map.of("keywords", "sea")).toString());
    }

    @Test
    void whatOnlyJabRefCanFillIsNamed() {
        assertEquals("[Recent, People]", TREE.computed().toString());
        var regular = tree("@comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
                + "1 KeywordGroup:R\\;0\\;title\\;(a+)+$\\;0\\;1\\;1\\;\\;\\;\\;;\n}");
        assertEquals("[R]", regular.computed().toString());
        assertEquals(
                "[]", regular.tags("a", Map.of("title", "a".repeat(60) + "!")).toString());
    }

    /// JabRef 3 broke long lines and wrote the keys of the entries.
    @Test
    void earlierTreesListKeys() {
        var tree =
                tree("@comment{jabref-meta: groupsversion:3;}\n@comment{jabref-meta: groupstree:\n0 AllEntriesGroup:;\n"
                        + "1 ExplicitGroup:Birds\\;0\\;doe2001\\;ro\ne2002\\;;\n}");

        assertEquals("[Birds]", tree.tags("roe2002", Map.of()).toString());
        assertEquals("[]", tree.tags("other", Map.of()).toString());
    }

    @Test
    void aTreeIsToldFromOtherComments() {
        assertTrue(GroupTree.isTree("@Comment{jabref-meta: grouping:\n}"));
        assertFalse(GroupTree.isTree("@Comment{jabref-meta: databaseType:bibtex;}"));
    }

    /// What is broken is passed over; nothing throws, and nothing takes long.
    @RepeatedTest(100)
    void brokenTreesAreReadToTheirEnd(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var text = new StringBuilder(FILE);
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(text.length());
            var mark = List.of("\\", ";", "}", "{", "\n", "99 ", "StaticGroup:").get(random.nextInt(7));
            if (random.nextBoolean()) text.insert(at, mark);
            else text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
        }

        var tags = assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> tree(text.toString()).tags("a", Map.of("groups", "Swifts", "keywords", "migration")));

        assertFalse(tags.isEmpty());
    }

    @Test
    void aTreeWithoutAnEndIsNone() {
        var tree = tree(FILE.substring(0, FILE.lastIndexOf('}')));

        assertEquals("[Swifts]", tree.tags("a", Map.of("groups", "Swifts")).toString());
    }

    private static String tags(String field, String value) {
        return TREE.tags("a", Map.of(field, value)).toString();
    }

    private static GroupTree tree(String file) {
        return GroupTree.find(new BufferedReader(new StringReader(file)));
    }
}
