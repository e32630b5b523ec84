package org.lectern.format.bibtex.jabref;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.paper.TagPath;

/// A group of JabRef's with its place in the tree.
sealed interface Group {

    /// The tag that it becomes.
    TagPath path();

    /// Whether an entry is in it.
    ///
    /// @param fields the entry's fields by their names in lower case
    boolean holds(String key, Map<String, String> fields);

    /// A group into which the user puts papers.
    ///
    /// @param name as entries write it
    /// @param keys of the entries in it, in the files of JabRef before 3.8; later ones have the names in the
    ///     entries
    record Chosen(TagPath path, String name, Set<String> keys) implements Group {
        @Override
        public boolean holds(String key, Map<String, String> fields) {
            return keys.contains(key)
                    || Desk.listed(fields.getOrDefault("groups", "")).contains(name);
        }
    }

    /// A group of all papers with a word in a field.
    ///
    /// @param within the group above, where only its papers count
    record OfWord(TagPath path, String field, String word, boolean isCaseSensitive, Optional<Group> within)
            implements Group {

        private static final Set<String> LISTS = Set.of("keywords", "keyword", "groups");

        @Override
        public boolean holds(String key, Map<String, String> fields) {
            var value = folded(fields.getOrDefault(field, ""));
            var sought = folded(word.strip());
            boolean has = LISTS.contains(field) ? isListed(value, sought) : isWord(value, sought);
            return has && within.map(group -> group.holds(key, fields)).orElse(true);
        }

        private String folded(String text) {
            return isCaseSensitive ? text : text.toLowerCase(Locale.ROOT);
        }

        /// A keyword may stand below others, as in `method > counting`.
        private static boolean isListed(String value, String sought) {
            for (var each : Desk.listed(value)) {
                if (each.equals(sought)) return true;
                if (List.of(each.split("\\s*>\\s*", -1)).contains(sought)) return true;
            }
            return false;
        }

        private static boolean isWord(String value, String sought) {
            for (int at = value.indexOf(sought); at >= 0; at = value.indexOf(sought, at + 1)) {
                int end = at + sought.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1));
                boolean ends = end == value.length() || !Character.isLetterOrDigit(value.charAt(end));
                if (begins && ends) return !sought.isEmpty();
            }
            return false;
        }
    }

    /// A group that only JabRef can fill: of a search, of a regular expression, of a LaTeX document, or one
    /// that makes further groups.
    record Computed(TagPath path) implements Group {
        @Override
        public boolean holds(String key, Map<String, String> fields) {
            return false;
        }
    }
}
