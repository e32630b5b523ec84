package org.lectern.paper.key;

import static org.lectern.paper.key.Asked.cut;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.text.TexReader;

/// The markers that give names: of authors, of editors, or of whichever there are.
final class NameMarkers {

    private static final int INSTEAD_OF_NAMES = 3;
    private static final int LONGEST_INI = 5;

    private static final Map<String, BiFunction<People, Asked, String>> MARKERS = Map.ofEntries(
            Map.entry("auth", (people, asked) -> cut(people.name(Math.max(asked.second(), 1) - 1), asked.first())),
            Map.entry(
                    "authfirstfull", (people, _) -> people.isNobody() ? people.name(0) : full(people.list.getFirst())),
            Map.entry("authors", (people, asked) -> people.names(asked.first(people.size()), "", "EtAl")),
            Map.entry("authetal", (people, _) -> people.names(people.size() == 2 ? 2 : 1, "", "EtAl")),
            Map.entry("auth.etal", (people, _) -> people.names(people.size() == 2 ? 2 : 1, ".", ".etal")),
            Map.entry("auth.auth.ea", (people, _) -> people.names(2, ".", ".ea")),
            Map.entry("authauthea", (people, _) -> people.names(2, ".", ".ea")),
            Map.entry("authorsalpha", (people, _) -> alpha(people)),
            Map.entry("authshort", (people, _) -> initials(people, 3)),
            Map.entry("authini", (people, asked) -> beginnings(people, asked.first(LONGEST_INI))),
            Map.entry("authorini", (people, _) -> fiveAndInitials(people)),
            Map.entry("authorlast", (people, _) -> people.name(Math.max(people.size(), 1) - 1)),
            Map.entry("authforeini", (people, _) -> people.isNobody() ? "" : given(people.list.getFirst())),
            Map.entry("authorlastforeini", (people, _) -> people.isNobody() ? "" : given(people.list.getLast())));

    private static final Map<String, String> OF_EDITORS = Map.ofEntries(
            Map.entry("edtr", "auth"),
            Map.entry("edtrini", "authini"),
            Map.entry("editors", "authors"),
            Map.entry("editorlast", "authorlast"),
            Map.entry("editorini", "authorini"),
            Map.entry("edtr.edtr.ea", "auth.auth.ea"),
            Map.entry("edtrshort", "authshort"),
            Map.entry("edtrforeini", "authforeini"),
            Map.entry("editorlastforeini", "authorlastforeini"));

    private NameMarkers() {}

    static Map<String, Function<Asked, String>> all() {
        var all = new HashMap<String, Function<Asked, String>>();
        MARKERS.forEach((name, marker) -> {
            all.put(name, asked -> marker.apply(People.of(asked), asked));
            all.put("pure" + name, asked -> marker.apply(new People(authors(asked.citation()), ""), asked));
        });
        OF_EDITORS.forEach((name, twin) -> {
            var marker = MARKERS.getOrDefault(twin, (_, _) -> "");
            all.put(name, asked -> marker.apply(new People(editors(asked.citation()), ""), asked));
        });
        return Map.copyOf(all);
    }

    /// The people by whose names a paper is known.
    ///
    /// @param standIn what takes the place of a name where there are none
    private record People(List<Author> list, String standIn) {

        static People of(Asked asked) {
            var citation = asked.citation();
            var people = citation.authors().isEmpty() ? editors(citation) : authors(citation);
            return new People(people, people.isEmpty() && asked.titleStandsIn() ? instead(citation) : "");
        }

        private static String instead(Citation citation) {
            return TitleWords.content(citation.title()).stream()
                    .limit(citation.year() == null ? INSTEAD_OF_NAMES : 1)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
        }

        boolean isNobody() {
            return list.isEmpty();
        }

        int size() {
            return list.size();
        }

        String name(int number) {
            if (list.isEmpty()) return number == 0 ? standIn : "";
            return number < list.size() ? list.get(number).sortName() : "";
        }

        /// The first names, and a sign where more are left out.
        String names(int most, String joint, String more) {
            if (list.isEmpty()) return standIn;
            return list.stream().limit(most).map(Author::sortName).collect(Collectors.joining(joint))
                    + (most < list.size() ? more : "");
        }
    }

    private static List<Author> authors(Citation citation) {
        return known(citation.authors());
    }

    private static List<Author> editors(Citation citation) {
        return known(Author.parseAll(TexReader.read(citation.extra().getOrDefault("editor", ""))));
    }

    private static List<Author> known(List<Author> people) {
        return people.stream().filter(each -> !each.literal().equals("others")).toList();
    }

    private static String full(Author author) {
        return author.particle() + " " + author.sortName();
    }

    private static String given(Author author) {
        return cut(author.given(), 1);
    }

    /// One author gives three letters, up to four one each, more the first three and a `+`.
    private static String alpha(People people) {
        if (people.size() < 2) return cut(people.name(0), 3);
        return letters(people, people.size() > 4 ? 3 : 4) + (people.size() > 4 ? "+" : "");
    }

    private static String initials(People people, int most) {
        if (people.size() < 2) return people.name(0);
        return letters(people, most) + (people.size() > most ? "+" : "");
    }

    private static String letters(People people, int most) {
        return people.list.stream()
                .limit(most)
                .map(each -> cut(each.sortName(), 1))
                .collect(Collectors.joining());
    }

    private static String fiveAndInitials(People people) {
        var rest = people.list.stream()
                .skip(1)
                .map(each -> cut(each.sortName(), 1))
                .collect(Collectors.joining());
        return cut(people.name(0), LONGEST_INI) + rest;
    }

    /// As many letters as asked for, spread over the names, the first ones getting what is left over.
    private static String beginnings(People people, int letters) {
        if (people.isNobody()) return cut(people.name(0), letters);
        int each = letters / people.size();
        int more = letters % people.size();
        var text = new StringBuilder();
        for (int i = 0; i < people.size(); i++) {
            int length = each + (i < more ? 1 : 0);
            if (length > 0) text.append(cut(people.name(i), length));
        }
        return text.toString();
    }
}
